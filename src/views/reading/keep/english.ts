import { enForm, inWords } from '../../../i18n/index.js';
import type { ViewContext } from '../../context.js';

/** The same context in English, for what is said or sent to somebody outside the family. */
export const inEnglish = (context: ViewContext): ViewContext => ({
  ...context,
  messages: enForm,
  words: ((_part: string, english: unknown) => english) as ViewContext['words'],
  inWords: (day, style) => inWords(day, enForm, style),
});
