import type { AskingEvent } from '../../internal/asking-element.js';
import { MediationCheckerElement } from './mediation-checker.js';

MediationCheckerElement.define('mediation-checker');

declare global {
  interface HTMLElementTagNameMap {
    'mediation-checker': MediationCheckerElement;
  }
  interface GlobalEventHandlersEventMap {
    'mediation-checker-step': AskingEvent;
    'mediation-checker-error': AskingEvent;
  }
}
