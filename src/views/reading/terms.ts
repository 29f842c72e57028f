import { html } from 'lit';
import type { TermId } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';
import { readingWords } from './words.js';

/** A `details` with the meaning of each hard word. */
export function termsView(context: ViewContext, ids: readonly TermId[]) {
  const { terms, meanings } = readingWords(context);
  return ids.map(
    (id) =>
      html`<details>
        <summary>${terms[id]}</summary>
        <p>${meanings[id]}</p>
      </details>`,
  );
}

/** A `details` with a list of questions or words, each with its explanation. */
export const listView = (summary: string, pairs: readonly (readonly [string, string])[]) =>
  html`<details>
    <summary>${summary}</summary>
    <dl>
      ${pairs.map(
        ([about, text]) =>
          html`<dt>${about}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
  </details>`;
