import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { read } from '../utils/dom.js';

/** Elements that a page has and a fallback seldom does. */
const PAGE_PARTS =
  'h1,h2,h3,h4,h5,h6,nav,main,header,footer,section,article,aside,form,table,iframe';
const MAX_PARTS = 3;

const isPagePart = (element: Element): boolean =>
  element.matches(PAGE_PARTS) ||
  Boolean(element.querySelector(PAGE_PARTS)) ||
  element.localName.includes('-');

/**
 * Hides the fallback of a host in light mode. A style sheet hides the elements in it. Text nodes, which
 * CSS cannot select, are emptied here and restored later.
 */
export class FallbackController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot?: Node };
  readonly #text = new Map<Text, string>();
  #isPrinted = false;
  /** Only an element that is in the markup can have been left open. */
  #isInMarkup: boolean;
  #holdsPage = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#isInMarkup = host.isConnected;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isInMarkup ||= read(document, 'readyState') === 'loading';
  }

  /**
   * Whether the host contains a part of the page instead of a fallback, which must then stay visible.
   * HTML does not close a tag that ends in `/>`, so the element takes in everything up to the end of its
   * parent. A single `<div>` is always a fallback. `drawn` is what the host itself has rendered.
   */
  holdsPage(drawn: Element | null | undefined): boolean {
    this.#holdsPage = this.#findPage(drawn);
    return this.#holdsPage;
  }

  #findPage(drawn: Element | null | undefined): boolean {
    const host = this.#host;
    if (!this.#isInMarkup || read(document, 'readyState') === 'loading') return false;
    for (let next = host.nextSibling; next; next = next.nextSibling)
      if (next.nodeType === 1 || next.textContent!.trim()) return false;
    // A JSON script may come with the fallback.
    const parts = [...host.children].filter(
      (each) => each !== drawn && each.localName !== 'script',
    );
    if (parts.length === 1 && parts[0]!.localName === 'div') return false;
    return parts.length > MAX_PARTS || parts.some(isPagePart);
  }

  hostUpdated(): void {
    // Opening a `<details>` to print it updates the host.
    if (!this.#isPrinted) this.#hideFallback();
  }

  hostDisconnected(): void {
    this.showFallback();
  }

  /** Shows the fallback until the next update. */
  showFallback(): void {
    for (const [node, text] of this.#text) node.data = text;
  }

  /** Shows the fallback until the page has been printed. */
  printFallback(): void {
    this.#isPrinted = true;
    this.showFallback();
  }

  restoreAfterPrint(): void {
    if (!this.#isPrinted) return;
    this.#isPrinted = false;
    this.#hideFallback();
  }

  #hideFallback(): void {
    const { isConnected, renderRoot } = this.#host;
    if (renderRoot !== this.#host || !isConnected || this.#holdsPage) return;
    for (const node of this.#host.childNodes)
      if (node instanceof Text && node.data.trim()) {
        this.#text.set(node, node.data);
        node.data = '';
      }
  }
}
