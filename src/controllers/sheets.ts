import { read } from '../utils/dom.js';

/** A constructed sheet serves the document of the window whose class made it, and no other. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The document of a node, if it has a window: others draw nothing, and take no sheets. */
export const shownDocument = (node: Node): Document | undefined => {
  const page = read(node, 'ownerDocument')!;
  return read(page, 'defaultView') ? page : undefined;
};

export function createSheet(rules: string, page: Document): CSSStyleSheet {
  const sheet = new (read(page, 'defaultView')!.CSSStyleSheet)();
  sheet.replaceSync(rules);
  return sheet;
}

/** One style sheet of a document for the same rules, however many elements adopt it. */
export function sheetOf(rules: string, page: Document): CSSStyleSheet {
  if (!sheets.has(page)) sheets.set(page, new Map());
  const own = sheets.get(page)!;
  if (!own.has(rules)) own.set(rules, createSheet(rules, page));
  return own.get(rules)!;
}
