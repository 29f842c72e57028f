import { registered, taken } from '../internal/element.js';
import { HOSTED } from '../internal/ways.js';
import { pagesOf } from './home.js';
import { host } from './hosted.js';
import { mount } from './mount.js';
import { attempt, warn } from './warn.js';

/**
 * Serves the page: widgets where it asks for them, or, on a hosted page, its own. Another copy of
 * this script that was first has registered the elements, and serves them.
 */
export function start(url: string): void {
  if (taken.length)
    warn(`${taken.join(', ')}: the page has these already, and they are left alone`);
  if (!registered.size) return;
  // Only now is it known which tag this script came by.
  const pages = pagesOf(url);
  const serve = (): void =>
    attempt(() => {
      if (document.documentElement.hasAttribute(HOSTED)) host();
      else mount(pages);
    });
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', serve);
  else serve();
}
