import { attempt } from './warn.js';

/**
 * Calls `found` for every element of the page that matches, and `gone` when something has left the
 * page: now, whenever content is added or one of the attributes changes, and in open shadow
 * roots too.
 */
export function watch(
  selector: string,
  attributeFilter: readonly string[],
  found: (element: Element) => void,
  gone: () => void,
): void {
  const options = { childList: true, subtree: true, attributeFilter: [...attributeFilter] };

  function enter({ shadowRoot }: Element): void {
    // What we draw ourselves asks for nothing.
    if (!shadowRoot || shadowRoot.querySelector('.local-offer')) return;
    // To observe a root again changes nothing.
    observer.observe(shadowRoot, options);
    scan(shadowRoot);
  }

  function scan(root: ParentNode): void {
    for (const element of root.querySelectorAll(selector)) found(element);
    for (const element of root.querySelectorAll('*')) enter(element);
    // It may make its shadow root later, when it is defined.
    for (const element of root.querySelectorAll(':not(:defined)'))
      void customElements.whenDefined(element.localName).then(() => attempt(() => enter(element)));
  }

  const observer = new MutationObserver((records) =>
    attempt(() => {
      if (records.some(({ removedNodes }) => removedNodes.length)) gone();
      for (const { target, addedNodes, type } of records) {
        if (type === 'attributes') found(target as Element);
        for (const node of addedNodes)
          if (node instanceof Element && node.isConnected) {
            if (node.matches(selector)) found(node);
            enter(node);
            scan(node);
          }
      }
    }),
  );

  observer.observe(document, options);
  scan(document);
}
