import { MOUNT } from './protocol.js';
import { call, composedParent, isElement, parentOf, read } from '../utils/dom.js';

/** What leads about a site or stands beside its pages, on many of them: no place for a form. */
const ASIDE = [
  'nav,header,footer,aside,summary,menu,label,button',
  ...['menu', 'nav', 'banner', 'contentinfo', 'complementary', 'tablist', 'toolbar'].map(
    (role) => `[role^=${role}]`,
  ),
  ':not(html,body,main)[class*=breadcrumb i],[aria-label*=breadcrumb i]',
  ':is(ul,ol,li):is([class*=menu i],[class*=nav i])',
].join();

/** Whether it asks for an element by its attributes, and does not only say yes or no to links. */
export const isMount = (element: Element): boolean =>
  !['on', 'off', null].includes(call(element, 'getAttribute', MOUNT));

/** What is part of a line of text. */
const INLINE =
  'a,abbr,b,bdi,bdo,cite,code,dfn,em,font,i,img,ins,kbd,mark,q,s,small,span,strike,strong,sub,sup,svg,time,u,wbr';

const isInline = (node: Node | null): node is Element =>
  Boolean(node && isElement(node) && call(node, 'matches', INLINE));
const textOf = (node: Node): string => read(node, 'textContent')!.trim();

/** The link, or what is around it in its line and nothing else. */
export function outermostInline(link: Element): Element {
  const parent = parentOf(link);
  return isInline(parent) ? outermostInline(parent) : link;
}

/** As many neighbours of a link are looked at: who asks with thousands of links would hold up the page. */
const MAX_BESIDE = 100;

/** Whether there are words of the page before or after it in the same line, or more than are looked at. */
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

/** Whether it is an entry of a list of links, as menus and lists of related pages are. */
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
 * Whether a link is to stay a link for where it stands, and why: what the page says (`on`, `off`) goes
 * before what we see. `isOurs` knows what we have put beside it.
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
