import { CoreError } from '../errors.js';

/** A calendar day in England, `YYYY-MM-DD`. It has no time and no time zone. */
export type IsoDate = string;

type Month = readonly [year: number, month: number];

const PATTERN = /^(\d{4})-(\d\d)-(\d\d)$/;

export const pad = (value: number): string => String(value).padStart(2, '0');

function lastDayOf([year, month]: Month): number {
  if (month === 2) return year % 4 || (!(year % 100) && year % 400) ? 28 : 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function shift([year, month]: Month, by: number): Month {
  const months = year * 12 + month - 1 + by;
  return [Math.floor(months / 12), (months % 12) + 1];
}

function parts(day: unknown): [month: Month, date: number] | undefined {
  const found = typeof day === 'string' && PATTERN.exec(day);
  if (!found) return undefined;
  const [year, month, date] = found.slice(1).map(Number) as [number, number, number];
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999, so those years are not valid here.
  const real = year > 99 && month > 0 && month < 13 && date > 0 && date <= lastDayOf([year, month]);
  return real ? [[year, month], date] : undefined;
}

function partsOf(day: unknown, field = 'day'): [Month, number] {
  const found = parts(day);
  if (!found) throw new CoreError('invalid-date', field, day);
  return found;
}

function format([year, month]: Month, date: number): IsoDate {
  if (year > 9999 || year < 100) throw new CoreError('outside-holiday-data', 'year', `${year}`);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
}

/** Whether the value is a day that exists, written `YYYY-MM-DD`, in the years 100 to 9999. */
export const isDay = (day: unknown): day is IsoDate => parts(day) !== undefined;

/** Asserts that there is such a day. @throws CoreError `invalid-date`, naming `field`. */
export function checkDay(day: unknown, field: string): asserts day is IsoDate {
  partsOf(day, field);
}

/** Whole days since Thursday 1 January 1970. */
function dayNumber(day: IsoDate): number {
  const [[year, month], date] = partsOf(day);
  return Date.UTC(year, month - 1, date) / 864e5;
}

/**
 * Whole days from one day to another; negative if `to` is earlier. @throws CoreError
 * `invalid-date`.
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: IsoDate): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/**
 * The corresponding date a number of months later, or the last day of a month that does not have it
 * (Dodds v Walker [1981] 1 WLR 1027).
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [from, date] = partsOf(day);
  const to = shift(from, months);
  return format(to, Math.min(date, lastDayOf(to)));
}

/** A number of days later, or earlier if `days` is negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  let [month, date] = partsOf(day);
  for (date += days; date > lastDayOf(month); month = shift(month, 1)) date -= lastDayOf(month);
  while (date < 1) {
    month = shift(month, -1);
    date += lastDayOf(month);
  }
  return format(month, date);
}
