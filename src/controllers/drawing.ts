import type { ReactiveController, ReactiveControllerHost, RenderOptions } from 'lit';
import { call } from '../utils/dom.js';

type Root = HTMLElement | DocumentFragment;
type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: Root; readonly renderOptions: RenderOptions };

interface DrawingOptions {
  /** Changes with the question: what was typed for one is not carried over to another. */
  step(): unknown;
  /** The page has changed what stands in the host. */
  pageChanged(): void;
}

/** Where Lit draws: before all else in the root, so that a style sheet can reach the rest. */
export function drawAtStart(root: Root, options: RenderOptions): void {
  const end = call(document, 'createComment', '');
  root.prepend(end);
  options.renderBefore = end;
}

/** What was typed, chosen and opened, from the controls of one drawing to those of the next. */
function carryOver(from: readonly Element[], to: readonly Element[]): void {
  to.forEach((control, index) => {
    const before = from[index];
    if (control instanceof HTMLInputElement && before instanceof HTMLInputElement) {
      control.value = before.value;
      control.checked = before.checked;
    } else if (control instanceof HTMLDetailsElement && before instanceof HTMLDetailsElement)
      control.open = before.open;
  });
}

/**
 * Keeps what its host draws, whatever other scripts do to it. What they remove is drawn again: a script
 * that brings the page up to date with its server knows nothing of it. Where they only put words in the
 * place of ours, as translators do, the next update draws all anew, because Lit would go on with nodes
 * that are gone. What was typed, chosen and opened stays.
 */
export class DrawingController implements ReactiveController {
  readonly #host: Host;
  readonly #options: DrawingOptions;
  #observer: MutationObserver | undefined;
  /** What was drawn last, wherever it is now. */
  drawn: Element | null | undefined;
  #own = new Set<Node>();
  #controls: readonly Element[] = [];
  #step: unknown;
  #isChanged = false;
  #isMissing = false;
  #isResting = false;

  constructor(host: Host, options: DrawingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver((records) => {
      this.#note(records);
      this.#options.pageChanged();
      this.#restore();
    });
    this.#observer.observe(this.#host.renderRoot, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }

  hostDisconnected(): void {
    this.#note(this.#observer!.takeRecords());
    this.#observer!.disconnect();
  }

  hostUpdate(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
    if (!this.#isChanged) return;
    const { renderRoot, renderOptions } = this.#host;
    const start = this.drawn!.previousSibling;
    if (start instanceof Comment) start.remove();
    this.drawn!.remove();
    renderOptions.renderBefore?.remove();
    if (renderRoot !== this.#host) renderRoot.replaceChildren();
    drawAtStart(renderRoot, renderOptions);
  }

  hostUpdated(): void {
    // What Lit has done is no change of the page's.
    this.#observer?.takeRecords();
    const { renderRoot, renderOptions } = this.#host;
    this.drawn =
      renderRoot === this.#host
        ? (renderOptions.renderBefore!.previousSibling as Element)
        : renderRoot.firstElementChild;
    const own = [...this.drawn!.querySelectorAll('*')];
    const controls = own.filter((each) => each.matches('input,details'));
    const step = this.#options.step();
    if (this.#isChanged && this.#step === step) carryOver(this.#controls, controls);
    this.#own = new Set(own);
    this.#controls = controls;
    this.#step = step;
    this.#isChanged = this.#isMissing = false;
  }

  /** Nothing was drawn, and nothing is to be put back. */
  giveUp(): void {
    this.#observer?.takeRecords();
    this.drawn = undefined;
    this.#isChanged = this.#isMissing = false;
  }

  /** At once, and then once a frame at most: whoever removes it may do so again and again. */
  #restore(): void {
    if (!this.#isMissing || this.#isResting || !this.#host.isConnected) return;
    this.#isResting = true;
    requestAnimationFrame(() => {
      this.#isResting = false;
      this.#restore();
    });
    this.#host.requestUpdate();
  }

  #note(records: readonly MutationRecord[]): void {
    const drawn = this.drawn;
    if (!drawn) return;
    const { renderRoot, renderOptions } = this.#host;
    const isOwn = (node: Node) => node instanceof Comment || this.#own.has(node);
    for (const { target, removedNodes } of records)
      if (drawn.contains(target)) {
        this.#isChanged = true;
        this.#isMissing ||= [...removedNodes].some((node) => isOwn(node) && !drawn.contains(node));
      }
    const end = renderOptions.renderBefore;
    if (drawn.parentNode !== renderRoot || (end && end.parentNode !== renderRoot))
      this.#isChanged = this.#isMissing = true;
  }
}
