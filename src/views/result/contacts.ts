import { html, nothing } from 'lit';
import type { Conclusion } from '../../core/index.js';
import { tribunal } from '../../councils/england.js';
import type { Contact } from '../../councils/index.js';
import { contactView } from '../contact/contact.js';
import type { ViewContext } from '../context.js';

/** Whom to call about an answer. */
export function contactsView(
  context: ViewContext,
  { appeal, mediation, form }: Pick<Conclusion, 'appeal' | 'mediation' | 'form'>,
) {
  const { messages, pack } = context;
  const { labels } = messages;
  const entryView = (label: string, contact: Contact | undefined, more?: string) =>
    html`<div>${context.heading(label, 3)} ${contactView(context, contact, more)}</div>`;
  return html`${context.heading(labels.contact, 2)}
    <div class="contacts">
      ${mediation === 'none' ? nothing : entryView(labels.adviser, pack.mediation, labels.useLetter)}
      ${entryView(labels.advice, pack.advice)}
      ${form || appeal === 'claim' ? entryView(labels.tribunal, tribunal) : nothing}
    </div>`;
}
