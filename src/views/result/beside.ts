import { html } from 'lit';
import type { ViewContext } from '../context.js';
import { mixed } from './mixed.js';
import { resultWords } from './words.js';

/** Says that the checker's answer has no day to appeal, with a link to it. */
export function noAppealView(context: ViewContext, caption: string, handleGo: () => void) {
  const { beside } = resultWords(context);
  return html`<div class="low-waits">
    <div class="low-big">${context.heading(caption)}</div>
    <p>${beside.noAppeal}</p>
    <p>${context.link(beside.toAnswer, handleGo)}</p>
  </div>`;
}

/** Says that the days come from the checker on the same page. */
export const foundView = (context: ViewContext) =>
  html`<p class="low-screen">
    ${mixed(resultWords(context).beside.found, context.messages.labels.checker)}
  </p>`;
