import { CoreError } from '../errors.js';
import { isDay } from './days.js';
import type { IsoDate } from './days.js';

/**
 * The calendar day in England at a moment. The views call it; no rule does.
 * @throws CoreError `invalid-date` for an invalid `Date`.
 */
export function todayInEngland(instant: Date): IsoDate {
  // The clock in England is that of UTC or an hour ahead: until 23:00 by UTC the day is the same,
  // and a browser need not read its tables of time zones. Swedish writes days as ISO 8601 does.
  const today =
    instant instanceof Date && Number.isFinite(Number(instant))
      ? instant.getUTCHours() < 23
        ? instant.toISOString().slice(0, 10)
        : instant.toLocaleDateString('sv', { timeZone: 'Europe/London' })
      : '';
  if (!isDay(today)) throw new CoreError('invalid-date', 'instant', today);
  return today;
}
