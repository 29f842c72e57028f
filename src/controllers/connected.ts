import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hosts = new Set<ReactiveControllerHost>();

/** Keeps the list of elements on the page, for what concerns all of them: a new day, a new language. */
export class ConnectedController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}

/** Renders every element on the page again. */
export function requestUpdateAll(): void {
  for (const host of hosts) host.requestUpdate();
}
