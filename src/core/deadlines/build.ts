import { addMonths } from '../dates/days.js';
import type { IsoDate } from '../dates/days.js';
import {
  checkInTable,
  isWorkingDay,
  nextWorkingDay,
  workingDayOnOrBefore,
} from '../dates/working-days.js';
import { CoreError } from '../errors.js';
import type { CitationId } from '../law/citations.js';
import { inForceFrom, isOver, periodOn } from '../law/periods.js';
import type { PeriodId, TimeRuleId } from '../law/periods.js';
import type { ClockId, DayEvent, Deadline, Events, NoteId, ReadingPoint, Step } from './types.js';

/** One way to count a time limit, and the points on which it departs from the literal reading. */
export interface Count {
  steps: Step[];
  points: ReadingPoint[];
}

const POINT_CITES: Record<ReadingPoint, CitationId[]> = {
  'printed-date': ['form-13'],
  'late-certificate': ['regs-33', 'regs-34-2', 'rules-20-1-c-ii'],
  'placement-certificate': ['act-55-2', 'rules-20-1-c-ii'],
  'placement-doubtful': ['act-55-2', 'form-12'],
  cascade: ['rules-12-2', 'rules-12-3-a'],
  'by-analogy': ['rules-12-2', 'rules-12-3-a'],
  'step-back-first': ['pruden'],
  'step-back-last': ['equality-4-1'],
  'next-working-day': ['rules-12-2'],
};

/**
 * One step of the working-out. Its sources are the rule itself and `more`.
 * @throws CoreError `outside-holiday-data` if it ends in a year that the table lacks.
 */
export const step = (
  rule: TimeRuleId,
  from: IsoDate,
  to: IsoDate,
  ...more: CitationId[]
): Step => ({ rule, from, to: checkInTable(to, rule), cites: [rule, ...more] });

/** The step to the end of a period. `add` counts its length: in days, working days or months. */
export function stepAfter(
  period: PeriodId,
  from: IsoDate,
  add: (day: IsoDate, length: number) => IsoDate,
  ...more: CitationId[]
): Step {
  const [rule, length] = periodOn(period, from);
  return step(rule, from, add(from, length), ...more);
}

/** The step to the corresponding date of a later month. */
export const monthsAfter = (period: PeriodId, from: IsoDate, ...more: CitationId[]): Step =>
  stepAfter(period, from, addMonths, 'dodds', ...more);

/** The last day of August, or of 25 December to 1 January, if the day is in either (r.12(3)(a)). */
function closedUntil(day: IsoDate): IsoDate | undefined {
  if (isOver('rules-12-3-a', day)) return undefined;
  const [year, date] = [day.slice(0, 4), day.slice(5)];
  if (date.startsWith('08')) return `${year}-08-31`;
  if (date >= '12-25') return `${Number(year) + 1}-01-01`;
  return date === '01-01' ? day : undefined;
}

/**
 * The step by which HESC r.12 moves the end of a time limit: out of August or 25 December to
 * 1 January (r.12(3)(a)), or else to the next working day (r.12(2)). Empty if it does not move.
 */
export function roll(day: IsoDate): Step[] {
  const until = closedUntil(day);
  if (!until && isWorkingDay(day)) return [];
  return [
    step(until ? 'rules-12-3-a' : 'rules-12-2', day, nextWorkingDay(until ?? day), 'rules-1-3'),
  ];
}

/** The day on which the last step ends. */
export const endOf = (steps: Step[]): IsoDate => steps.at(-1)!.to;

/**
 * The deadline, from every arguable count. The first is the literal reading. Of several others that
 * end on the same day, the first is kept.
 */
export function build(
  clock: ClockId,
  [literal, ...others]: Count[],
  cutOff: Deadline['cutOff'] = null,
  notes: NoteId[] = [],
): Deadline {
  const { steps } = literal!;
  const lastDay = endOf(steps);
  const byDay = new Map<IsoDate, ReadingPoint[]>();
  for (const count of others) {
    const day = endOf(count.steps);
    if (day !== lastDay && !byDay.has(day)) byDay.set(day, count.points);
  }
  const days = [...byDay.keys()].sort();
  const [safeDay] = [...days, lastDay].sort() as [IsoDate];
  return {
    clock,
    lastDay,
    safeDay,
    advisedDay: workingDayOnOrBefore(safeDay),
    // The steps by r.12 come last: they move the end of the period.
    rawDay: endOf(steps.filter((step) => !step.rule.startsWith('rules-12'))),
    cutOff,
    steps,
    readings: days.map((day) => {
      const points = byDay.get(day)!;
      const cites = new Set(points.flatMap((point) => POINT_CITES[point]));
      return { id: points.join('+'), points, lastDay: day, cites: [...cites] };
    }),
    notes: steps.some(({ rule, from }) => from < inForceFrom(rule))
      ? [...notes, 'before-these-rules']
      : notes,
  };
}

/** The deadline of a clock with only one reading. */
export const settled = (clock: ClockId, steps: Step[], notes: NoteId[] = []): Deadline =>
  build(clock, [{ steps, points: [] }], null, notes);

/**
 * The day of an event that a clock needs.
 * @throws CoreError `missing-event`; `outside-holiday-data` for a year that the table lacks.
 */
export function needEvent(clock: ClockId, events: Events, name: DayEvent): IsoDate {
  const day = events[name];
  if (!day) throw new CoreError('missing-event', name, clock);
  return checkInTable(day, name);
}

/**
 * The days that a limit may run from: the day the letter was sent, then the day printed on it.
 * @throws CoreError as `needEvent`, if neither is known.
 */
export function letterDays(clock: ClockId, events: Events): [sent: IsoDate, ...IsoDate[]] {
  const { decisionSent, decisionDated } = events;
  const dated = decisionDated && [needEvent(clock, events, 'decisionDated')];
  if (dated && !decisionSent) return dated as [IsoDate];
  return [needEvent(clock, events, 'decisionSent'), ...(dated || [])];
}
