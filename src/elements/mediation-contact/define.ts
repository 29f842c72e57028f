import { MediationContactElement } from './element.js';

MediationContactElement.define('mediation-contact');

declare global {
  interface HTMLElementTagNameMap {
    'mediation-contact': MediationContactElement;
  }
}
