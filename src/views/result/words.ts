import { enResult } from '../../i18n/en/result.js';
import type { ViewContext } from '../context.js';

/** The messages of the result chunk, in the language of the element. */
export const resultWords = (context: ViewContext) => context.words('result', enResult);
