import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface PrintOptions {
  /** Lays the host out for paper; returns what undoes it. */
  expandForPrint(): (() => void) | undefined;
  /** After what was laid out has been undone. */
  restoreAfterPrint(): void;
}

/** Lays its host out before the page is printed, and back again after it. */
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
