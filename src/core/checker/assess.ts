import { checkDay } from '../dates/days.js';
import type { IsoDate } from '../dates/days.js';
import { checkEvents } from '../deadlines/index.js';
import type { Events } from '../deadlines/types.js';
import { CoreError } from '../errors.js';
import { conclude } from './conclude.js';
import type { Assessment, Facts, QuestionId } from './types.js';
import { valuesOf, walk } from './walk.js';

/** What is known about each question, by the fact that answers it. */
function answersFrom(facts: Facts, events: Events): Record<QuestionId, [keyof Facts, unknown]> {
  const { nation, person, decision, parts, hasCertificate } = facts;
  // A certificate with a date is a certificate; anything but a boolean says nothing.
  const held =
    typeof hasCertificate === 'boolean' ? hasCertificate : events.certificateIssued && true;
  return {
    nation: ['nation', nation],
    person: ['person', person],
    decision: ['decision', decision],
    parts: ['parts', Array.isArray(parts) && !parts.length ? undefined : parts],
    'decision-sent': ['events', events.decisionSent ?? events.decisionDated],
    'has-certificate': ['hasCertificate', held === undefined ? held : held ? 'yes' : 'no'],
    'certificate-issued': ['events', events.certificateIssued],
    conduct: ['events', events.conduct],
  };
}

/**
 * What the law says of a case, and what to do: the facts are walked through the graph, with
 * "I am not sure" for each that is missing. `today` is a day in England.
 * @throws CoreError `unknown-id`, `invalid-date` or `outside-holiday-data`.
 */
export function assess(given: Facts, options: { today: IsoDate }): Assessment {
  const { today } = Object(options) as Partial<typeof options>;
  checkDay(today, 'today');
  const facts = Object(given) as Facts;
  const events = checkEvents(facts.events);
  // A family that says it has no certificate is not given the certificate's month.
  if (facts.hasCertificate === false) delete events.certificateIssued;

  const answers = answersFrom(facts, events);
  const missing = new Set<keyof Facts>();
  const walked = walk((question) => {
    const [fact, value] = answers[question.id];
    if (value === undefined) {
      missing.add(fact);
      return ['not-sure'];
    }
    const values = valuesOf(question, value);
    if (!values || values.includes('not-sure')) throw new CoreError('unknown-id', fact, value);
    return values;
  });
  return { complete: !missing.size, missing: [...missing], ...conclude(walked, events, today) };
}
