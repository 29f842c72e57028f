import { html, nothing } from 'lit/html.js';
import type { IsoDate } from '../../core/index.js';
import { ageOf } from '../../councils/index.js';
import type { Contact } from '../../councils/index.js';
import { inWords, messages } from '../../i18n/index.js';

/** Runs its own way, whichever way the words around it run: the groups of a number keep their order. */
const own = (value: string) => html`<bdi>${value}</bdi>`;

const row = (
  label: 'phone' | 'relay' | 'email' | 'website' | 'address',
  value: string | undefined,
  address?: string,
) =>
  value
    ? html`<dt class=${label}>${messages.labels[label]}</dt>
        <dd class=${label}>
          ${address ? html`<a href=${address} rel="noreferrer">${own(value)}</a>` : own(value)}
        </dd>`
    : nothing;

/** How to reach a contact and how old what we know is; where it is not fresh, `more`. */
export function contactView(contact: Contact | undefined, today: IsoDate, more = '') {
  if (!contact) return html`<p>${more || messages.labels.askCouncil}</p>`;
  const { name, phone, email, website, address, publishedOn, verifiedOn } = contact;
  // Whoever gave it: a link that runs a script is none.
  const web = /^https?:\/\//i.test(website ?? '') ? website : undefined;
  const dial = phone?.replace(/[^\d+]/g, '');
  const age = ageOf(contact, today);
  const dated = age === 'unchecked' ? publishedOn : verifiedOn;
  return html`<p>
      <strong>${own(name)}</strong>
    </p>
    ${
      phone || email || web || address
        ? html`<dl>
            ${row('phone', phone, `tel:${dial}`)}
            ${row('relay', phone && `18001 ${phone}`, `tel:18001${dial}`)}
            ${row('email', email, `mailto:${email}`)}
            ${row('website', web?.replace(/^https?:\/\//i, ''), web)} ${row('address', address)}
          </dl>`
        : nothing
    }
    <p>
      ${phone || email ? messages.labels[age](dated ? inWords(dated) : '') : messages.labels.askCouncil}
      ${age === 'checked' ? nothing : more}
    </p>`;
}
