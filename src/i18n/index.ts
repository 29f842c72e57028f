import { en } from './en.js';
import type { Messages } from './messages.js';

export type * from './messages.js';
export { en };

/** The words of whatever is being drawn: to be read then and not kept. */
export let messages: Messages = en;

/** What is drawn from now on is drawn in these words. */
export const speak = (words: Messages): void => {
  messages = words;
};

/** A browser takes longer to learn how a language writes its days than to write one. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/** A day in words: Monday 4 January 2027. */
export const inWords = (day: string): string => {
  const { locale } = messages;
  // A browser that lacks the language has the days of English at least.
  const words = (formats[locale] ??= new Intl.DateTimeFormat([locale, en.locale], {
    dateStyle: 'full',
    timeZone: 'UTC',
  }))
    .format(new Date(day))
    .replace(/^([^\s,]+),/, '$1');
  // Those would draw a figure beside them out of a sentence that runs the other way.
  return messages.dir === 'rtl' ? `\u2068${words}\u2069` : words;
};

/** A day in figures: 04/01/2027. */
export const inFigures = (day: string): string => day.split('-').reverse().join('/');
