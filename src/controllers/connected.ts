import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<Host>();

/**
 * Keeps the list of elements on the page, for what concerns all of them: a new day, a new language, or
 * that one of them comes or goes.
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

/** Renders every element on the page again. */
export function requestUpdateAll(): void {
  for (const host of hosts) host.requestUpdate();
}

/** The first element of a kind that is on the page. */
export const firstConnected = <T extends Host>(
  isOfKind: (host: Host) => host is T,
): T | undefined => [...hosts].find(isOfKind);

/** Whether no other element like it stands before it on the page. */
export const isFirst = (element: Element, isLike: (other: Element) => boolean): boolean =>
  ![...hosts].some(
    (host) =>
      isLike(host) && element.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_PRECEDING,
  );
