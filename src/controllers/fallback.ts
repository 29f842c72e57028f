import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Hides the page's own words in a host that renders into itself. A style sheet hides the elements
 * among them; bare text is emptied here, and kept.
 */
export class FallbackController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot?: Node };
  readonly #text = new Map<Text, string>();
  #isPrinted = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
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
    if (this.#host.renderRoot !== this.#host || !this.#host.isConnected) return;
    for (const node of this.#host.childNodes)
      if (node instanceof Text && node.data.trim()) {
        this.#text.set(node, node.data);
        node.data = '';
      }
  }
}
