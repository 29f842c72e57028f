import { html } from 'lit/html.js';
import { rulesAsAt } from '../core/index.js';
import type { CouncilPack } from '../councils/index.js';
import { guideView } from '../views/reading/guide.js';
import { kit, roomFor, rulesAsAtView } from './views.js';

/** The guide in the words of the element, without any family's days. */
export const guidePageView = (pack: CouncilPack) =>
  html`<div class="book">
    ${guideView(kit, { found: undefined, today: rulesAsAt, pack })} ${roomFor()} ${rulesAsAtView}
  </div>`;
