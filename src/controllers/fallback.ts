import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { read } from '../utils/dom.js';

/** What stands on a page, and seldom in the few words for when there is no script. */
const PAGE_PARTS =
  'h1,h2,h3,h4,h5,h6,nav,main,header,footer,section,article,aside,form,table,iframe';
const MAX_PARTS = 3;

/**
 * Hides the page's own words in a host that renders into itself. A style sheet hides the elements
 * among them; bare text is emptied here, and kept.
 */
export class FallbackController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot?: Node };
  readonly #text = new Map<Text, string>();
  #isPrinted = false;
  #isParsed: boolean;
  #isOpen = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#isParsed = host.isConnected;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isParsed ||= read(document, 'readyState') === 'loading';
  }

  /**
   * Whether the content is more than a fallback, and stays. A tag that ends in `/>` is open in HTML, and
   * takes in all that follows up to the end of what it stands in. One `<div>` around it says that it is a
   * fallback. `drawn` is what we drew beside it.
   */
  holdsPage(drawn: Element | null | undefined): boolean {
    return (this.#isOpen = this.#findPage(drawn));
  }

  #findPage(drawn: Element | null | undefined): boolean {
    const host = this.#host;
    if (!this.#isParsed || read(document, 'readyState') === 'loading') return false;
    for (let next = host.nextSibling; next; next = next.nextSibling)
      if (next.nodeType === 1 || next.textContent!.trim()) return false;
    // A pack of JSON may stand beside the words.
    const parts = [...host.children].filter(
      (each) => each !== drawn && each.localName !== 'script',
    );
    return (
      (parts.length > 1 || parts[0]?.localName !== 'div') &&
      (parts.length > MAX_PARTS ||
        parts.some(
          (each) =>
            each.matches(PAGE_PARTS) ||
            each.querySelector(PAGE_PARTS) ||
            each.localName.includes('-'),
        ))
    );
  }

  hostUpdated(): void {
    // Opening a `details` for the printer updates the host.
    if (!this.#isPrinted) this.#hideFallback();
  }

  hostDisconnected(): void {
    this.showFallback();
  }

  /** Until the next update. */
  showFallback(): void {
    for (const [node, text] of this.#text) node.data = text;
  }

  /** Until the page has been printed, whatever updates the host. */
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
    if (renderRoot !== this.#host || !isConnected || this.#isOpen) return;
    for (const node of this.#host.childNodes)
      if (node instanceof Text && node.data.trim()) {
        this.#text.set(node, node.data);
        node.data = '';
      }
  }
}
