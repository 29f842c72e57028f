import { html, nothing } from 'lit';
import { daysBetween } from '../../core/dates/days.js';
import { OFFICIAL } from '../../councils/england.js';
import type { ViewContext } from '../context.js';
import type { NamedDeadline, Plan } from './plan.js';
import { isFamilyClock } from './sentences.js';
import { resultWords } from './words.js';

/** The sentence for a day. A coming day of the family's own is bold, with how many days are left. */
function dayView(context: ViewContext, day: NamedDeadline, isCalm: boolean) {
  const { clock, advisedDay, isPast, sentence } = day;
  const words = resultWords(context);
  const { labels } = words;
  if (isPast || !isFamilyClock(clock, words)) return html`<p>${sentence}</p>`;
  return html`<p>
    <strong>${sentence}</strong>
    ${isCalm ? nothing : html`<span class="low-screen">${labels.daysLeft(daysBetween(context.today, advisedDay))}</span>`}
    ${clock === 'contact-adviser' ? labels.callWindow : nothing}
  </p>`;
}

/** A panel with whose right it is, the days to work to, and what is in doubt about them. */
export function daysView(context: ViewContext, { days, whose, notes }: Plan, isCalm = false) {
  if (!days.length && !whose && !notes.length) return nothing;
  return html`<div class="low-panel" part="panel">
    ${whose ? html`<p>${whose}</p> ` : nothing}
    ${days.map((day) => [dayView(context, day, isCalm), ' '])}
    ${notes.map((note) => html`<p>${note}</p> `)}
  </div>`;
}

/** Replaces the days if they are in a year without known bank holidays. */
export function outsideCalendarView(context: ViewContext) {
  const url = OFFICIAL['bank-holidays'];
  return html`<div class="low-panel" part="panel">
    <p>${resultWords(context).labels.outsideTable} <a href=${url}>${url}</a></p>
  </div>`;
}
