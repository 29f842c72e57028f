import { html } from 'lit';
import type { ViewContext } from '../context.js';

/** Instead of a form, where another on the page asks for all of it: what fills this, and the way there. */
export function waitingView(context: ViewContext, caption: string, handleGo: () => void) {
  const { labels } = context.messages;
  return html`<div class="low-waits">
    <div class="low-big">${context.heading(caption)}</div>
    <p>${labels.waits(labels.checker)}</p>
    <p>${context.link(labels.toChecker, handleGo)}</p>
  </div>`;
}
