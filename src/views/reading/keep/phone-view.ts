import { html, nothing } from 'lit';
import type { Answer, ViewContext } from '../../context.js';
import { phoneScripts } from './phone-script.js';
import type { Line } from './phone-script.js';

const englishView = (line: string) => html`<span lang="en-GB" dir="ltr">${line}</span>`;

/** A translated sentence is a string, or has `parts` where some of its words are English. */
const isTranslated = (text: unknown): boolean =>
  typeof text === 'string' || (Object(text) as { parts?: unknown }).parts !== undefined;

/** A sentence that is not translated is shown in English only, with its date in English. */
const lineView = ({ text, english }: Line) =>
  html`<li>
    ${english && !isTranslated(text) ? nothing : text}${english ? englishView(english) : nothing}
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
