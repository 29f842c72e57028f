import { html, nothing } from 'lit';
import type { Conclusion } from '../../core/index.js';
import type { ResultMessages } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';
import type { Step } from './plan.js';
import { stepView } from './step.js';
import { resultWords } from './words.js';

const CONCLUSIONS = ['appeal', 'certificate', 'mediation', 'disagreementResolution'] as const;

const DOUBT = 'placement-doubtful';

const knownOf = (conclusion: Conclusion) =>
  CONCLUSIONS.filter((about) => conclusion[about] !== 'unknown');

/** What the law says. The month of a certificate that may not be needed is not promised. */
function textOf(words: ResultMessages, about: (typeof CONCLUSIONS)[number], found: Conclusion) {
  const isDoubtful = found.certificate !== 'held' && found.notes.includes(DOUBT);
  return about === 'certificate' && isDoubtful
    ? words.notes[DOUBT]
    : (words[about] as Record<string, string>)[found[about]];
}

/** Whether `openView` has anything to show. */
export const isAnythingOpen = (conclusion: Conclusion, others: readonly Step[]): boolean =>
  others.length > 0 || knownOf(conclusion).length > 0;

/** Other steps, and what the law says about each way: appeal, certificate, mediation and the rest. */
export function openView(context: ViewContext, conclusion: Conclusion, others: readonly Step[]) {
  const words = resultWords(context);
  const { labels } = words;
  return html`${others.map((step) => stepView(context, step))}
    ${conclusion.form ? html`<p>${labels.twoLetters}</p>` : nothing}
    <dl>
      ${knownOf(conclusion).map(
        (about) =>
          html`<dt>${labels[about]}</dt>
            <dd>${textOf(words, about, conclusion)}</dd>`,
      )}
    </dl>`;
}

/** What the law says about the certificate. */
export function certificateView(context: ViewContext, conclusion: Conclusion) {
  const words = resultWords(context);
  return html`<dl>
    <dt>${words.labels.certificate}</dt>
    <dd>${textOf(words, 'certificate', conclusion)}</dd>
  </dl>`;
}
