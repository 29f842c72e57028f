import { packFor } from '../councils/index.js';
import { FOR_SITE } from './protocol.js';
import { call, currentScript, read } from '../utils/dom.js';

/** Where our script came from, and its tag if it has one. */
export interface OwnScript {
  /** Its own address, or nothing where it stands in the page itself. */
  readonly url: string;
  readonly tag: HTMLScriptElement | undefined;
}

/** The addresses of the hosted pages: what they begin with, and the form of what follows. */
export interface HostedPages {
  readonly base: string;
  /** Its groups are the council's id, if any, and the tag. */
  readonly form: RegExp;
}

const BESIDE_SCRIPT = /^(?:pages\/(?:([\w-]+)\/)?)?([\w-]+)\.html$/;
const IN_FOLDER = /^(?:([\w-]+)\/)?([\w-]+)\.html$/;

/** `url` is a module's own address; a classic script finds its tag only while it is first run. */
export function ownScript(url: string): OwnScript {
  const byAddress = () =>
    [...call(document, 'querySelectorAll', 'script')].find(
      (each): each is HTMLScriptElement => each instanceof HTMLScriptElement && each.src === url,
    );
  const tag = currentScript() ?? (url ? byAddress() : undefined);
  return { url: tag?.src || url, tag };
}

/**
 * Where the hosted pages are: where `data-pages` on our script tag says, or else beside the
 * script, whose folder may be that of a version. Undefined where neither is known.
 */
export function hostedPagesOf({ url, tag }: OwnScript): HostedPages | undefined {
  try {
    const given = tag?.dataset['pages'];
    if (given)
      return {
        base: new URL(given.replace(/\/?$/, '/'), read(document, 'baseURI')).href,
        form: IN_FOLDER,
      };
    const folder = new URL('.', url).href;
    return { base: folder.replace(/([^/]\/)\d+(\.\d+)*\/$/, '$1'), form: BESIDE_SCRIPT };
  } catch {
    return undefined;
  }
}

/** The address of an element's own page. A council without a folder has the page for any, which is told which. */
export function hostedPageAddress(
  { base, form }: HostedPages,
  tag: string,
  council: string,
): string {
  const folder = base + (form === BESIDE_SCRIPT ? 'pages/' : '');
  return packFor(council)
    ? `${folder}${council}/${tag}.html`
    : `${folder}${tag}.html?council=${council}`;
}

/** What the tag of our script says for the whole site. Only who may write scripts can write it. */
export const siteAttributes = ({ tag }: OwnScript): ReadonlyMap<string, string> =>
  new Map(
    FOR_SITE.flatMap((name) => {
      const value = tag?.getAttribute(`data-${name}`);
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );

/** The council, if any, and the tag, where this is the address of a hosted page and of nothing beside it. */
export function parseHostedAddress(
  address: string,
  { base, form }: HostedPages,
): readonly [council: string | undefined, tag: string] | undefined {
  const [path] = address.split(/[?#]/) as [string];
  const [, council, tag] = path.startsWith(base) ? (form.exec(path.slice(base.length)) ?? []) : [];
  return tag?.includes('-') ? [council, tag] : undefined;
}
