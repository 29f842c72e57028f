import { html, nothing } from 'lit';
import type { ViewContext } from '../context.js';

/** The languages to choose from. */
export interface Choices {
  /** Their codes, English (`en`) first. */
  readonly all: readonly string[];
  /** The code of the active language; undefined for English. */
  readonly current?: string | undefined;
  /** What the readers of a language call it; undefined for English. */
  names(code: string): string | undefined;
  /** "Read this in English", in the active language; undefined where that is English. */
  readonly toEnglish?: string | undefined;
  choose(code: string): void;
}

/** A button for each language, under the name its readers know. English is named in the active language too. */
export function languagesView(
  { messages }: ViewContext,
  { all, current, names, toEnglish, choose }: Choices,
) {
  return html`<div class="dates screen" role="group" aria-label=${`${messages.labels.language}`}>
    ${all.map(
      (code) =>
        html`<button
          type="button"
          class="link"
          lang=${code}
          aria-pressed=${code === (current ?? 'en')}
          @click=${() => choose(code)}
        >
          ${names(code) ?? 'English'}
          ${
            code === 'en' && current
              ? html`<span lang=${messages.lang}>(${toEnglish})</span>`
              : nothing
          }
        </button>`,
    )}
  </div>`;
}
