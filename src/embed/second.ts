import * as lit from 'lit/html.js';
import type { Home } from './home.js';
import { createElement, read } from '../utils/dom.js';

/**
 * Of our own name, for pages that ask for Trusted Types: scripts/own-lit.js brings it out of Lit.
 * Taken apart, all of Lit would be kept.
 */
const policy = (lit as { policy?: { createScriptURL(url: string): string } }).policy;

/** The hash of the second file: what is built writes it here, so that who pins the first pins both. */
const INTEGRITY = 'sha256-of-more.js';

/** Fetches the second file, which lies beside the first. */
export const fetchBeside = ({ url, script }: Home): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const second = createElement('script');
    const address = new URL('more.js', url).href;
    second.src = policy?.createScriptURL(address) ?? address;
    second.integrity = INTEGRITY;
    second.crossOrigin = 'anonymous';
    second.nonce = script?.nonce ?? '';
    second.onload = resolve;
    second.onerror = reject;
    read(document, 'head').append(second);
  });
