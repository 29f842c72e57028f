import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isDay } from '../core/dates/days.js';
import { todayInEngland } from '../core/dates/today.js';
import type { IsoDate } from '../core/index.js';
import { call } from '../utils/dom.js';
import type { Report } from '../councils/index.js';
import { reportErrors } from '../utils/report.js';

const HOUR_MS = 36e5;
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;
let lastDay: IsoDate;

function check(): void {
  clearTimeout(timer);
  if (!hosts.size) return;
  const now = Date.now();
  const today = todayInEngland(new Date(now));
  if (lastDay !== today) for (const host of hosts) host.requestUpdate();
  lastDay = today;
  // Midnight in London is always on the hour in UTC, so one check an hour is enough.
  timer = setTimeout(check, HOUR_MS - (now % HOUR_MS));
}

/** The date in an attribute. Reports an invalid one. */
export function readDay(
  name: string,
  value: string | null | undefined,
  warn: Report,
): IsoDate | undefined {
  if (isDay(value)) return value;
  if (value) warn(`${name}="${value}" is not a valid date (YYYY-MM-DD)`);
  return undefined;
}

/** Updates its host when a new day begins in England. One timer serves all hosts. */
export class DayController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    if (hosts.size > 1) return;
    // A page that was asleep, or in the back/forward cache, may have missed midnight.
    call(document, 'addEventListener', 'visibilitychange', check);
    addEventListener('pageshow', check);
    reportErrors(check);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    clearTimeout(timer);
    call(document, 'removeEventListener', 'visibilitychange', check);
    removeEventListener('pageshow', check);
  }

  /** Today in England, or the preview date if it is valid. */
  currentDay(preview: string | null | undefined, warn: Report): IsoDate {
    return readDay('today', preview, warn) ?? todayInEngland(new Date());
  }
}
