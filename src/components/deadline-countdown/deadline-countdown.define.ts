import type { AskingEvent } from '../../internal/asking-element.js';
import { DeadlineCountdownElement } from './deadline-countdown.js';

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
