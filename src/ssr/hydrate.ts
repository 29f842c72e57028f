/**
 * For pages whose server rendered the elements: takes over what it rendered, where that is what would
 * be rendered now. Where it is not, because the day, the language or a contact is another, it is
 * rendered anew. To be imported before anything else that imports Lit.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { ReactiveElement } from 'lit';
import type { PropertyValues } from 'lit';
import { LocalOfferElement } from '../elements/base.js';
import { registerChunk } from '../elements/chunks.js';
// The guide and the options are rendered from it, at once.
import * as councils from '../councils/families.js';
import * as reading from '../views/reading/index.js';
import * as result from '../views/result/index.js';
import { fingerprint, MARK } from './fingerprint.js';

registerChunk('result', result);
registerChunk('reading', reading);
registerChunk('councils', councils);

/** What hydration calls of an element. */
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
  // Lit hydrates what it finds, and would take the words that stand there for ours.
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
    // Somebody has changed what the server rendered.
    this.shadowRoot?.replaceChildren();
    update.call(this, changed);
  }
};
