import { read } from '../utils/dom.js';

/** By document, because a document can only adopt sheets that its own window constructed. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The document of a node, if it has a window. Others are not rendered, and cannot adopt sheets. */
export const shownDocument = (node: Node): Document | undefined => {
  const page = read(node, 'ownerDocument')!;
  return read(page, 'defaultView') ? page : undefined;
};

export function createSheet(rules: string, page: Document): CSSStyleSheet {
  const sheet = new (read(page, 'defaultView')!.CSSStyleSheet)();
  sheet.replaceSync(rules);
  return sheet;
}

/** The style sheet for these rules. All elements of a document share one. */
export function sheetOf(rules: string, page: Document): CSSStyleSheet {
  if (!sheets.has(page)) sheets.set(page, new Map());
  const own = sheets.get(page)!;
  if (!own.has(rules)) own.set(rules, createSheet(rules, page));
  return own.get(rules)!;
}
