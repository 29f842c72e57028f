import { html, nothing } from 'lit';
import { ageOf } from '../../councils/check.js';
import { phonesOf } from '../../councils/phones.js';
import type { Contact } from '../../councils/types.js';
import type { ViewContext } from '../context.js';

/**
 * A number, an address or a name. It is isolated, so that right-to-left text around it does not
 * reorder its digits. A long address may break before `/`, `@` or `.`, and screen readers still read
 * it as one.
 */
export const isolated = (value: string) =>
  html`<bdi
    >${value.split(/(?=[/@.])/).map((part, index) => (index ? html`<wbr aria-hidden="true" />${part}` : part))}</bdi
  >`;

/** The known parts in brackets. A part that is marked as English (a template) keeps its mark. */
function noteView(...parts: readonly (string | undefined)[]) {
  const known = parts.filter(Boolean);
  if (!known.length) return nothing;
  return html`(${known.map((part, index) => [index ? ', ' : '', html`<bdi>${part}</bdi>`])})`;
}

const rowView = (
  { messages }: ViewContext,
  label: 'phone' | 'relay' | 'hours' | 'email' | 'website' | 'address',
  value: string | undefined,
  address?: string,
  note: unknown = nothing,
) =>
  value
    ? html`<div class="low-row">
        <dt class=${`low-${label}`}>${messages.labels[label]}</dt>
        <dd class=${`low-${label}`}>
          ${address ? html`<a href=${address} rel="noreferrer">${isolated(value)}</a>` : isolated(value)}
          ${note}
        </dd>
      </div>`
    : nothing;

/** A way to call a number. */
export interface Call {
  readonly way: 'phone' | 'relay';
  readonly number: string;
  readonly url: string;
  /** Who published the number and when, if there are several. */
  readonly note: unknown;
}

/** Every number of a contact, by telephone and by text relay. */
export function callsOf({ messages, inWords }: ViewContext, contact: Contact): Call[] {
  const phones = phonesOf(contact);
  return phones.flatMap(({ number, publishedBy, publishedOn }): Call[] => {
    const dial = number.replace(/[^\d+]/g, '');
    const dated = publishedOn
      ? inWords(publishedOn, 'long')
      : publishedBy && messages.labels.noDate;
    const note = phones.length > 1 ? noteView(publishedBy, dated) : nothing;
    return [
      { way: 'phone', number, url: `tel:${dial}`, note },
      { way: 'relay', number: `18001 ${number}`, url: `tel:18001${dial}`, note: nothing },
    ];
  });
}

/** A sentence that says how old the details are and who checked them. */
export function ageSentence(
  { messages: { labels }, inWords, today }: ViewContext,
  contact: Contact,
): string {
  const age = ageOf(contact, today);
  const { phone, otherPhones = [], verifiedOn, publishedOn } = contact;
  if (age !== 'unchecked') return labels[age](inWords(verifiedOn!, 'long'));
  const isSingle = phone && !otherPhones.length;
  return isSingle
    ? labels.unchecked(publishedOn && inWords(publishedOn, 'long'))
    : labels.uncheckedDetails;
}

/** `inLetter` says that the decision letter must give these details too. */
const ageView = (context: ViewContext, contact: Contact, inLetter: boolean) =>
  html`<p>${ageSentence(context, contact)}</p>
    ${
      inLetter && ageOf(contact, context.today) !== 'checked'
        ? html`<p>${context.messages.labels.useThatOne}</p>`
        : nothing
    }`;

/**
 * How to reach a contact, and how old the details are. For a contact that the decision letter must
 * name, `letter` is the sentence that sends the family to the letter if no number is known.
 */
export function contactView(context: ViewContext, contact: Contact | undefined, letter = '') {
  const missing = letter || context.messages.labels.askCouncil;
  if (!contact) return html`<p>${missing}</p>`;
  const { name, hours, email, website, address } = contact;
  const calls = callsOf(context, contact);
  const isReachable = calls.length || email;
  // The page may have given any address. Only http and https become links.
  const web = /^https?:\/\//i.test(website ?? '') ? website : undefined;
  return html`<p>
      <strong>${isolated(name)}</strong>
    </p>
    ${
      isReachable || web || address
        ? html`<dl>
            ${calls.map(({ way, number, url, note }) => rowView(context, way, number, url, note))}
            ${rowView(context, 'hours', hours)}
            ${rowView(context, 'email', email, `mailto:${email}`)}
            ${rowView(context, 'website', web?.replace(/^https?:\/\//i, ''), web)}
            ${rowView(context, 'address', address)}
          </dl>`
        : nothing
    }
    ${isReachable ? ageView(context, contact, Boolean(letter)) : html`<p>${missing}</p>`}`;
}
