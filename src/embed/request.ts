import { registered } from '../internal/element.js';
import { FRAGMENT, MOUNT } from '../internal/ways.js';
import type { Pages } from './home.js';
import { warn } from './warn.js';

/** What a page asks for. */
export interface Request {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Of what is given, what the element documents. Its values the element checks by itself. */
export function documented(
  tag: string,
  given: Iterable<readonly [name: string, value: string]>,
  known = registered.get(tag)!.observedAttributes,
): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of given)
    if (known.includes(name)) attributes.set(name, value);
    else warn(`“${name}” is not taken for <${tag}>`);
  return attributes;
}

const parameters = (query = '') => new URLSearchParams(query);

/** The request in the fragment of a link. */
function fromFragment({ hash }: HTMLAnchorElement): Request | undefined {
  if (!hash.startsWith(`#${FRAGMENT}`)) return undefined;
  const [tag, query] = hash.slice(FRAGMENT.length + 1).split('?') as [string, string?];
  return registered.has(tag) ? { tag, attributes: documented(tag, parameters(query)) } : undefined;
}

/** The request in the address of a link to a hosted page. Elsewhere a file of that name is not ours. */
function fromHosted(link: HTMLAnchorElement, pages?: Pages): Request | undefined {
  const { href } = link;
  if (!pages || !href.startsWith(pages.base)) return undefined;
  const [address] = href.split(/[?#]/) as [string];
  const [, council, tag = ''] = pages.form.exec(address.slice(pages.base.length)) ?? [];
  if (!registered.has(tag)) return undefined;
  const attributes = documented(tag, parameters(link.search));
  return { tag, attributes: council ? attributes.set('council', council) : attributes };
}

/** The request in the `data-` attributes of any element. */
function fromData(element: Element): Request | undefined {
  const tag = element.getAttribute(MOUNT)!;
  if (!registered.has(tag)) {
    warn(`there is no element “${tag}” for ${MOUNT}`);
    return undefined;
  }
  const known = registered.get(tag)!.observedAttributes;
  const given = known.map((name) => [name, element.getAttribute(`data-${name}`)] as const);
  return {
    tag,
    attributes: new Map(given.filter((pair) => pair[1] !== null) as [string, string][]),
  };
}

/** What an element of the page asks for, if it does. */
export function requestOf(element: Element, pages?: Pages): Request | undefined {
  // What a visitor wrote, in a comment, asks for nothing.
  if (/\bugc\b/i.test((element as HTMLAnchorElement).rel)) return undefined;
  if (element.hasAttribute(MOUNT)) return fromData(element);
  return element instanceof HTMLAnchorElement
    ? (fromFragment(element) ?? fromHosted(element, pages))
    : undefined;
}
