import { html, nothing } from 'lit';
import type { Conclusion } from '../../core/index.js';
import type { Answer, AnswerActions, ViewContext } from '../context.js';
import { answersOf } from './answers.js';
import { daysView, outsideCalendarView } from './deadlines.js';
import { certificateView, isAnythingOpen, openView } from './open.js';
import { planOf } from './plan.js';
import type { Plan, Step } from './plan.js';
import { rulesView } from './rules.js';
import { stepView } from './step.js';
import { resultWords } from './words.js';
import { workingView } from './working.js';

/** The hard words of an answer that leads to an appeal. */
const TERMS = ['certificate', 'adviser', 'advice-service', 'tribunal'] as const;

const panelOf = (
  context: ViewContext,
  { isOutsideCalendar }: Answer,
  plan: Plan,
  isCalm = false,
) => (isOutsideCalendar ? outsideCalendarView(context) : daysView(context, plan, isCalm));

const closedView = (summary: string, body: unknown) =>
  html`<details>
    <summary>${summary}</summary>
    ${body}
  </details>`;

const workingDetailsView = (context: ViewContext, { conclusion }: Answer) =>
  closedView(resultWords(context).labels.working, workingView(context, conclusion));

/** What to do, in order, each with all that it takes, under a heading so many levels below the first. */
const stepsView = (context: ViewContext, steps: readonly Step[], below: number) =>
  html`${context.heading(resultWords(context).labels.actions, below)}
    <ol class="low-steps">
      ${steps.map((step) => html`<li>${stepView(context, step)}</li>`)}
    </ol>`;

/** The answers given, each with a link to change it. */
function answersView(
  context: ViewContext,
  answer: Answer,
  { change }: AnswerActions,
  isForEngland: boolean,
) {
  const { idPrefix } = context;
  const { labels } = resultWords(context);
  return html`<dl class="low-answers">
    ${answersOf(context, answer, !isForEngland).map(
      ({ id, question, said }) =>
        html`<dt id=${idPrefix + id}>${question}</dt>
          <dd>
            ${said.map((each, index) => [index ? '; ' : '', each])}
            ${context.link(labels.change, () => change(id), idPrefix + id)}
          </dd>`,
    )}
  </dl>`;
}

/**
 * The answer of `mediation-checker`: what it comes to, by when, and what to do, with whom to call and
 * what to send. All else is closed: ways to keep it, what else is open, the working-out, the answers.
 * `isForEngland` is whether the page said that this is about England.
 */
export function checkerAnswerView(
  context: ViewContext,
  answer: Answer,
  actions: AnswerActions,
  { caption, isForEngland }: { readonly caption: string; readonly isForEngland: boolean },
) {
  const { conclusion } = answer;
  const { labels } = resultWords(context);
  const plan = planOf(context, answer);
  return html`<div class="low-sheet">
    <div class="low-screen low-caption">${context.heading(caption)}</div>
    <div class="low-big">${context.heading(plan.title, 1)}</div>
    ${panelOf(context, answer, plan)} ${stepsView(context, plan.steps, 2)}
    ${
      conclusion.appeal === 'elsewhere'
        ? nothing
        : html`${context.renderLazyDetails(labels.say, 'reading', (reading) =>
            reading.phoneScriptsView(context, answer),
          )}
          ${context.renderLazyDetails(labels.take, 'reading', (reading) =>
            reading.keepView(context, answer),
          )}
          ${
            isAnythingOpen(conclusion, plan.others)
              ? closedView(labels.open, openView(context, conclusion, plan.others))
              : nothing
          }
          ${
            conclusion.form
              ? context.renderLazyDetails(context.messages.labels.hardWords, 'reading', (reading) =>
                  reading.termsView(context, TERMS),
                )
              : nothing
          }
          ${workingDetailsView(context, answer)}`
    }
    ${closedView(labels.answers, answersView(context, answer, actions, isForEngland))}
    ${rulesView(context)} ${context.link(labels.startAgain, () => actions.startAgain())}
  </div>`;
}

/** Of a countdown without a day to come: what is to be done first. */
const isFirst = ({ action }: Step): boolean => /^find-date|late$/.test(action);

/** Whoever is late and has no certificate is not to wait for one, nor for its month. */
const countsOnCertificate = ({ certificate, actions }: Conclusion): boolean =>
  certificate !== 'needed' || !actions.some((action) => action.endsWith('late'));

/** The answer of `deadline-countdown`: the days to work to. `isCalm` leaves out how long is left. */
export function countdownAnswerView(
  context: ViewContext,
  answer: Answer,
  actions: AnswerActions,
  { caption, isCalm }: { readonly caption: string; readonly isCalm: boolean },
) {
  const { conclusion } = answer;
  const plan = planOf(context, answer);
  const first = plan.steps.filter(isFirst);
  return html`<div class="low-big">${context.heading(caption)}</div>
    ${panelOf(context, answer, plan, isCalm)}
    ${first.length ? stepsView(context, first, 1) : nothing}
    ${countsOnCertificate(conclusion) ? certificateView(context, conclusion) : nothing}
    ${workingDetailsView(context, answer)} ${rulesView(context)}
    ${context.link(resultWords(context).labels.changeDates, () => actions.goTo('decision-sent'))}`;
}
