import type { ReactiveController, ReactiveControllerHost, RenderOptions } from 'lit';
import { throttle } from '../utils/throttle.js';
import { call } from '../utils/dom.js';

type Root = HTMLElement | DocumentFragment;
type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: Root; readonly renderOptions: RenderOptions };

interface DrawingOptions {
  /** Changes with each question, so that what was typed for one is not carried over to the next. */
  step(): unknown;
  /** Called when a script of the page has changed the host's content. */
  pageChanged(): void;
}

/** Makes Lit render at the start of the root. In light mode `~` can then select the fallback after it. */
export function drawAtStart(root: Root, options: RenderOptions): void {
  const end = call(document, 'createComment', '');
  root.prepend(end);
  options.renderBefore = end;
}

const controlsIn = (all: readonly Element[]) =>
  all.filter((each) => each.matches('input,details')) as (HTMLInputElement & HTMLDetailsElement)[];

/** Copies what was typed, chosen and opened from the old elements to the new ones. */
function carryOver(from: readonly Element[], to: readonly Element[]): void {
  const before = controlsIn(from);
  controlsIn(to).forEach((control, index) => {
    const { value, checked, open } = before[index] ?? control;
    Object.assign(control, { value, checked, open });
  });
}

/**
 * Protects what its host has rendered from other scripts. If one removes nodes, as a script that morphs
 * the page to match its server does, the host renders everything again. If one only replaces text, as
 * translators do, the next update of the host does, because Lit would go on to update nodes that are
 * gone. What was typed, chosen and opened is kept, and so is the focus.
 */
export class DrawingController implements ReactiveController {
  readonly #host: Host;
  readonly #options: DrawingOptions;
  #observer: MutationObserver | undefined;
  /** The wrapper that was rendered last. It may have been moved since. */
  drawn: Element | null | undefined;
  #own: readonly Element[] = [];
  /** Which of them has the focus, or had it a moment ago. */
  #focused = -1;
  #step: unknown;
  #isChanged = false;
  #isMissing = false;

  constructor(host: Host, options: DrawingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    for (const type of ['focusin', 'focusout']) renderRoot.addEventListener(type, this);
    this.#restoreFocus();
    this.#observer ??= new MutationObserver((records) => {
      this.#note(records);
      this.#options.pageChanged();
      if (this.#isMissing) this.#restore();
    });
    this.#observer.observe(renderRoot, {
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
    // These records are of Lit's own changes.
    this.#observer?.takeRecords();
    const { renderRoot, renderOptions } = this.#host;
    this.drawn =
      renderRoot === this.#host
        ? (renderOptions.renderBefore!.previousSibling as Element)
        : renderRoot.firstElementChild;
    const own = [...this.drawn!.querySelectorAll('*')];
    const step = this.#options.step();
    const isSame = this.#isChanged && this.#step === step;
    if (isSame) carryOver(this.#own, own);
    this.#own = own;
    if (isSame) this.#restoreFocus();
    this.#step = step;
    this.#isChanged = this.#isMissing = false;
  }

  /** Waits a moment: what is removed loses the focus, and may be put back at once. */
  handleEvent(): void {
    setTimeout(() => {
      this.#focused = this.#own.findIndex((each) => each.matches(':focus'));
    });
  }

  #restoreFocus(): void {
    if (!call(document, 'querySelector', ':focus'))
      (this.#own[this.#focused] as HTMLElement | undefined)?.focus({ preventScroll: true });
  }

  /** Called when rendering failed: there is nothing to protect. */
  giveUp(): void {
    this.#observer?.takeRecords();
    this.drawn = undefined;
    this.#isChanged = this.#isMissing = false;
  }

  readonly #restore = throttle(() => {
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
