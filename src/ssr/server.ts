/**
 * For servers that render with `@lit-labs/ssr`: the first state of every element whose `define` was
 * imported, in a declarative shadow root. `render(page, { elementRenderers: [LocalOfferRenderer] })`
 */
import { LitElementRenderer, renderThunked } from '@lit-labs/ssr';
import type { RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { addMonths } from '../core/dates/days.js';
import { isDay } from '../core/dates/days.js';
import { todayInEngland } from '../core/dates/today.js';
import { LocalOfferElement } from '../elements/base.js';
import { chunkStyles, registerChunk } from '../elements/chunks.js';
import { lazyStyles, shadowStyles } from '../elements/styles.js';
import * as councils from '../councils/families.js';
import * as reading from '../views/reading/index.js';
import * as result from '../views/result/index.js';
import { fingerprint, MARK } from './fingerprint.js';

registerChunk('result', result);
registerChunk('reading', reading);
registerChunk('councils', councils);

/** Where no script runs, the page's own words stand as they do where no server rendered anything. */
const WITHOUT_SCRIPT =
  '@media(scripting:none){.low-root>.low-body{display:none}.low-root>slot{display:contents!important}}';

/**
 * A root that shows the page's own words until the page renders. After an element with no root at all,
 * `@lit-labs/ssr` 4.1 takes what follows for its children and tells them to wait for it.
 */
const LEFT_TO_PAGE = `<style ${MARK}></style><slot></slot>`;

/** What a server calls of an element. */
interface Rendered {
  today: string | null | undefined;
  renderMode: string | null | undefined;
  willUpdate(changed: Map<string, unknown>): void;
  render(): unknown;
}

export class LocalOfferRenderer extends LitElementRenderer {
  static override matchesClass(Class: typeof HTMLElement): boolean {
    return Class.prototype instanceof LocalOfferElement;
  }

  /** An element that throws is left to the page. */
  override connectedCallback(): void {
    if ((this.element as unknown as Rendered).renderMode === 'light') return;
    try {
      super.connectedCallback();
    } catch {
      // `renderShadow` meets the same error, and reports it.
    }
  }

  override renderShadow(renderInfo: RenderInfo) {
    const element = this.element as unknown as Rendered;
    if (element.renderMode === 'light') return ['<slot></slot>'];
    try {
      const template = this.#renderOn(element.today);
      const html = collectResultSync(renderThunked(template, renderInfo));
      // Without script a form does nothing, and a page is kept for longer than a day's words hold.
      const isForNow =
        html.includes('<form') || fingerprint(template) !== fingerprint(this.#inAMonth());
      const styles = [
        shadowStyles(this.tagName),
        ...chunkStyles().map((rules) => lazyStyles(this.tagName, rules, false)),
        isForNow ? WITHOUT_SCRIPT : '',
      ];
      return [
        `<style ${MARK}="${fingerprint(template)}">${styles.join('')}</style>`,
        // Before the script has come it would send the answer to the page's own address.
        html.replace('<button part="button"', '$& disabled'),
      ];
    } catch (error) {
      console.warn(`<${this.tagName}>: left to the page: ${String(error)}`);
      return [LEFT_TO_PAGE];
    }
  }

  #renderOn(today: string | null | undefined): unknown {
    const element = this.element as unknown as Rendered;
    const given = element.today;
    element.today = today;
    try {
      element.willUpdate(new Map());
      return element.render();
    } finally {
      element.today = given;
    }
  }

  #inAMonth(): unknown {
    const { today } = this.element as unknown as Rendered;
    return this.#renderOn(addMonths(isDay(today) ? today : todayInEngland(new Date()), 1));
  }
}
