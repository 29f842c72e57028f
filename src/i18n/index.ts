import { en } from './en.js';
import type { Messages } from './messages.js';

export type * from './messages.js';

/** Every language we have. Where a page asks for another, all is said in English. */
export const messages: Messages = en;

/** A day in words: Monday 4 January 2027. */
export const inWords = (day: string): string =>
  new Date(day)
    .toLocaleDateString(messages.lang, { dateStyle: 'full', timeZone: 'UTC' })
    .replace(',', '');

/** A day in figures: 04/01/2027. */
export const inFigures = (day: string): string => day.split('-').reverse().join('/');
