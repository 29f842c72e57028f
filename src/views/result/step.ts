/* eslint lit-a11y/no-redundant-role: off -- Safari does not treat a list without markers as a list. */
import { html, nothing } from 'lit';
import { callsOf, isolated } from '../contact/contact.js';
import type { ViewContext } from '../context.js';
import type { Reach, Step } from './plan.js';

const linkView = (url: string, value: string) =>
  html`<a href=${url} rel="noreferrer">${isolated(value)}</a>`;

/** A way to reach somebody, with its label. */
const wayView = (way: string, label: string, url: string, value: string, note: unknown = nothing) =>
  html`<li class=${`low-${way}`}>
    ${label}: ${url ? linkView(url, value) : isolated(value)} ${note}
  </li>`;

/** The ways to reach somebody. The tribunal's number comes last: an appeal is sent in writing. */
function waysView(context: ViewContext, { party, contact }: Reach) {
  const { labels } = context.messages;
  if (!contact) return nothing;
  const { name, hours, email, address } = contact;
  const isWritten = party === 'tribunal';
  const called = callsOf(context, contact).map(({ way, number, url, note }) =>
    wayView(way, labels[way], url, number, note),
  );
  if (!called.length && !email && !isWritten) return nothing;
  return html`<ul class=${isWritten ? 'low-reach' : 'low-reach low-called'} role="list">
    ${isWritten ? nothing : called}
    ${hours ? html`<li>${labels.hours}: ${isolated(hours)}</li>` : nothing}
    ${email ? wayView('email', labels.email, `mailto:${email}`, email) : nothing}
    ${isWritten ? [wayView('address', labels.address, '', `${name}, ${address}`), called] : nothing}
  </ul>`;
}

/** Whom to reach, with the introduction, the ways, and how old they are. */
function reachView(context: ViewContext, reach: Reach) {
  const { before, age } = reach;
  const ways = waysView(context, reach);
  if (ways === nothing) return html`<p>${[...before, age].map((text) => [text, ' '])}</p>`;
  return html`${before.length ? html`<p>${before.map((text) => [text, ' '])}</p>` : nothing} ${ways}
    <p>${age}</p>`;
}

/** A step, with its explanation, the form, what to send with it, and whom to reach. */
export function stepView(context: ViewContext, step: Step) {
  const { action, title, texts, points, link, attach, reach } = step;
  return html`${context.picture(action)}
    <p><strong>${title}.</strong> ${texts.map((text) => [text, ' '])}</p>
    ${
      points.length
        ? html`<ul>
            ${points.map((point) => html`<li>${point}</li> `)}
          </ul>`
        : nothing
    }
    ${
      link || attach.length
        ? html`<p>
            ${link ? html`<a class=${link.text === link.url ? nothing : 'low-form'} href=${link.url} rel="noreferrer">${link.text}</a>.` : nothing}
            ${attach.map((text) => [text, ' '])}
          </p>`
        : nothing
    }
    ${reach ? reachView(context, reach) : nothing}`;
}
