import { html, nothing } from 'lit';
import { deadline, reviewBy, rulesAsAt } from '../core/index.js';
import type { CitationId, Events, IsoDate } from '../core/index.js';
import { ageOf, england, tribunal } from '../councils/index.js';
import type { Contact } from '../councils/index.js';
import { enResult } from '../i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../i18n/index.js';
import type { ReadingMessages, ResultMessages } from '../i18n/index.js';
import { contactView } from '../views/contact/contact.js';
import type { ViewContext } from '../views/context.js';
import { pointsOf } from '../views/result/plan.js';
import { sourcesView as sourcesIn } from '../views/result/working.js';
import type { DayRule } from './days.js';
import { words } from './words.js';

const { labels } = enForm;
const inWords = (day: IsoDate) => wordsOfDay(day, enForm);

/** There is no element and no script: what is written once is not updated, and nothing loads later. */
const host = {
  requestUpdate() {
    throw new Error('a page on paper is not updated');
  },
} as unknown as ViewContext['host'];

const english = ((_part: string, words: ResultMessages | ReadingMessages) =>
  words) as ViewContext['words'];

/** A context for the views of the elements on a page that is read without script, and on paper. */
export const paperContext = (pack = england, today: IsoDate = rulesAsAt): ViewContext => ({
  host,
  messages: enForm,
  words: english,
  inWords,
  picture: () => nothing,
  idPrefix: '',
  today,
  pack,
  heading: (text, below) => (below ? html`<h2>${text}</h2>` : html`<h1>${text}</h1>`),
  link: () => html``,
  renderLazy: () => nothing,
  renderLazyDetails: () => html``,
  hostedPage: undefined,
  loadChunk: (name) => Promise.reject(new Error(`a page on paper does not load ${name}`)),
});

const sourcesView = (cites: readonly CitationId[]) => sourcesIn(paperContext(), cites);

/** A page that is written once cannot know that the day has come: it says from the start which it is. */
export const rulesAsAtView = html`<p class="as-at">
  ${enResult.labels.rulesAsAt(inWords(rulesAsAt))} ${words.review(inWords(reviewBy))}
  <a href=${tribunal.website!}>${labels.official}</a>
</p>`;

/**
 * A page that is written once cannot say how long ago something was checked: it says when, and
 * always that the letter goes before.
 */
export function contactOnPaper(contact: Contact | undefined, more = '') {
  const day = contact?.verifiedOn ?? rulesAsAt;
  const isChecked = contact && ageOf(contact, day) === 'checked';
  const view = contactView(paperContext(england, day), contact, more);
  return html`${view}${isChecked && more ? html`<p>${more}</p>` : nothing}`;
}

const isMove = (rule: string) => rule.startsWith('rules-12');

/** What to do once a last day has passed. */
function passedView({ clock, rules, late }: DayRule) {
  if (!late.length) return html`<p><strong>${words.passed}:</strong> ${words.passedDraft}</p>`;
  const isMoved = rules.some(([rule]) => rule === 'rules-20-1-c-ii');
  return html`<p>
    <strong>${words.passed}:</strong>
    ${late.map((id) => `${[`${enResult.actions[id]}.`, enResult.actionTexts[id], ...pointsOf(enResult, id)].join(' ')} `)}
    ${isMoved ? words.passedAwaited : nothing}
    ${clock in enResult.duties ? words.passedCouncil : words.notSure}
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
            ${words.dates[rule] ?? (isMove(rule) ? words.move : words.count)(enResult.rules[rule])}
            ${words.how[rule]} <small>${sourcesView(cites)}</small>
          </li>`,
      )}
    </ol>
    ${closed ? html`<p>${words.closed}</p>` : nothing}
    ${cutOff ? html`<p><strong>${words.received}</strong></p>` : nothing}
    ${clock === 'contact-adviser' ? html`<p>${enResult.labels.callWindow}</p>` : nothing}
    ${sooner.length ? html`<p>${words.sooner(sooner)}</p>` : nothing}
    ${notes.map((note) => html`<p>${enResult.notes[note]}</p>`)} ${passedView(day)}`;
}

/** A case worked out by the core. */
export function exampleView(clock: keyof typeof enResult.clocks, events: Events) {
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
          html`<li>${words.from(inWords(from), inWords(to), enResult.rules[rule])}</li>`,
      )}
      <li>
        <strong>${words.so(enResult.clocks[clock](inWords(advisedDay)))}</strong>
      </li>
    </ul>`;
}

/** What the council and the adviser must do in time. */
export const dutiesView = (rules: readonly DayRule[]) =>
  html`<ul>
    ${rules.flatMap((each) =>
      each.rules.map(
        ([rule, cites]) =>
          html`<li>${enResult.rules[rule]} <small>${sourcesView(cites)}</small></li>`,
      ),
    )}
  </ul>`;

/** Room to write on paper. */
export const roomFor = (...lines: string[]) =>
  html`<div class="low-paper">
    ${lines.map((line) => html`<p class="low-line">${line}:</p>`)}
    <p>${enResult.labels.notes}:</p>
    <hr />
    <hr />
    <hr />
  </div>`;
