import * as lit from 'lit/html.js';
import type { ChunkName } from '../elements/chunks.js';
import { call, createElement, read } from '../utils/dom.js';
import type { OwnScript } from './script.js';

/** Lit's own policy, for pages that ask for Trusted Types. The build names it and exports it. */
const policy = (lit as { policy?: { createScriptURL(url: string): string } }).policy;

/** The hashes of the chunks. The build writes them here, so that who pins the entry pins all. */
const INTEGRITY: Readonly<Record<ChunkName, string>> = {
  result: 'sha256-of-result.js',
  reading: 'sha256-of-reading.js',
  qr: 'sha256-of-qr.js',
};

/** Runs a module of ours that lies beside the first, if it has this hash. */
export const insertModule = (
  { url, tag }: OwnScript,
  file: string,
  integrity: string,
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const script = createElement('script');
    const address = new URL(file, url).href;
    script.type = 'module';
    script.src = policy?.createScriptURL(address) ?? address;
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.nonce = tag?.nonce ?? '';
    script.onload = resolve;
    script.onerror = () => {
      script.remove();
      reject(new Error(`${file} could not be loaded`));
    };
    read(document, 'head').append(script);
  });

/**
 * Fetches and checks the file of a chunk. What imports it afterwards finds it in the browser's module
 * map: it is fetched once, and a wrong hash refuses it.
 */
export const loadPinned =
  (own: OwnScript) =>
  (name: ChunkName): Promise<unknown> =>
    insertModule(own, `${name}.js`, INTEGRITY[name]);

/**
 * A content management system may add `?ver=…` to our address. The chunks import the entry by its own
 * address, so it is loaded by that, with the hash and the data of its tag. True if so.
 */
export function reloadWithoutQuery({ url, tag }: OwnScript): boolean {
  const address = new URL(url);
  if (!tag || !address.search) return false;
  address.search = '';
  const script = call(tag, 'cloneNode') as HTMLScriptElement;
  script.src = policy?.createScriptURL(address.href) ?? address.href;
  script.nonce = tag.nonce;
  call(tag, 'after', script);
  return true;
}
