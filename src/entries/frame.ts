// For a page that frames a hosted one: gives the frame the height of what is in it.
import { homeOf, hostedIn, pagesOf } from '../embed/home.js';
import { attempt, warn } from '../embed/warn.js';
import { watch } from '../embed/watch.js';
import type { FrameMessage } from '../embed/methods.js';

/** Higher than the longest answer on the narrowest screen. */
const HIGHEST_PX = 20_000;

const frames = new Set<HTMLIFrameElement>();
const pages = pagesOf(homeOf(import.meta.url));
const isOurs = ({ src }: HTMLIFrameElement): boolean => Boolean(pages && hostedIn(src, pages));

/** To the origin of the hosted page alone: a frame may have gone elsewhere. */
function ask(frame: HTMLIFrameElement): void {
  const question: FrameMessage = { 'local-offer': 'height?' };
  if (isOurs(frame)) frame.contentWindow?.postMessage(question, new URL(frame.src).origin);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const { 'local-offer': height } = Object(data) as Partial<FrameMessage>;
  const frame = [...frames].find(({ contentWindow }) => contentWindow === source);
  if (height === undefined || !frame || !isOurs(frame)) return;
  const isTheirs = origin === new URL(frame.src).origin;
  if (isTheirs && typeof height === 'number' && height > 0 && height <= HIGHEST_PX)
    frame.height = String(Math.ceil(height));
  else warn(`a height from ${origin} was refused`);
});

attempt(() =>
  watch(
    'iframe[src]',
    ['src'],
    (element) => {
      const frame = element as HTMLIFrameElement;
      if (!isOurs(frame) || frames.has(frame)) return;
      frames.add(frame);
      frame.addEventListener('load', () => ask(frame));
      // It may have loaded before this script did. To ask a frame that has not is an error.
      if (performance.getEntriesByName(frame.src).length) ask(frame);
    },
    () => {
      for (const frame of frames) if (!frame.isConnected) frames.delete(frame);
    },
  ),
);
