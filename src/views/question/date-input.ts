import { html } from 'lit';
import type { nothing } from 'lit';
import { isDay } from '../../core/dates/days.js';
import type { ViewContext } from '../context.js';

/** Three text inputs for a day, a month and a year: the month may be typed in words. */
export function dateInputView(
  { messages, idPrefix }: ViewContext,
  value: string | undefined,
  errorField: string | undefined,
  describedBy: (control: string, isFirst: boolean) => string | typeof nothing,
) {
  const [year, month, day] = isDay(value) ? value.split('-') : [];
  const inputView = (name: 'day' | 'month' | 'year', part = '') =>
    html`<label
      >${messages.labels[name]}<input
        id=${idPrefix + name}
        name=${name}
        value=${part}
        inputmode=${name === 'month' ? 'text' : 'numeric'}
        aria-describedby=${describedBy(name, name === 'day')}
        aria-invalid=${errorField === name}
    /></label>`;
  return html`<div class="dates">
    ${inputView('day', day)}${inputView('month', month)}${inputView('year', year)}
  </div>`;
}
