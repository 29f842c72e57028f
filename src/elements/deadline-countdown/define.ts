import type { AskingEvent } from '../asking-event.js';
import { DeadlineCountdownElement } from './element.js';

DeadlineCountdownElement.define('deadline-countdown');

declare global {
  interface HTMLElementTagNameMap {
    'deadline-countdown': DeadlineCountdownElement;
  }
  interface GlobalEventHandlersEventMap {
    'deadline-countdown-step': AskingEvent;
    'deadline-countdown-error': AskingEvent;
  }
}
