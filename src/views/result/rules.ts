import { html } from 'lit/html.js';
import { tribunal } from '../../councils/index.js';
import { messages } from '../../i18n/index.js';

/** A sentence about the rules, and where the official ones stand. */
export const rulesView = (sentence: unknown) =>
  html`<p>${sentence} <a href=${tribunal.website!}>${messages.labels.official}</a></p>`;
