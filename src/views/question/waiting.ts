import { html } from 'lit';
import type { ViewContext } from '../context.js';

/**
 * Replaces the form of an element that another element on the page fills in, with a link to that
 * one.
 */
export function waitingView(context: ViewContext, caption: string, handleGo: () => void) {
  const { labels } = context.messages;
  return html`<div class="low-waits">
    <div class="low-big">${context.heading(caption)}</div>
    <p>${labels.waits(labels.checker)}</p>
    <p>${context.link(labels.toChecker, handleGo)}</p>
  </div>`;
}
