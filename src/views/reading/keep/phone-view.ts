import { html, nothing } from 'lit';
import type { Answer, ViewContext } from '../../context.js';
import { phoneScripts } from './phone-script.js';
import type { Line } from './phone-script.js';

const englishView = (line: string) => html`<span lang="en-GB" dir="ltr">${line}</span>`;

/** A sentence that is not translated (a template) is shown in English only. */
const lineView = ({ text, english }: Line) =>
  html`<li>
    ${english && typeof text !== 'string' ? nothing : text}${english ? englishView(english) : nothing}
  </li>`;

/** What to say on the telephone, for each party whom the family may call. */
export const phoneScriptsView = (context: ViewContext, answer: Answer) =>
  phoneScripts(context, answer).map(
    ({ title, ways }) =>
      html`${context.heading(title, 2)}
      ${ways.map(
        ({ lead, lines }) =>
          html`${lead ? html`<p>${lead}</p>` : nothing}
            <ul class="low-say">
              ${lines.map(lineView)}
            </ul>`,
      )}`,
  );
