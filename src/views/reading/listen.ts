import { html, nothing } from 'lit';
import type { ViewContext } from '../context.js';
import { readingWords } from './words.js';

type Host = ViewContext['host'];

/** What is being read aloud. Only one element of a page reads at a time. */
interface Reading {
  readonly host: Host;
  readonly lang: string;
  readonly step: string | undefined;
  /** Kept here, because a browser may garbage-collect an utterance before it fires `end`. */
  readonly parts: readonly SpeechSynthesisUtterance[];
}

let reading: Reading | undefined;
/** The elements that will update once the voices have loaded. */
const waiting = new WeakSet<Host>();
let isWatched = false;

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,label,summary,th,td';
// Not read aloud: buttons, closed or printed content, and notices in another language.
const SKIPPED =
  'button,[role=group] > .low-link,.low-paper,details:not([open]) > :not(summary),svg,.low-panel > [lang]';

/** The text to read, one part for each paragraph, so that there is a pause after each. */
function partsOf(host: Host): string[] {
  const body = host.renderRoot!.querySelector('.low-body')!.cloneNode(true) as Element;
  for (const each of body.querySelectorAll(SKIPPED)) each.remove();
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

const stepOf = ({ renderRoot }: Host) => renderRoot?.querySelector('.low-big')?.textContent?.trim();

function stop(): void {
  const host = reading?.host;
  reading = undefined;
  speechSynthesis.cancel();
  host?.requestUpdate();
}

/** Stops if the element no longer shows what is being read. */
function check(lang = reading?.lang): void {
  if (!reading) return;
  const { host, step } = reading;
  if (!host.isConnected || lang !== reading.lang || step !== stepOf(host)) stop();
}

function start(host: Host, lang: string, voice: SpeechSynthesisVoice): void {
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

/** A button that reads the element aloud, if the device has a voice for its language. */
export function listenView(context: ViewContext) {
  const { messages, host } = context;
  if (!('speechSynthesis' in globalThis)) return nothing;
  if (!waiting.has(host)) {
    waiting.add(host);
    const update = () => {
      waiting.delete(host);
      host.requestUpdate();
    };
    // Some browsers load the voices late, and then fire this event.
    speechSynthesis.addEventListener('voiceschanged', update, { once: true });
  }
  if (!isWatched) {
    isWatched = true;
    // Some browsers go on reading after the person leaves the page.
    addEventListener('pagehide', () => {
      if (reading) stop();
    });
  }
  // After this update, which may show another step.
  if (reading?.host === host) queueMicrotask(() => check(messages.lang));
  const [language] = messages.lang.split('-');
  const voices = speechSynthesis
    .getVoices()
    // Local voices only: any other sends the text, with the family's dates, to a server.
    .filter(({ lang, localService }) => localService && lang.split(/[-_]/)[0] === language);
  const voice = voices.find(({ lang }) => lang.replace('_', '-') === messages.locale) ?? voices[0];
  if (!voice) return nothing;
  const { take } = readingWords(context);
  const isReading = reading?.host === host;
  const toggle = () => {
    const wasReading = reading?.host === host;
    stop();
    if (!wasReading) start(host, messages.lang, voice);
  };
  return html`<p class="low-screen">
    <button type="button" class="low-link" @click=${toggle}>
      ${isReading ? take.stop : take.listen}
    </button>
  </p>`;
}
