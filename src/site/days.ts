import { actionClocks, conclude } from '../core/checker/conclude.js';
import { addDays } from '../core/dates/days.js';
import { rulesAsAt } from '../core/index.js';
import type {
  ActionId,
  CitationId,
  ClockId,
  Deadline,
  Events,
  NoteId,
  ReadingPoint,
  TimeRuleId,
} from '../core/index.js';
import { enResult } from '../i18n/en/result.js';
import type { CouncilClock, ResultMessages } from '../i18n/index.js';
import { ends } from './steps.js';
import type { End } from './steps.js';

/** How a last day is counted, in every case. */
export interface DayRule {
  readonly clock: ClockId;
  /** The rules that count the day, then those that move it, each with its sources. */
  readonly rules: readonly (readonly [rule: TimeRuleId, cites: readonly CitationId[]])[];
  /** The other readings of the law that can end sooner. */
  readonly sooner: readonly ReadingPoint[];
  /** Whether the day to work to can be earlier only because an office is closed. */
  readonly closed: boolean;
  readonly cutOff: Deadline['cutOff'];
  readonly notes: readonly NoteId[];
  /** What to do after the last day. */
  readonly late: readonly ActionId[];
}

/** A year has every weekday, month and holiday. */
const YEAR = Array.from({ length: 366 }, (_, index) => addDays(rulesAsAt, index - 366));

/** Events that start every clock, counted from each of those days. */
const CASES: Events[] = YEAR.flatMap((day) => {
  const letter: Events = {
    decisionSent: day,
    conduct: day,
    requestReceived: day,
    reviewMeeting: day,
    amendmentNotice: day,
    draftSent: day,
  };
  const told = { adviserTold: day, authorityTold: day, agreementMade: day };
  return [
    letter,
    { ...letter, decisionDated: addDays(day, -3) },
    { ...letter, ...told, certificateIssued: addDays(day, 50) },
    { ...letter, adviserContacted: addDays(day, 70), certificateIssued: addDays(day, 75) },
  ];
});

/** The first case that starts every clock, with a certificate. */
const ALL = CASES[2]!;

/** Sorts rules as the core orders its steps: those that move a day come last. */
function rank(rule: TimeRuleId): string {
  if (rule.startsWith('rules-12-3')) return 'y';
  return rule.startsWith('rules-12') ? 'z' : rule;
}

/** Whether a clock is the family's own. */
const isOurs = (clock: ClockId) => clock in enResult.clocks;

/** Whether a clock binds the council while a family waits for its decision. */
export const isCouncils = (clock: ClockId): clock is CouncilClock => clock in enResult.duties;

/** What the council must do by the last day of a clock. */
export const dutyOf = ({ duties }: Pick<ResultMessages, 'duties'>, clock: ClockId): string =>
  duties[clock as CouncilClock];

/** A further action after a clock has run out. */
const WITHOUT: Partial<Record<ClockId, ActionId>> = { 'contact-adviser': 'ask-permission' };

/** The rules of every clock of an end, found by running the core on a year of cases. */
function rulesAt({ walks, asked }: End): DayRule[] {
  // Two years on, every day has passed.
  const late = walks.flatMap((walk) => conclude(walk, CASES[0]!, addDays(YEAR[0]!, 700)).actions);
  // Walks with the same deadlines when everything is known need to be run only once.
  const counted = new Map(
    walks.map((walk) => [JSON.stringify(conclude(walk, ALL, YEAR[0]!).deadlines), walk]),
  );
  const byClock = new Map<ClockId, Deadline[]>();
  for (const walk of counted.values())
    for (const events of CASES)
      for (const found of conclude(walk, events, YEAR[0]!).deadlines)
        // Of the council's clocks, only the one that the family waits for.
        if (!isCouncils(found.clock) || asked.includes(found.clock)) {
          if (!byClock.has(found.clock)) byClock.set(found.clock, []);
          byClock.get(found.clock)!.push(found);
        }
  return [...byClock].map(([clock, found]) => {
    const cites = new Map(
      found.flatMap(({ steps }) => steps.map((step) => [step.rule, step.cites])),
    );
    const sooner = found.flatMap(({ lastDay, readings }) =>
      // Readings of several points are left out: each point occurs alone in another case.
      readings.flatMap((each) =>
        each.lastDay < lastDay && each.points.length === 1 ? each.points : [],
      ),
    );
    return {
      clock,
      rules: [...cites].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)),
      sooner: [...new Set(sooner)].sort(),
      closed: isOurs(clock) && found.some(({ advisedDay, safeDay }) => advisedDay < safeDay),
      cutOff: found[0]!.cutOff,
      notes: found[0]!.notes.filter((note) => note === 'council-exceptions'),
      late: [...new Set(late)].filter(
        (action) =>
          (action.endsWith('-late') && actionClocks[action] === clock) ||
          action === (isCouncils(clock) ? 'complain-to-council' : WITHOUT[clock]),
      ),
    };
  });
}

// Rules that differ only in `late` are one: an end at which something is not known lacks some of the
// late actions, so it uses the rule with the most of them.
const sameRule = ({ late: _, ...rule }: DayRule) => JSON.stringify(rule);
const rules = new Map<string, DayRule>();
const keysOf = new Map<End, string[]>();
for (const end of ends) {
  const found = rulesAt(end);
  for (const rule of found) {
    const known = rules.get(sameRule(rule));
    if (!known || known.late.length < rule.late.length) rules.set(sameRule(rule), rule);
  }
  keysOf.set(end, found.map(sameRule));
}

/** The rules for the clocks of an end. */
export const rulesOf = (end: End): DayRule[] => keysOf.get(end)!.map((key) => rules.get(key)!);

const all = [...rules.values()];

/** The rules for the family's own last days, then for the council's that it waits for. */
export const lastDays = [
  ...all.filter(({ clock }) => isOurs(clock)),
  ...all.filter(({ clock }) => isCouncils(clock)),
];
/** The rules for what the adviser and the council must do after a decision. */
export const duties = all.filter((rule) => !lastDays.includes(rule));
