import * as lit from 'lit/html.js';
import { COUNCIL_READY, COUNCIL_REQUEST } from '../../councils/council-message.js';
import type { Tag } from '../elements.js';

export interface Preview {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  /** All that the element takes, so that what is not given goes. */
  readonly known: readonly string[];
  readonly rule: string;
  /** What the council's file would say. */
  readonly council: object | undefined;
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

/** What is handed over on a page, and was last. */
const handed = new WeakMap<Document, { council: object; text: string }>();

/** As the council's own file would, which is not there yet. */
function handOver(page: Document, council: object): void {
  const text = JSON.stringify(council);
  const dispatch = () => {
    const detail = { council: handed.get(page)!.council };
    const { CustomEvent } = page.defaultView as Window & typeof globalThis;
    page.dispatchEvent(new CustomEvent(COUNCIL_READY, { detail }));
  };
  if (!handed.has(page)) page.addEventListener(COUNCIL_REQUEST, dispatch);
  else if (handed.get(page)!.text === text) return;
  handed.set(page, { council, text });
  dispatch();
}

/** Gives the element on the page in the frame what was chosen; nothing else there changes. */
export function show(
  frame: HTMLIFrameElement,
  { tag, attributes, known, rule, council, languages }: Preview,
): void {
  const page = frame.contentDocument;
  const element = page && elementIn(page, tag);
  if (!page || !element) return;
  for (const address of languages) bring(page, address);
  if (council) handOver(page, council);
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
