import { html } from 'lit/html.js';
import { enMore } from '../i18n/en-more.js';
import { messages } from '../i18n/index.js';
import { pointsView } from '../views/reading/options.js';
import { kit, roomFor, rulesAsAtView } from './views.js';

const { labels, fits } = enMore;
const { options, actions } = messages;

/** What fits by each answer, and the table of the element. */
export const optionsPageView = () =>
  html`<div class="book">
    <h1>${labels.options}</h1>
    <section>
      <h2>${labels.hasDecision}</h2>
      <dl>
        <dt>${options.yes}</dt>
        <dd>${fits.yes}</dd>
        <dt>${options.no}</dt>
        <dd>${fits.no}</dd>
        <dt>${options['not-sure']}</dt>
        <dd>${actions['find-decision']}. ${enMore.actions['find-decision']}</dd>
      </dl>
    </section>
    ${pointsView(kit)} ${roomFor()} ${rulesAsAtView}
  </div>`;
