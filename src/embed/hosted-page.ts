import { HOSTED } from './protocol.js';
import type { FrameMessage } from './protocol.js';
import { call, documentElement, read } from '../utils/dom.js';
import { pickKnownAttributes } from './address.js';
import { observe } from './observe.js';

/** On a hosted page: takes from its address what the page says it may, and answers its frame. */
export function startHostedPage(): void {
  const known = documentElement().getAttribute(HOSTED)!.split(' ');
  // The one element of its own that the page has.
  const element = [...call(read(document, 'body'), 'querySelectorAll', '*')].find(({ localName }) =>
    localName.includes('-'),
  )!;
  for (const [name, value] of pickKnownAttributes(element.localName, location.search, known))
    element.setAttribute(name, value);
  // This page in another language is about the same council.
  const council = known.includes('council') && element.getAttribute('council');
  if (council)
    for (const link of call(read(document, 'body'), 'querySelectorAll', 'a[hreflang]'))
      (link as HTMLAnchorElement).search = `?council=${council}`;
  if (parent === self) return;
  addEventListener('message', answer);
  letLinksOut();
}

/** Where a link may lead out of the frame. What shuts in a frame of another origin, nobody can see from here. */
function wayOut(): '_top' | '_blank' | undefined {
  let sandbox: string | null | undefined;
  try {
    sandbox = frameElement?.getAttribute('sandbox');
  } catch {
    // It is of another origin.
  }
  if (sandbox == null) return origin === 'null' ? undefined : '_top';
  if (sandbox.includes('allow-top-navigation')) return '_top';
  return sandbox.includes('allow-popups') ? '_blank' : undefined;
}

/** Other sites seldom let themselves be framed: links to them open in the place of all of the page, if they may. */
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
      // This page in another language is for the same frame.
      if (link.hreflang) return;
      link.target = target;
      if (target === '_blank')
        link.setAttribute('aria-label', `${link.textContent.trim()} (opens in a new tab)`);
    },
    () => {},
  );
}

/** Tells the page around, and it alone, how high this one is, once it has asked. */
function answer({ source, origin, data }: MessageEvent): void {
  const { 'local-offer': asked } = Object(data) as Partial<FrameMessage>;
  if (source !== parent || !origin.startsWith('http') || asked !== 'height?') return;
  removeEventListener('message', answer);
  const root = documentElement();
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // It is not shown.
    if (!height) return;
    parent.postMessage({ 'local-offer': height } satisfies FrameMessage, origin);
  };
  new ResizeObserver(tell).observe(root);
}
