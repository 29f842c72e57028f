import { html, nothing } from 'lit';
import type { LanguageChoices } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';

/**
 * A button for each language, with the language's own name. English is named in the active one too.
 */
export function languagesView(
  { messages }: ViewContext,
  { all, current, name, toEnglish, choose }: LanguageChoices,
) {
  return html`<div
    class="low-dates low-screen"
    role="group"
    aria-label=${`${messages.labels.language}`}
  >
    ${all.map(
      (code) =>
        html`<button
          type="button"
          class="low-link"
          lang=${code}
          aria-pressed=${code === (current ?? 'en')}
          @click=${() => choose(code)}
        >
          ${name(code) ?? 'English'}
          ${
            code === 'en' && current
              ? html`<span lang=${messages.lang}>(${toEnglish})</span>`
              : nothing
          }
        </button>`,
    )}
  </div>`;
}
