import { enForm } from './en/form.js';
import type { FormMessages } from './types.js';

export type * from './types.js';
export { enForm };

// English is written out because it is fast: the first use of `Intl.DateTimeFormat` takes a browser
// as long as rendering a whole answer.
const WEEKDAYS = 'Sun Mon Tues Wednes Thurs Fri Satur'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `full` includes the day of the week; `long` does not. */
export type DateStyle = 'full' | 'long';

/** A day in words, in the language of these messages: Monday 4 January 2027. */
export function inWords(
  day: string,
  { locale, dir }: Pick<FormMessages, 'locale' | 'dir'>,
  dateStyle: DateStyle = 'full',
): string {
  const date = new Date(day);
  if (locale === enForm.locale) {
    const weekday = dateStyle === 'full' ? `${WEEKDAYS[date.getUTCDay()]}day ` : '';
    return `${weekday}${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  }
  // Falls back to British English in a browser that lacks the language. Not `toLocaleDateString`,
  // which a page may have replaced with one that puts the month first.
  const words = new Intl.DateTimeFormat([locale, enForm.locale], { dateStyle, timeZone: 'UTC' })
    .format(date)
    .replace(/^([^\s,]+),/, '$1');
  // Isolated, so that right-to-left text around the date does not reorder its digits.
  return dir === 'rtl' ? `\u2068${words}\u2069` : words;
}

/** A day in figures: 04/01/2027. */
export const inFigures = (day: string): string => day.split('-').reverse().join('/');
