import { CoreError } from '../errors.js';
import { isDay, pad } from './days.js';
import type { IsoDate } from './days.js';

/** "00" to "23". Only a figure is read: how a day is put into words is for people. */
const hourInEngland = (moment: Date): string =>
  new Intl.DateTimeFormat('en-u-hc-h23-nu-latn', {
    hour: '2-digit',
    timeZone: 'Europe/London',
  }).formatToParts(moment)[0]!.value;

/**
 * The calendar day in England at a moment. The views call it; no rule does.
 * @throws CoreError `invalid-date` for an invalid `Date`.
 */
export function todayInEngland(instant: Date): IsoDate {
  const moment = new Date(instant instanceof Date ? instant : NaN);
  // The clock in England is that of UTC or an hour ahead: until 23:00 by UTC the day is the same,
  // and a browser need not read its tables of time zones.
  if (moment.getUTCHours() === 23 && hourInEngland(moment) === '00') moment.setUTCHours(24);
  // Put together here: many a site has a `toJSON` and a `toISOString` of its own.
  const today = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()]
    .map(pad)
    .join('-');
  if (!isDay(today)) throw new CoreError('invalid-date', 'instant', '');
  return today;
}
