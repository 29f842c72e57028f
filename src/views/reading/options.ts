/* eslint lit-a11y/no-redundant-role: off -- Drawn as cards, a table has no roles of its own. */
import { html, nothing } from 'lit';
import type { ViewContext } from '../context.js';
import { resultWords } from '../result/words.js';
import { readingWords } from './words.js';

/** Whether the council has made a decision that can be appealed. */
export type HasDecision = 'yes' | 'no' | 'not-sure';

export interface OptionsModel {
  /** What the person chose in this element. */
  readonly chosen?: HasDecision | undefined;
  /** What follows from the answers in another element. */
  readonly known?: HasDecision | undefined;
}

const ANSWERS: readonly HasDecision[] = ['yes', 'no', 'not-sure'];
const SIDES = ['disagreementResolution', 'mediation'] as const;
const FITS: Partial<Record<HasDecision, (typeof SIDES)[number]>> = {
  yes: 'mediation',
  no: 'disagreementResolution',
};

/** The points on which the two differ: a table, or a card for each point on a narrow page. */
export function pointsView(context: ViewContext, answer?: HasDecision) {
  const { labels } = resultWords(context);
  const heads = SIDES.map((side) => labels[side]);
  const marks = SIDES.map((side) => (answer && FITS[answer] === side ? 'fits' : ''));
  return html`<div class="points">
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${heads.map((head, side) => html`<th role="columnheader" scope="col" class=${marks[side]!}>${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Object.values(readingWords(context).points).map(
          ([about, ...texts]) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${about}</th>
              ${texts.map(
                (text, side) =>
                  html`<td role="cell" class=${marks[side]!} data-of=${`${heads[side]}`}>
                    ${text}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/**
 * One question, what fits by its answer, and the table. The inputs have an empty `form` attribute, so
 * that a form of the page around the element does not send the answer.
 */
export function optionsView(
  context: ViewContext,
  { chosen, known }: OptionsModel,
  handleChange: (event: Event) => void,
) {
  const { messages, idPrefix } = context;
  const { labels, fits } = readingWords(context);
  const { actions, actionTexts } = resultWords(context);
  const answer = chosen ?? known;
  const questionId = `${idPrefix}question`;
  const unsure = `${actions['find-decision']}. ${actionTexts['find-decision']}`;
  const text = answer === 'not-sure' ? unsure : fits[answer!];
  const panel = html`<div class="panel" part="panel"><p>${text}</p></div>`;
  return html`<div class="big">${context.heading(labels.options)}</div>
    <fieldset class="screen" aria-labelledby=${questionId} @change=${handleChange}>
      <p id=${questionId}><strong>${labels.hasDecision}</strong></p>
      ${ANSWERS.map(
        (id) =>
          html`<label class="option"
            ><input
              type="radio"
              name="${idPrefix}has-decision"
              form=""
              id=${idPrefix + id}
              value=${id}
              .checked=${answer === id}
            />${messages.options[id]}</label
          >`,
      )}
    </fieldset>
    <div role="status">${chosen ? panel : nothing}</div>
    ${
      // Outside the live region: what another element found out is not announced.
      !chosen && known ? panel : nothing
    }
    ${pointsView(context, answer)}`;
}
