import { html, nothing } from 'lit';
import { createElement } from '../../../utils/dom.js';
import { pageAddress } from '../../../utils/page-address.js';
import type { Answer, ViewContext } from '../../context.js';
import { planOf } from '../../result/plan.js';
import { readingWords } from '../words.js';
import { calendarEvents } from './calendar-events.js';
import { emailAddress } from './email.js';
import { calendar } from './ics.js';
import type { Code } from './qr.js';
import { textOf } from './text.js';

type Said = 'copied' | 'notCopied' | 'nothingHappened';

/** What an element shows after its answer was copied, sent or printed. */
interface State {
  readonly said?: Said;
  /** The text that `said` is about. The message is not shown beside another answer. */
  readonly text?: string;
  readonly code?: Code;
  readonly codeFailed?: boolean;
}

const states = new WeakMap<HTMLElement, State>();

/** How many calendars were saved from this page. */
let saves = 0;

/** How long a browser may take to start printing. */
const PRINT_WAIT_MS = 1000;

/**
 * Whether this page is in a frame that may forbid downloads, e-mail and printing. The browser then
 * does nothing and reports nothing, so the person is told what else to do.
 */
function mayBeForbidden(): boolean {
  if (window.top === window) return false;
  const { frameElement } = window;
  return !frameElement || frameElement.hasAttribute('sandbox');
}

/** Follows a link that is never in the document, where the page could read the answer from it. */
function follow(href: string, download?: string): void {
  const link = createElement('a');
  link.href = href;
  if (download) link.download = download;
  link.click();
}

function saveCalendar(context: ViewContext, answer: Answer, address: string): void {
  const events = calendarEvents(context, answer, address);
  const text = calendar(events, new Date(), context.messages.lang, saves++);
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  follow(url, 'send-dates.ics');
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Prints, and calls `tellNothing` if the browser does not start to. */
function printAnswer(tellNothing: () => void): void {
  const done = new AbortController();
  const { signal } = done;
  addEventListener('beforeprint', () => done.abort(), { signal });
  print();
  setTimeout(() => {
    if (!signal.aborted) tellNothing();
    done.abort();
  }, PRINT_WAIT_MS);
}

const buttonView = (label: string, handleClick: () => unknown) =>
  html`<p class="low-keep">
    <button type="button" class="low-link" @click=${handleClick}>${label}</button>
  </p>`;

/** Ways to keep an answer. Nothing leaves the page unless the person makes it. */
export function keepView(context: ViewContext, answer: Answer) {
  const { host, messages } = context;
  const { take } = readingWords(context);
  const state = states.get(host) ?? {};
  const update = (next: State) => {
    states.set(host, { ...states.get(host), ...next });
    host.requestUpdate();
  };
  const address = pageAddress();
  const text = textOf(context, answer, address);
  const tell = (said: Said) => update({ said, text });
  const tellNothing = () => tell('nothingHappened');
  const title = `${planOf(context, answer).title}`;
  const attempt = (act: () => void) => () => {
    act();
    if (mayBeForbidden()) tellNothing();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell('copied');
    } catch {
      tell('notCopied');
    }
  };
  const share = async () => {
    try {
      await navigator.share({ title, text });
    } catch (error) {
      // An `AbortError` means that the person closed the dialog.
      if ((error as DOMException).name !== 'AbortError') tellNothing();
    }
  };
  const showCode = async () => {
    try {
      const { codeOf } = await context.loadChunk('qr');
      update({ code: codeOf(address), codeFailed: false });
    } catch {
      update({ codeFailed: true });
    }
  };
  const said = state.text === text ? state.said : undefined;
  const hasEvents = calendarEvents(context, answer, address).length > 0;
  return html`${
      hasEvents
        ? buttonView(
            take.calendar,
            attempt(() => saveCalendar(context, answer, address)),
          )
        : nothing
    }
    ${buttonView(take.copy, copy)} ${'share' in navigator ? buttonView(take.share, share) : nothing}
    ${buttonView(
      take.email,
      attempt(() => follow(emailAddress(context, answer, address))),
    )}
    ${buttonView(take.print, () => printAnswer(tellNothing))}
    <div role="status">${said ? html`<p>${take[said]}</p>` : nothing}</div>
    ${said && said !== 'copied' ? html`<p class="low-plain" tabindex="0">${text}</p>` : nothing}
    ${address ? buttonView(take.qr, showCode) : nothing}
    ${state.codeFailed ? html`<p>${messages.labels.notLoaded}</p>` : nothing}
    ${
      state.code
        ? html`<p>${take.qrLeads}</p>
            <svg class="low-code" viewBox=${state.code[1]} role="img" aria-label=${address}>
              <path d=${state.code[0]}></path>
            </svg>`
        : nothing
    }`;
}
