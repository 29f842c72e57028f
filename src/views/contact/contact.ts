import { html, nothing } from 'lit';
import { ageOf } from '../../councils/check.js';
import { phonesOf } from '../../councils/phones.js';
import type { Contact } from '../../councils/types.js';
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
function noteView(...parts: readonly (string | undefined)[]) {
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
    ? html`<div class="low-row">
        <dt class=${`low-${label}`}>${messages.labels[label]}</dt>
        <dd class=${`low-${label}`}>
          ${address ? html`<a href=${address} rel="noreferrer">${isolated(value)}</a>` : isolated(value)}
          ${note}
        </dd>
      </div>`
    : nothing;

/** A number to call. */
export interface Call {
  readonly way: 'phone' | 'relay';
  readonly number: string;
  readonly url: string;
  /** Of one of several numbers: whose it is and from when. */
  readonly note: unknown;
}

/** Every number of a contact, each by telephone and by text relay. */
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

/** How far the details can be relied on, in a sentence. */
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
  const calls = callsOf(context, contact);
  const isReachable = calls.length || email;
  // A page may give any address: only http and https become links.
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
