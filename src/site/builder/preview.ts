import * as lit from 'lit/html.js';
import { COUNCIL_READY, COUNCIL_REQUEST } from '../../councils/council-message.js';
import type { Tag } from '../elements.js';

export interface Preview {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  /** All attributes that the controls can set. Those not in `attributes` are removed. */
  readonly known: readonly string[];
  readonly rule: string;
  /** The facts that the council's file would have. */
  readonly council: object | undefined;
  /** The addresses of the languages' files. */
  readonly languages: readonly string[];
}

/** Our Trusted Types policy, which scripts/own-lit.js exports from Lit. */
const { policy } = lit as { policy?: { createScriptURL(url: string): string } };

/** The style sheet on each page. The page's own window must construct it. */
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

/** The element on the page. If there is none, it is added beside the page's checker. */
function elementIn(page: Document, tag: Tag): Element | null {
  const found = page.querySelector(tag);
  const beside = found ?? page.querySelector('mediation-checker');
  if (!found) beside?.before(page.createElement(tag));
  return page.querySelector(tag);
}

/** Loads a script, as the template of a site would. */
function bring(page: Document, address: string): void {
  if ([...page.scripts].some(({ src }) => src === address)) return;
  const script = page.createElement('script');
  script.src = policy?.createScriptURL(address) ?? address;
  page.head.append(script);
}

/** The council that was passed to each page last. */
const handed = new WeakMap<Document, { council: object; text: string }>();

/** Passes the council to the entry on the page, as the council's own file will. */
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

/** Applies the choice to the element on the page in the frame. */
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

/** Scrolls to the element within the frame. The page around it does not scroll. */
export function scrollTo(frame: HTMLIFrameElement, tag: Tag): void {
  const view = frame.contentWindow!;
  const element = view.document.querySelector(tag);
  if (element) view.scrollTo(0, view.scrollY + element.getBoundingClientRect().top - 32);
}
