import { html } from 'lit';
import { rulesAsAt } from '../../core/law/periods.js';
import { tribunal } from '../../councils/england.js';
import type { ViewContext } from '../context.js';
import { resultWords } from './words.js';

/** When the rules were last checked, with a link to the official page. */
export function rulesView(context: ViewContext) {
  const sentence = resultWords(context).labels.rulesAsAt(context.inWords(rulesAsAt));
  return html`<p>
    ${sentence} <a href=${tribunal.website!}>${context.messages.labels.official}</a>
  </p>`;
}
