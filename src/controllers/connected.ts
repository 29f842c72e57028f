import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<Host>();

/**
 * Adds its host to the list of elements on the page while it is connected. All of them update when one
 * is added or removed, and whenever `requestUpdateAll` is called.
 */
export class ConnectedController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    requestUpdateAll();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    requestUpdateAll();
  }
}

/** Requests an update of every element on the page. */
export function requestUpdateAll(): void {
  for (const host of hosts) host.requestUpdate();
}

/** The element of a kind that was connected first, if there is one on the page. */
export const firstConnected = <T extends Host>(
  isOfKind: (host: Host) => host is T,
): T | undefined => [...hosts].find(isOfKind);

/** Whether no other element that `isLike` it comes before it on the page. */
export const isFirst = (element: Element, isLike: (other: Element) => boolean): boolean =>
  ![...hosts].some(
    (host) =>
      isLike(host) && element.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_PRECEDING,
  );
