import { html, nothing } from 'lit/html.js';
import { actionClocks } from '../core/checker/conclude.js';
import { daysBetween } from '../core/index.js';
import { citation } from '../core/law/citations.js';
import type { ActionId, CitationId, Conclusion, IsoDate } from '../core/index.js';
import { inFigures, inWords, messages } from '../i18n/index.js';

const { labels } = messages;

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
  const lines = deadlines.map(({ clock, lastDay, advisedDay }) => {
    const action = actions.find((id) => actionClocks[id] === clock)!;
    if (action.endsWith('late')) return say(action, labels.lastDay(inWords(lastDay)));
    return html`<p>
      <strong
        >${messages.clocks[clock as 'appeal'](inWords(advisedDay))}
        (${inFigures(advisedDay)}).</strong
      >
      ${calm ? nothing : html`<span class="screen">${labels.daysLeft(daysBetween(today, advisedDay))}</span>`}
      ${clock === 'contact-adviser' ? labels.callWindow : nothing}
    </p>`;
  });
  return html`<div class="panel" part="panel">
    ${lines.length ? lines : say(actions[0]!)}
    ${[...said].map((id) => messages.notes[id] && html`<p>${messages.notes[id]}</p>`)}
  </div>`;
}

/** Links to the sources; what several in a row are parts of is named once. */
export const sources = (cites: readonly CitationId[]) => {
  let last = '';
  return cites.map((id) => {
    const { url, instrument, provision, status } = citation(id);
    const named = instrument === last ? provision : `${instrument} ${provision}`;
    last = instrument;
    return html` <a href=${url}>${named}</a>${status === 'secondary' ? labels.secondary : nothing}`;
  });
};

/** The working-out of every day, every other reading, and the sources of the rest. */
export const workingView = ({ deadlines, because }: Conclusion) =>
  html`<details>
    <summary>${labels.working}</summary>
    ${deadlines.map(
      ({ steps, readings }) =>
        html`<ul>
          ${steps.map(
            ({ rule, from, to, cites }) =>
              html`<li>
                ${inWords(from)} to ${inWords(to)}: ${messages.rules[rule]} ${sources(cites)}
              </li>`,
          )}
          ${readings.map(
            ({ lastDay, points, cites }) =>
              html`<li>
                ${labels.reading(
                  inWords(lastDay),
                  points.map((point) => messages.readings[point]),
                )}
                ${sources(cites)}
              </li>`,
          )}
        </ul>`,
    )}
    <p class="screen">${sources(because.map(({ rule }) => rule))}</p>
  </details>`;
