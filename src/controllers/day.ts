import { todayInEngland } from '../core/index.js';
import { call } from '../utils/dom.js';

/** Something that shows a day and can be drawn again. */
interface Watcher {
  requestUpdate(): void;
}

const HOUR_MS = 36e5;
const watchers = new Set<Watcher>();
let timer: ReturnType<typeof setTimeout>;
let shown: string;

/** Draws every element again. */
export function redraw(): void {
  for (const watcher of watchers) watcher.requestUpdate();
}

function check(): void {
  clearTimeout(timer);
  if (!watchers.size) return;
  const now = Date.now();
  const today = todayInEngland(new Date(now));
  if (shown !== today) redraw();
  shown = today;
  // Midnight in London is at a full hour by UTC. A timer that comes early finds the same day.
  timer = setTimeout(check, HOUR_MS - (now % HOUR_MS));
}

/** Draws an element again when a new day begins in England; one timer serves them all. */
export function watchDay(watcher: Watcher): void {
  watchers.add(watcher);
  if (watchers.size > 1) return;
  // A page that slept, or came back from the cache, may have missed midnight.
  call(document, 'addEventListener', 'visibilitychange', check);
  addEventListener('pageshow', check);
  check();
}

export function unwatchDay(watcher: Watcher): void {
  watchers.delete(watcher);
  if (!watchers.size) clearTimeout(timer);
}
