import { html, nothing } from 'lit/html.js';
import { en, speak } from '../i18n/index.js';
import type { Messages } from '../i18n/index.js';
import { keepCodeOf, keepMore } from '../elements/chunks.js';
import type { Choices, Spoken } from '../elements/chunks.js';
import { call, composedParent } from '../utils/dom.js';
import { inPage } from '../utils/is-browser.js';
import { OFFERED, WANTED } from '../i18n/module-message.js';
import type { Part } from '../i18n/module-message.js';
import { redraw } from './day.js';
import { VERSION } from '../utils/version.js';

/** The most characters that a code has (RFC 5646, 4.4.1). A longer one is none, and is not read. */
const LONGEST_CODE = 35;

/** The code of any language but English; a kind of English has a code of its own. */
const isCode = /^(?!en(-gb)?$)[\w-]{1,35}$/i;

/** The path of a picture: commands and numbers, and no more than the largest takes. */
const isPath = /^[MmLlHhVvCcSsQqTtAaZz\d\s,.+-]{1,4000}$/;

/** A language, and the code by which it is found. */
interface Kept extends Spoken {
  readonly code: string;
}

/** Those whose files have come, by their codes. */
const languages = new Map<string, Kept>();
/** What a person chose, for all elements, as long as the page is there. */
let chosen: string | undefined;
/** The code that the page gives what is being drawn. */
let home: string | undefined;
/** The language of what is being drawn; undefined for English. */
let spoken: Kept | undefined;

const english = (words: unknown) => ({
  ...html`<span lang="en-GB" dir="ltr">${words}</span>`,
  toString: () => words,
});

/** Words, or none: what is no text could pass for a template of ours. */
const text = (given: unknown): string => (typeof given === 'string' ? given : '');

type Say = (...values: unknown[]) => unknown;

/** The words given; where one is missing or is of another kind, the English, marked as such. */
function complete(like: unknown, given: unknown): unknown {
  if (typeof like === 'object') {
    const all = Object.entries(like!).map(([id, each]) => [
      id,
      complete(each, (Object(given) as Record<string, unknown>)[id]),
    ]);
    return Object.assign(Array.isArray(like) ? [] : {}, Object.fromEntries(all));
  }
  if (typeof like !== 'function')
    return typeof given === typeof like && (given || !like) ? given : english(like);
  if (typeof given !== 'function')
    return (...values: unknown[]) => english((like as Say)(...values));
  return (...values: unknown[]) => {
    const said = (given as Say)(...values);
    if (typeof said !== 'string') throw new TypeError('a language says what is no text');
    return said;
  };
}

/** Words of a second file in the language that is spoken. */
export const inLanguage = <T>(words: T): T =>
  spoken ? (complete(words, spoken.more) as T) : words;

/** The picture for an id, where the language has pictures. It gives the path, and we draw. */
export function pictureOf(id: string) {
  const path = (Object(spoken?.pictures) as Record<string, unknown>)[id];
  return typeof path === 'string' && isPath.test(path)
    ? html`<svg
        width="48"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        aria-hidden="true"
      >
        <path d=${path}></path>
      </svg>`
    : nothing;
}

function receive({ version, language, more, codeOf }: Part): void {
  if (version !== VERSION) throw new Error(`it is of version ${version}`);
  if (language) {
    const page = complete(en, language.page) as Messages;
    if (!isCode.test(page.lang)) throw new Error('it is no language');
    const code = page.lang.toLowerCase();
    languages.set(code, {
      ...language,
      name: text(language.name),
      notice: text(language.notice),
      toEnglish: text(language.toEnglish),
      warning: text(language.warning),
      page,
      code,
    });
  }
  if (more) keepMore(more);
  if (codeOf) keepCodeOf(codeOf);
}

/** Takes in what a further file of ours hands over, whether it came first or comes later. */
export function receiveParts(): void {
  call(document, 'addEventListener', OFFERED, (event: Event) => {
    try {
      receive(Object((event as CustomEvent).detail) as Part);
    } catch (error) {
      // Whoever wrote it, the page is not to hear of a fault of ours.
      console.warn(`local-offer-widgets: a file was left out: ${String(error)}`);
    }
    redraw();
  });
  call(document, 'dispatchEvent', new Event(WANTED));
}

/** The code by which we have a language: of pt-BR, pt will do. Undefined where English is to do. */
function known(code: string | null | undefined): string | undefined {
  if (!code || code.length > LONGEST_CODE) return undefined;
  for (code = code.toLowerCase(); code && !languages.has(code);)
    code = code.slice(0, Math.max(0, code.lastIndexOf('-')));
  return code || undefined;
}

/** From now on speaks as is asked for around the element, or as a person chose; else English. */
export function speakAt(element: Element): void {
  let code = element.getAttribute('lang');
  // On a server nothing is around it.
  for (let at: Node | null = inPage ? element : null; at && !code; at = composedParent(at))
    if (at instanceof Element) code = call(at, 'getAttribute', 'lang');
  home = known(code);
  spoken = languages.get(known(chosen ?? home)!);
  speak(spoken?.page ?? en);
}

/** A language whose words cannot be drawn gives way to English, in every element. */
export function forget(): boolean {
  const isForgotten = languages.delete(spoken?.code ?? '');
  if (isForgotten) redraw();
  return isForgotten;
}

/** From now on everything is said in that language. */
function choose(code: string): void {
  chosen = code;
  redraw();
}

/** The languages to choose from: those an editor offers, and English, as far as we have them. */
export function choices(asked: string | null): Choices {
  const codes = (asked ?? '').split(/\s+/).map(known);
  // Where one is spoken there is a way back, whoever offered it.
  return {
    choose,
    all: [...new Set(['en', home, ...codes, known(chosen)])].filter(Boolean) as string[],
    current: spoken?.code,
    languages,
  };
}

/** That no person has checked the words: at the top of all. */
export const warningView = () =>
  spoken?.warning
    ? html`<div class="panel">
        <p>${spoken.notice}</p>
        <p lang="en" dir="ltr">${spoken.warning}</p>
      </div>`
    : nothing;
