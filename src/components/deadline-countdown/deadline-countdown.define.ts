import { DeadlineCountdownElement } from './deadline-countdown.js';

DeadlineCountdownElement.define('deadline-countdown');

declare global {
  interface HTMLElementTagNameMap {
    'deadline-countdown': DeadlineCountdownElement;
  }
}
