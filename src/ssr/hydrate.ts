/**
 * For pages whose server rendered the elements: takes over what it rendered, where that is what would
 * be rendered now. Where it is not, because the day, the language or a contact is another, it is
 * rendered anew. To be imported before anything else that imports Lit.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type { PropertyValues } from 'lit';
import { LocalOfferElement } from '../elements/base.js';
import { registerChunk } from '../elements/chunks.js';
// The guide and the options are rendered from it, at once.
import * as reading from '../views/reading/index.js';
import * as result from '../views/result/index.js';
import { fingerprint, MARK } from './fingerprint.js';

registerChunk('result', result);
registerChunk('reading', reading);

/** What hydration calls of an element. */
interface Hydrated {
  readonly renderRoot: ShadowRoot;
  render(): unknown;
  update(changed: PropertyValues): void;
}

const prototype = LocalOfferElement.prototype as unknown as Hydrated;
const { update } = prototype;

prototype.update = function (this: Hydrated, changed) {
  const root = this.renderRoot;
  const style = root.querySelector(`style[${MARK}]`);
  if (!style) return update.call(this, changed);
  style.remove();
  // Of what is not the same nothing is kept: hydration would take the words that stand there for ours.
  if (style.getAttribute(MARK) !== fingerprint(this.render())) root.replaceChildren();
  try {
    update.call(this, changed);
    root.querySelector('button[disabled]')?.removeAttribute('disabled');
  } catch {
    // There is nothing to hydrate, or somebody has changed it since.
    root.replaceChildren();
    update.call(this, changed);
  }
};
