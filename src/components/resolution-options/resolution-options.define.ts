import { ResolutionOptionsElement } from './resolution-options.js';

ResolutionOptionsElement.define('resolution-options');

declare global {
  interface HTMLElementTagNameMap {
    'resolution-options': ResolutionOptionsElement;
  }
}
