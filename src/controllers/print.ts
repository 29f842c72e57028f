import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface PrintOptions {
  /** Prepares the host for printing. Returns a function that undoes it. */
  expandForPrint(): (() => void) | undefined;
  /** Called after that function. */
  restoreAfterPrint(): void;
}

/** Prepares its host before the page is printed, and restores it afterwards. */
export class PrintController implements ReactiveController {
  readonly #options: PrintOptions;
  #undo: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: PrintOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
    this.#restore();
  }

  handleEvent({ type }: Event): void {
    this.#restore();
    if (type === 'beforeprint') this.#undo = this.#options.expandForPrint();
  }

  #restore(): void {
    this.#undo?.();
    this.#undo = undefined;
    this.#options.restoreAfterPrint();
  }
}
