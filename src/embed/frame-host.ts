import { reportErrors, warn } from '../utils/report.js';
import { parseHostedAddress } from './address.js';
import { observe } from './observe.js';
import type { FrameMessage } from './protocol.js';
import { hostedPagesOf, ownScript } from './script.js';

/** More than the longest answer needs on the narrowest screen. */
const MAX_HEIGHT_PX = 20_000;

/** On a page with hosted pages in frames: gives each frame the height of its content. */
export function startFrameHost(url: string): void {
  const frames = new Set<HTMLIFrameElement>();
  const pages = hostedPagesOf(ownScript(url));
  const isOurs = ({ src }: HTMLIFrameElement): boolean =>
    Boolean(pages && parseHostedAddress(src, pages));

  /** Asks only the origin of the hosted page, because the frame may show another page by now. */
  function ask(frame: HTMLIFrameElement): void {
    const question: FrameMessage = { 'local-offer': 'height?' };
    if (isOurs(frame)) frame.contentWindow?.postMessage(question, new URL(frame.src).origin);
  }

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const { 'local-offer': height } = Object(data) as Partial<FrameMessage>;
    const frame = [...frames].find(({ contentWindow }) => contentWindow === source);
    // A frame in a hidden part of the page has no height yet.
    if (height === undefined || height === 0 || !frame || !isOurs(frame)) return;
    const isTheirs = origin === new URL(frame.src).origin;
    if (isTheirs && typeof height === 'number' && height > 0 && height <= MAX_HEIGHT_PX)
      frame.height = String(Math.ceil(height));
    else warn(`a height from ${origin} was refused`);
  });

  reportErrors(() =>
    observe(
      'iframe[src]',
      ['src'],
      (element) => {
        const frame = element as HTMLIFrameElement;
        if (!isOurs(frame) || frames.has(frame)) return;
        frames.add(frame);
        frame.addEventListener('load', () => ask(frame));
        // The frame may have loaded before this script. Asking one that has not loaded would be an error.
        if (performance.getEntriesByName(frame.src).length) ask(frame);
      },
      () => {
        for (const frame of frames) if (!frame.isConnected) frames.delete(frame);
      },
    ),
  );
}
