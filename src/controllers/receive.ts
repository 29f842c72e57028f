import { call } from '../utils/dom.js';
import { requestUpdateAll } from './connected.js';

/**
 * Receives what other files, such as languages, send by an event, and updates every element. A file that
 * loaded earlier sends it in answer to the `request` event, one that loads later sends it by itself.
 */
export function receive<Message>(
  ready: string,
  request: string,
  register: (message: Message) => void,
): void {
  call(document, 'addEventListener', ready, (event: Event) => {
    try {
      register(Object((event as CustomEvent).detail) as Message);
    } catch (error) {
      // The page dispatched the event, and must not get the error.
      console.warn(`local-offer-widgets: a file was left out: ${String(error)}`);
    }
    requestUpdateAll();
  });
  call(document, 'dispatchEvent', new CustomEvent(request));
}
