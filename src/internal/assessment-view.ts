import { html, nothing } from 'lit/html.js';
import { actionClocks } from '../core/checker/conclude.js';
import { daysBetween } from '../core/index.js';
import type { ActionId, Conclusion, IsoDate } from '../core/index.js';
import { inFigures, inWords, messages } from '../i18n/index.js';

const say = (id: ActionId, more = '') => {
  const [title, text] = messages.actions[id];
  return html`<p><strong>${title}.</strong> ${more} ${text}</p>`;
};

/**
 * The days to work to, nearest first, with how long is left unless it is to be calm; or, without
 * a day, what to do first.
 */
export function leadView({ actions, deadlines, notes }: Conclusion, today: IsoDate, calm: boolean) {
  const said = new Set([...deadlines.flatMap((deadline) => deadline.notes), ...notes]);
  // What to do once it is late depends on the clock, and stands beside its day.
  said.delete('late-ask-anyway');
  // Every element says this at its top.
  said.delete('rules-past-review');
  const lines = deadlines.map(({ clock, lastDay, advisedDay }) => {
    const action = actions.find((id) => actionClocks[id] === clock)!;
    if (action.endsWith('late')) return say(action, messages.labels.lastDay(inWords(lastDay)));
    return html`<p>
      <strong
        >${messages.clocks[clock as 'appeal'](inWords(advisedDay))}
        (${inFigures(advisedDay)}).</strong
      >
      ${calm ? nothing : html`<span class="screen">${messages.labels.daysLeft(daysBetween(today, advisedDay))}</span>`}
      ${clock === 'contact-adviser' ? messages.labels.callWindow : nothing}
    </p>`;
  });
  return html`<div class="panel" part="panel">
    ${lines.length ? lines : say(actions[0]!)}
    ${[...said].map((id) => messages.notes[id] && html`<p>${messages.notes[id]}</p>`)}
  </div>`;
}
