import { citation } from '../../core/law/citations.js';
import type { CitationId, Conclusion } from '../../core/index.js';
import { enMore } from '../../i18n/en-more.js';
import type { Kit } from '../../elements/chunks.js';
import { mixed } from '../reading/mixed.js';

/** Links to the sources; what several in a row are parts of is named once. */
export function sources(
  { html, nothing }: Pick<Kit, 'html' | 'nothing'>,
  cites: readonly CitationId[],
  { labels } = enMore,
) {
  let last = '';
  return cites.map((id) => {
    const { url, instrument, provision, status } = citation(id);
    const named = instrument === last ? provision : `${instrument} ${provision}`;
    last = instrument;
    return html` <a href=${url}>${named}</a>${status === 'secondary' ? labels.secondary : nothing}`;
  });
}

type Pair = [first: string, last: string];

/** The working-out of every day, every other reading, and the sources of the rest. */
export function workingView(kit: Kit, { deadlines, because }: Conclusion) {
  const { html, inWords } = kit;
  const words = kit.words(enMore);
  return html`${deadlines.map(
      ({ steps, readings }) =>
        html`<ul>
          ${steps.map(
            ({ rule, from, to, cites }) =>
              html`<li>
                ${mixed(
                  kit,
                  // A council's limit may lie before the day that it is for.
                  (name) => words.labels.step(...([from, to].sort().map(inWords) as Pair), name),
                  words.rules[rule],
                )}
                ${sources(kit, cites, words)}
              </li>`,
          )}
          ${readings.map(
            ({ lastDay, points, cites }) =>
              html`<li>
                ${words.labels.reading(
                  inWords(lastDay),
                  points.map((point) => words.readings[point]),
                )}
                ${sources(kit, cites, words)}
              </li>`,
          )}
        </ul>`,
    )}
    <p class="screen">
      ${sources(
        kit,
        because.map(({ rule }) => rule),
        words,
      )}
    </p>`;
}
