import * as lit from 'lit/html.js';
import type { Tag } from '../elements.js';

export interface Preview {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  /** All that the element takes, so that what is not given goes. */
  readonly known: readonly string[];
  readonly rule: string;
  /** The addresses of the languages' files. */
  readonly languages: readonly string[];
}

/** For pages that ask for Trusted Types: scripts/own-lit.js brings it out of Lit. */
const { policy } = lit as { policy?: { createScriptURL(url: string): string } };

/** A sheet belongs to one document, and must be made by that document's own window. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

function sheetIn(page: Document): CSSStyleSheet {
  let sheet = sheets.get(page);
  if (!sheet) {
    sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheets.set(page, sheet);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  }
  return sheet;
}

/** The element on the page; a page that has none gets one beside the first of ours. */
function elementIn(page: Document, tag: Tag): Element | null {
  const found = page.querySelector(tag);
  const beside = found ?? page.querySelector('mediation-checker');
  if (!found) beside?.before(page.createElement(tag));
  return page.querySelector(tag);
}

/** As the template of the site would, but later: the page is there already. */
function bring(page: Document, address: string): void {
  if ([...page.scripts].some(({ src }) => src === address)) return;
  const script = page.createElement('script');
  script.src = policy?.createScriptURL(address) ?? address;
  page.head.append(script);
}

/** Gives the element on the page in the frame what was chosen; nothing else there changes. */
export function show(
  frame: HTMLIFrameElement,
  { tag, attributes, known, rule, languages }: Preview,
): void {
  const page = frame.contentDocument;
  const element = page && elementIn(page, tag);
  if (!page || !element) return;
  for (const address of languages) bring(page, address);
  for (const name of known) {
    const value = attributes[name];
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  sheetIn(page).replaceSync(rule);
}

/** Scrolls the page in the frame, and not the one around it, to the element. */
export function scrollTo(frame: HTMLIFrameElement, tag: Tag): void {
  const view = frame.contentWindow!;
  const element = view.document.querySelector(tag);
  if (element) view.scrollTo(0, view.scrollY + element.getBoundingClientRect().top - 32);
}
