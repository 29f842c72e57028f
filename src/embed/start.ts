import { setHostedPages } from '../elements/hosted-page.js';
import { conflictingTags, definedElements } from '../elements/base.js';
import { documentElement, read } from '../utils/dom.js';
import { reportErrors, warn } from '../utils/report.js';
import { mount } from './mount.js';
import { HOSTED } from './protocol.js';
import { hostedPageAddress, hostedPagesOf, siteAttributes } from './script.js';
import type { OwnScript } from './script.js';

/**
 * Inserts widgets where the page asks for them. If another copy of this script ran first, it has defined
 * the elements and serves the page, and this one does nothing.
 */
export function start(own: OwnScript): void {
  if (conflictingTags.length)
    warn(`${conflictingTags.join(', ')}: the page has these already, and they are left alone`);
  if (!definedElements.size) return;
  const pages = hostedPagesOf(own);
  const forSite = siteAttributes(own);
  if (pages) setHostedPages((tag, council) => hostedPageAddress(pages, tag, council));
  const serve = (): void =>
    reportErrors(() => {
      // A hosted page already has its one widget.
      if (!documentElement().hasAttribute(HOSTED)) mount(pages, forSite);
    });
  if (read(document, 'readyState') === 'loading') addEventListener('DOMContentLoaded', serve);
  else serve();
}
