import { html, nothing } from 'lit';
import type { CouncilPack } from '../councils/index.js';
import { enForm } from '../i18n/index.js';
import { contactOnPaper, roomFor, rulesAsAtView } from './views.js';

const { labels } = enForm;

/** Whom to call, in the words of the element. */
export const contactPageView = ({ mediation, advice, noticeUrl }: CouncilPack) =>
  html`<div class="book">
    <h1>${labels.contact}</h1>
    <section>
      <h2>${labels.adviser}</h2>
      <p>${labels.adviserHelps}</p>
      ${contactOnPaper(mediation, labels.useLetter)}
      ${noticeUrl ? html`<p><a href=${noticeUrl}>${labels.notice}</a></p>` : nothing}
    </section>
    <section>
      <h2>${labels.advice}</h2>
      <p>${labels.adviceHelps}</p>
      ${contactOnPaper(advice)}
    </section>
    ${roomFor()} ${rulesAsAtView}
  </div>`;
