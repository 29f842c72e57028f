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

// Written out, because a browser takes as long to look them up as to draw all of an answer.
const WEEKDAYS = 'Sun Mon Tues Wednes Thurs Fri Satur'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day in words: Monday 4 January 2027. */
export const inWords = (day: string): string => {
  const { locale, dir } = messages;
  const date = new Date(day);
  if (locale === en.locale)
    return `${WEEKDAYS[date.getUTCDay()]}day ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  const words = date
    // A browser that lacks the language has the days of English at least.
    .toLocaleDateString([locale, en.locale], { dateStyle: 'full', timeZone: 'UTC' })
    .replace(/^([^\s,]+),/, '$1');
  // Those would draw a figure beside them out of a sentence that runs the other way.
  return dir === 'rtl' ? `\u2068${words}\u2069` : words;
};

/** A day in figures: 04/01/2027. */
export const inFigures = (day: string): string => day.split('-').reverse().join('/');
