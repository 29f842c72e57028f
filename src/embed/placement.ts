import { MOUNT } from './protocol.js';
import { call, composedParent, isElement, parentOf, read } from '../utils/dom.js';

/** Navigation and other parts that many pages of a site share. They are no place for a form. */
const ASIDE = [
  'nav,header,footer,aside,summary,menu,label,button',
  ...['menu', 'nav', 'banner', 'contentinfo', 'complementary', 'tablist', 'toolbar'].map(
    (role) => `[role^=${role}]`,
  ),
  ':not(html,body,main)[class*=breadcrumb i],[aria-label*=breadcrumb i]',
  ':is(ul,ol,li):is([class*=menu i],[class*=nav i])',
].join();

/** Whether `data-local-offer` on it names a widget, and is not just `on` or `off`. */
export const isMount = (element: Element): boolean =>
  !['on', 'off', null].includes(call(element, 'getAttribute', MOUNT));

/** Elements that are part of a line of text. */
const INLINE =
  'a,abbr,b,bdi,bdo,cite,code,dfn,em,font,i,img,ins,kbd,mark,q,s,small,span,strike,strong,sub,sup,svg,time,u,wbr';

const isInline = (node: Node | null): node is Element =>
  Boolean(node && isElement(node) && call(node, 'matches', INLINE));
const textOf = (node: Node): string => read(node, 'textContent')!.trim();

/** The outermost inline element around a link, or the link itself. */
export function outermostInline(link: Element): Element {
  const parent = parentOf(link);
  return isInline(parent) ? outermostInline(parent) : link;
}

/** How many neighbours of a link to look at, so that a page with thousands of links stays fast. */
const MAX_BESIDE = 100;

/** Whether there is other text on the same line as the link, or too much around it to look at. */
function isInSentence(link: Element, isOurs: (node: Node) => boolean): boolean {
  let seen = 0;
  for (let node: Node | null = link; isInline(node); node = parentOf(node))
    for (const way of ['previousSibling', 'nextSibling'] as const)
      for (let next = read(node, way); next; next = read(next, way)) {
        if (++seen > MAX_BESIDE) return true;
        const isText = next instanceof Text;
        if (isElement(next) && !isInline(next)) break;
        if ((isText || isInline(next)) && !isOurs(next) && /[\p{L}\p{N}]/u.test(textOf(next)))
          return true;
      }
  return false;
}

/** Whether it is in a list of links, such as a menu or a list of related pages. */
function isInListOfLinks(link: Element): boolean {
  const item = call(link, 'closest', 'li');
  const list = item && parentOf(item);
  const all: ArrayLike<Element> = list ? read(list, 'children') : [];
  return Array.prototype.slice.call(all, 0, MAX_BESIDE).some((each: Element) => {
    const other = each !== item && call(each, 'querySelector', 'a');
    return other && textOf(other) === textOf(each);
  });
}

/**
 * What its place says about whether a link becomes a widget: `on` or `off` if `data-local-offer` around
 * it says so, `aside` if it is in a place where links stay links. `isOurs` recognises nodes that we
 * inserted next to it.
 */
export function placeOf(
  link: Element,
  isOurs: (node: Node) => boolean = () => false,
): 'on' | 'off' | 'aside' | undefined {
  let isAside = isInSentence(link, isOurs) || isInListOfLinks(link);
  for (let node: Node | null = link; node; node = composedParent(node))
    if (isElement(node)) {
      const said = call(node, 'getAttribute', MOUNT);
      if (said === 'on' || said === 'off') return said;
      isAside ||= call(node, 'matches', ASIDE);
    }
  return isAside ? 'aside' : undefined;
}
