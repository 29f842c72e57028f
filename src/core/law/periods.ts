import { addMonths } from '../dates/days.js';
import type { IsoDate } from '../dates/days.js';
import type { CitationId } from './citations.js';

/** The day on which the law here was last compared with its sources. */
export const rulesAsAt: IsoDate = '2026-11-28';

/** After this day the elements say that the rules are due for a check. */
export const reviewBy: IsoDate = '2027-05-28';

/**
 * The day on which Part 3 of the Children and Families Act 2014, and its time limits, came into
 * force.
 */
const BEGAN = '2014-09-01';

/** The first day of each provision that began later, and the last day of each that has ended. */
export const IN_FORCE: Partial<Record<CitationId, readonly [from: IsoDate, to?: IsoDate]>> = {
  // Until then HESC r.12(3) treated August and Christmas for these claims as it does for appeals.
  'equality-4-1': ['2020-07-21'],
  recommendations: ['2018-04-03'],
};

/** The first day that a provision applies here. */
export const inForceFrom = (id: CitationId): IsoDate => IN_FORCE[id]?.[0] ?? BEGAN;

/** Whether a provision ended before a day. */
export const isOver = (id: CitationId, day: IsoDate): boolean => day > (IN_FORCE[id]?.[1] ?? day);

/**
 * The length of each period, and the rule that sets it. A rule that changes is added at the head of
 * its list, and its first day to `IN_FORCE`.
 */
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
  /** Days, counting the day of the event. */
  'comment-on-draft': [['regs-13-1', 15]],
  /** Days: four weeks. */
  'review-decision': [['regs-20-10', 28]],
  /** Days: eight weeks. */
  'amended-plan': [['regs-22-3', 56]],
  /** A fixed date of the year, so no length. */
  'phase-transfer': [['regs-18', 0]],
} as const satisfies Record<string, readonly (readonly [CitationId, number])[]>;

export type PeriodId = keyof typeof PERIODS;

/** A provision that sets a time limit, or moves the end of one. */
export type TimeRuleId = (typeof PERIODS)[PeriodId][number][0] | 'rules-12-2' | 'rules-12-3-a';

/** The rule in force on the day that a period begins, or the oldest one if none was. */
export function periodOn(id: PeriodId, day: IsoDate): readonly [rule: TimeRuleId, length: number] {
  const versions: readonly (readonly [TimeRuleId, number])[] = PERIODS[id];
  return versions.find(([rule]) => inForceFrom(rule) <= day) ?? versions.at(-1)!;
}

/**
 * Whether a day is after the end of a period, whose length must be in months. False if the day is
 * not known, or if the period ends after the year 9999.
 */
export const isAfterPeriod = (day: IsoDate | undefined, period: PeriodId, from: IsoDate): boolean =>
  !from.startsWith('9999') && day! > addMonths(from, periodOn(period, from)[1]);
