import { enMore } from '../../i18n/en-more.js';
import type { StageId } from '../../i18n/index.js';
import type { Journey, Kit } from '../../elements/chunks.js';
import { commonView, termsView } from './terms.js';
import { stagesView } from './stages.js';

/** What mediation is, the way to the tribunal, and whom to call. */
export function guideView(kit: Kit, { found, today, pack }: Journey) {
  const { html, messages } = kit;
  const { labels, guide, stages } = kit.words(enMore);
  return html`<div class="big">${kit.heading(labels.guide, 0)}</div>
    <ul>
      ${guide.map((each) => html`<li>${each}</li>`)}
    </ul>
    <slot name="video"></slot>
    ${kit.heading(labels.stages, 1)}
    ${stagesView(kit, Object.keys(enMore.stages) as StageId[], found, today)}
    ${kit.heading(labels.isTribunal, 1)}
    <p>${stages.tribunal[1]}</p>
    <slot name="tribunal"></slot>
    ${kit.heading(labels.common, 1)} ${commonView(kit)} ${kit.heading(messages.labels.hardWords, 1)}
    ${termsView(kit, ['ehc-plan', 'adviser', 'certificate', 'advice-service', 'tribunal'])}
    <slot name="quote"></slot>
    ${kit.heading(messages.labels.adviser, 1)}
    ${kit.contact(pack.mediation, today, messages.labels.useLetter)}
    ${kit.heading(messages.labels.advice, 1)} ${kit.contact(pack.advice, today)}`;
}
