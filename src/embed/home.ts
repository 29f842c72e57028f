import { FOR_SITE } from './methods.js';
import { call, currentScript, read } from '../utils/dom.js';

/** The addresses of the hosted pages: what they begin with, and the form of what follows. */
export interface Pages {
  readonly base: string;
  /** Its groups are the council's id, if any, and the tag. */
  readonly form: RegExp;
}

const BESIDE = /^(?:pages\/(?:([\w-]+)\/)?)?([\w-]+)\.html$/;
const SAID = /^(?:([\w-]+)\/)?([\w-]+)\.html$/;

/** Where our script came from, and its tag if it has one. */
export interface Home {
  /** Its own address, or nothing where it stands in the page itself. */
  readonly url: string;
  readonly script: HTMLScriptElement | undefined;
}

/** `url` is a module's own address; a classic script finds its tag only while it is first run. */
export function homeOf(url: string): Home {
  const named = () =>
    [...call(document, 'querySelectorAll', 'script')].find(
      (each): each is HTMLScriptElement => each instanceof HTMLScriptElement && each.src === url,
    );
  const script = currentScript() ?? (url ? named() : undefined);
  return { url: script?.src || url, script };
}

/**
 * Where the hosted pages are: where `data-pages` on our script tag says, or else beside the
 * script, whose folder may be that of a version. Undefined where neither is known.
 */
export function pagesOf({ url, script }: Home): Pages | undefined {
  try {
    const said = script?.dataset['pages'];
    if (said)
      return {
        base: new URL(said.replace(/\/?$/, '/'), read(document, 'baseURI')).href,
        form: SAID,
      };
    const folder = new URL('.', url).href;
    return { base: folder.replace(/([^/]\/)\d+(\.\d+)*\/$/, '$1'), form: BESIDE };
  } catch {
    return undefined;
  }
}

/** What the tag of our script says for the whole site. Only who may write scripts can write it. */
export const saidForSite = ({ script }: Home): ReadonlyMap<string, string> =>
  new Map(
    FOR_SITE.flatMap((name) => {
      const value = script?.getAttribute(`data-${name}`);
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );

/** The council, if any, and the tag, where this is the address of a hosted page and of nothing beside it. */
export function hostedIn(
  address: string,
  { base, form }: Pages,
): readonly [council: string | undefined, tag: string] | undefined {
  const [path] = address.split(/[?#]/) as [string];
  const [, council, tag] = path.startsWith(base) ? (form.exec(path.slice(base.length)) ?? []) : [];
  return tag?.includes('-') ? [council, tag] : undefined;
}
