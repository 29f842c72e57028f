import { html, nothing } from 'lit';
import { ageOf } from '../../councils/check.js';
import { phonesOf } from '../../councils/phones.js';
import type { Contact, PublishedPhone } from '../../councils/types.js';
import type { ViewContext } from '../context.js';

/**
 * Isolated from the direction of the text around it, so that the groups of a number keep their order.
 * An address goes on in a new line where it has a sign, and not in the middle of a word; it is called
 * by one word all the same.
 */
export const isolated = (value: string) =>
  html`<bdi
    >${value.split(/(?=[/@.])/).map((part, index) => (index ? html`<wbr aria-hidden="true" />${part}` : part))}</bdi
  >`;

/** Whose something is and from when, as far as it is known; what is marked as English keeps its mark. */
export function noteView(...parts: readonly (string | undefined)[]) {
  const known = parts.filter(Boolean);
  if (!known.length) return nothing;
  return html`(<bdi>${known.map((part, index) => [index ? ', ' : '', part])}</bdi>)`;
}

const rowView = (
  { messages }: ViewContext,
  label: 'phone' | 'relay' | 'hours' | 'email' | 'website' | 'address',
  value: string | undefined,
  address?: string,
  note: unknown = nothing,
) =>
  value
    ? html`<div class="row">
        <dt class=${label}>${messages.labels[label]}</dt>
        <dd class=${label}>
          ${address ? html`<a href=${address} rel="noreferrer">${isolated(value)}</a>` : isolated(value)}
          ${note}
        </dd>
      </div>`
    : nothing;

/** A number, and by text relay. `isOne` of several says whose it is and from when. */
function phoneView(context: ViewContext, phone: PublishedPhone, isOne: boolean) {
  const { number, publishedBy, publishedOn } = phone;
  const dial = number.replace(/[^\d+]/g, '');
  const dated = publishedOn
    ? context.inWords(publishedOn)
    : publishedBy && context.messages.labels.noDate;
  return html`${rowView(context, 'phone', number, `tel:${dial}`, isOne ? noteView(publishedBy, dated) : nothing)}
  ${rowView(context, 'relay', `18001 ${number}`, `tel:18001${dial}`)}`;
}

/** How far the details can be relied on, in a sentence. */
export function ageSentence(
  { messages: { labels }, inWords, today }: ViewContext,
  contact: Contact,
): string {
  const age = ageOf(contact, today);
  const { phone, otherPhones = [], verifiedOn, publishedOn } = contact;
  if (age !== 'unchecked') return labels[age](inWords(verifiedOn!));
  const isSingle = phone && !otherPhones.length;
  return isSingle ? labels.unchecked(publishedOn && inWords(publishedOn)) : labels.uncheckedDetails;
}

/** `inLetter` is whether the decision letter must give them too. */
const ageView = (context: ViewContext, contact: Contact, inLetter: boolean) =>
  html`<p>${ageSentence(context, contact)}</p>
    ${
      inLetter && ageOf(contact, context.today) !== 'checked'
        ? html`<p>${context.messages.labels.useThatOne}</p>`
        : nothing
    }`;

/**
 * How to reach a contact, and how old that is. `letter` is for a contact that the decision letter
 * must name too: where to find its number, if none is known here.
 */
export function contactView(context: ViewContext, contact: Contact | undefined, letter = '') {
  const missing = letter || context.messages.labels.askCouncil;
  if (!contact) return html`<p>${missing}</p>`;
  const { name, hours, email, website, address } = contact;
  const phones = phonesOf(contact);
  const isReachable = phones.length || email;
  // A page may give any address: only http and https become links.
  const web = /^https?:\/\//i.test(website ?? '') ? website : undefined;
  return html`<p>
      <strong>${isolated(name)}</strong>
    </p>
    ${
      isReachable || web || address
        ? html`<dl>
            ${phones.map((phone) => phoneView(context, phone, phones.length > 1))}
            ${rowView(context, 'hours', hours)}
            ${rowView(context, 'email', email, `mailto:${email}`)}
            ${rowView(context, 'website', web?.replace(/^https?:\/\//i, ''), web)}
            ${rowView(context, 'address', address)}
          </dl>`
        : nothing
    }
    ${isReachable ? ageView(context, contact, Boolean(letter)) : html`<p>${missing}</p>`}`;
}
