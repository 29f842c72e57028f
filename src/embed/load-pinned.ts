import * as lit from 'lit/html.js';
import type { ChunkName, Chunks } from '../elements/chunks.js';
import { call, createElement, read } from '../utils/dom.js';
import type { OwnScript } from './script.js';

/** Lit's own policy, for pages that ask for Trusted Types. The build names it and exports it. */
const policy = (lit as { policy?: { createScriptURL(url: string): string } }).policy;

/** The hashes of the chunks. The build writes them here, so that who pins the entry pins all. */
const INTEGRITY: Readonly<Record<ChunkName, string>> = {
  result: 'sha256-of-result.js',
  reading: 'sha256-of-reading.js',
  qr: 'sha256-of-qr.js',
  councils: 'sha256-of-councils.js',
};

/** Runs the module at an address, if it has this hash. */
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
 * Fetches and checks the file of a chunk, and then imports it from the browser's module map: it is
 * fetched once, and a wrong hash refuses it.
 *
 * Firefox keeps a failure in that map, so that nothing at the same address is fetched again. After a
 * failure every address has a query, and `reading.js` imports `result.js` by its own.
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
 * A content management system may add `?ver=…` to our address. The chunks import the entry by its own
 * address, so it is loaded by that, with the hash and the data of its tag. True if so.
 */
export function reloadWithoutQuery({ url, tag }: OwnScript): boolean {
  const address = new URL(url);
  if (!tag || !address.search) return false;
  address.search = '';
  // A copy of a tag that has run would not run.
  const script = createElement('script');
  for (const { name, value } of tag.attributes)
    if (name !== 'src') script.setAttribute(name, value);
  script.src = policy?.createScriptURL(address.href) ?? address.href;
  script.nonce = tag.nonce;
  call(tag, 'after', script);
  return true;
}
