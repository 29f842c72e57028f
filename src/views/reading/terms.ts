import { html } from 'lit';
import type { TermId } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';
import { readingWords } from './words.js';

const detailsView = (summary: string, text: string) =>
  html`<details>
    <summary>${summary}</summary>
    <p>${text}</p>
  </details>`;

/** Hard words, each of which opens its meaning. */
export function termsView(context: ViewContext, ids: readonly TermId[]) {
  const { terms, meanings } = readingWords(context);
  return ids.map((id) => detailsView(terms[id], meanings[id]));
}

/** Common questions, each of which opens its answer. */
export const commonView = (context: ViewContext) =>
  readingWords(context).common.map(([question, answer]) => detailsView(question, answer));
