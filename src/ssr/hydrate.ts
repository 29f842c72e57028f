/**
 * For pages whose server drew the elements: takes over what it drew, where that is what would be
 * drawn now. Where it is not, because the day, the language or a contact is another, it draws anew.
 */
import { hydrate } from '@lit-labs/ssr-client';
import { render } from 'lit/html.js';
import { renderBy } from '../elements/base.js';
// The guide and the options are drawn from it, at once.
import '../views/reading/index.js';
import { fingerprint, MARK } from './drawing.js';

renderBy((what, container, options) => {
  const style = container.querySelector(`style[${MARK}]`);
  if (!style) return render(what, container, options);
  style.remove();
  try {
    if (style.getAttribute(MARK) === fingerprint(what)) {
      hydrate(what, container, options);
      container.querySelector('button[disabled]')?.removeAttribute('disabled');
    } else container.replaceChildren();
  } catch {
    // Somebody has changed it since.
    container.replaceChildren();
  }
  return render(what, container, options);
});
