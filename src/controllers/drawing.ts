import type { ReactiveController, ReactiveControllerHost, RenderOptions } from 'lit';
import { calm } from '../utils/calm.js';
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

const controlsIn = (all: readonly Element[]) =>
  all.filter((each) => each.matches('input,details')) as unknown as Record<string, unknown>[];

/** What was typed, chosen and opened, from one drawing to the next. */
function carryOver(from: readonly Element[], to: readonly Element[]): void {
  const before = controlsIn(from);
  controlsIn(to).forEach((control, index) => {
    for (const name of ['value', 'checked', 'open'])
      if (name in control && before[index]) control[name] = before[index][name];
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
  #own: readonly Element[] = [];
  #step: unknown;
  #isChanged = false;
  #isMissing = false;

  constructor(host: Host, options: DrawingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver((records) => {
      this.#note(records);
      this.#options.pageChanged();
      if (this.#isMissing) this.#restore();
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
    const step = this.#options.step();
    if (this.#isChanged && this.#step === step) carryOver(this.#own, own);
    this.#own = own;
    this.#step = step;
    this.#isChanged = this.#isMissing = false;
  }

  /** Nothing was drawn, and nothing is to be put back. */
  giveUp(): void {
    this.#observer?.takeRecords();
    this.drawn = undefined;
    this.#isChanged = this.#isMissing = false;
  }

  readonly #restore = calm(() => {
    if (this.#isMissing && this.#host.isConnected) this.#host.requestUpdate();
  });

  #note(records: readonly MutationRecord[]): void {
    const drawn = this.drawn;
    if (!drawn) return;
    const { renderRoot, renderOptions } = this.#host;
    const isOwn = (node: Node) => node instanceof Comment || this.#own.includes(node as Element);
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
