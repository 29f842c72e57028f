import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot?: ParentNode };

const TYPES = ['keydown', 'keypress', 'keyup', 'mousedown', 'click'];

/** Keys that leave a control as it is: a page's dialog needs to hear them. */
const KEYS_OF_THE_PAGE = /^(Tab|Escape|F\d+)$/;

/** How long after a click, and how near to it, a second one was meant for the same thing. */
const DOUBLE_MS = 500;
const DOUBLE_PX = 20;

const controlAt = (target: EventTarget | undefined): Element | null =>
  target instanceof Element ? target.closest('label,button,summary,a') : null;

/** The last click, if it was on a control of ours. */
let last: { readonly control: Element; readonly event: MouseEvent } | undefined;

/** Whether this is the second press of a double click whose first was on another control. */
function isStray(event: MouseEvent, control: Element | null): boolean {
  // A key, a script or a reading aid presses without a pointer.
  if (!last || last.control === control || !event.detail) return false;
  const { clientX, clientY, timeStamp } = last.event;
  const distance = Math.hypot(event.clientX - clientX, event.clientY - clientY);
  return event.detail > 1 || (event.timeStamp - timeStamp < DOUBLE_MS && distance < DOUBLE_PX);
}

/**
 * Keeps the keys and clicks of the host and those of the page apart. A key that types, chooses or
 * presses is heard by nobody else; Enter in a box calls `handleEnter`, whatever the page does with
 * Enter. The second press of a double click does nothing to what has come under the pointer since the
 * first. It listens at the window, before the page does, and at the host, for when that stands in a
 * closed shadow root.
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
