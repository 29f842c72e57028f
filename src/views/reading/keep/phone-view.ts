import { html, nothing } from 'lit';
import type { Answer, ViewContext } from '../../context.js';
import { phoneScripts } from './phone-script.js';
import type { Line } from './phone-script.js';

const englishView = (line: string) => html`<span lang="en-GB" dir="ltr">${line}</span>`;

/** A sentence of a language is text, or has parts where some of it is English; what was not translated has none. */
const isTranslated = (text: unknown): boolean =>
  typeof text === 'string' || (Object(text) as { parts?: unknown }).parts !== undefined;

/** What has not been translated is said in English alone, with its day in English. */
const lineView = ({ text, english }: Line) =>
  html`<li>
    ${english && !isTranslated(text) ? nothing : text}${english ? englishView(english) : nothing}
  </li>`;

/** What to say on the telephone, to each who may be called. */
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
