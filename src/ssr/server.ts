/**
 * For servers that draw with `@lit-labs/ssr`: the first state of every element whose `define` was
 * imported, in a declarative shadow root. `render(page, { elementRenderers: [LocalOfferRenderer] })`
 */
import { ElementRenderer, renderThunked } from '@lit-labs/ssr';
import type { RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { addMonths } from '../core/dates/days.js';
import { isDay, todayInEngland } from '../core/index.js';
import { LocalOfferElement, registered } from '../elements/base.js';
import { keepMore } from '../elements/chunks.js';
import { shadowStyles } from '../elements/styles.js';
import { more } from '../views/reading/index.js';
import { escape } from '../site/render.js';
import { fingerprint, MARK } from './drawing.js';

keepMore(more);
// Those that were imported before there was a list of elements.
for (const [tag, Element] of registered) Element.define(tag);

/** The page's own words stand as they do where no server drew anything. */
const OWN_WORDS =
  '@media(scripting:none){.local-offer>.body{display:none}.local-offer>slot{display:contents!important}}';

/**
 * A root that shows the page's own words until the page draws. After an element with no root at all,
 * `@lit-labs/ssr` 4.1 takes what follows for its children and tells them to wait for it.
 */
const LEFT_TO_PAGE = `<style ${MARK}></style><slot></slot>`;

export class LocalOfferRenderer extends ElementRenderer {
  readonly #attributes = new Map<string, string>();
  readonly #element: LocalOfferElement;

  static override matchesClass(Class: typeof HTMLElement): boolean {
    return Class.prototype instanceof LocalOfferElement;
  }

  constructor(tagName: string) {
    super(tagName);
    const Class = registered.get(tagName) as unknown as new () => LocalOfferElement;
    // What a drawing asks of its element. What stands in the element is known in the page only.
    this.#element = Object.defineProperties(new Class(), {
      localName: { value: tagName },
      getAttribute: { value: (name: string) => this.#attributes.get(name) ?? null },
      hasAttribute: { value: (name: string) => this.#attributes.has(name) },
      querySelector: { value: () => null },
    });
  }

  override setAttribute(name: string, value: string): void {
    name = name.toLowerCase();
    this.#attributes.set(name, value);
    this.#element.attributeChangedCallback(name, null, value);
  }

  override renderAttributes(): string[] {
    return [...this.#attributes].map(([name, value]) => ` ${name}="${escape(`${value}`)}"`);
  }

  override renderShadow(renderInfo: RenderInfo) {
    if (this.#attributes.get('render') === 'light') return ['<slot></slot>'];
    try {
      const drawing = this.#element.drawing();
      const html = collectResultSync(renderThunked(drawing, renderInfo));
      // Without script a form does nothing, and a page is kept for longer than a day's words hold.
      const isForNow = html.includes('<form') || fingerprint(drawing) !== this.#inAMonth();
      const styles = shadowStyles(this.tagName, more.styles) + (isForNow ? OWN_WORDS : '');
      return [
        `<style ${MARK}="${fingerprint(drawing)}">${styles}</style>`,
        // Before the script has come it would send the answer to the page's own address.
        html.replace('<button part="button"', '$& disabled'),
      ];
    } catch (error) {
      console.warn(`<${this.tagName}>: left to the page: ${String(error)}`);
      return [LEFT_TO_PAGE];
    }
  }

  /** What would be drawn then. */
  #inAMonth(): string {
    const given = this.#attributes.get('today');
    const today = isDay(given) ? given : todayInEngland(new Date());
    this.#attributes.set('today', addMonths(today, 1));
    try {
      return fingerprint(this.#element.drawing());
    } finally {
      if (given === undefined) this.#attributes.delete('today');
      else this.#attributes.set('today', given);
    }
  }
}
