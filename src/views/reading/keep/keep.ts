import { enMore } from '../../../i18n/en-more.js';
import type { Answer, Code, Kit } from '../../../elements/chunks.js';
import { calendar } from './ics.js';
import { calls } from './phone-script.js';
import { entries } from './calendar-events.js';
import { letter, titleOf } from './summary.js';
import { createElement } from '../../../utils/dom.js';

/** What one element shows of what was done with its answer. */
interface Shown {
  copied?: 'copied' | 'notCopied';
  /** What `copied` is about: a later answer is not copied by it. */
  copiedText?: string;
  code?: Code;
  codeFailed?: boolean;
}

const shown = new WeakMap<HTMLElement, Shown>();

/** Follows a link that is never on the page, so that no answer stands in an address there. */
function follow(href: string, download?: string): void {
  const link = createElement('a');
  link.href = href;
  if (download) link.download = download;
  link.click();
}

function saveCalendar(kit: Kit, answer: Answer, address: string): void {
  const text = calendar(entries(kit, answer, address), new Date(), kit.messages.lang);
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  follow(url, 'send-dates.ics');
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Ways to keep an answer. Nothing leaves the page but by the person's own act. */
export function takeView(kit: Kit, answer: Answer) {
  const { html, nothing, host } = kit;
  const { take } = kit.words(enMore);
  const state = shown.get(host) ?? {};
  const show = (next: Shown) => {
    shown.set(host, { ...shown.get(host), ...next });
    host.requestUpdate();
  };
  // The page's own address, without what may stand behind it.
  const address = location.href.split(/[?#]/)[0]!;
  const text = letter(kit, answer, address);
  const title = `${titleOf(kit, answer)}`;
  const button = (label: string, act: () => unknown) =>
    html`<p><button type="button" class="link" @click=${act}>${label}</button></p>`;
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => show({ copied: 'copied', copiedText: text }),
        () => show({ copied: 'notCopied', copiedText: text }),
      );
  const share = () => {
    // That a person thinks better of it is no fault.
    navigator.share({ title, text }).catch(() => {});
  };
  const copied = state.copiedText === text ? state.copied : undefined;
  const showCode = () =>
    kit.code(address).then(
      (code) => show({ code, codeFailed: false }),
      () => show({ codeFailed: true }),
    );
  return html`<div class="screen">
      ${
        entries(kit, answer, address).length
          ? button(take.calendar, () => saveCalendar(kit, answer, address))
          : nothing
      }
      ${button(take.copy, copy)}
      <div role="status">${copied ? html`<p>${take[copied]}</p>` : nothing}</div>
      ${copied === 'notCopied' ? html`<p class="plain" tabindex="0">${text}</p>` : nothing}
      ${'share' in navigator ? button(take.share, share) : nothing}
      ${button(take.email, () =>
        follow(
          `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`,
        ),
      )}
      ${button(take.print, () => print())} ${button(take.qr, showCode)}
      ${state.codeFailed ? html`<p>${kit.messages.labels.notOpened}</p>` : nothing}
      ${state.code ? html`<p>${take.qrLeads}</p>` : nothing}
    </div>
    ${
      state.code
        ? html`<svg class="code" viewBox=${state.code[1]} role="img" aria-label=${address}>
            <path d=${state.code[0]}></path>
          </svg>`
        : nothing
    }
    <div class="screen">
      ${calls(kit, answer).map(
        ([name, lines]) =>
          html`<details>
            <summary>${name}</summary>
            <ul>
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>
          </details>`,
      )}
    </div>`;
}
