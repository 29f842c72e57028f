import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewContext } from '../context.js';
import { contactView } from '../contact/contact.js';

/**
 * Replaces a part that failed to load: the sentence `said`, a retry, the hosted page, and whom to
 * call.
 */
export function notLoadedView(
  context: ViewContext,
  said: string,
  handleRetry: () => void,
): TemplateResult {
  const { labels } = context.messages;
  const { hostedPage, pack } = context;
  return html`<div class="low-panel low-not-loaded" part="panel" role="alert">
    <p>${said}</p>
    <p>${context.link(labels.tryAgain, handleRetry)}</p>
    ${hostedPage ? html`<p><a href=${hostedPage}>${labels.openPage}</a></p>` : nothing}
    <p><strong>${labels.adviser}</strong></p>
    ${contactView(context, pack.mediation, labels.useLetter)}
  </div>`;
}
