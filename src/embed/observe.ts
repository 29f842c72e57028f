import { call, read } from '../utils/dom.js';
import { reportErrors } from '../utils/report.js';

/**
 * Calls `found` for every element of the page that matches the selector: now, and whenever content is
 * added or one of the attributes changes. It looks into open shadow roots as well, except those of an
 * element that `isOwn`. `changed` is called first on every change, and when something has been removed.
 * Errors are reported, and the rest of the page is still served. Returns a function that stops it.
 */
export function observe(
  selector: string,
  attributeFilter: readonly string[],
  found: (element: Element) => void,
  changed: () => void,
  isOwn: (element: Element) => boolean = () => false,
): () => void {
  const options = { childList: true, subtree: true, attributeFilter: [...attributeFilter] };

  function enter(element: Element): void {
    const root = read(element, 'shadowRoot');
    if (!root || isOwn(element)) return;
    // Observing a root twice has no effect.
    observer.observe(root, options);
    scan(root);
  }

  function scan(root: Document | ShadowRoot | Element): void {
    const all = (those: string) => call(root, 'querySelectorAll', those);
    for (const element of all(selector)) reportErrors(() => found(element));
    for (const element of all('*')) reportErrors(() => enter(element));
    // An element that is defined later may attach a shadow root then.
    for (const element of all(':not(:defined)'))
      void customElements
        .whenDefined(element.localName)
        // `whenDefined` rejects for a customized built-in element (`is=""`).
        .then(
          () => reportErrors(() => enter(element)),
          () => {},
        );
  }

  const observer = new MutationObserver((records) => {
    reportErrors(changed);
    for (const { target, addedNodes, type } of records) {
      if (type === 'attributes') reportErrors(() => found(target as Element));
      for (const node of addedNodes)
        if (node instanceof Element && read(node, 'isConnected')) {
          if (call(node, 'matches', selector)) reportErrors(() => found(node));
          reportErrors(() => enter(node));
          scan(node);
        }
    }
  });

  observer.observe(document, options);
  scan(document);
  return () => observer.disconnect();
}
