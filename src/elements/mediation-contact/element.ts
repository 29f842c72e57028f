import { html, nothing } from 'lit/html.js';
import type { IsoDate } from '../../core/index.js';
import type { CouncilPack } from '../../councils/index.js';
import { messages } from '../../i18n/index.js';
import { contactView } from '../../views/contact/contact.js';
import { LocalOfferElement } from '../base.js';

/** Each detail of the mediation adviser has an attribute; after `advice-`, of the advice service. */
const DETAILS = ['name', 'phone', 'email', 'website', 'address', 'verified-on'];

/**
 * Whom a family calls about mediation, and how old what we know of them is.
 *
 * @summary The mediation adviser and the local advice service.
 * @tag mediation-contact
 * @attr {string} name - The mediation service's name.
 * @attr {Tel} phone - Its telephone number.
 * @attr {Email} email - Its e-mail address.
 * @attr {Url} website - Its web page.
 * @attr {string} address - Its postal address.
 * @attr {IsoDate} verified-on - The day a person at the council checked it, `YYYY-MM-DD`.
 * @attr {string} advice-name - The local advice service's name.
 * @attr {Tel} advice-phone - Its telephone number.
 * @attr {Email} advice-email - Its e-mail address.
 * @attr {Url} advice-website - Its web page.
 * @attr {string} advice-address - Its postal address.
 * @attr {IsoDate} advice-verified-on - The day a person at the council checked it, `YYYY-MM-DD`.
 * @attr {Url} notice-url - The council's mediation notice under SEND Regulations 2014 reg.32.
 * @slot - What is shown without script, and an optional JSON script with details of the council's.
 * @csspart root - The wrapper.
 * @example
 * <mediation-contact council="hackney" phone="020 7946 0123" verified-on="2026-11-02">
 *   <p>What people see without script.</p>
 * </mediation-contact>
 */
export class MediationContactElement extends LocalOfferElement {
  static override observedAttributes = [
    ...LocalOfferElement.observedAttributes,
    ...DETAILS,
    ...DETAILS.map((detail) => `advice-${detail}`),
    'notice-url',
  ];

  protected override given() {
    const details = (prefix = '') =>
      Object.fromEntries(
        DETAILS.map((detail) => [detail.replace('-on', 'On'), this.getAttribute(prefix + detail)]),
      );
    return {
      mediation: details(),
      advice: details('advice-'),
      noticeUrl: this.getAttribute('notice-url'),
    };
  }

  protected override view(today: IsoDate, { mediation, advice, noticeUrl }: CouncilPack) {
    const { labels } = messages;
    return html`<div class="big">${this.heading(labels.contact)}</div>
      <div class="contacts">
        <div>
          ${this.heading(labels.adviser, 1)} ${contactView(mediation, today, labels.useLetter)}
          ${noticeUrl ? html`<p><a href=${noticeUrl}>${labels.notice}</a></p>` : nothing}
        </div>
        <div>${this.heading(labels.advice, 1)} ${contactView(advice, today)}</div>
      </div>`;
  }
}
