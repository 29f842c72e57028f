import { html, nothing } from 'lit';
import { citation } from '../../core/law/citations.js';
import type { CitationId, Conclusion } from '../../core/index.js';
import type { ViewContext } from '../context.js';
import { mixed } from './mixed.js';
import { resultWords } from './words.js';

/** Links to the sources. An instrument is named once for several of its provisions in a row. */
export function sourcesView(context: ViewContext, cites: readonly CitationId[]) {
  const { labels } = resultWords(context);
  let last = '';
  return cites.map((id, index) => {
    const { url, instrument, provision, status } = citation(id);
    const name = instrument === last ? provision : `${instrument} ${provision}`;
    last = instrument;
    return html`${index ? '; ' : nothing}<a href=${url}>${name}</a
      >${status === 'secondary' ? labels.secondary : nothing}`;
  });
}

/** How each day was worked out, each other reading of the law, and the sources of the conclusion. */
export function workingView(context: ViewContext, { deadlines, because }: Conclusion) {
  const { inWords } = context;
  const { labels, rules, readings: points } = resultWords(context);
  // The limit for a move between schools is before the day of the move, so sort the two.
  const stepText = (days: readonly [string, string], rule: string) => {
    const [first, last] = [...days].sort().map((day) => inWords(day)) as [string, string];
    return mixed((name) => labels.step(first, last, name), rule);
  };
  return html`${deadlines.map(
    ({ steps, readings }) =>
      html`<ul>
        ${steps.map(
          ({ rule, from, to, cites }) =>
            html`<li>
              ${stepText([from, to], rules[rule])}
              <span class="low-line">${sourcesView(context, cites)}</span>
            </li>`,
        )}
        ${readings.map(
          (reading) =>
            html`<li>
              ${labels.reading(
                inWords(reading.lastDay),
                reading.points.map((point) => points[point]),
              )}
              <span class="low-line">${sourcesView(context, reading.cites)}</span>
            </li>`,
        )}
      </ul>`,
  )}
  ${
    because.length
      ? html`<p class="low-screen">
          ${labels.lawBehind}
          ${sourcesView(
            context,
            because.map(({ rule }) => rule),
          )}
        </p>`
      : nothing
  }`;
}
