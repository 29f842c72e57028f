import { html, nothing } from 'lit';
import type { CouncilPack } from '../councils/index.js';
import type { Texts } from './texts.js';
import { contactOnPaper, roomFor, rulesAsAtView } from './views.js';

/** The hosted page of `mediation-contact`. */
export function contactPageView(texts: Texts, { mediation, advice, noticeUrl }: CouncilPack) {
  const { labels } = texts.form;
  return html`<div class="book">
    <h1>${labels.contact}</h1>
    <section>
      <h2>${labels.adviser}</h2>
      <p>${labels.adviserHelps}</p>
      ${contactOnPaper(texts, mediation, labels.useLetter)}
      ${noticeUrl ? html`<p><a href=${noticeUrl}>${labels.notice}</a></p>` : nothing}
    </section>
    <section>
      <h2>${labels.advice}</h2>
      <p>${labels.adviceHelps}</p>
      ${contactOnPaper(texts, advice)}
    </section>
    ${roomFor(texts)} ${rulesAsAtView(texts)}
  </div>`;
}
