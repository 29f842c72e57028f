import { html, nothing } from 'lit';
import type { Conclusion } from '../../core/index.js';
import type { ViewContext } from '../context.js';
import { resultWords } from './words.js';

const CONCLUSIONS = ['appeal', 'certificate', 'mediation', 'disagreementResolution'] as const;

/** What the law says of each way that is open, or not, as far as it can be told. */
export function openView(context: ViewContext, conclusion: Conclusion) {
  const words = resultWords(context);
  const { labels } = words;
  const known = CONCLUSIONS.filter((about) => conclusion[about] !== 'unknown');
  if (!known.length) return nothing;
  return html`<div class="screen">
    ${context.heading(labels.open, 2)}
    <dl>
      ${known.map(
        (about) =>
          html`<dt>${labels[about]}</dt>
            <dd>
              ${(words[about] as Record<string, string>)[conclusion[about]]}
              ${about === 'appeal' && conclusion.form ? labels.useForm(conclusion.form) : nothing}
            </dd>`,
      )}
    </dl>
  </div>`;
}

/** What the law says of a certificate. */
export function certificateView(context: ViewContext, conclusion: Conclusion) {
  const { labels, certificate } = resultWords(context);
  return html`<dl>
    <dt>${labels.certificate}</dt>
    <dd>${certificate[conclusion.certificate]}</dd>
  </dl>`;
}
