import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot?: ParentNode };

const TYPES = ['keydown', 'keypress', 'keyup', 'mousedown', 'click'];

/** Keys that change no control. The page must hear them, for example to close a dialog. */
const KEYS_OF_THE_PAGE = /^(Tab|Escape|F\d+)$/;

/** A second click this soon after the first, and this near to it, is part of a double click. */
const DOUBLE_MS = 500;
const DOUBLE_PX = 20;

const controlAt = (target: EventTarget | undefined): Element | null =>
  target instanceof Element ? target.closest('label,button,summary,a') : null;

/** The last click, if it was on one of our controls. */
let last: { readonly control: Element; readonly event: MouseEvent } | undefined;

/** Whether this is the second half of a double click whose first half was on another control. */
function isStray(event: MouseEvent, control: Element | null): boolean {
  // A keyboard, a script or assistive technology clicks without a pointer.
  if (!last || last.control === control || !event.detail) return false;
  const { clientX, clientY, timeStamp } = last.event;
  const distance = Math.hypot(event.clientX - clientX, event.clientY - clientY);
  return event.detail > 1 || (event.timeStamp - timeStamp < DOUBLE_MS && distance < DOUBLE_PX);
}

/**
 * Keeps the keyboard and click events of the host and of the page apart. A key that types, chooses or
 * presses in the host is hidden from the page, and Enter in a text box calls `handleEnter`, whatever the
 * page does with Enter. The second half of a double click is ignored if another control has moved under
 * the pointer since the first. It listens on the window, to come before the page, and on the host,
 * in case the host is in a closed shadow root.
 */
export class PageEventsController implements ReactiveController {
  readonly #host: Host;
  readonly #handleEnter: () => void;

  constructor(host: Host, handleEnter: () => void) {
    this.#host = host;
    this.#handleEnter = handleEnter;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of TYPES)
      for (const target of [window, this.#host]) target.addEventListener(type, this, true);
  }

  hostDisconnected(): void {
    for (const type of TYPES)
      for (const target of [window, this.#host]) target.removeEventListener(type, this, true);
  }

  handleEvent(event: Event): void {
    const [target] = event.composedPath();
    const isOurs =
      target instanceof Node && this.#host.renderRoot?.querySelector('.low-root')?.contains(target);
    if (event instanceof KeyboardEvent) {
      if (isOurs) this.#handleKey(event, target);
    } else this.#handleClick(event as MouseEvent, controlAt(target), Boolean(isOurs));
  }

  #handleKey(event: KeyboardEvent, target: Node): void {
    const { type, key, altKey, ctrlKey, metaKey, isComposing } = event;
    if (altKey || ctrlKey || metaKey || KEYS_OF_THE_PAGE.test(key)) return;
    event.stopImmediatePropagation();
    if (type !== 'keydown' || key !== 'Enter' || isComposing) return;
    if (!(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.#handleEnter();
  }

  #handleClick(event: MouseEvent, control: Element | null, isOurs: boolean): void {
    if (isStray(event, control)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.type === 'click' && event.detail && last?.event !== event)
      last = control && isOurs ? { control, event } : undefined;
  }
}
