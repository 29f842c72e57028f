import { html, nothing } from 'lit';
import { reviewBy, rulesAsAt } from '../../core/law/periods.js';
import { tribunal } from '../../councils/england.js';
import { pageAddress } from '../../utils/page-address.js';
import type { Answer, ViewContext } from '../context.js';
import { answersOf } from './answers.js';
import { daysView, outsideCalendarView } from './deadlines.js';
import { planOf } from './plan.js';
import type { Step } from './plan.js';
import { stepView } from './step.js';
import { resultWords } from './words.js';

const stepsView = (context: ViewContext, steps: readonly Step[]) =>
  html`<ol>
    ${steps.map((step) => html`<li>${stepView(context, step)}</li>`)}
  </ol>`;

const answersView = (context: ViewContext, answer: Answer) =>
  html`<dl class="low-answers">
    ${answersOf(context, answer).map(
      ({ question, said }) =>
        html`<dt>${question}</dt>
          <dd>${said.map((each, index) => [index ? '; ' : '', each])}.</dd>`,
    )}
  </dl>`;

/**
 * An answer for printing: the days, the steps with whom to call, what to say, the given answers, when
 * the rules were checked, the address of the page, and space for notes.
 */
export function paperView(context: ViewContext, answer: Answer) {
  const { labels } = resultWords(context);
  const { messages, inWords, today } = context;
  const plan = planOf(context, answer);
  const isElsewhere = answer.conclusion.appeal === 'elsewhere';
  return html`<div class="low-big">${context.heading(plan.title)}</div>
    ${answer.isOutsideCalendar ? outsideCalendarView(context) : daysView(context, plan, true)}
    ${context.heading(labels.actions, 1)} ${stepsView(context, [...plan.steps, ...plan.others])}
    ${
      isElsewhere
        ? nothing
        : html`<div class="low-scripts">
            ${context.renderLazy(
              'reading',
              // The heading is in here, so that it is not printed alone before the chunk has loaded.
              (reading) =>
                html`${context.heading(labels.say, 1)} ${reading.phoneScriptsView(context, answer)}`,
              nothing,
            )}
          </div>`
    }
    ${context.heading(labels.answers, 1)} ${answersView(context, answer)}
    <p>
      ${labels.rulesAsAt(inWords(rulesAsAt))}
      ${today > reviewBy ? messages.labels.pastReview : nothing}
      ${answer.conclusion.form ? nothing : `${messages.labels.official}: ${tribunal.website}.`}
      ${pageAddress()}
    </p>
    <div class="low-notes">
      ${labels.notes}
      <hr />
      <hr />
      <hr />
    </div>`;
}
