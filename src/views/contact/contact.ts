import { html, nothing } from 'lit';
import { ageOf } from '../../councils/check.js';
import type { Contact } from '../../councils/index.js';
import type { ViewContext } from '../context.js';

/** Isolated from the direction of the text around it, so that the groups of a number keep their order. */
const isolated = (value: string) => html`<bdi>${value}</bdi>`;

const rowView = (
  { messages }: ViewContext,
  label: 'phone' | 'relay' | 'email' | 'website' | 'address',
  value: string | undefined,
  address?: string,
) =>
  value
    ? html`<dt class=${label}>${messages.labels[label]}</dt>
        <dd class=${label}>
          ${address ? html`<a href=${address} rel="noreferrer">${isolated(value)}</a>` : isolated(value)}
        </dd>`
    : nothing;

/** How to reach a contact, and when the council last checked it. `more` is added unless that is recent. */
export function contactView(context: ViewContext, contact: Contact | undefined, more = '') {
  const { messages, inWords, today } = context;
  if (!contact) return html`<p>${more || messages.labels.askCouncil}</p>`;
  const { name, phone, email, website, address, publishedOn, verifiedOn } = contact;
  // A page may give any address: only http and https become links.
  const web = /^https?:\/\//i.test(website ?? '') ? website : undefined;
  const dial = phone?.replace(/[^\d+]/g, '');
  const age = ageOf(contact, today);
  const dated = age === 'unchecked' ? publishedOn : verifiedOn;
  return html`<p>
      <strong>${isolated(name)}</strong>
    </p>
    ${
      phone || email || web || address
        ? html`<dl>
            ${rowView(context, 'phone', phone, `tel:${dial}`)}
            ${rowView(context, 'relay', phone && `18001 ${phone}`, `tel:18001${dial}`)}
            ${rowView(context, 'email', email, `mailto:${email}`)}
            ${rowView(context, 'website', web?.replace(/^https?:\/\//i, ''), web)}
            ${rowView(context, 'address', address)}
          </dl>`
        : nothing
    }
    <p>
      ${phone || email ? messages.labels[age](dated ? inWords(dated) : '') : messages.labels.askCouncil}
      ${age === 'checked' ? nothing : more}
    </p>`;
}
