import { html } from 'lit';
import { createElement, pageAddress, read } from '../../utils/dom.js';
import type { ViewContext } from '../context.js';
import { resultWords } from './words.js';

/** Room to write on, and the address of the page: on paper only. */
export const notesView = (context: ViewContext) =>
  html`<div class="paper">
    <p>${resultWords(context).labels.notes}</p>
    <hr />
    <hr />
    <hr />
    <p>${pageAddress() && location.href.split('#')[0]}</p>
  </div>`;

/**
 * Prepares an element for the printer: opens every `details`, and copies an answer to a page of its
 * own, as wide as the paper. `sheets` gives the styles for the copy, which is in a shadow root.
 * Returns a function that undoes it.
 */
export function expandForPrint(wrapper: HTMLElement, sheets: () => CSSStyleSheet[]): () => void {
  const opened = [...wrapper.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of opened) details.open = true;
  let copy: HTMLElement | undefined;
  if (wrapper.querySelector('.sheet')) {
    copy = createElement('div');
    const root = copy.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets();
    root.append(wrapper.cloneNode(true));
    read(document, 'body').append(copy);
    wrapper.classList.add('elsewhere');
  }
  return () => {
    for (const details of opened) details.open = false;
    copy?.remove();
    wrapper.classList.remove('elsewhere');
  };
}
