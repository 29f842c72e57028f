import { html, render } from 'lit';
import { call, createElement, documentElement, read, write } from '../../utils/dom.js';

/**
 * While a sheet is printed the page gives way to it, on paper only: nothing moves on the screen, and
 * the focus stays where it is. No rule of the page decides over the sheet: it stands beside `<body>`,
 * and what shows the one and hides the other are important declarations of the elements' own, which
 * outweigh every important rule of the page, in a layer too.
 */
const PAGE = '--local-offer-page';
const SHEET = '--local-offer-sheet';
const RULES = `@media print{:is(:root,#_#_#_)::before,:is(:root,#_#_#_)::after{content:none!important}:is(:root,#_#_#_){all:initial!important;display:block!important;${PAGE}:none;${SHEET}:block}}@page{margin:1cm!important;size:auto!important}`;

/** Declares it for one element, and returns what takes that back. */
function declare(element: HTMLElement, property: string, value: string): () => void {
  const { style } = element;
  const before = style.cssText;
  const hadStyle = element.hasAttribute('style');
  style.setProperty(property, value, 'important');
  return () => {
    style.cssText = before;
    // Chromium writes the attribute only once it is asked for: one that was never asked for comes back.
    if (!hadStyle && element.hasAttribute('style')) element.removeAttribute('style');
  };
}

/** What is being printed, a sheet for each answer on the page. */
const sheets = new Set<Element>();
let showPage: (() => void) | undefined;

/** Returns what shows it again. */
function hidePage(): () => void {
  const rules = new CSSStyleSheet();
  rules.replaceSync(RULES);
  write(document, 'adoptedStyleSheets', [...read(document, 'adoptedStyleSheets'), rules]);
  const undo = [...documentElement().children]
    .filter((each): each is HTMLElement => 'style' in each && !sheets.has(each))
    // On the screen it stays as it is.
    .map((each) => declare(each, 'display', `var(${PAGE},${getComputedStyle(each).display})`));
  return () => {
    for (const each of undo) each();
    write(
      document,
      'adoptedStyleSheets',
      read(document, 'adoptedStyleSheets').filter((each) => each !== rules),
    );
  };
}

/** Puts a sheet beside the page; `styles` are those of an element's shadow root. */
function addSheet({ lang, dir }: HTMLElement, view: unknown, styles: CSSStyleSheet[]): () => void {
  const sheet = createElement('div');
  declare(sheet, 'all', 'initial');
  declare(sheet, 'display', `var(${SHEET},none)`);
  const root = sheet.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles;
  const wrapped = html`<div class="low-root" lang=${lang} dir=${dir}>
    <div class="low-paper">${view}</div>
  </div>`;
  render(wrapped, root);
  call(documentElement(), 'append', sheet);
  sheets.add(sheet);
  showPage ??= hidePage();
  return () => {
    sheet.remove();
    sheets.delete(sheet);
    if (sheets.size) return;
    showPage?.();
    showPage = undefined;
  };
}

/**
 * Prepares an element for the printer: opens every `details`, and where there is a `view` of an answer
 * prints that, on a sheet of its own, instead of the page. Returns a function that undoes it.
 */
export function expandForPrint(
  wrapper: HTMLElement,
  view: unknown,
  styles: () => CSSStyleSheet[],
): () => void {
  const opened = [...wrapper.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of opened) details.open = true;
  const removeSheet = view ? addSheet(wrapper, view, styles()) : undefined;
  return () => {
    for (const details of opened) details.open = false;
    removeSheet?.();
  };
}
