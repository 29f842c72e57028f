import { ResolutionOptionsElement } from './element.js';

ResolutionOptionsElement.define('resolution-options');

declare global {
  interface HTMLElementTagNameMap {
    'resolution-options': ResolutionOptionsElement;
  }
}
