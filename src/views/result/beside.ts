import { html } from 'lit';
import type { ViewContext } from '../context.js';
import { mixed } from './mixed.js';
import { resultWords } from './words.js';

/** That there is no day to appeal in what was answered in the checker, and the way there. */
export function noAppealView(context: ViewContext, caption: string, handleGo: () => void) {
  const { beside } = resultWords(context);
  return html`<div class="low-waits">
    <div class="low-big">${context.heading(caption)}</div>
    <p>${beside.noAppeal}</p>
    <p>${context.link(beside.toAnswer, handleGo)}</p>
  </div>`;
}

/** Where the days that are shown come from. */
export const foundView = (context: ViewContext) =>
  html`<p class="low-screen">
    ${mixed(resultWords(context).beside.found, context.messages.labels.checker)}
  </p>`;
