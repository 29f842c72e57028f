import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'local-offer-widgets/define';
import { LocalOfferRenderer } from 'local-offer-widgets/server';

const elements = html`<mediation-checker council="hackney">
    <p>Call the mediation adviser whose number is on your decision letter.</p>
  </mediation-checker>
  <deadline-countdown decision-sent="2026-11-02" today="2026-11-21">
    <p>You have 2 months from the date on the letter.</p>
  </deadline-countdown>
  <mediation-contact council="hackney"></mediation-contact>
  <mediation-guide></mediation-guide>
  <resolution-options></resolution-options>
  <mediation-contact render="light"><p>Our own words.</p></mediation-contact>`;

/** The page that Vite built, with the elements as they are drawn first. */
export const drawPage = async (page) =>
  page.replace(
    '<!--elements-->',
    await collectResult(render(elements, { elementRenderers: [LocalOfferRenderer] })),
  );
