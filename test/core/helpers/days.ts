import { Temporal } from 'temporal-polyfill';
import { GOV_UK_BANK_HOLIDAYS } from '../law/gov-uk-bank-holidays.js';

/** Every day from one to another, both included, by Temporal. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  const end = Temporal.PlainDate.from(last);
  for (
    let day = Temporal.PlainDate.from(first);
    Temporal.PlainDate.compare(day, end) <= 0;
    day = day.add({ days: 1 })
  )
    days.push(day.toString());
  return days;
}

/** Every day of the years that the holiday table covers. */
export const TABLE_DAYS: readonly string[] = daysFrom('2014-01-01', '2028-12-31');

const HOLIDAYS: ReadonlySet<string> = new Set(GOV_UK_BANK_HOLIDAYS.map(({ date }) => date));

/** The working days of those years, by Temporal and the list of GOV.UK. */
export const WORKING_DAYS: ReadonlySet<string> = new Set(
  TABLE_DAYS.filter((day) => Temporal.PlainDate.from(day).dayOfWeek <= 5 && !HOLIDAYS.has(day)),
);
