import { html, nothing } from 'lit/html.js';
import { deadline, reviewBy, rulesAsAt } from '../core/index.js';
import type { CitationId, Events, IsoDate } from '../core/index.js';
import { ageOf, tribunal } from '../councils/index.js';
import type { Contact } from '../councils/index.js';
import { enMore } from '../i18n/en-more.js';
import { inWords, messages } from '../i18n/index.js';
import { contactView } from '../views/contact/contact.js';
import type { Kit } from '../elements/chunks.js';
import { sources as sourcesIn } from '../views/result/working.js';
import type { DayRule } from './days.js';
import { words } from './words.js';

const { labels } = messages;
const sources = (cites: readonly CitationId[]) => sourcesIn(kit, cites);

/** A page that is written once cannot know that the day has come: it says from the start which it is. */
export const rulesAsAtView = html`<p class="as-at">
  ${enMore.labels.rulesAsAt(inWords(rulesAsAt))} ${words.review(inWords(reviewBy))}
  <a href=${tribunal.website!}>${labels.official}</a>
</p>`;

/**
 * A page that is written once cannot say how long ago something was checked: it says when, and
 * always that the letter goes before.
 */
export function contactOnPaper(contact: Contact | undefined, more = '') {
  const day = contact?.verifiedOn ?? rulesAsAt;
  const isChecked = contact && ageOf(contact, day) === 'checked';
  return html`${contactView(contact, day, more)}${isChecked && more ? html`<p>${more}</p>` : nothing}`;
}

/** What the second file's views need. No element asks: what is written once is not drawn again. */
export const kit = {
  html,
  nothing,
  messages,
  inWords,
  words: (english) => english,
  heading: (text, below) => (below ? html`<h2>${text}</h2>` : html`<h1>${text}</h1>`),
  contact: (contact, _today, more) => contactOnPaper(contact, more),
  picture: () => nothing,
} satisfies Omit<Kit, 'host' | 'code'> as unknown as Kit;

const isMove = (rule: string) => rule.startsWith('rules-12');

/** What to do once a last day has passed. */
function passedView({ clock, rules, late }: DayRule) {
  if (!late.length) return html`<p><strong>${words.passed}:</strong> ${words.passedDraft}</p>`;
  const isMoved = rules.some(([rule]) => rule === 'rules-20-1-c-ii');
  return html`<p>
    <strong>${words.passed}:</strong>
    ${late.map((id) => `${messages.actions[id]}. ${enMore.actions[id]} `)}
    ${isMoved ? words.passedAwaited : nothing}
    ${clock in enMore.duties ? words.passedCouncil : words.notSure}
  </p>`;
}

/** How one last day is found, and what to do once it has passed. */
export function dayView(day: DayRule) {
  const { clock, rules, sooner, closed, cutOff, notes } = day;
  return html`<p>${words.steps}</p>
    <ol>
      ${rules.map(
        ([rule, cites]) =>
          html`<li>
            ${words.dates[rule] ?? (isMove(rule) ? words.move : words.count)(enMore.rules[rule])}
            ${words.how[rule]} <small>${sources(cites)}</small>
          </li>`,
      )}
    </ol>
    ${closed ? html`<p>${words.closed}</p>` : nothing}
    ${cutOff ? html`<p><strong>${words.received}</strong></p>` : nothing}
    ${clock === 'contact-adviser' ? html`<p>${labels.callWindow}</p>` : nothing}
    ${sooner.length ? html`<p>${words.sooner(sooner)}</p>` : nothing}
    ${notes.map((note) => html`<p>${enMore.notes[note]}</p>`)} ${passedView(day)}`;
}

/** A case worked out by the core. */
export function exampleView(clock: keyof typeof messages.clocks, events: Events) {
  const { steps, advisedDay } = deadline(clock, events);
  const { decisionSent, certificateIssued, conduct } = events;
  const said = (day: IsoDate | undefined, say: (day: string) => string) =>
    day ? [say(inWords(day))] : [];
  return html`<p>
      ${words.exampleOf([
        ...said(decisionSent, words.letterOf),
        ...said(certificateIssued, words.certificateOf),
        ...said(conduct, words.conductOn),
      ])}
    </p>
    <ul>
      ${steps.map(
        ({ from, to, rule }) =>
          html`<li>${words.from(inWords(from), inWords(to), enMore.rules[rule])}</li>`,
      )}
      <li>
        <strong>${words.so(messages.clocks[clock](inWords(advisedDay)))}</strong>
      </li>
    </ul>`;
}

/** What the council and the adviser must do in time. */
export const dutiesView = (rules: readonly DayRule[]) =>
  html`<ul>
    ${rules.flatMap((each) =>
      each.rules.map(
        ([rule, cites]) => html`<li>${enMore.rules[rule]} <small>${sources(cites)}</small></li>`,
      ),
    )}
  </ul>`;

/** Room to write on paper. */
export const roomFor = (...lines: string[]) =>
  html`<div class="paper">
    ${lines.map((line) => html`<p class="line">${line}:</p>`)}
    <p>${enMore.labels.notes}:</p>
    <hr />
    <hr />
    <hr />
  </div>`;
