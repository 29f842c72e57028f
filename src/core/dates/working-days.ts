import { CoreError } from '../errors.js';
import { BANK_HOLIDAYS } from '../law/bank-holidays.js';
import { addDays, checkDay, weekday } from './days.js';
import type { IsoDate } from './days.js';

/**
 * Returns the day if the table of bank holidays has its year.
 * @throws CoreError `invalid-date` or `outside-holiday-data`, naming `field`.
 */
export function checkInTable(day: IsoDate, field = 'day'): IsoDate {
  checkDay(day, field);
  if (!BANK_HOLIDAYS.days[Number(day.slice(0, 4))])
    throw new CoreError('outside-holiday-data', field, day);
  return day;
}

/**
 * Whether a day is a working day: not a Saturday, a Sunday or a bank holiday in England and Wales
 * (HESC Rules 2008 r.1(3)).
 * @throws CoreError `invalid-date`; `outside-holiday-data` for a year the table lacks.
 */
export function isWorkingDay(day: IsoDate): boolean {
  const holidays = BANK_HOLIDAYS.days[Number(checkInTable(day).slice(0, 4))] as string;
  return weekday(day) % 6 > 0 && !holidays.includes(day.slice(5));
}

/**
 * The first working day strictly after a day.
 * @throws CoreError `invalid-date`; `outside-holiday-data` for a year the table lacks.
 */
export function nextWorkingDay(day: IsoDate): IsoDate {
  checkInTable(day);
  do day = addDays(day, 1);
  while (!isWorkingDay(day));
  return day;
}

/** The last working day on or before a day. @throws CoreError as `isWorkingDay`. */
export function workingDayOnOrBefore(day: IsoDate): IsoDate {
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}
