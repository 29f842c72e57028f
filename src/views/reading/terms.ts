import { enMore } from '../../i18n/en-more.js';
import type { TermId } from '../../i18n/index.js';
import type { Kit } from '../../elements/chunks.js';

/** Hard words, each of which opens its meaning; on paper they are open. */
export function termsView(kit: Kit, ids: readonly TermId[]) {
  const { terms, meanings } = kit.words(enMore);
  return ids.map(
    (id) =>
      kit.html`<details>
        <summary>${terms[id]}</summary>
        <p>${meanings[id]}</p>
      </details>`,
  );
}

export const commonView = (kit: Kit) =>
  kit.words(enMore).common.map(
    ([question, answer]) =>
      kit.html`<details>
          <summary>${question}</summary>
          <p>${answer}</p>
        </details>`,
  );
