import { html } from 'lit';
import { enReading } from '../i18n/en/reading.js';
import { enResult } from '../i18n/en/result.js';
import { enForm } from '../i18n/index.js';
import { MAIN_POINTS, OTHER_POINTS, pointsView } from '../views/reading/options.js';
import { paperContext, roomFor, rulesAsAtView } from './views.js';

const { labels, fits } = enReading;
const { options } = enForm;
const { actions, actionTexts } = enResult;

/** What fits by each answer, and the table of the element. */
export const optionsPageView = () =>
  html`<div class="book">
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
    ${pointsView(paperContext(), labels.options, [...MAIN_POINTS, ...OTHER_POINTS])} ${roomFor()}
    ${rulesAsAtView}
  </div>`;
