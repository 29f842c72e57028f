import { html, nothing } from 'lit/html.js';
import { actionClocks } from '../../core/checker/conclude.js';
import { daysBetween } from '../../core/index.js';
import type { ActionId, Conclusion, Deadline, IsoDate, NoteId } from '../../core/index.js';
import { inFigures, inWords, messages } from '../../i18n/index.js';
import { isFamilys } from '../../i18n/sentences.js';

/** Words of the second file; nothing while they have not come. */
export interface Later {
  /** What there is to know about an action, or the words of a note. */
  about(id: ActionId | NoteId): unknown;
  /** What a day is for, or was for. */
  sentence(deadline: Deadline): unknown;
}

/** On a sheet what there is to know about it is only in the list of what to do: src/views/reading/styles.ts. */
const say = (id: ActionId, { about }: Later, more: unknown = nothing) =>
  html`<p><strong>${messages.actions[id]}.</strong> ${more} <span>${about(id)}</span></p>`;

/** Those that have come and say something, each by itself. */
const paragraphs = (texts: readonly unknown[]) =>
  texts.filter((text) => text && text !== nothing).map((text) => html`<p>${text}</p>`);

/**
 * The days to work to, nearest first, with how long is left unless it is to be calm; or, without
 * a day, what to do first.
 */
export function leadView(
  { actions, deadlines, notes }: Conclusion,
  today: IsoDate,
  calm: boolean,
  later: Later,
) {
  const said = new Set([...deadlines.flatMap((deadline) => deadline.notes), ...notes]);
  // What to do once it is late depends on the clock, and stands beside its day.
  said.delete('late-ask-anyway');
  // Every element says this at its top.
  said.delete('rules-past-review');
  // Whoever waits for the certificate is told what time it gives, and not of a day that has passed.
  const isAwaited = said.has('month-from-certificate');
  const lines = deadlines.flatMap((deadline) => {
    const { clock, advisedDay } = deadline;
    const action = actions.find((id) => actionClocks[id] === clock);
    if (isAwaited && today > advisedDay) return [];
    if (action?.endsWith('late')) return say(action, later, later.sentence(deadline));
    if (!isFamilys(clock, messages) || today > advisedDay)
      return paragraphs([later.sentence(deadline)]);
    return html`<p>
      <strong>${messages.clocks[clock](inWords(advisedDay))} (${inFigures(advisedDay)}).</strong>
      ${calm ? nothing : html`<span class="screen">${messages.labels.daysLeft(daysBetween(today, advisedDay))}</span>`}
      ${clock === 'contact-adviser' ? messages.labels.callWindow : nothing}
    </p>`;
  });
  const noted = paragraphs([...said].map((id) => later.about(id)));
  const first = lines.length ? lines : say(actions[0]!, later);
  return html`<div class="panel" part="panel">
    ${isAwaited && !lines.length ? [noted, first] : [first, noted]}
  </div>`;
}
