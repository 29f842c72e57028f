import { call } from '../utils/dom.js';
import { requestUpdateAll } from './connected.js';

/**
 * Takes in what files beside the entry hand over by an event, whether they came before this one or come
 * later, and renders every element again.
 */
export function receive(ready: string, request: string, take: (detail: object) => void): void {
  call(document, 'addEventListener', ready, (event: Event) => {
    try {
      take(Object((event as CustomEvent).detail) as object);
    } catch (error) {
      // Whoever wrote it, the page must not hear of an error of ours.
      console.warn(`local-offer-widgets: a file was left out: ${String(error)}`);
    }
    requestUpdateAll();
  });
  call(document, 'dispatchEvent', new CustomEvent(request));
}
