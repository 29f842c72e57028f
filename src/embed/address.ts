import { FRAGMENT, IN_ADDRESS } from './protocol.js';
import { warn } from '../utils/report.js';

/** Where the hosted pages are: the start of their addresses, and a pattern for the rest. */
export interface HostedPages {
  readonly base: string;
  /** Its groups are the id of the council, which is optional, and the tag. */
  readonly form: RegExp;
}

type Query = string | [name: string, value: string][];

/** The widget that an address asks for. There may be no such element. */
export interface Asked {
  readonly tag: string;
  readonly query: Query;
  readonly council?: string | undefined;
}

/** Without the invisible characters that copying may leave. */
const visible = (text: string): string => text.replace(/\p{Cf}/gu, '').trim();

/** An address with escapes decoded and without invisible characters. */
function tidied(address: string): string {
  try {
    return visible(decodeURIComponent(address));
  } catch {
    return visible(address);
  }
}

/** Without the scheme, `www.` and doubled slashes, in which addresses of the same page may differ. */
const comparable = (address: string): string =>
  tidied(address)
    .replace(/^https?:\/\/(www\.)?/i, '//')
    .replace(/(?!^)\/{2,}/g, '/');

/** Reads names and values: `council_hackney_languages_tr_pl`. The word after a name is always a value. */
function pairsOf(words: readonly string[]): Query {
  const pairs: [string, string][] = [];
  for (const word of words) {
    const last = pairs.at(-1);
    if (!last || (IN_ADDRESS.includes(word) && last[1])) pairs.push([word, '']);
    else last[1] += last[1] ? ` ${word}` : word;
  }
  return pairs;
}

/** Reads the request in a fragment, in either of its forms (see `FRAGMENT`). */
export function parseFragment(hash: string): Asked | undefined {
  const [start, rest = ''] = tidied(hash).split(/[?_](.*)/s) as [string, string?];
  if (start === `#${FRAGMENT}`) {
    const [tag, ...words] = rest.split('_') as [string, ...string[]];
    return { tag, query: pairsOf(words) };
  }
  return start.startsWith(`#${FRAGMENT}:`)
    ? { tag: start.slice(FRAGMENT.length + 2), query: rest }
    : undefined;
}

/** Reads the request in an address, if it is the address of a hosted page. */
export function parseHostedAddress(
  address: string,
  { base, form }: HostedPages,
): Asked | undefined {
  const [path, query = ''] = tidied(address)
    .split('#')[0]!
    .split(/\?(.*)/s) as [string, string?];
  const [begin, whole] = [comparable(base), comparable(path)];
  const [, council, tag] = whole.startsWith(begin)
    ? (form.exec(whole.slice(begin.length)) ?? [])
    : [];
  return tag?.includes('-') ? { tag, query, council } : undefined;
}

/** The last part of an address, without its extension. For a hosted page, it is the tag. */
export const pageName = (address: string): string =>
  tidied(address)
    .replace(/[?#].*/s, '')
    .replace(/\/$/, '')
    .split('/')
    .at(-1)!
    .replace(/\.html?$/i, '');

/** The attributes in an address, limited to those that an address can set. The element checks the values. */
export function pickKnownAttributes(
  tag: string,
  query: Query,
  known: readonly string[] = IN_ADDRESS,
): Map<string, string> {
  const attributes = new Map<string, string>();
  // An editor may have escaped the `&` twice.
  const given = typeof query === 'string' ? query.replace(/&(amp;)+/g, '&') : query;
  for (const [name, value] of new URLSearchParams(given))
    if (IN_ADDRESS.includes(name) && known.includes(name)) attributes.set(name, visible(value));
    else
      warn(
        `an address cannot set “${name.slice(0, 100)}” of <${tag}>, only ${IN_ADDRESS.join(', ')}`,
      );
  return attributes;
}
