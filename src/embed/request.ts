import { definedElements } from '../elements/base.js';
import { pageName, parseFragment, parseHostedAddress, pickKnownAttributes } from './address.js';
import type { HostedPages } from './address.js';
import { isMount } from './placement.js';
import { MOUNT } from './protocol.js';
import { call, read } from '../utils/dom.js';
import { warn } from '../utils/report.js';

/** A widget that the page asks for. */
export interface Request {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const namesOf = (tag: string) => definedElements.get(tag)!.observedAttributes;

const toldReasons = new Set<string>();

/** Tells the editor why a link that looks like one of ours stays a link, once for each reason. */
function tell(href: string, reason: string): undefined {
  if (!toldReasons.has(reason)) warn(`the link to ${href.slice(0, 100)} stays a link: ${reason}`);
  toldReasons.add(reason);
}

const noElement = (tag: string): string => `there is no element “${tag}”`;

const whereFilesAre = (pages: HostedPages | undefined): string =>
  pages
    ? `the pages of this script are at ${pages.base}, unless data-base or data-pages on its tag names another place`
    : 'set data-base on the tag of this script to the folder of its files';

/** Whether a link was written by a visitor, in a comment for example. Such a link stays a link. */
const isVisitors = (element: Element): boolean =>
  /\bugc\b/i.test(call(element, 'getAttribute', 'rel') ?? '');

/** Whether an address is in the folder of this page. Our files have a folder of their own, so it is not ours. */
const isBesidePage = (href: string): boolean =>
  new URL('.', href).href === new URL('.', read(document, 'baseURI')).href;

/** The request of a link: in its fragment, or in its address if it leads to a hosted page. */
function fromLink(link: HTMLAnchorElement, pages?: HostedPages): Request | undefined {
  const { href, hash, protocol } = link;
  // A `javascript:` link could carry the fragment as well.
  if (!/^(https?|file):$/.test(protocol)) return undefined;
  const fragment = parseFragment(hash);
  const asked = fragment ?? (pages && parseHostedAddress(href, pages));
  const looksOurs = fragment || (definedElements.has(pageName(href)) && !isBesidePage(href));
  if (!asked && !looksOurs) return undefined;
  if (isVisitors(link)) return tell(href, 'rel="ugc" says that a visitor wrote it');
  if (!asked || !definedElements.has(asked.tag))
    return looksOurs
      ? tell(href, fragment ? noElement(fragment.tag) : whereFilesAre(pages))
      : undefined;
  const { tag, query, council } = asked;
  const attributes = pickKnownAttributes(tag, query);
  return { tag, attributes: council ? attributes.set('council', council) : attributes };
}

/** The request in the `data-` attributes of any element. */
function fromData(element: Element, tag: string): Request | undefined {
  if (!definedElements.has(tag)) {
    warn(`${noElement(tag)} for ${MOUNT}`);
    return undefined;
  }
  const given = namesOf(tag).map(
    (name) => [name, call(element, 'getAttribute', `data-${name}`)] as const,
  );
  return {
    tag,
    attributes: new Map(given.filter((pair) => pair[1] !== null) as [string, string][]),
  };
}

/** The widget that an element of the page asks for, if it does. */
export function requestOf(element: Element, pages?: HostedPages): Request | undefined {
  const isAnchor = element instanceof HTMLAnchorElement;
  if (!isMount(element)) return isAnchor ? fromLink(element, pages) : undefined;
  return isVisitors(element) ? undefined : fromData(element, call(element, 'getAttribute', MOUNT)!);
}
