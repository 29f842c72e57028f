import { html } from 'lit';
import type { Conclusion } from '../../core/index.js';
import { enResult } from '../../i18n/en/result.js';
import type { StageId } from '../../i18n/index.js';
import { contactView } from '../contact/contact.js';
import type { ViewContext } from '../context.js';
import { stagesView } from '../result/stages.js';
import { listView } from './terms.js';
import { readingWords } from './words.js';

const TERMS = ['ehc-plan', 'adviser', 'certificate', 'advice-service'] as const;
const STAGES = Object.keys(enResult.stages) as StageId[];

/**
 * What mediation is, the stages up to the tribunal with any known days, and whom to call. A hosted
 * page passes its own view of a contact.
 */
export function guideView(
  context: ViewContext,
  conclusion?: Conclusion,
  contact: (...args: Parameters<typeof contactView>) => unknown = contactView,
) {
  const { messages, pack } = context;
  const { labels, guide, common, terms, meanings } = readingWords(context);
  return html`<div class="low-big">${context.heading(labels.guide)}</div>
    <ul>
      ${guide.map((each) => html`<li>${each}</li>`)}
    </ul>
    <slot name="video"></slot>
    ${context.heading(labels.stages, 1)} ${stagesView(context, STAGES, conclusion)}
    <slot name="quote"></slot>
    ${context.heading(messages.labels.adviser, 1)}
    <p>${messages.labels.adviserHelps}</p>
    ${contact(context, pack.mediation, messages.labels.useLetter)}
    ${context.heading(messages.labels.advice, 1)}
    <p>${messages.labels.adviceHelps}</p>
    ${contact(context, pack.advice)} ${context.heading(labels.isTribunal, 1)}
    <p>${meanings.tribunal}</p>
    <slot name="tribunal"></slot>
    ${listView(labels.common, common)}
    ${listView(
      messages.labels.hardWords,
      TERMS.map((id) => [terms[id], meanings[id]]),
    )}`;
}
