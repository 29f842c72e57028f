import { html } from 'lit';
import { addDays } from '../core/dates/days.js';
import { deadline, rulesAsAt } from '../core/index.js';
import type { ClockId, Events, OutcomeId, TimeRuleId } from '../core/index.js';
import { enForm } from '../i18n/index.js';
import { rulesOf } from './days.js';
import { ends } from './steps.js';
import { dayView, exampleView, roomFor, rulesAsAtView } from './views.js';
import { words } from './words.js';

const ruleFor = (outcome: OutcomeId, clock: ClockId) => {
  const end = ends.find((each) => each.outcome === outcome && !each.notes.length)!;
  return rulesOf(end).find((rule) => rule.clock === clock)!;
};

/** Letters of the next year, each with a certificate in its seventh week. */
const CASES: Events[] = Array.from({ length: 366 }, (_, index) => ({
  decisionSent: addDays(rulesAsAt, index),
  certificateIssued: addDays(rulesAsAt, index + 45),
}));

/** The first case that the rule moves. */
const caseOf = (rule: TimeRuleId, ...events: (keyof Events)[]): Events =>
  CASES.map((each) => Object.fromEntries(events.map((name) => [name, each[name]])) as Events).find(
    (each) => deadline('appeal', each).steps.some((step) => step.rule === rule),
  )!;

const part = (
  title: string,
  clock: 'appeal' | 'contact-adviser',
  rule: OutcomeId,
  events: Events,
) =>
  html`<section>
    <h2>${title}</h2>
    ${dayView(ruleFor(rule, clock))}
    <h3>${words.example}</h3>
    ${exampleView(clock, events)}
  </section>`;

const letter = caseOf('rules-12-3-a', 'decisionSent');
const both = caseOf('rules-12-2', 'decisionSent', 'certificateIssued');

/** How each last day is found, with a case worked out and room for one's own. */
export const countdownView = () =>
  html`<div class="book">
    <h1>${enForm.labels.countdown}</h1>
    ${roomFor(words.letterDate, words.certificateDate, words.callDay, words.appealDay)}
    ${part(words.dayTitle('contact-adviser'), 'contact-adviser', 'certificate-needed', letter)}
    ${part(words.dayTitle('appeal'), 'appeal', 'certificate-needed', both)}
    ${part(words.sectionIOnly, 'appeal', 'certificate-not-needed', letter)} ${rulesAsAtView}
  </div>`;
