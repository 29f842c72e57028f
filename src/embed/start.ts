import { registered, taken } from '../elements/base.js';
import { HOSTED } from './methods.js';
import { bringBy } from '../elements/chunks.js';
import { homeOf, pagesOf, saidForSite } from './home.js';
import { fetchBeside } from './second.js';
import { mount } from './mount.js';
import { attempt, warn } from './warn.js';
import { documentElement, read } from '../utils/dom.js';

/**
 * Serves the page: widgets where it asks for them. Another copy of
 * this script that was first has registered the elements, and serves them.
 */
export function start(url: string): void {
  if (taken.length)
    warn(`${taken.join(', ')}: the page has these already, and they are left alone`);
  if (!registered.size) return;
  // Only now is it known which tag this script came by.
  const home = homeOf(url);
  const pages = pagesOf(home);
  const forSite = saidForSite(home);
  bringBy((file) => fetchBeside(home, file));
  const serve = (): void =>
    attempt(() => {
      // A hosted page asks for nothing but what is on it.
      if (!documentElement().hasAttribute(HOSTED)) mount(pages, forSite);
    });
  if (read(document, 'readyState') === 'loading') addEventListener('DOMContentLoaded', serve);
  else serve();
}
