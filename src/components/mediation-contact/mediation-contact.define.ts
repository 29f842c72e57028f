import { MediationContactElement } from './mediation-contact.js';

MediationContactElement.define('mediation-contact');

declare global {
  interface HTMLElementTagNameMap {
    'mediation-contact': MediationContactElement;
  }
}
