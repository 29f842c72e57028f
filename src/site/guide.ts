import { html } from 'lit';
import type { CouncilPack } from '../councils/index.js';
import { guideView } from '../views/reading/guide.js';
import { contactOnPaper, paperContext, roomFor, rulesAsAtView } from './views.js';

/** The guide in the words of the element, without any family's days. */
export const guidePageView = (pack: CouncilPack) =>
  html`<div class="book">
    ${guideView(paperContext(pack), undefined, (_context, contact, more) => contactOnPaper(contact, more))}
    ${roomFor()} ${rulesAsAtView}
  </div>`;
