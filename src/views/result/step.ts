import { html, nothing } from 'lit';
import type { Contact, PublishedPhone } from '../../councils/index.js';
import { phonesOf } from '../../councils/phones.js';
import type { ViewContext } from '../context.js';
import type { Reach, Step } from './plan.js';

/** Isolated from the direction of the text around it, so that the groups of a number keep their order. */
const isolated = (value: string) => html`<bdi>${value}</bdi>`;

const linkView = (url: string, value: string) =>
  html`<a href=${url} rel="noreferrer">${isolated(value)}</a>`;

/** One of several numbers says whose it is and from when. */
function phoneView(context: ViewContext, phone: PublishedPhone, isOneOfSeveral: boolean) {
  const { messages, inWords } = context;
  const { number, publishedBy, publishedOn } = phone;
  const dial = number.replace(/[^\d+]/g, '');
  const note = [publishedBy, publishedOn && inWords(publishedOn)].filter(Boolean).join(', ');
  return html`<li class="phone">
    ${messages.labels.phone}: ${linkView(`tel:${dial}`, number)}
    ${isOneOfSeveral && note ? html`(${isolated(note)})` : nothing}
    <span class="relay">
      ${messages.labels.relay}: ${linkView(`tel:18001${dial}`, `18001 ${number}`)}
    </span>
  </li>`;
}

/** The ways to reach somebody, each with what it is. */
function waysView(context: ViewContext, contact: Contact) {
  const { labels } = context.messages;
  const { email, address } = contact;
  const phones = phonesOf(contact);
  if (!phones.length && !email && !address) return nothing;
  return html`<ul class="reach">
    ${email ? html`<li class="email">${labels.email}: ${linkView(`mailto:${email}`, email)}</li>` : nothing}
    ${address ? html`<li class="address">${labels.address}: ${isolated(address)}</li>` : nothing}
    ${phones.map((phone) => phoneView(context, phone, phones.length > 1))}
  </ul>`;
}

const reachView = (context: ViewContext, { contact, before, age }: Reach) =>
  html`${before.length ? html`<p>${before.map((sentence) => [sentence, ' '])}</p>` : nothing}
  ${contact ? waysView(context, contact) : nothing}${age ? html`<p class="age">${age}</p>` : nothing}`;

/** A step, with all that it takes: what to say, the form, what goes with it, and whom to reach. */
export function stepView(context: ViewContext, step: Step) {
  const { action, title, text, points, link, attach, reach } = step;
  return html`${context.picture(action)}
    <p><strong>${title}.</strong> ${text}</p>
    ${
      points.length
        ? html`<ul>
            ${points.map((point) => html`<li>${point}</li>`)}
          </ul>`
        : nothing
    }
    ${
      link || attach
        ? html`<p>
            ${link ? html`<a class=${link.text === link.url ? nothing : 'form'} href=${link.url} rel="noreferrer">${link.text}</a>.` : nothing}
            ${attach}
          </p>`
        : nothing
    }
    ${reach ? reachView(context, reach) : nothing}`;
}
