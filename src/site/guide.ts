import { html } from 'lit';
import type { CouncilPack } from '../councils/index.js';
import { guideView } from '../views/reading/guide.js';
import type { Texts } from './texts.js';
import { contactOnPaper, paperContext, roomFor, rulesAsAtView } from './views.js';

/** The hosted page of `mediation-guide`. */
export const guidePageView = (texts: Texts, pack: CouncilPack) =>
  html`<div class="book">
    ${guideView(paperContext(texts, pack), undefined, (_context, contact, more) => contactOnPaper(texts, contact, more))}
    ${roomFor(texts)} ${rulesAsAtView(texts)}
  </div>`;
