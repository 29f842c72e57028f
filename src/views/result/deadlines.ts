import { html, nothing } from 'lit';
import { actionClocks } from '../../core/checker/conclude.js';
import { daysBetween } from '../../core/dates/days.js';
import type { ActionId, Conclusion } from '../../core/index.js';
import { OFFICIAL } from '../../councils/england.js';
import { inFigures } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';
import { deadlineSentence, isFamilyClock } from './sentences.js';
import { resultWords } from './words.js';

/** An action with its text. The print styles hide the text, which the list of actions has too. */
function actionView(context: ViewContext, id: ActionId, sentence: unknown = nothing) {
  const { actions, actionTexts } = resultWords(context);
  return html`<p><strong>${actions[id]}.</strong> ${sentence} <span>${actionTexts[id]}</span></p>`;
}

/** A paragraph for each text that says something. */
const paragraphs = (texts: readonly (string | undefined)[]) =>
  texts.filter(Boolean).map((text) => html`<p>${text}</p>`);

/**
 * The days to work to, nearest first, with how long is left unless it is to be calm; or, without
 * a day, what to do first.
 */
export function leadView(
  context: ViewContext,
  { actions, deadlines, notes }: Conclusion,
  calm: boolean,
) {
  const { inWords, today } = context;
  const words = resultWords(context);
  const { clocks, labels } = words;
  const shownNotes = new Set([...deadlines.flatMap((deadline) => deadline.notes), ...notes]);
  // What to do once it is late depends on the clock, and stands beside its day.
  shownNotes.delete('late-ask-anyway');
  // The element says this above everything else.
  shownNotes.delete('rules-past-review');
  // Whoever waits for the certificate is told what time it gives, and not of a day that has passed.
  const isAwaited = shownNotes.has('month-from-certificate');
  const lines = deadlines.flatMap((deadline) => {
    const { clock, advisedDay } = deadline;
    const action = actions.find((id) => actionClocks[id] === clock);
    if (isAwaited && today > advisedDay) return [];
    const sentence = deadlineSentence(context, deadline);
    if (action?.endsWith('late')) return actionView(context, action, sentence);
    if (!isFamilyClock(clock, words) || today > advisedDay) return paragraphs([sentence]);
    return html`<p>
      <strong>${clocks[clock](inWords(advisedDay))} (${inFigures(advisedDay)}).</strong>
      ${calm ? nothing : html`<span class="screen">${labels.daysLeft(daysBetween(today, advisedDay))}</span>`}
      ${clock === 'contact-adviser' ? labels.callWindow : nothing}
    </p>`;
  });
  const noted = paragraphs([...shownNotes].map((id) => words.notes[id]));
  const first = lines.length ? lines : actionView(context, actions[0]!);
  return html`<div class="panel" part="panel">
    ${isAwaited && !lines.length ? [noted, first] : [first, noted]}
  </div>`;
}

/** Instead of the days, where they are beyond the known bank holidays. */
export function outsideCalendarView(context: ViewContext) {
  const url = OFFICIAL['bank-holidays'];
  return html`<div class="panel" part="panel">
    <p>${resultWords(context).labels.outsideTable} <a href=${url}>${url}</a></p>
  </div>`;
}
