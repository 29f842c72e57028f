import { MediationGuideElement } from './mediation-guide.js';

MediationGuideElement.define('mediation-guide');

declare global {
  interface HTMLElementTagNameMap {
    'mediation-guide': MediationGuideElement;
  }
}
