import { packFor } from '../councils/index.js';
import type { HostedPages } from './address.js';
import { FOR_SITE } from './protocol.js';
import { call, currentScript, read } from '../utils/dom.js';

/** The address of our script, and its tag if it has one. */
export interface OwnScript {
  /** Empty for an inline script. */
  readonly url: string;
  readonly tag: HTMLScriptElement | undefined;
}

// Some servers leave out `.html` and add a slash.
const BESIDE_SCRIPT = /^(?:pages\/(?:([\w-]+)\/)?)?([\w-]+)(?:\.html)?\/?$/;
const IN_FOLDER = /^(?:([\w-]+)\/)?([\w-]+)(?:\.html)?\/?$/;

/** On any script of the page: the folder of our files, for pages where our script has no tag of its own. */
const BASE = 'data-local-offer-base';

/** `url` is `import.meta.url`, or empty in a classic script, which must call this while it first runs. */
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
 * The folder of our files: the one that `data-base` names, or else the folder of the script. A site that
 * bundles our script into its own must set `data-base`. Throws if the folder is not known.
 */
export function folderOf({ url, tag }: OwnScript): string {
  const other = call(document, 'querySelector', `script[${BASE}]`);
  const given = tag?.dataset['base'] ?? other?.getAttribute(BASE);
  return given ? asFolder(given) : new URL('.', url).href;
}

/**
 * Where the hosted pages are: in the folder that `data-pages` on our script tag names, or else next to
 * our files, outside the folder of a version. Undefined if neither is known.
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

/** The address of the hosted page of an element. Councils without their own pages share one, with a query. */
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

/** The attributes set for the whole site on the tag of our script. */
export const siteAttributes = ({ tag }: OwnScript): ReadonlyMap<string, string> =>
  new Map(
    FOR_SITE.flatMap((name) => {
      const value = tag?.getAttribute(`data-${name}`);
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );
