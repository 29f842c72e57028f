import { enMore } from '../../i18n/en-more.js';
import type { Kit } from '../../elements/chunks.js';

/** What is being read, if anything. */
interface Reading {
  readonly host: Kit['host'];
  readonly lang: string;
  readonly step: string | undefined;
  /** Kept, because a browser may forget a part before it has told of its end. */
  readonly parts: readonly SpeechSynthesisUtterance[];
}

let reading: Reading | undefined;
/** Those that will be drawn again when voices come. */
const waiting = new WeakSet<Kit['host']>();
let isWatched = false;

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,label,summary,th,td';
// Not the buttons, not what is closed or is for paper, and not what another language says.
const UNHEARD =
  'button,[role=group] > .link,.paper,details:not([open]) > :not(summary),svg,.panel > [lang]';

/** What is heard, a part for each paragraph, so that there is a pause between them. */
function partsOf(host: Kit['host']): string[] {
  const body = host.renderRoot!.querySelector('.body')!.cloneNode(true) as Element;
  for (const each of body.querySelectorAll(UNHEARD)) each.remove();
  for (const each of body.querySelectorAll(BLOCKS)) {
    each.prepend('\0');
    each.append('\0');
  }
  return body.textContent
    .replace(/\s+/g, ' ')
    .split('\0')
    .map((part) => part.trim())
    .filter(Boolean);
}

const stepOf = ({ renderRoot }: Kit['host']) =>
  renderRoot?.querySelector('.big')?.textContent?.trim();

function stop(): void {
  const host = reading?.host;
  reading = undefined;
  speechSynthesis.cancel();
  host?.requestUpdate();
}

/** Stops where what is read is no longer what is shown. */
function check(lang = reading?.lang): void {
  if (!reading) return;
  const { host, step } = reading;
  if (!host.isConnected || lang !== reading.lang || step !== stepOf(host)) stop();
}

function start(host: Kit['host'], lang: string, voice: SpeechSynthesisVoice): void {
  const parts = partsOf(host).map((text) => {
    const part = new SpeechSynthesisUtterance(text);
    part.lang = voice.lang;
    part.voice = voice;
    part.onstart = part.onboundary = () => check();
    return part;
  });
  const mine: Reading = { host, lang, step: stepOf(host), parts };
  const end = () => {
    if (reading === mine) stop();
  };
  for (const part of parts) part.onerror = end;
  parts.at(-1)!.onend = end;
  reading = mine;
  for (const part of parts) speechSynthesis.speak(part);
  host.requestUpdate();
}

/** Reads aloud what the element shows, where the device has a voice for its language. */
export function listenView(kit: Kit) {
  const { html, nothing, messages, host } = kit;
  if (!('speechSynthesis' in globalThis)) return nothing;
  if (!waiting.has(host)) {
    waiting.add(host);
    const redraw = () => {
      waiting.delete(host);
      host.requestUpdate();
    };
    // Voices come when they come, and a browser says so.
    speechSynthesis.addEventListener('voiceschanged', redraw, { once: true });
  }
  if (!isWatched) {
    isWatched = true;
    // Some browsers go on reading a page that has been left.
    addEventListener('pagehide', () => {
      if (reading) stop();
    });
  }
  // Once it is drawn.
  if (reading?.host === host) queueMicrotask(() => check(messages.lang));
  const [language] = messages.lang.split('-');
  const voices = speechSynthesis
    .getVoices()
    // Another's voice has the words sent away to be spoken, and a family's days are in them.
    .filter(({ lang, localService }) => localService && lang.split(/[-_]/)[0] === language);
  const voice = voices.find(({ lang }) => lang.replace('_', '-') === messages.locale) ?? voices[0];
  if (!voice) return nothing;
  const { take } = kit.words(enMore);
  const isReading = reading?.host === host;
  const toggle = () => {
    const wasReading = reading?.host === host;
    stop();
    if (!wasReading) start(host, messages.lang, voice);
  };
  return html`<p class="screen">
    <button type="button" class="link" @click=${toggle}>
      ${isReading ? take.stop : take.listen}
    </button>
  </p>`;
}
