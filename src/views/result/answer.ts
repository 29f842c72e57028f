import { html, nothing } from 'lit';
import type { Conclusion } from '../../core/index.js';
import { OFFICIAL } from '../../councils/england.js';
import { optionName } from '../../i18n/sentences.js';
import type { Answer, AnswerActions, ViewContext } from '../context.js';
import { contactsView } from './contacts.js';
import { leadView, outsideCalendarView } from './deadlines.js';
import { certificateView, openView } from './open.js';
import { notesView } from './print.js';
import { rulesView } from './rules.js';
import { answerTitle } from './sentences.js';
import { planView } from './stages.js';
import { resultWords } from './words.js';
import { workingView } from './working.js';

/** The hard words of an answer that leads to an appeal. */
const TERMS = ['certificate', 'adviser', 'advice-service', 'tribunal'] as const;

const leadOf = (context: ViewContext, { conclusion, isOutsideCalendar }: Answer, calm: boolean) =>
  isOutsideCalendar ? outsideCalendarView(context) : leadView(context, conclusion, calm);

const workingDetailsView = (context: ViewContext, { conclusion }: Answer) =>
  context.renderLazyDetails(resultWords(context).labels.working, 'result', () =>
    workingView(context, conclusion),
  );

/** What to do, in order, each with what there is to know about it. */
function actionsView(context: ViewContext, { conclusion, path }: Answer) {
  const { labels, actions, actionTexts } = resultWords(context);
  const official = OFFICIAL[path.get('nation')![0] as 'wales'];
  return html`${context.heading(labels.actions, 2)}
    <ol>
      ${conclusion.actions.map(
        (action) =>
          html`<li>
            ${context.picture(action)} <strong>${actions[action]}.</strong> ${actionTexts[action]}
            ${action === 'see-nation' ? html`<a href=${official}>${official}</a>` : nothing}
          </li>`,
      )}
    </ol>`;
}

/** The answers given, each with a link to change it. */
function answersView(
  context: ViewContext,
  { path }: Answer,
  { change }: AnswerActions,
  isForEngland: boolean,
) {
  const { messages, inWords, idPrefix } = context;
  const { labels } = resultWords(context);
  return html`${context.heading(labels.answers, 2)}
    <dl class="answers">
      ${[...path].map(([id, values]) => {
        // The page gave it, and the person was not asked.
        if (id === 'nation' && isForEngland && values[0] === 'england') return nothing;
        const question = messages.questions[id];
        const said = values.map((value) => optionName(question, value, messages) ?? inWords(value));
        return html`<dt id=${idPrefix + id}>${question.title}</dt>
          <dd>
            ${said.map((each, index) => [index ? '; ' : '', each])}
            ${context.link(labels.change, () => change(id), idPrefix + id)}
          </dd>`;
      })}
    </dl>`;
}

/**
 * The answer of `mediation-checker`: what to do and by when, whom to call, what is open, and the
 * answers it follows from. `isForEngland` is whether the page said that this is about England.
 */
export function checkerAnswerView(
  context: ViewContext,
  answer: Answer,
  actions: AnswerActions,
  { caption, isForEngland }: { readonly caption: string; readonly isForEngland: boolean },
) {
  const { conclusion } = answer;
  const { labels } = resultWords(context);
  return html`<div class="sheet">
    <div class="screen">${context.heading(caption)}</div>
    <div class="big">${context.heading(answerTitle(context, conclusion), 1)}</div>
    ${leadOf(context, answer, false)} ${actionsView(context, answer)}
    ${
      conclusion.appeal === 'elsewhere'
        ? nothing
        : html`${planView(context, conclusion)}
          ${context.renderLazyDetails(labels.take, 'reading', (reading) =>
            reading.keepView(context, answer),
          )}
          ${openView(context, conclusion)} ${contactsView(context, conclusion)}
          ${
            conclusion.form
              ? context.renderLazyDetails(context.messages.labels.hardWords, 'reading', (reading) =>
                  reading.termsView(context, TERMS),
                )
              : nothing
          }
          ${workingDetailsView(context, answer)}`
    }
    ${answersView(context, answer, actions, isForEngland)} ${rulesView(context)}
    ${context.link(labels.startAgain, () => actions.startAgain())} ${notesView(context)}
  </div>`;
}

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
  return html`<div class="big">${context.heading(caption)}</div>
    ${leadOf(context, answer, isCalm)}
    ${countsOnCertificate(conclusion) ? certificateView(context, conclusion) : nothing}
    ${workingDetailsView(context, answer)} ${rulesView(context)}
    ${context.link(resultWords(context).labels.changeDates, () => actions.goTo('decision-sent'))}`;
}
