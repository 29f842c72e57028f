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

/** What is known of a question: the fact that answers it, and the answer. */
type Known = readonly [fact: keyof Facts, answer: unknown];

/** Yes or no, where a fact says so. @throws CoreError `unknown-id` for anything that is no boolean. */
function yesOrNo(fact: keyof Facts, value: unknown): 'yes' | 'no' | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'boolean') throw new CoreError('unknown-id', fact, value);
  return value ? 'yes' : 'no';
}

/** What is known about each question. */
function answersFrom(facts: Facts, events: Events): Record<QuestionId, Known> {
  const { nation, person, decision, parts, hasCertificate, hasContactedAdviser } = facts;
  const letter = events.decisionSent ?? events.decisionDated;
  const { certificateIssued, adviserContacted } = events;
  // A certificate or a call with a date is one; anything but a boolean says nothing of a certificate.
  const held = typeof hasCertificate === 'boolean' ? hasCertificate : certificateIssued && true;
  const contacted =
    hasContactedAdviser === undefined ? adviserContacted && true : hasContactedAdviser;
  // With the day of a call, an older certificate is none, and the call decides. Nothing is before or
  // after a day that is not known.
  const isNone = adviserContacted && certificateIssued! < letter!;
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
    'has-certificate': ['hasCertificate', isNone || held === false ? 'no' : held && 'yes'],
    'has-contacted-adviser': ['hasContactedAdviser', yesOrNo('hasContactedAdviser', contacted)],
    'discrimination-by': ['discriminationBy', facts.discriminationBy],
    awaiting: ['awaiting', facts.awaiting],
  };
}

/** Questions that only tell by which day the council had to act: the law's answer is the same without. */
const OPTIONAL: readonly QuestionId[] = [
  'awaiting',
  'request-received',
  'review-meeting',
  'amendment-notice',
  'draft-sent',
];

/**
 * What the law says of a case, and what to do: the facts are walked through the graph, with
 * "I am not sure" for each that is missing. `today` is a day in England.
 * @throws CoreError `unknown-id`, `invalid-date` or `outside-holiday-data`.
 */
export function assess(known: Facts, options: { today: IsoDate }): Assessment {
  const { today } = Object(options) as Partial<typeof options>;
  checkDay(today, 'today');
  const facts = Object(known) as Facts;
  const events = checkEvents(facts.events);
  // A family that says it has no certificate is not given the certificate's month; nor is a call
  // counted that it says it has not made.
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
