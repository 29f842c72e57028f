import { packFor } from '../councils/index.js';
import type { HostedPages } from './address.js';
import { FOR_SITE } from './protocol.js';
import { call, currentScript, read } from '../utils/dom.js';

/** Where our script came from, and its tag if it has one. */
export interface OwnScript {
  /** Its own address, or nothing where it stands in the page itself. */
  readonly url: string;
  readonly tag: HTMLScriptElement | undefined;
}

// Some servers leave out `.html`.
const BESIDE_SCRIPT = /^(?:pages\/(?:([\w-]+)\/)?)?([\w-]+)(?:\.html)?\/?$/;
const IN_FOLDER = /^(?:([\w-]+)\/)?([\w-]+)(?:\.html)?\/?$/;

/** On any script of the page: the folder of our files, where the script's own tag cannot say it. */
const BASE = 'data-local-offer-base';

/** `url` is a module's own address; a classic script finds its tag only while it is first run. */
export function ownScript(url: string): OwnScript {
  const byAddress = () =>
    [...call(document, 'querySelectorAll', 'script')].find(
      (each): each is HTMLScriptElement => each instanceof HTMLScriptElement && each.src === url,
    );
  const tag = currentScript() ?? (url ? byAddress() : undefined);
  return { url: tag?.src || url, tag };
}

const asFolder = (address: string): string =>
  new URL(address.replace(/\/?$/, '/'), read(document, 'baseURI')).href;

/**
 * The folder of our files: that of the script, unless `data-base` on its tag says another. Where a site
 * has put our script into a file of its own, that file's folder is none of ours. Throws where it is not known.
 */
export function folderOf({ url, tag }: OwnScript): string {
  const other = call(document, 'querySelector', `script[${BASE}]`);
  const given = tag?.dataset['base'] ?? other?.getAttribute(BASE);
  return given ? asFolder(given) : new URL('.', url).href;
}

/**
 * Where the hosted pages are: where `data-pages` on our script tag says, or else beside our files,
 * whose folder may be that of a version. Undefined where neither is known.
 */
export function hostedPagesOf(own: OwnScript): HostedPages | undefined {
  try {
    const given = own.tag?.dataset['pages'];
    if (given) return { base: asFolder(given), form: IN_FOLDER };
    return { base: folderOf(own).replace(/([^/]\/)\d+(\.\d+)*\/$/, '$1'), form: BESIDE_SCRIPT };
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
