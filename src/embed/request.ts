import { definedElements } from '../elements/base.js';
import { FRAGMENT, MOUNT } from './protocol.js';
import { call } from '../utils/dom.js';
import { pickKnownAttributes } from './address.js';
import { parseHostedAddress } from './script.js';
import type { HostedPages } from './script.js';
import { warn } from '../utils/report.js';

/** What a page asks for. */
export interface Request {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const namesOf = (tag: string) => definedElements.get(tag)!.observedAttributes;

/** The request in the fragment of a link. */
function fromFragment({ hash, protocol }: HTMLAnchorElement): Request | undefined {
  // Any address can have a fragment, and a link that runs a script is none to a page.
  if (!hash.startsWith(`#${FRAGMENT}`) || !/^(https?|file):$/.test(protocol)) return undefined;
  const [tag, query = ''] = hash.slice(FRAGMENT.length + 1).split('?') as [string, string?];
  return definedElements.has(tag)
    ? { tag, attributes: pickKnownAttributes(tag, query) }
    : undefined;
}

/** The request in the address of a link to a hosted page. Elsewhere a file of that name is not ours. */
function fromHosted(link: HTMLAnchorElement, pages?: HostedPages): Request | undefined {
  const [council, tag = ''] = (pages && parseHostedAddress(link.href, pages)) ?? [];
  if (!definedElements.has(tag)) return undefined;
  const attributes = pickKnownAttributes(tag, link.search);
  return { tag, attributes: council ? attributes.set('council', council) : attributes };
}

/** The request in the `data-` attributes of any element. */
function fromData(element: Element): Request | undefined {
  const tag = call(element, 'getAttribute', MOUNT)!;
  if (!definedElements.has(tag)) {
    warn(`there is no element “${tag}” for ${MOUNT}`);
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

/** What an element of the page asks for, if it does. */
export function requestOf(element: Element, pages?: HostedPages): Request | undefined {
  // What a visitor wrote, in a comment, asks for nothing.
  if (/\bugc\b/i.test(call(element, 'getAttribute', 'rel') ?? '')) return undefined;
  if (call(element, 'hasAttribute', MOUNT)) return fromData(element);
  return element instanceof HTMLAnchorElement
    ? (fromFragment(element) ?? fromHosted(element, pages))
    : undefined;
}
