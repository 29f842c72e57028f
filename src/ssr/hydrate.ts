/**
 * For pages whose server rendered the elements: hydrates what the server rendered, if it is what the
 * element would render now. If not, because the day, the language or a contact has changed, the element
 * renders from scratch. Import this before anything else that imports Lit.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { ReactiveElement } from 'lit';
import type { PropertyValues } from 'lit';
import { LocalOfferElement } from '../elements/base.js';
import { registerChunk } from '../elements/chunks.js';

import * as councils from '../councils/families.js';
import * as reading from '../views/reading/index.js';
import * as result from '../views/result/index.js';
import { fingerprint, MARK } from './fingerprint.js';

// Hydration is synchronous, so the chunks must be there.
registerChunk('result', result);
registerChunk('reading', reading);
registerChunk('councils', councils);

/** The protected members of an element that this file calls. */
interface Hydrated {
  readonly hasUpdated: boolean;
  readonly shadowRoot: ShadowRoot | null;
  createRenderRoot(): HTMLElement | DocumentFragment;
  render(): unknown;
  update(changed: PropertyValues): void;
  willUpdate(changed: PropertyValues): void;
}

const prototype = LocalOfferElement.prototype as unknown as Hydrated;
const { createRenderRoot, update } = prototype;

prototype.createRenderRoot = function (this: Hydrated) {
  const style = this.shadowRoot?.querySelector(`style[${MARK}]`);
  if (!style) return createRenderRoot.call(this);
  style.remove();
  this.willUpdate(new Map());
  // Lit does not compare what it hydrates, so a difference has to be found here.
  if (style.getAttribute(MARK) === fingerprint(this.render())) return createRenderRoot.call(this);
  this.shadowRoot!.replaceChildren();
  return (ReactiveElement.prototype as unknown as Hydrated).createRenderRoot.call(this);
};

prototype.update = function (this: Hydrated, changed) {
  if (this.hasUpdated) return update.call(this, changed);
  try {
    update.call(this, changed);
    this.shadowRoot?.querySelector('button[disabled]')?.removeAttribute('disabled');
  } catch {
    // A script of the page has changed what the server rendered.
    this.shadowRoot?.replaceChildren();
    update.call(this, changed);
  }
};
