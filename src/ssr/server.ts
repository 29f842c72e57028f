/**
 * For servers that render with `@lit-labs/ssr`. Renders the first state of every element whose `define`
 * module was imported into a declarative shadow root:
 * `render(page, { elementRenderers: [LocalOfferRenderer] })`
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

/** Shows the fallback instead of what was rendered if JavaScript is turned off. */
const WITHOUT_SCRIPT =
  '@media(scripting:none){.low-root>.low-body{display:none}.low-root>slot{display:contents!important}}';

/**
 * A shadow root that shows the fallback until the page renders. Without a shadow root, `@lit-labs/ssr`
 * 4.1 would take the elements after this one for its children, and defer their hydration.
 */
const LEFT_TO_PAGE = `<style ${MARK}></style><slot></slot>`;

/** The protected members of an element that this file calls. */
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

  /** An element that throws is rendered as its fallback. */
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
      // A form needs JavaScript, and dates go out of date in a page that is kept.
      const isForNow =
        html.includes('<form') || fingerprint(template) !== fingerprint(this.#inAMonth());
      const styles = [
        shadowStyles(this.tagName),
        ...chunkStyles().map((rules) => lazyStyles(this.tagName, rules, false)),
        isForNow ? WITHOUT_SCRIPT : '',
      ];
      return [
        `<style ${MARK}="${fingerprint(template)}">${styles.join('')}</style>`,
        // Until the script has loaded, the button would submit the answers to the page's address.
        html.replace('<button part="button"', '$& disabled'),
      ];
    } catch (error) {
      console.warn(
        `<${this.tagName}>: could not be rendered, so its fallback is shown: ${String(error)}`,
      );
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
