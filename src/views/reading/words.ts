import { enReading } from '../../i18n/en/reading.js';
import type { ViewContext } from '../context.js';

/** The messages of the reading chunk, in the language of the element. */
export const readingWords = (context: ViewContext) => context.words('reading', enReading);
