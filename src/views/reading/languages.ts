import { enMore } from '../../i18n/en-more.js';
import type { Choices, Kit } from '../../elements/chunks.js';

/** A button for each language; its name is its own, and for English that of the language spoken too. */
export function languagesView(kit: Kit, { all, choose, current, languages }: Choices) {
  const { html, nothing, messages } = kit;
  const label = `${kit.words(enMore).labels.language}`;
  const spoken = current && languages.get(current);
  return html`<div class="dates screen" role="group" aria-label=${label}>
    ${all.map(
      (code) =>
        html`<button
          type="button"
          class="link"
          lang=${code}
          aria-pressed=${code === (current ?? 'en')}
          @click=${() => choose(code)}
        >
          ${languages.get(code)?.name ?? 'English'}
          ${
            code === 'en' && spoken
              ? html`<span lang=${messages.lang}>(${spoken.toEnglish})</span>`
              : nothing
          }
        </button>`,
    )}
  </div>`;
}
