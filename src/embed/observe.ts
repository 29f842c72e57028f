import { call, read } from '../utils/dom.js';
import { reportErrors } from '../utils/report.js';

/**
 * Calls `found` for every element of the page that matches: now, whenever content is added or one of the
 * attributes changes, and in open shadow roots too, except those of an element that `isOwn`. Before
 * that it calls `changed`, also when something has left the page. One element that throws is told of,
 * and the rest are served.
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
    // To observe a root again changes nothing.
    observer.observe(root, options);
    scan(root);
  }

  function scan(root: Document | ShadowRoot | Element): void {
    const all = (those: string) => call(root, 'querySelectorAll', those);
    for (const element of all(selector)) reportErrors(() => found(element));
    for (const element of all('*')) reportErrors(() => enter(element));
    // It may make its shadow root later, when it is defined.
    for (const element of all(':not(:defined)'))
      void customElements
        .whenDefined(element.localName)
        // One that is named by `is` has no name that can be waited for.
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
