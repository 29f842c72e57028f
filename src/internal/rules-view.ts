import { html } from 'lit/html.js';
import { rulesAsAt } from '../core/index.js';
import { tribunal } from '../councils/index.js';
import { inWords, messages } from '../i18n/index.js';

/** A sentence about the rules, by itself of which day they are, and where the official ones stand. */
export const rulesView = (sentence = messages.labels.rulesAsAt(inWords(rulesAsAt))) =>
  html`<p>${sentence} <a href=${tribunal.website!}>${messages.labels.official}</a></p>`;
