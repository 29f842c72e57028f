import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Hides the page's own words in a host that renders into itself. A style sheet hides the elements
 * among them; bare text is emptied here, and kept.
 */
export class FallbackController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot?: Node };
  readonly #text = new Map<Text, string>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.hideFallback();
  }

  hostDisconnected(): void {
    this.showFallback();
  }

  hideFallback(): void {
    if (this.#host.renderRoot !== this.#host) return;
    for (const node of this.#host.childNodes)
      if (node instanceof Text && node.data.trim()) {
        this.#text.set(node, node.data);
        node.data = '';
      }
  }

  showFallback(): void {
    for (const [node, text] of this.#text) node.data = text;
  }
}
