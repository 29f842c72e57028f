import { actionClocks } from '../core/checker/conclude.js';
import { addDays } from '../core/dates/days.js';
import { rulesAsAt } from '../core/index.js';
import type {
  ActionId,
  CitationId,
  ClockId,
  Deadline,
  Events,
  ReadingPoint,
  TimeRuleId,
} from '../core/index.js';
import { messages } from '../i18n/index.js';
import { ends } from './steps.js';
import type { End } from './steps.js';

/** How a last day is found, in every case that can arise. */
export interface DayRule {
  readonly clock: ClockId;
  /** What the day is counted by, then what moves it, each with its sources. */
  readonly rules: readonly (readonly [rule: TimeRuleId, cites: readonly CitationId[]])[];
  /** The readings of the law that can end sooner. */
  readonly sooner: readonly ReadingPoint[];
  /** Whether the day to work to can be before the last day only because offices are closed. */
  readonly closed: boolean;
  readonly cutOff: Deadline['cutOff'];
  /** What to do when the day has passed. */
  readonly late: ActionId | undefined;
}

/** A year of days is long enough for every weekday, month and holiday. */
const YEAR = Array.from({ length: 366 }, (_, index) => addDays(rulesAsAt, index - 366));

/** Everything that can have happened, counted from each of those days. */
const CASES: Events[] = YEAR.flatMap((day) => {
  const letter: Events = { decisionSent: day, conduct: day };
  const told = { adviserTold: day, authorityTold: day, agreementMade: day };
  return [
    letter,
    { ...letter, decisionDated: addDays(day, -3) },
    { ...letter, ...told, certificateIssued: addDays(day, 50) },
    { ...letter, adviserContacted: addDays(day, 70), certificateIssued: addDays(day, 75) },
  ];
});

/** Those that move a day come after those that set it, in the order of the core's steps. */
const rank = (rule: TimeRuleId): string =>
  rule.startsWith('rules-12-3') ? 'y' : rule.startsWith('rules-12') ? 'z' : rule;

/** The rules of every clock of an end, found by asking the core about a year of cases. */
function rulesAt(end: End): DayRule[] {
  // Two years on, every day has passed.
  const longAgo = addDays(rulesAsAt, -700);
  const late = end.on({ decisionSent: longAgo, conduct: longAgo }, rulesAsAt).actions;
  const byClock = new Map<ClockId, Deadline[]>();
  for (const events of CASES)
    for (const found of end.on(events, YEAR[0]!).deadlines)
      byClock.set(found.clock, [...(byClock.get(found.clock) ?? []), found]);
  return [...byClock].map(([clock, found]) => {
    const cites = new Map(
      found.flatMap(({ steps }) => steps.map((step) => [step.rule, step.cites])),
    );
    const sooner = found.flatMap(({ lastDay, readings }) =>
      // A reading of several points ends sooner by one of them, which stands alone elsewhere.
      readings.flatMap((each) =>
        each.lastDay < lastDay && each.points.length === 1 ? each.points : [],
      ),
    );
    return {
      clock,
      rules: [...cites].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)),
      sooner: [...new Set(sooner)],
      closed: found.some(({ advisedDay, safeDay }) => advisedDay < safeDay),
      cutOff: found[0]!.cutOff,
      late: late.find((action) => action.endsWith('-late') && actionClocks[action] === clock),
    };
  });
}

// An end whose family is not sure of its dates is never late; it shares the rules of one that is.
const sameRule = ({ late: _, ...rule }: DayRule) => JSON.stringify(rule);
const rules = new Map<string, DayRule>();
const keysOf = new Map<End, string[]>();
for (const end of ends) {
  const found = rulesAt(end);
  for (const rule of found)
    rules.set(sameRule(rule), { ...rule, late: rules.get(sameRule(rule))?.late ?? rule.late });
  keysOf.set(end, found.map(sameRule));
}

/** The rules of an end's clocks. */
export const rulesOf = (end: End): DayRule[] => keysOf.get(end)!.map((key) => rules.get(key)!);

/** Whether a family must meet the clock, so that there is a sentence for it. */
const isOurs = ({ clock }: DayRule) => clock in messages.clocks;

/** Every last day that a family may have to meet; and what others must do in time. */
export const lastDays = [...rules.values()].filter(isOurs);
export const duties = [...rules.values()].filter((rule) => !isOurs(rule));
