import { html, nothing } from 'lit';
import { ageOf } from '../../councils/check.js';
import { phonesOf } from '../../councils/phones.js';
import type { Contact, PublishedPhone } from '../../councils/types.js';
import type { ViewContext } from '../context.js';

/** Isolated from the direction of the text around it, so that the groups of a number keep their order. */
const isolated = (value: string) => html`<bdi>${value}</bdi>`;

const rowView = (
  { messages }: ViewContext,
  label: 'phone' | 'relay' | 'email' | 'website' | 'address',
  value: string | undefined,
  address?: string,
  note?: string,
) =>
  value
    ? html`<dt class=${label}>${messages.labels[label]}</dt>
        <dd class=${label}>
          ${address ? html`<a href=${address} rel="noreferrer">${isolated(value)}</a>` : isolated(value)}
          ${note ? html`(${isolated(note)})` : nothing}
        </dd>`
    : nothing;

/** A number, and by text relay. `isOne` of several says whose it is and from when. */
function phoneView(context: ViewContext, phone: PublishedPhone, isOne: boolean) {
  const { number, publishedBy, publishedOn } = phone;
  const dial = number.replace(/[^\d+]/g, '');
  const note = [publishedBy, publishedOn && context.inWords(publishedOn)]
    .filter(Boolean)
    .join(', ');
  return html`${rowView(context, 'phone', number, `tel:${dial}`, isOne ? note : '')}
  ${rowView(context, 'relay', `18001 ${number}`, `tel:18001${dial}`)}`;
}

/** How to reach a contact, and when the council last checked it. `more` is added unless that is recent. */
export function contactView(context: ViewContext, contact: Contact | undefined, more = '') {
  const { messages, inWords, today } = context;
  if (!contact) return html`<p>${more || messages.labels.askCouncil}</p>`;
  const { name, email, website, address, publishedOn, verifiedOn } = contact;
  const phones = phonesOf(contact);
  const isReachable = phones.length || email;
  // A page may give any address: only http and https become links.
  const web = /^https?:\/\//i.test(website ?? '') ? website : undefined;
  const age = ageOf(contact, today);
  const dated = age === 'unchecked' ? publishedOn : verifiedOn;
  return html`<p>
      <strong>${isolated(name)}</strong>
    </p>
    ${
      isReachable || web || address
        ? html`<dl>
            ${phones.map((phone) => phoneView(context, phone, phones.length > 1))}
            ${rowView(context, 'email', email, `mailto:${email}`)}
            ${rowView(context, 'website', web?.replace(/^https?:\/\//i, ''), web)}
            ${rowView(context, 'address', address)}
          </dl>`
        : nothing
    }
    <p>
      ${isReachable ? messages.labels[age](dated ? inWords(dated) : '') : messages.labels.askCouncil}
      ${age === 'checked' ? nothing : more}
    </p>`;
}
