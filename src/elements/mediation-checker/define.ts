import type { AskingEvent } from '../asking-event.js';
import { MediationCheckerElement } from './element.js';

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
