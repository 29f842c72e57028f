import { html } from 'lit';
import { MAIN_POINTS, OTHER_POINTS, pointsView } from '../views/reading/options.js';
import type { Texts } from './texts.js';
import { paperContext, roomFor, rulesAsAtView } from './views.js';

/** The hosted page of `resolution-options`: what fits each answer, and the table of all points. */
export function optionsPageView(texts: Texts) {
  const { labels, fits } = texts.reading;
  const { options } = texts.form;
  const { actions, actionTexts } = texts.result;
  return html`<div class="book">
    <h1>${labels.options}</h1>
    <p>${labels.optionsLead}</p>
    <section>
      <h2>${labels.hasDecision}</h2>
      <dl>
        <dt>${options.yes}</dt>
        <dd>${fits.yes}</dd>
        <dt>${options.no}</dt>
        <dd>${fits.no}</dd>
        <dt>${options['not-sure']}</dt>
        <dd>${actions['find-decision']}. ${actionTexts['find-decision']}</dd>
      </dl>
    </section>
    ${pointsView(paperContext(texts), labels.options, [...MAIN_POINTS, ...OTHER_POINTS])}
    ${roomFor(texts)} ${rulesAsAtView(texts)}
  </div>`;
}
