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

/** The hard words in an answer with an appeal. */
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

/** The steps, under a heading `below` levels below the first. */
const stepsView = (context: ViewContext, steps: readonly Step[], below: number) =>
  html`${context.heading(resultWords(context).labels.actions, below)}
    <ol class="low-steps">
      ${steps.map((step) => html`<li>${stepView(context, step)}</li>`)}
    </ol>`;

/** The given answers, each with a link to change it. */
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
 * The answer of `mediation-checker`: the heading, the days, and the steps with whom to call and what
 * to send. The rest is folded away: ways to keep the answer, what else is open, the working-out and
 * the given answers. `isForEngland` says that the page set the nation, so it is not among the
 * answers.
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

/** The steps that a countdown shows: finding a date, and those that are late. */
const isFirst = ({ action }: Step): boolean => /^find-date|late$/.test(action);

/** False for a family that is late without a certificate, which must not wait for one. */
const countsOnCertificate = ({ certificate, actions }: Conclusion): boolean =>
  certificate !== 'needed' || !actions.some((action) => action.endsWith('late'));

/**
 * The answer of `deadline-countdown`: the days to work to. `isCalm` leaves out how many days are
 * left.
 */
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
