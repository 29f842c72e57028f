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

/** A day in words: Monday 4 January 2027. */
export const inWords = (day: string): string => {
  const words = new Date(day)
    // A browser that lacks the language has the days of English at least.
    .toLocaleDateString([messages.locale, en.locale], { dateStyle: 'full', timeZone: 'UTC' })
    .replace(/^([^\s,]+),/, '$1');
  // Those would draw a figure beside them out of a sentence that runs the other way.
  return messages.dir === 'rtl' ? `\u2068${words}\u2069` : words;
};

/** A day in figures: 04/01/2027. */
export const inFigures = (day: string): string => day.split('-').reverse().join('/');
