import { html, render } from 'lit';
import { call, createElement, documentElement, read, write } from '../../utils/dom.js';

/**
 * An answer is printed on a sheet beside `<body>`, which hides the rest of the page on paper only: on
 * the screen nothing moves, and the focus stays where it is. Important declarations in the elements'
 * own `style` show the sheet and hide the page, because they outweigh every important rule of the
 * page, even one in a layer.
 */
const PAGE = '--local-offer-page';
const SHEET = '--local-offer-sheet';
const RULES = `@media print{:is(:root,#_#_#_)::before,:is(:root,#_#_#_)::after{content:none!important}:is(:root,#_#_#_){all:initial!important;display:block!important;${PAGE}:none;${SHEET}:block}}@page{margin:1cm!important;size:auto!important}`;

/**
 * Sets an important property in the style of an element. Returns a function that restores the
 * style.
 */
function declare(element: HTMLElement, property: string, value: string): () => void {
  const { style } = element;
  const before = style.cssText;
  const hadStyle = element.hasAttribute('style');
  style.setProperty(property, value, 'important');
  return () => {
    style.cssText = before;
    // Chromium serialises the attribute lazily, and `hasAttribute` makes it do so before it is
    // removed.
    if (!hadStyle && element.hasAttribute('style')) element.removeAttribute('style');
  };
}

/** The sheets that are being printed, one for each answer on the page. */
const sheets = new Set<Element>();
let showPage: (() => void) | undefined;

/** Hides the page on paper. Returns a function that shows it again. */
function hidePage(): () => void {
  const rules = new CSSStyleSheet();
  rules.replaceSync(RULES);
  write(document, 'adoptedStyleSheets', [...read(document, 'adoptedStyleSheets'), rules]);
  const undo = [...documentElement().children]
    .filter((each): each is HTMLElement => 'style' in each && !sheets.has(each))
    // On the screen it keeps its own `display`.
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

/**
 * Adds a sheet beside the page. `styles` are those of an element's shadow root. Returns its
 * removal.
 */
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
 * Prepares an element for printing: opens every `details`. If there is a `view` of an answer, a sheet
 * with it is printed instead of the page. Returns a function that undoes this.
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
