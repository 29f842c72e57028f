import * as lit from 'lit/html.js';
import type { ChunkName, Chunks } from '../elements/chunks.js';
import { call, createElement, read } from '../utils/dom.js';
import type { OwnScript } from './script.js';

/** Lit's Trusted Types policy. The build gives it a name and exports it. */
const policy = (lit as { policy?: { createScriptURL(url: string): string } }).policy;

/** The hashes of the chunks, inserted by the build. The hash of the entry thus pins every file. */
const INTEGRITY: Readonly<Record<ChunkName, string>> = {
  result: 'sha256-of-result.js',
  reading: 'sha256-of-reading.js',
  qr: 'sha256-of-qr.js',
  councils: 'sha256-of-councils.js',
};

/** Inserts a module script with a hash. The browser runs it only if the hash is right. */
const insertModule = (
  tag: OwnScript['tag'],
  address: string,
  integrity: string,
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const script = createElement('script');
    script.type = 'module';
    script.src = policy?.createScriptURL(address) ?? address;
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.nonce = tag?.nonce ?? '';
    script.onload = resolve;
    script.onerror = () => {
      script.remove();
      reject(new Error(address));
    };
    read(document, 'head').append(script);
  });

/**
 * Makes a loader that checks the hash of each chunk. It first inserts the chunk as a script with
 * `integrity`, and then imports the same address, which the browser takes from its module map without
 * fetching it again.
 *
 * Firefox keeps failures in that map as well and never fetches the address again. So after a failure,
 * every address gets a query. The query must be the same for all, as `reading.js` imports `result.js`
 * with its own.
 */
export function loadPinned({ url, tag }: OwnScript) {
  const inserted = new Map<string, Promise<unknown>>();
  let failures = 0;

  function insert(name: ChunkName, query: string): Promise<unknown> {
    const address = new URL(`${name}.js${query}`, url).href;
    if (!inserted.has(address)) inserted.set(address, insertModule(tag, address, INTEGRITY[name]));
    return inserted.get(address)!;
  }

  return async <Name extends ChunkName>(
    name: Name,
    required?: ChunkName,
  ): Promise<Chunks[Name]> => {
    const query = failures ? `?retry=${failures}` : '';
    try {
      if (required) await insert(required, query);
      await insert(name, query);
      return (await import(new URL(`${name}.js${query}`, url).href)) as Chunks[Name];
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
}

/**
 * Loads the entry again without its query, if it has one, and returns whether it did. A content
 * management system may add `?ver=…`, but the chunks import the entry without a query, and would so
 * load a second copy.
 */
export function reloadWithoutQuery({ url, tag }: OwnScript): boolean {
  const address = new URL(url);
  if (!tag || !address.search) return false;
  address.search = '';
  // A clone of a script that has run would not run, so the attributes are copied.
  const script = createElement('script');
  for (const { name, value } of tag.attributes)
    if (name !== 'src') script.setAttribute(name, value);
  script.src = policy?.createScriptURL(address.href) ?? address.href;
  script.nonce = tag.nonce;
  call(tag, 'after', script);
  return true;
}
