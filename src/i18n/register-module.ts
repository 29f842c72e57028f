import { call } from '../utils/dom.js';
import { inPage } from '../utils/is-browser.js';
import { OFFERED, WANTED } from './module-message.js';
import type { Part } from './module-message.js';
import { VERSION } from '../utils/version.js';

/** Hands over what a further file holds, now and whenever it is asked for. */
export function offer(part: Omit<Part, 'version'>): void {
  const detail: Part = { version: VERSION, ...part };
  const give = () => call(document, 'dispatchEvent', new CustomEvent(OFFERED, { detail }));
  if (!inPage) return;
  call(document, 'addEventListener', WANTED, give);
  give();
}
