import { html } from 'lit';
import { addDays } from '../core/dates/days.js';
import { deadline, rulesAsAt } from '../core/index.js';
import type { ClockId, Events, OutcomeId, TimeRuleId } from '../core/index.js';
import { rulesOf } from './days.js';
import { ends } from './steps.js';
import type { Texts } from './texts.js';
import { dayTitle, dayView, exampleView, roomFor, rulesAsAtView } from './views.js';

const ruleFor = (outcome: OutcomeId, clock: ClockId) => {
  const end = ends.find((each) => each.outcome === outcome && !each.notes.length)!;
  return rulesOf(end).find((rule) => rule.clock === clock)!;
};

/** A letter on each day of a year, each with a certificate 45 days later. */
const CASES: Events[] = Array.from({ length: 366 }, (_, index) => ({
  decisionSent: addDays(rulesAsAt, index),
  certificateIssued: addDays(rulesAsAt, index + 45),
}));

/** The first of these cases, with some of its events only, whose last day the rule moves. */
const caseOf = (rule: TimeRuleId, ...events: (keyof Events)[]): Events =>
  CASES.map((each) => Object.fromEntries(events.map((name) => [name, each[name]])) as Events).find(
    (each) => deadline('appeal', each).steps.some((step) => step.rule === rule),
  )!;

const part = (
  texts: Texts,
  title: string,
  clock: 'appeal' | 'contact-adviser',
  rule: OutcomeId,
  events: Events,
) =>
  html`<section>
    <h2>${title}</h2>
    ${dayView(texts, ruleFor(rule, clock))}
    <h3>${texts.site.example}</h3>
    ${exampleView(texts, clock, events)}
  </section>`;

const letter = caseOf('rules-12-3-a', 'decisionSent');
const both = caseOf('rules-12-2', 'decisionSent', 'certificateIssued');

/** The hosted page of `deadline-countdown`: how each last day is counted, with an example. */
export function countdownView(texts: Texts) {
  const { site } = texts;
  const titled = (clock: 'appeal' | 'contact-adviser', events: Events) =>
    part(texts, dayTitle(texts, clock), clock, 'certificate-needed', events);
  return html`<div class="book">
    <h1>${texts.form.labels.countdown}</h1>
    ${roomFor(texts, site.letterDate, site.certificateDate, site.callDay, site.appealDay)}
    ${titled('contact-adviser', letter)} ${titled('appeal', both)}
    ${part(texts, site.sectionIOnly, 'appeal', 'certificate-not-needed', letter)}
    ${rulesAsAtView(texts)}
  </div>`;
}
