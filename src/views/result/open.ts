import type { ActionId, Conclusion, NoteId, OutcomeId, QuestionId } from '../../core/index.js';
import { rulesAsAt } from '../../core/law/citations.js';
import { enMore } from '../../i18n/en-more.js';
import type { Kit } from '../../elements/chunks.js';

const CONCLUSIONS = ['appeal', 'certificate', 'mediation', 'disagreementResolution'] as const;

/** What a question means. */
export const helpView = (kit: Kit, question: QuestionId | 'placement') =>
  kit.html`<p>${kit.words(enMore).help[question]}</p>`;

/** What there is to know about something to do, or the words of a note or an outcome. */
export function aboutView(kit: Kit, id: ActionId | NoteId | OutcomeId) {
  const { actions, notes, outcomes } = kit.words(enMore);
  return actions[id as ActionId] ?? notes[id as NoteId] ?? outcomes[id as OutcomeId];
}

/** What the law says of each way that is open, or not, as far as it can be told. */
export function openView(kit: Kit, found: Conclusion) {
  const { html, nothing } = kit;
  const words = kit.words(enMore);
  const { labels } = words;
  const known = CONCLUSIONS.filter((about) => found[about] !== 'unknown');
  if (!known.length) return nothing;
  return html`<div class="screen">
    ${kit.heading(labels.open, 2)}
    <dl>
      ${known.map(
        (about) =>
          html`<dt>${labels[about]}</dt>
            <dd>
              ${(words[about] as Record<string, string>)[found[about]]}
              ${about === 'appeal' && found.form ? labels.useForm(found.form) : nothing}
            </dd>`,
      )}
    </dl>
  </div>`;
}

/** What the law says of a certificate that is there, or is to come. */
export function certificateView(kit: Kit, found: Conclusion) {
  const { labels, certificate } = kit.words(enMore);
  return kit.html`<dl>
    <dt>${labels.certificate}</dt>
    <dd>${certificate[found.certificate]}</dd>
  </dl>`;
}

/** Of which day the rules are. */
export const rulesSentence = (kit: Kit) =>
  kit.words(enMore).labels.rulesAsAt(kit.inWords(rulesAsAt));
