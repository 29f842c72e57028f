/* eslint lit-a11y/no-redundant-role: off -- With `display: block` a table loses its own roles. */
import { html, nothing } from 'lit';
import type { PointId } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';
import { resultWords } from '../result/words.js';
import { readingWords } from './words.js';

/** Whether the council has made a decision that can be appealed. */
export type HasDecision = 'yes' | 'no' | 'not-sure';

export interface OptionsModel {
  /** What the person chose in this element. */
  readonly chosen?: HasDecision | undefined;
  /** What is known from the answers in another element. */
  readonly known?: HasDecision | undefined;
}

const ANSWERS: readonly HasDecision[] = ['yes', 'no', 'not-sure'];
const SIDES = ['disagreementResolution', 'mediation'] as const;
const FITS: Partial<Record<HasDecision, (typeof SIDES)[number]>> = {
  yes: 'mediation',
  no: 'disagreementResolution',
};

/** The points that matter most for the choice, and the rest. */
export const MAIN_POINTS: readonly PointId[] = ['about', 'when', 'attend', 'needed', 'time'];
export const OTHER_POINTS: readonly PointId[] = [
  'who',
  'certificate',
  'arranged',
  'agreement',
  'provider',
  'cost',
  'right',
];

/**
 * A table of points on which the two differ. In a narrow place each point becomes a card, with the
 * name of each side in it instead of the row of headings.
 */
export function pointsView(
  context: ViewContext,
  name: string,
  points: readonly PointId[],
  answer?: HasDecision,
) {
  const { labels } = resultWords(context);
  const words = readingWords(context).points;
  const heads = SIDES.map((side) => labels[side]);
  const marks = SIDES.map((side) => (answer && FITS[answer] === side ? 'low-fits' : ''));
  return html`<div class="low-points">
    <table role="table" aria-label=${`${name}`}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${heads.map((head, side) => html`<th role="columnheader" scope="col" class=${marks[side]!}>${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${points.map((id) => {
          const [about, ...texts] = words[id];
          return html`<tr role="row">
            <th role="rowheader" scope="row">${about}</th>
            ${texts.map(
              (text, side) =>
                html`<td role="cell" class=${marks[side]!}>
                  <strong class="low-side">${heads[side]}:</strong> ${text}
                </td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/**
 * A question, what fits its answer and why, the main points, and the other points folded away. The
 * inputs have an empty `form` attribute, so that a form around the element does not submit the
 * answer.
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
  const panel = html`<div class="low-panel" part="panel"><p>${text}</p></div>`;
  return html`<div class="low-big">${context.heading(labels.options)}</div>
    ${
      // Outside the live region, because what another element found is not announced.
      known && !chosen ? panel : html`<p>${labels.optionsLead}</p>`
    }
    <fieldset class="low-screen" aria-labelledby=${questionId} @change=${handleChange}>
      <p id=${questionId}><strong>${labels.hasDecision}</strong></p>
      ${ANSWERS.map(
        (id) =>
          html`<label class="low-option"
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
    ${pointsView(context, labels.mainPoints, MAIN_POINTS, answer)}
    <details>
      <summary>${labels.allPoints}</summary>
      ${pointsView(context, labels.allPoints, OTHER_POINTS, answer)}
    </details>`;
}
