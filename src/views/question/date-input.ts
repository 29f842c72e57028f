import { html, nothing } from 'lit';
import { isDay } from '../../core/dates/days.js';
import type { ViewContext } from '../context.js';

/**
 * Three text inputs, for a day, a month (in figures or in words) and a year. `errorField` names the
 * input with the error.
 */
export function dateInputView(
  { messages, idPrefix }: ViewContext,
  value: string | undefined,
  errorField: string | undefined,
  errorId: string,
) {
  const [year, month, day] = isDay(value) ? value.split('-') : [];
  const inputView = (name: 'day' | 'month' | 'year', part = '') =>
    html`<label
      >${messages.labels[name]}<input
        id=${idPrefix + name}
        name=${name}
        value=${part}
        inputmode=${name === 'month' ? 'text' : 'numeric'}
        aria-describedby=${errorField === name ? errorId : nothing}
        aria-invalid=${errorField === name || nothing}
    /></label>`;
  return html`<div class="low-dates">
    ${inputView('day', day)}${inputView('month', month)}${inputView('year', year)}
  </div>`;
}
