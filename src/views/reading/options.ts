/* eslint lit-a11y/no-redundant-role: off -- Drawn as cards, a table has no roles of its own. */
import { enMore } from '../../i18n/en-more.js';
import type { Fitting, Kit } from '../../elements/chunks.js';

const ANSWERS: readonly Fitting[] = ['yes', 'no', 'not-sure'];
const SIDES = ['disagreementResolution', 'mediation'] as const;
const FITS: Partial<Record<Fitting, (typeof SIDES)[number]>> = {
  yes: 'mediation',
  no: 'disagreementResolution',
};

/** The points on which they differ: a table that is a card for each point on a narrow page. */
export function pointsView(kit: Kit, answer?: Fitting) {
  const { html } = kit;
  const heads = SIDES.map((side) => kit.words(enMore).labels[side]);
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
        ${Object.values(kit.words(enMore).points).map(
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
 * One question, what fits by its answer, and the table. The answer belongs to no form, or one that the page has around it would send it.
 */
export function optionsView(
  kit: Kit,
  chosen: Fitting | undefined,
  found: Fitting | undefined,
  scope: string,
  handleChange: (event: Event) => void,
) {
  const { html, nothing, messages } = kit;
  const { labels, fits, actions } = kit.words(enMore);
  const answer = chosen ?? found;
  const question = `${scope}question`;
  const unsure = `${messages.actions['find-decision']}. ${actions['find-decision']}`;
  const said = answer === 'not-sure' ? unsure : fits[answer!];
  // What another element found out is there to be read, and does not speak up.
  const panel = html`<div class="panel" part="panel"><p>${said}</p></div>`;
  return html`<div class="big">${kit.heading(labels.options, 0)}</div>
    <fieldset class="screen" aria-labelledby=${question} @change=${handleChange}>
      <p id=${question}><strong>${labels.hasDecision}</strong></p>
      ${ANSWERS.map(
        (id) =>
          html`<label class="option"
            ><input
              type="radio"
              name="${scope}has-decision"
              form=""
              id=${scope + id}
              value=${id}
              .checked=${answer === id}
            />${messages.options[id]}</label
          >`,
      )}
    </fieldset>
    <div role="status">${chosen ? panel : nothing}</div>
    ${!chosen && found ? panel : nothing} ${pointsView(kit, answer)}`;
}
