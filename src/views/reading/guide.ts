import { html } from 'lit';
import type { Conclusion } from '../../core/index.js';
import { enResult } from '../../i18n/en/result.js';
import type { StageId } from '../../i18n/index.js';
import { contactView } from '../contact/contact.js';
import type { ViewContext } from '../context.js';
import { stagesView } from '../result/stages.js';
import { resultWords } from '../result/words.js';
import { commonView, termsView } from './terms.js';
import { readingWords } from './words.js';

const STAGES = Object.keys(enResult.stages) as StageId[];

/**
 * What mediation is, the way to the tribunal with the days that are known, and whom to call. A page on
 * paper passes a `contact` view of its own.
 */
export function guideView(
  context: ViewContext,
  conclusion?: Conclusion,
  contact: (...args: Parameters<typeof contactView>) => unknown = contactView,
) {
  const { messages, pack } = context;
  const { labels, guide } = readingWords(context);
  return html`<div class="big">${context.heading(labels.guide)}</div>
    <ul>
      ${guide.map((each) => html`<li>${each}</li>`)}
    </ul>
    <slot name="video"></slot>
    ${context.heading(labels.stages, 1)} ${stagesView(context, STAGES, conclusion)}
    ${context.heading(labels.isTribunal, 1)}
    <p>${resultWords(context).stages.tribunal[1]}</p>
    <slot name="tribunal"></slot>
    ${context.heading(labels.common, 1)} ${commonView(context)}
    ${context.heading(messages.labels.hardWords, 1)}
    ${termsView(context, ['ehc-plan', 'adviser', 'certificate', 'advice-service', 'tribunal'])}
    <slot name="quote"></slot>
    ${context.heading(messages.labels.adviser, 1)}
    ${contact(context, pack.mediation, messages.labels.useLetter)}
    ${context.heading(messages.labels.advice, 1)} ${contact(context, pack.advice)}`;
}
