import { CoreError } from '../errors.js';
import { isDay } from './days.js';
import type { IsoDate } from './days.js';

/**
 * The calendar day in England at a moment. The views call it; no rule does.
 * @throws CoreError `invalid-date` for an invalid `Date`.
 */
export function todayInEngland(instant: Date): IsoDate {
  // Swedish writes its days as ISO 8601 does.
  const today =
    instant instanceof Date && Number.isFinite(Number(instant))
      ? instant.toLocaleDateString('sv', { timeZone: 'Europe/London' })
      : '';
  if (!isDay(today)) throw new CoreError('invalid-date', 'instant', today);
  return today;
}
