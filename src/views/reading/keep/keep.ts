import { html, nothing } from 'lit';
import { createElement, pageAddress } from '../../../utils/dom.js';
import type { Answer, ViewContext } from '../../context.js';
import { answerTitle } from '../../result/sentences.js';
import { readingWords } from '../words.js';
import { calendarEvents } from './calendar-events.js';
import { calendar } from './ics.js';
import { phoneScripts } from './phone-script.js';
import type { Code } from './qr.js';
import { summary } from './summary.js';

/** What an element shows of what was done with its answer. */
interface State {
  readonly copied?: 'copied' | 'notCopied';
  /** The text that `copied` is about: it is not shown beside another answer. */
  readonly copiedText?: string;
  readonly code?: Code;
  readonly codeFailed?: boolean;
}

const states = new WeakMap<HTMLElement, State>();

/** Follows a link that is never in the document, so that no address there has an answer in it. */
function follow(href: string, download?: string): void {
  const link = createElement('a');
  link.href = href;
  if (download) link.download = download;
  link.click();
}

function saveCalendar(context: ViewContext, answer: Answer, address: string): void {
  const events = calendarEvents(context, answer, address);
  const text = calendar(events, new Date(), context.messages.lang);
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  follow(url, 'send-dates.ics');
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function sendEmail(subject: string, text: string): void {
  const body = text.replaceAll('\n', '\r\n');
  follow(`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`);
}

const buttonView = (label: string, handleClick: () => unknown) =>
  html`<p><button type="button" class="link" @click=${handleClick}>${label}</button></p>`;

/** What to say on the telephone. */
const phoneScriptsView = (context: ViewContext, answer: Answer) =>
  phoneScripts(context, answer).map(
    ([title, lines]) =>
      html`<details>
        <summary>${title}</summary>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>`,
  );

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
  const text = summary(context, answer, address);
  const title = `${answerTitle(context, answer.conclusion)}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      update({ copied: 'copied', copiedText: text });
    } catch {
      update({ copied: 'notCopied', copiedText: text });
    }
  };
  const share = () => {
    // It rejects when the person closes the dialog.
    navigator.share({ title, text }).catch(() => {});
  };
  const showCode = async () => {
    try {
      const { codeOf } = await context.loadChunk('qr');
      update({ code: codeOf(address), codeFailed: false });
    } catch {
      update({ codeFailed: true });
    }
  };
  const copied = state.copiedText === text ? state.copied : undefined;
  const hasEvents = calendarEvents(context, answer, address).length > 0;
  return html`<div class="screen">
      ${
        hasEvents
          ? buttonView(take.calendar, () => saveCalendar(context, answer, address))
          : nothing
      }
      ${buttonView(take.copy, copy)}
      <div role="status">${copied ? html`<p>${take[copied]}</p>` : nothing}</div>
      ${copied === 'notCopied' ? html`<p class="plain" tabindex="0">${text}</p>` : nothing}
      ${'share' in navigator ? buttonView(take.share, share) : nothing}
      ${buttonView(take.email, () => sendEmail(title, text))}
      ${buttonView(take.print, () => print())} ${address ? buttonView(take.qr, showCode) : nothing}
      ${state.codeFailed ? html`<p>${messages.labels.notLoaded}</p>` : nothing}
      ${state.code ? html`<p>${take.qrLeads}</p>` : nothing}
    </div>
    ${
      state.code
        ? html`<svg class="code" viewBox=${state.code[1]} role="img" aria-label=${address}>
            <path d=${state.code[0]}></path>
          </svg>`
        : nothing
    }
    <div class="screen">${phoneScriptsView(context, answer)}</div>`;
}
