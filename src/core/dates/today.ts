import { CoreError } from '../errors.js';
import { isDay } from './days.js';
import type { IsoDate } from './days.js';

const HOUR_MS = 36e5;

/** From 0 to 23. Only a figure is read: how a day is put into words is for people. */
const hourInEngland = (time: number): number =>
  Number(
    new Intl.DateTimeFormat('en-u-nu-latn', {
      hour: 'numeric',
      hourCycle: 'h23',
      timeZone: 'Europe/London',
    })
      .formatToParts(time)
      .find(({ type }) => type === 'hour')?.value,
  );

/**
 * The calendar day in England at a moment. The views call it; no rule does.
 * @throws CoreError `invalid-date` for an invalid `Date`.
 */
export function todayInEngland(instant: Date): IsoDate {
  const time = instant instanceof Date ? Number(instant) : NaN;
  // The clock in England is that of UTC or an hour ahead: until 23:00 by UTC the day is the same,
  // and a browser need not read its tables of time zones.
  const isNextDay =
    instant instanceof Date && instant.getUTCHours() === 23 && hourInEngland(time) === 0;
  const today = Number.isFinite(time)
    ? new Date(time + (isNextDay ? HOUR_MS : 0)).toISOString().slice(0, 10)
    : '';
  if (!isDay(today)) throw new CoreError('invalid-date', 'instant', today);
  return today;
}
