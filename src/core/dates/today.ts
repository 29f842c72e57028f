import { CoreError } from '../errors.js';
import { isDay, pad } from './days.js';
import type { IsoDate } from './days.js';

/** The hour of the day in England, "00" to "23". */
const hourInEngland = (moment: Date): string =>
  new Intl.DateTimeFormat('en-u-hc-h23-nu-latn', {
    hour: '2-digit',
    timeZone: 'Europe/London',
  }).formatToParts(moment)[0]!.value;

/**
 * The calendar day in England at a moment. No rule calls this: `today` is always passed in.
 * @throws CoreError `invalid-date` for an invalid `Date`.
 */
export function todayInEngland(instant: Date): IsoDate {
  const moment = new Date(instant instanceof Date ? instant : NaN);
  // England is on UTC or an hour ahead, so the days differ only from 23:00 UTC on. Before that, a
  // browser need not load its time zone data.
  if (moment.getUTCHours() === 23 && hourInEngland(moment) === '00') moment.setUTCHours(24);
  // Not `toISOString`, which some sites replace with their own.
  const today = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()]
    .map(pad)
    .join('-');
  if (!isDay(today)) throw new CoreError('invalid-date', 'instant', '');
  return today;
}
