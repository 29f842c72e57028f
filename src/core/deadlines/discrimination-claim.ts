import { addDays, addMonths } from '../dates/days.js';
import type { IsoDate } from '../dates/days.js';
import { isWorkingDay, nextWorkingDay } from '../dates/working-days.js';
import { CoreError } from '../errors.js';
import { inForceFrom, periodOn } from '../law/periods.js';
import { build, needEvent, step } from './build.js';
import type { Count } from './build.js';
import type { Deadline, Events, ReadingPoint } from './types.js';

/**
 * Equality Act 2010 Sch.17 para 4(1): a claim is brought within six months starting with the day of
 * the conduct. They end on the day before the corresponding date, or on the last day of a month that
 * does not have it. The Act sets the limit, so HESC r.12 does not move it; that it does is another
 * reading. Needs `conduct`.
 * @throws CoreError `outside-holiday-data`, also if the limit ended before 21 July 2020, when a
 * different rule for August and Christmas applied.
 */
export function discriminationClaim(events: Events): Deadline {
  const clock = 'discrimination-claim';
  const conduct = needEvent(clock, events, 'conduct');
  const [rule, months] = periodOn(clock, conduct);
  const count = (to: IsoDate, ...points: ReadingPoint[]): Count => ({
    steps: [step(rule, conduct, to, 'dodds', 'rules-12-1')],
    points,
  });
  const corresponding = addMonths(conduct, months);
  const before = addDays(corresponding, -1);
  // In a month without the corresponding date, the period ends on the last day of the month.
  const end = corresponding.slice(8) === conduct.slice(8) ? before : corresponding;
  if (end < inForceFrom(rule)) throw new CoreError('outside-holiday-data', 'conduct', conduct);
  const counts = [
    count(end),
    count(addMonths(addDays(conduct, -1), months), 'step-back-first'),
    count(before, 'step-back-last'),
  ];
  if (!isWorkingDay(end)) counts.push(count(nextWorkingDay(end), 'next-working-day'));
  return build(clock, counts, '17:00');
}
