import { HOSTED } from './protocol.js';
import type { FrameMessage } from './protocol.js';
import { call, documentElement, read } from '../utils/dom.js';
import { pickKnownAttributes } from './address.js';

/** On a hosted page: takes from its address what the page says it may, and answers its frame. */
export function startHostedPage(): void {
  const known = documentElement().getAttribute(HOSTED)!.split(' ');
  // The one element of its own that the page has.
  const element = [...call(read(document, 'body'), 'querySelectorAll', '*')].find(({ localName }) =>
    localName.includes('-'),
  )!;
  for (const [name, value] of pickKnownAttributes(element.localName, location.search, known))
    element.setAttribute(name, value);
  if (parent !== self) addEventListener('message', answer);
}

/** Tells the page around, and it alone, how high this one is, once it has asked. */
function answer({ source, origin, data }: MessageEvent): void {
  const { 'local-offer': asked } = Object(data) as Partial<FrameMessage>;
  if (source !== parent || !origin.startsWith('http') || asked !== 'height?') return;
  removeEventListener('message', answer);
  const root = documentElement();
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({ 'local-offer': height } satisfies FrameMessage, origin);
  };
  new ResizeObserver(tell).observe(root);
}
