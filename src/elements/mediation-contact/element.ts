import { html, nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import type { Contact } from '../../councils/index.js';
import { contactView } from '../../views/contact/contact.js';
import { LocalOfferElement } from '../base.js';

/**
 * Shows who to call about mediation, and when the details were last checked.
 *
 * @summary The mediation adviser and the local advice service.
 * @tag mediation-contact
 * @attr {string} name - The name of the mediation service.
 * @attr {Tel} phone - The telephone number of the mediation service.
 * @attr {Email} email - The email address of the mediation service.
 * @attr {Url} website - The address of the mediation service's web page.
 * @attr {string} address - The postal address of the mediation service.
 * @attr {IsoDate} verified-on - The day somebody at the council last checked the mediation service's
 *   details, as `YYYY-MM-DD`.
 * @attr {string} advice-name - The name of the local advice service (SENDIASS).
 * @attr {Tel} advice-phone - The telephone number of the local advice service.
 * @attr {Email} advice-email - The email address of the local advice service.
 * @attr {Url} advice-website - The address of the local advice service's web page.
 * @attr {string} advice-address - The postal address of the local advice service.
 * @attr {IsoDate} advice-verified-on - The day somebody at the council last checked the local advice
 *   service's details, as `YYYY-MM-DD`.
 * @attr {Url} notice-url - The address of the council's mediation notice under regulation 32 of the SEND
 *   Regulations 2014.
 * @slot - The fallback, for when there is no JavaScript or something fails. It may also hold a JSON script with
 *   details of the council.
 * @csspart root - The wrapper around everything.
 * @example
 * <mediation-contact council="hackney" phone="020 7946 0123" verified-on="2026-11-02">
 *   <p>What people see without JavaScript.</p>
 * </mediation-contact>
 */
export class MediationContactElement extends LocalOfferElement {
  static override properties: PropertyDeclarations = {
    name: {},
    phone: {},
    email: {},
    website: {},
    address: {},
    verifiedOn: { attribute: 'verified-on' },
    adviceName: { attribute: 'advice-name' },
    advicePhone: { attribute: 'advice-phone' },
    adviceEmail: { attribute: 'advice-email' },
    adviceWebsite: { attribute: 'advice-website' },
    adviceAddress: { attribute: 'advice-address' },
    adviceVerifiedOn: { attribute: 'advice-verified-on' },
    noticeUrl: { attribute: 'notice-url' },
  };

  declare name: string | null | undefined;
  declare phone: string | null | undefined;
  declare email: string | null | undefined;
  declare website: string | null | undefined;
  declare address: string | null | undefined;
  declare verifiedOn: string | null | undefined;
  declare adviceName: string | null | undefined;
  declare advicePhone: string | null | undefined;
  declare adviceEmail: string | null | undefined;
  declare adviceWebsite: string | null | undefined;
  declare adviceAddress: string | null | undefined;
  declare adviceVerifiedOn: string | null | undefined;
  declare noticeUrl: string | null | undefined;

  protected override attributeOverrides() {
    const { name, phone, email, website, address, verifiedOn, noticeUrl } = this;
    return {
      mediation: { name, phone, email, website, address, verifiedOn },
      advice: {
        name: this.adviceName,
        phone: this.advicePhone,
        email: this.adviceEmail,
        website: this.adviceWebsite,
        address: this.adviceAddress,
        verifiedOn: this.adviceVerifiedOn,
      },
      noticeUrl,
    };
  }

  protected override renderContent() {
    const { context } = this;
    const { labels } = context.messages;
    const { title, mediation, disagreement, advice, sendTeam, noticeUrl } = context.pack;
    const entryView = (
      label: unknown,
      contact: Contact | undefined,
      helps?: string,
      letter?: string,
    ) =>
      html`${context.heading(label, 1)} ${helps ? html`<p>${helps}</p>` : nothing}
      ${contactView(context, contact, letter)}
      ${letter && noticeUrl ? html`<p><a href=${noticeUrl}>${labels.notice}</a></p>` : nothing}`;
    return html`<div class="low-big">${context.heading(labels.contact)}</div>
      ${
        // Also before the name has loaded, so that nothing moves when it has.
        title || this.council ? html`<p>${labels.forCouncil(title)}</p>` : nothing
      }
      ${entryView(labels.adviser, mediation, labels.adviserHelps, labels.useLetter)}
      ${disagreement ? entryView(labels.disagreement, disagreement) : nothing}
      ${entryView(labels.advice, advice, labels.adviceHelps)}
      ${sendTeam ? entryView(labels.sendTeam, sendTeam) : nothing}`;
  }
}
