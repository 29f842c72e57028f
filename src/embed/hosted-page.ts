import { HOSTED } from './protocol.js';
import type { FrameMessage } from './protocol.js';
import { call, documentElement, read } from '../utils/dom.js';
import { pickKnownAttributes } from './address.js';
import { observe } from './observe.js';

/** On a hosted page: sets the attributes in its address, and tells the page that frames it its height. */
export function startHostedPage(): void {
  const known = documentElement().getAttribute(HOSTED)!.split(' ');
  // A hosted page has exactly one custom element.
  const element = [...call(read(document, 'body'), 'querySelectorAll', '*')].find(({ localName }) =>
    localName.includes('-'),
  )!;
  for (const [name, value] of pickKnownAttributes(element.localName, location.search, known))
    element.setAttribute(name, value);
  // The links to this page in other languages keep the council.
  const council = known.includes('council') && element.getAttribute('council');
  if (council)
    for (const link of call(read(document, 'body'), 'querySelectorAll', 'a[hreflang]'))
      (link as HTMLAnchorElement).search = `?council=${council}`;
  if (parent === self) return;
  addEventListener('message', answer);
  letLinksOut();
}

/** How a link can leave the frame. In a frame of another origin, only a `null` origin reveals a sandbox. */
function wayOut(): '_top' | '_blank' | undefined {
  let sandbox: string | null | undefined;
  try {
    sandbox = frameElement?.getAttribute('sandbox');
  } catch {
    // The page that frames this one has another origin.
  }
  if (sandbox == null) return origin === 'null' ? undefined : '_top';
  if (sandbox.includes('allow-top-navigation')) return '_top';
  return sandbox.includes('allow-popups') ? '_blank' : undefined;
}

/** Makes links to other pages leave the frame, because few sites let themselves be framed. */
function letLinksOut(): void {
  const target = wayOut();
  if (!target) return;
  const here = location.href.split('#')[0];
  observe(
    'a[href]',
    ['href'],
    (element) => {
      const link = element as HTMLAnchorElement;
      if (!link.protocol?.startsWith('http') || link.href.split('#')[0] === here) return;
      // Links to this page in other languages stay in the frame.
      if (link.hreflang) return;
      link.target = target;
      if (target === '_blank')
        link.setAttribute('aria-label', `${link.textContent.trim()} (opens in a new tab)`);
    },
    () => {},
  );
}

/** Once the framing page has asked for the height, sends it to that page, and again whenever it changes. */
function answer({ source, origin, data }: MessageEvent): void {
  const { 'local-offer': asked } = Object(data) as Partial<FrameMessage>;
  if (source !== parent || !origin.startsWith('http') || asked !== 'height?') return;
  removeEventListener('message', answer);
  const root = documentElement();
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);

    if (!height) return;
    parent.postMessage({ 'local-offer': height } satisfies FrameMessage, origin);
  };
  new ResizeObserver(tell).observe(root);
}
