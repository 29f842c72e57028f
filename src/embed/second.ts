import * as lit from 'lit/html.js';
import type { Home } from './home.js';
import { createElement, read } from '../utils/dom.js';

/**
 * Of our own name, for pages that ask for Trusted Types: scripts/own-lit.js brings it out of Lit.
 * Taken apart, all of Lit would be kept.
 */
const policy = (lit as { policy?: { createScriptURL(url: string): string } }).policy;

/** The hashes of the further files: what is built writes them here, so that who pins the first pins all. */
const INTEGRITY = {
  'more.js': 'sha256-of-more.js',
  'qr.js': 'sha256-of-qr.js',
} as const;

/** Fetches a further file of ours, which lies beside the first, and hands over what it holds by itself. */
export const fetchBeside = (
  { url, script }: Home,
  file: keyof typeof INTEGRITY,
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const further = createElement('script');
    const address = new URL(file, url).href;
    further.src = policy?.createScriptURL(address) ?? address;
    further.integrity = INTEGRITY[file];
    further.crossOrigin = 'anonymous';
    further.nonce = script?.nonce ?? '';
    further.onload = resolve;
    further.onerror = reject;
    read(document, 'head').append(further);
  });
