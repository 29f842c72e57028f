import { MediationGuideElement } from './element.js';

MediationGuideElement.define('mediation-guide');

declare global {
  interface HTMLElementTagNameMap {
    'mediation-guide': MediationGuideElement;
  }
}
