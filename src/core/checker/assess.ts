import { checkDay } from '../dates/days.js';
import type { IsoDate } from '../dates/days.js';
import { checkEvents } from '../deadlines/index.js';
import type { Events } from '../deadlines/types.js';
import { CoreError } from '../errors.js';
import { conclude } from './conclude.js';
import { graph } from './graph.js';
import type { Assessment, Facts, QuestionId } from './types.js';
import { EVENTS } from './events.js';
import { valuesOf, walk } from './walk.js';

/** The fact that answers a question, and the answer; undefined if the fact is not known. */
type Known = readonly [fact: keyof Facts, answer: unknown];

/** A boolean fact as an option. @throws CoreError `unknown-id` for any other value. */
function yesOrNo(fact: keyof Facts, value: unknown): 'yes' | 'no' | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'boolean') throw new CoreError('unknown-id', fact, value);
  return value ? 'yes' : 'no';
}

/** The answer to each question, from the facts. */
function answersFrom(facts: Facts, events: Events): Record<QuestionId, Known> {
  const { nation, person, decision, parts, hasCertificate, hasContactedAdviser } = facts;
  const letter = events.decisionSent ?? events.decisionDated;
  const { certificateIssued, adviserContacted } = events;
  // A date alone says that there is a certificate, or that there was a call.
  const held = typeof hasCertificate === 'boolean' ? hasCertificate : certificateIssued && true;
  const contacted =
    hasContactedAdviser === undefined ? adviserContacted && true : hasContactedAdviser;
  // A certificate from before the letter does not count for it. If the day of a call is known, the
  // call then decides. (A comparison with an unknown day is false.)
  const isTooOld = adviserContacted && certificateIssued! < letter!;
  const days = {} as Record<keyof typeof EVENTS, Known>;
  for (const [id, event] of Object.entries(EVENTS))
    days[id as keyof typeof EVENTS] = ['events', events[event]];
  return {
    ...days,
    nation: ['nation', nation],
    person: ['person', person],
    'is-detained': ['detained', yesOrNo('detained', facts.detained)],
    decision: ['decision', decision],
    parts: ['parts', Array.isArray(parts) && !parts.length ? undefined : parts],
    'decision-sent': ['events', letter],
    'has-certificate': ['hasCertificate', isTooOld || held === false ? 'no' : held && 'yes'],
    'has-contacted-adviser': ['hasContactedAdviser', yesOrNo('hasContactedAdviser', contacted)],
    'discrimination-by': ['discriminationBy', facts.discriminationBy],
    awaiting: ['awaiting', facts.awaiting],
  };
}

/** Questions that only set the council's time limits. The outcome does not depend on them. */
const OPTIONAL: readonly QuestionId[] = [
  'awaiting',
  'request-received',
  'review-meeting',
  'amendment-notice',
  'draft-sent',
];

/**
 * What the law says about a case, and what to do. Walks the graph with the facts, and answers
 * "I am not sure" for each missing one. `today` is a day in England.
 * @throws CoreError `unknown-id`, `invalid-date` or `outside-holiday-data`.
 */
export function assess(known: Facts, options: { today: IsoDate }): Assessment {
  const { today } = Object(options) as Partial<typeof options>;
  checkDay(today, 'today');
  const facts = Object(known) as Facts;
  const events = checkEvents(facts.events);
  // "No certificate" and "no call" go before a date that says otherwise.
  if (facts.hasCertificate === false) delete events.certificateIssued;
  if (facts.hasContactedAdviser === false) delete events.adviserContacted;
  const answers = answersFrom(facts, events);

  const given = new Map<QuestionId, string[]>();
  for (const [id, [fact, value]] of Object.entries(answers) as [QuestionId, Known][]) {
    if (value === undefined) continue;
    const values = valuesOf(graph.questions[id], value);
    if (!values || values.includes('not-sure')) throw new CoreError('unknown-id', fact, value);
    given.set(id, values);
  }
  const missing = new Set<keyof Facts>();
  const walked = walk(
    ({ id }) => {
      if (!given.has(id) && !OPTIONAL.includes(id)) missing.add(answers[id][0]);
      return given.get(id) ?? ['not-sure'];
    },
    ({ id }) => given.get(id),
  );
  return { complete: !missing.size, missing: [...missing], ...conclude(walked, events, today) };
}
