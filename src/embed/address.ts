import { FRAGMENT, IN_ADDRESS } from './protocol.js';
import { warn } from '../utils/report.js';

/** Where our hosted pages are: what their addresses begin with, and the form of what follows. */
export interface HostedPages {
  readonly base: string;
  /** Its groups are the council's id, if any, and the tag. */
  readonly form: RegExp;
}

type Query = string | [name: string, value: string][];

/** What an address asks for, whether or not we have such an element. */
export interface Asked {
  readonly tag: string;
  readonly query: Query;
  readonly council?: string | undefined;
}

/** Without the marks that copying leaves and nobody sees. */
const visible = (text: string): string => text.replace(/\p{Cf}/gu, '').trim();

/** An address as it was meant. */
function tidied(address: string): string {
  try {
    return visible(decodeURIComponent(address));
  } catch {
    return visible(address);
  }
}

/** Without what the addresses of one page may differ in. */
const comparable = (address: string): string =>
  tidied(address)
    .replace(/^https?:\/\/(www\.)?/i, '//')
    .replace(/(?!^)\/{2,}/g, '/');

/** A word that is no name, or follows a name that has no value yet, is a value: `council_hackney_languages_tr_pl`. */
function pairsOf(words: readonly string[]): Query {
  const pairs: [string, string][] = [];
  for (const word of words) {
    const last = pairs.at(-1);
    if (!last || (IN_ADDRESS.includes(word) && last[1])) pairs.push([word, '']);
    else last[1] += last[1] ? ` ${word}` : word;
  }
  return pairs;
}

/** The request in a fragment, in either form. */
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

/** What is asked for where this is the address of a hosted page, and of nothing beside it. */
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

/** The name of the page in an address, which is a tag where it is a hosted page of ours. */
export const pageName = (address: string): string =>
  tidied(address)
    .replace(/[?#].*/s, '')
    .replace(/\/$/, '')
    .split('/')
    .at(-1)!
    .replace(/\.html?$/i, '');

/** The attributes that an address gives, as far as an address may. The element checks the values. */
export function pickKnownAttributes(
  tag: string,
  query: Query,
  known: readonly string[] = IN_ADDRESS,
): Map<string, string> {
  const attributes = new Map<string, string>();
  // An editor may have escaped the signs between twice.
  const given = typeof query === 'string' ? query.replace(/&(amp;)+/g, '&') : query;
  for (const [name, value] of new URLSearchParams(given))
    if (IN_ADDRESS.includes(name) && known.includes(name)) attributes.set(name, visible(value));
    else
      warn(
        `“${name.slice(0, 100)}” is not taken for <${tag}> from an address, only ${IN_ADDRESS.join(', ')}`,
      );
  return attributes;
}
