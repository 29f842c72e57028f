import { MediationCheckerElement } from './mediation-checker.js';

MediationCheckerElement.define('mediation-checker');

declare global {
  interface HTMLElementTagNameMap {
    'mediation-checker': MediationCheckerElement;
  }
}
