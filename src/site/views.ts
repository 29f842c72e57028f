import { html, nothing } from 'lit';
import { deadline, reviewBy, rulesAsAt } from '../core/index.js';
import type { CitationId, ClockId, Events, IsoDate } from '../core/index.js';
import { ageOf, england, tribunal } from '../councils/index.js';
import type { Contact } from '../councils/index.js';
import { inWords as wordsOfDay } from '../i18n/index.js';
import type { FamilyClock } from '../i18n/index.js';
import { contactView } from '../views/contact/contact.js';
import type { ViewContext } from '../views/context.js';
import { pointsOf } from '../views/result/plan.js';
import { sourcesView as sourcesIn } from '../views/result/working.js';
import { dutyOf } from './days.js';
import type { DayRule } from './days.js';
import type { Texts } from './texts.js';

/** Stands in for the element. A page without script never updates. */
const host = {
  requestUpdate() {
    throw new Error('a page on paper is not updated');
  },
} as unknown as ViewContext['host'];

/** A context that lets a hosted page use the views of the elements. */
export const paperContext = (
  texts: Texts,
  pack = england,
  today: IsoDate = rulesAsAt,
): ViewContext => ({
  host,
  messages: texts.form,
  words: ((part: 'result' | 'reading') => texts[part]) as ViewContext['words'],
  inWords: (day, style) => wordsOfDay(day, texts.form, style),
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

/** The heading for the last day of a clock. */
export const dayTitle = ({ result, site }: Texts, clock: ClockId): string =>
  clock in result.duties
    ? site.councilDay(dutyOf(result, clock))
    : site.lastDays[clock as FamilyClock];

const sourcesView = (texts: Texts, cites: readonly CitationId[]) =>
  sourcesIn(paperContext(texts), cites);

/** When the rules were checked, and when they are due for another check. */
export const rulesAsAtView = ({ form, result, site }: Texts) =>
  html`<p class="as-at">
    ${result.labels.rulesAsAt(wordsOfDay(rulesAsAt, form))}
    ${site.review(wordsOfDay(reviewBy, form))}
    <a href=${tribunal.website!}>${form.labels.official}</a>
  </p>`;

/**
 * A contact. A static page cannot say that a check is old by now, so it gives the date of the check
 * and always adds `more`, which prefers the decision letter.
 */
export function contactOnPaper(texts: Texts, contact: Contact | undefined, more = '') {
  const day = contact?.verifiedOn ?? rulesAsAt;
  const isVerified = contact && ageOf(contact, day) === 'checked';
  const view = contactView(paperContext(texts, england, day), contact, more);
  return html`${view}${isVerified && more ? html`<p>${more}</p>` : nothing}`;
}

const isMove = (rule: string) => rule.startsWith('rules-12');

/** What to do after a last day. */
function passedView({ result, site }: Texts, { clock, rules, late }: DayRule) {
  if (!late.length) return html`<p><strong>${site.passed}:</strong> ${site.passedDraft}</p>`;
  const isMoved = rules.some(([rule]) => rule === 'rules-20-1-c-ii');
  return html`<p>
    <strong>${site.passed}:</strong>
    ${late.map((id) => `${[`${result.actions[id]}.`, result.actionTexts[id], ...pointsOf(result, id)].join(' ')} `)}
    ${isMoved ? site.passedAwaited : nothing}
    ${clock in result.duties ? site.passedCouncil : site.notSure}
  </p>`;
}

/** How a last day is counted, and what to do after it. */
export function dayView(texts: Texts, day: DayRule) {
  const { result, site } = texts;
  const { clock, rules, sooner, closed, cutOff, notes } = day;
  const safer = new Set(sooner.map((point) => site.safer[point] ?? result.readings[point]));
  return html`<p>${site.steps}</p>
    <ol>
      ${rules.map(
        ([rule, cites]) =>
          html`<li>
            ${site.dates[rule] ?? (isMove(rule) ? site.move : site.count)(result.rules[rule])}
            ${site.how[rule]} <small>${sourcesView(texts, cites)}</small>
          </li>`,
      )}
    </ol>
    ${closed ? html`<p>${site.closed}</p>` : nothing}
    ${cutOff ? html`<p><strong>${site.received}</strong></p>` : nothing}
    ${clock === 'contact-adviser' ? html`<p>${result.labels.callWindow}</p>` : nothing}
    ${safer.size ? html`<p>${site.sooner([...safer])}</p>` : nothing}
    ${notes.map((note) => html`<p>${result.notes[note]}</p>`)} ${passedView(texts, day)}`;
}

/** A worked example, from the core. */
export function exampleView({ form, result, site }: Texts, clock: FamilyClock, events: Events) {
  const { steps, advisedDay } = deadline(clock, events);
  const { decisionSent, certificateIssued, conduct } = events;
  const inWords = (day: IsoDate) => wordsOfDay(day, form);
  const said = (day: IsoDate | undefined, say: (day: string) => string) =>
    day ? [say(inWords(day))] : [];
  return html`<p>
      ${site.exampleOf([
        ...said(decisionSent, site.letterOf),
        ...said(certificateIssued, site.certificateOf),
        ...said(conduct, site.conductOn),
      ])}
    </p>
    <ul>
      ${steps.map(
        ({ from, to, rule }) =>
          html`<li>${result.labels.step(inWords(from), inWords(to), result.rules[rule])}.</li>`,
      )}
      <li>
        <strong>${result.clocks[clock](inWords(advisedDay))}.</strong>
      </li>
    </ul>`;
}

/** What the council and the adviser must do, and in what time. */
export const dutiesView = (texts: Texts, rules: readonly DayRule[]) =>
  html`<ul>
    ${rules.flatMap((each) =>
      each.rules.map(
        ([rule, cites]) =>
          html`<li>${texts.result.rules[rule]} <small>${sourcesView(texts, cites)}</small></li>`,
      ),
    )}
  </ul>`;

/** Space for notes on paper, with a line for each label. */
export const roomFor = ({ result }: Texts, ...lines: string[]) =>
  html`<div class="low-paper">
    ${lines.map((line) => html`<p class="low-line">${line}:</p>`)}
    <p>${result.labels.notes}:</p>
    <hr />
    <hr />
    <hr />
  </div>`;
