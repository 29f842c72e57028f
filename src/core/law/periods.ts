import { addMonths } from '../dates/days.js';
import type { IsoDate } from '../dates/days.js';
import type { CitationId } from './citations.js';

/** The law below was last read against its sources on this day. */
export const rulesAsAt: IsoDate = '2026-11-28';

/** After this day the views say that the rules want checking. */
export const reviewBy: IsoDate = '2027-05-28';

/** Part 3 of the 2014 Act and the time limits for its appeals began on this day. */
const BEGAN = '2014-09-01';

/** The first day of a rule that began later, and the last of one that has ended. */
export const IN_FORCE: Partial<Record<CitationId, readonly [from: IsoDate, to?: IsoDate]>> = {
  // Before, August and Christmas were left out for these claims as they are for appeals.
  'equality-4-1': ['2020-07-21'],
  recommendations: ['2018-04-03'],
};

/** The first day that a provision governs here. */
export const inForceFrom = (id: CitationId): IsoDate => IN_FORCE[id]?.[0] ?? BEGAN;

/** Whether a provision has ended before a day. */
export const isOver = (id: CitationId, day: IsoDate): boolean => day > (IN_FORCE[id]?.[1] ?? day);

/** What a rule sets, and for how long: months, days or working days. The newest rule stands first. */
export const PERIODS = {
  /** Months. */
  'appeal-from-notice': [['rules-20-1-c-i', 2]],
  /** Months. */
  'appeal-from-certificate': [['rules-20-1-c-ii', 1]],
  /** Months. */
  'contact-adviser': [['regs-33', 2]],
  /** Working days. */
  'certificate-issued': [['regs-34', 3]],
  /** Days. */
  'mediation-arranged': [['regs-36', 30]],
  /** Days: two weeks. */
  'agreement-carried-out': [['regs-42-3', 14]],
  /** Months. */
  'discrimination-claim': [['equality-4-1', 6]],
  /** Days: six weeks. */
  'decide-to-assess': [['regs-5-1', 42]],
  /** Days: sixteen weeks. */
  'decide-on-plan': [['regs-10-1', 112]],
  /** Days: twenty weeks. */
  'final-plan': [['regs-13-2', 140]],
  /** Days, the first of which is that of the event. */
  'comment-on-draft': [['regs-13-1', 15]],
  /** Days: four weeks. */
  'review-decision': [['regs-20-10', 28]],
  /** Days: eight weeks. */
  'amended-plan': [['regs-22-3', 56]],
  /** A day of the year, and no length. */
  'phase-transfer': [['regs-18', 0]],
} as const satisfies Record<string, readonly (readonly [CitationId, number])[]>;

export type PeriodId = keyof typeof PERIODS;

/** A provision that sets a time limit, or moves its end. */
export type TimeRuleId = (typeof PERIODS)[PeriodId][number][0] | 'rules-12-2' | 'rules-12-3-a';

/** The rule that sets a period on the day it begins, or the oldest one for a day before them all. */
export function periodOn(id: PeriodId, day: IsoDate): readonly [rule: TimeRuleId, length: number] {
  const versions: readonly (readonly [TimeRuleId, number])[] = PERIODS[id];
  return versions.find(([rule]) => inForceFrom(rule) <= day) ?? versions.at(-1)!;
}

/**
 * Whether a day is after the end of a period of months. A day that is not known is after none, and
 * none is after a period that ends past 9999.
 */
export const isAfterPeriod = (day: IsoDate | undefined, period: PeriodId, from: IsoDate): boolean =>
  !from.startsWith('9999') && day! > addMonths(from, periodOn(period, from)[1]);
