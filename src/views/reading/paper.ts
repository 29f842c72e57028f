import { enMore } from '../../i18n/en-more.js';
import type { Kit } from '../../elements/chunks.js';
import { createElement, read } from '../../utils/dom.js';

/** Room to write on, and the address of the page. */
export const notesView = ({ html, words }: Kit) =>
  html`<div class="paper">
    <p>${words(enMore).labels.notes}</p>
    <hr />
    <hr />
    <hr />
    <p>${location.href.split('#')[0]}</p>
  </div>`;

/**
 * Lays an element out for the printer: what opens is open, and an answer is on a page of its own, as
 * wide as the paper. `sheet` gives the look for a shadow root. Returns what undoes it.
 */
export function layOut(wrapper: HTMLElement, sheet: () => CSSStyleSheet): () => void {
  const opened = [...wrapper.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of opened) details.open = true;
  let paper: HTMLElement | undefined;
  if (wrapper.querySelector('.sheet')) {
    paper = createElement('div');
    const root = paper.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet()];
    root.append(wrapper.cloneNode(true));
    read(document, 'body').append(paper);
    wrapper.classList.add('elsewhere');
  }
  return () => {
    for (const details of opened) details.open = false;
    paper?.remove();
    wrapper.classList.remove('elsewhere');
  };
}
