import { enForm, inWords } from '../../../i18n/index.js';
import type { ViewContext } from '../../context.js';

/** The same for who reads English: what is sent or said to others is in it, whatever the page speaks. */
export const inEnglish = (context: ViewContext): ViewContext => ({
  ...context,
  messages: enForm,
  words: ((_part: string, english: unknown) => english) as ViewContext['words'],
  inWords: (day, style) => inWords(day, enForm, style),
});
