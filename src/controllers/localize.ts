import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IsoDate } from '../core/index.js';
import { enForm } from '../i18n/en/form.js';
import { inWords } from '../i18n/index.js';
import type { DateStyle, FormMessages, LanguageChoices } from '../i18n/index.js';
import { MODULE_READY, MODULE_REQUEST } from '../i18n/language-message.js';
import type { ModuleMessage, RegisteredLanguage } from '../i18n/language-message.js';
import { call, composedParent, isElement, parentOf } from '../utils/dom.js';
import { isBrowser } from '../utils/is-browser.js';
import { VERSION } from '../utils/version.js';
import { isFirst, requestUpdateAll } from './connected.js';
import { receive } from './receive.js';

/** The most characters of a language code (RFC 5646, 4.4.1). A longer one is not read. */
const MAX_CODE_LENGTH = 35;

/** The code of any language but English; a kind of English has a code of its own. */
const LANGUAGE_CODE = /^(?!en(-gb)?$)[\w-]{1,35}$/i;

/** The path of a picture: commands and numbers, and no more than the largest takes. */
const SVG_PATH = /^[MmLlHhVvCcSsQqTtAaZz\d\s,.+-]{1,4000}$/;

/** A language whose file has come. */
interface Locale extends RegisteredLanguage {
  /** In lower case: the key by which it is found. */
  readonly code: string;
  /** The words of the lazy chunks, with English where one is missing, once they have been asked for. */
  readonly completed: { result?: unknown; reading?: unknown };
}

const locales = new Map<string, Locale>();
/** What a person chose, for all elements, as long as the page is there, and in which of them. */
let chosen: string | undefined;
let chosenIn: Element | undefined;

/** English inside another language: marked as such where it is drawn, plain text elsewhere. */
const english = (words: unknown, plain = words) => ({
  ...html`<span lang="en-GB" dir="ltr">${words}</span>`,
  toString: () => plain,
});

/** An English date inside a sentence of another language, until it is drawn: two signs that nobody sees. */
const isolated = (words: string): string => `\u2066${words}\u2069`;

/** The English words that we use, by which English in brackets is known. */
const englishWords = new Set<string>();

function learnEnglish(messages: unknown): void {
  const withFunctions = (_: string, each: unknown) =>
    typeof each === 'function' ? String(each) : each;
  for (const [word] of JSON.stringify(messages, withFunctions)
    .toLowerCase()
    .matchAll(/[a-z]{3,}/g))
    englishWords.add(word);
}

/** English in brackets, or a date that stands between the two signs. */
const MAYBE_ENGLISH = /\(([A-Za-z][\w ,;:'’-]*)\)|\u2066(.*?)\u2069/g;

const isEnglish = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^a-z]+/)
    .every((word) => word.length < 3 || englishWords.has(word));

/** The words of another language, with the English in them marked as such. */
function marked(words: unknown): unknown {
  if (typeof words !== 'string') return words;
  const parts: unknown[] = [];
  let end = 0;
  for (const match of words.matchAll(MAYBE_ENGLISH)) {
    const [all, inBrackets, date] = match;
    if (inBrackets && !isEnglish(inBrackets)) continue;
    parts.push(words.slice(end, match.index));
    parts.push(date ? english(date) : ['(', english(inBrackets), ')']);
    end = match.index + all.length;
  }
  if (!end) return words;
  parts.push(words.slice(end));
  return { ...html`${parts}`, parts, toString: () => words };
}

/** Where a sentence ends and another begins. */
const BETWEEN_SENTENCES = /(?<=[.?!]) (?=[\p{Lu}\d])/u;

/** Each sentence on a line of its own where it is drawn; plain text elsewhere. */
function byLine(said: string): unknown {
  const sentences = said.split(BETWEEN_SENTENCES);
  if (sentences.length < 2) return said;
  return {
    ...html`${sentences.map((each) => html`<span class="low-line">${each} </span>`)}`,
    toString: () => said,
  };
}

/** A string, or none: anything else could pass for a template of ours. */
const text = (given: unknown): string => (typeof given === 'string' ? given : '');

type Message = (...values: unknown[]) => unknown;

/**
 * The words given, each string as `say` has it; where one is missing or is of another kind, the
 * English, marked as such. The built files have them in the order of the English, without ids.
 */
function complete(like: unknown, given: unknown, say: (said: string) => unknown): unknown {
  if (typeof like === 'object') {
    const all = Object.entries(like!).map(([id, each], index) => [
      id,
      complete(
        each,
        (Object(given) as Record<string, unknown>)[Array.isArray(given) ? index : id],
        say,
      ),
    ]);
    return Object.assign(Array.isArray(like) ? [] : {}, Object.fromEntries(all));
  }
  if (typeof like !== 'function')
    return typeof given === typeof like && (given || !like) ? say(given as string) : english(like);
  if (typeof given !== 'function')
    return (...values: unknown[]) =>
      english(String((like as Message)(...values)).replace(/\u2066(.*?)\u2069/g, '$1'));
  return (...values: unknown[]) => {
    const said = (given as Message)(...values);
    if (typeof said !== 'string') throw new TypeError('a message of a language is not text');
    return say(said);
  };
}

const sayerOf = ({ isByLine }: { isByLine?: unknown }) => (isByLine === true ? byLine : marked);

function register({ version, language }: ModuleMessage): void {
  if (version !== VERSION) throw new Error(`it is of version ${version}`);
  learnEnglish(enForm);
  const form = complete(enForm, language.form, sayerOf(language)) as FormMessages;
  if (!LANGUAGE_CODE.test(form.lang)) throw new Error('it is no language');
  const code = form.lang.toLowerCase();
  locales.set(code, {
    ...language,
    name: text(language.name),
    notice: text(language.notice),
    toEnglish: text(language.toEnglish),
    warning: text(language.warning),
    form,
    code,
    completed: {},
  });
}

/** Takes in the files of languages. */
export const receiveLanguages = (): void =>
  receive(MODULE_READY, MODULE_REQUEST, (detail) => register(detail as ModuleMessage));

/** The code by which we have a language: for pt-BR, pt will do. Undefined where English has to do. */
function availableCode(code: string | null | undefined): string | undefined {
  if (!code || code.length > MAX_CODE_LENGTH) return undefined;
  for (code = code.toLowerCase(); code && !locales.has(code);)
    code = code.slice(0, Math.max(0, code.lastIndexOf('-')));
  return code || undefined;
}

/** The code that an element has, or what is around it. */
function hostLocale(element: Element): string | undefined {
  let code = element.getAttribute('lang');
  // On a server nothing is around it.
  for (
    let node: Node | null = isBrowser ? element : null;
    node && !code;
    node = composedParent(node)
  )
    if (isElement(node)) code = call(node, 'getAttribute', 'lang');
  return availableCode(code);
}

const localeOf = (element: Element): Locale | undefined =>
  locales.get(availableCode(chosen ?? hostLocale(element))!);

/** The words of the entry in the language of an element of the page. */
export const messagesFor = (element: Element): FormMessages => localeOf(element)?.form ?? enForm;

const connected = new Set<LocalizeController>();
let observer: MutationObserver | undefined;

/** Finds the language of its host: what a person chose, or what is asked for around it, or English. */
export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #activeLocale: Locale | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Where it is connected may be in another language, and that may change: by a menu, or a translator. */
  hostConnected(): void {
    this.#host.requestUpdate();
    connected.add(this);
    observer ??= new MutationObserver(() => {
      for (const each of connected) each.#follow();
    });
    for (let node: Node | null = this.#host; node; node = composedParent(node))
      // To observe a root again changes nothing.
      if (!parentOf(node)) observer.observe(node, { attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    connected.delete(this);
  }

  #follow(): void {
    if (localeOf(this.#host) !== this.#activeLocale) this.#host.requestUpdate();
  }

  /** To be called before each update. */
  resolveLocale(): void {
    this.#activeLocale = localeOf(this.#host);
  }

  get messages(): FormMessages {
    return this.#activeLocale?.form ?? enForm;
  }

  /** The words of a lazy chunk, which brings the English: what is missing stays English, marked. */
  words = <T>(part: 'result' | 'reading', english: T): T => {
    const locale = this.#activeLocale;
    if (!locale) return english;
    if (!locale.completed[part]) learnEnglish(english);
    return (locale.completed[part] ??= complete(english, locale[part], sayerOf(locale))) as T;
  };

  /** A day in words: in English, and marked as such, where the browser lacks the language. */
  inWords = (day: IsoDate, style?: DateStyle): string => {
    const { messages } = this;
    if (Intl.DateTimeFormat.supportedLocalesOf(messages.locale).length)
      return inWords(day, messages, style);
    const words = inWords(day, enForm, style);
    return english(words, isolated(words)) as unknown as string;
  };

  /** The picture for an id, where the language has pictures: it gives the path, and we draw. */
  picture = (id: string) => {
    const path = (Object(this.#activeLocale?.pictures) as Record<string, unknown>)[id];
    return typeof path === 'string' && SVG_PATH.test(path)
      ? html`<svg
          class="low-picture"
          width="64"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          aria-hidden="true"
        >
          <path d=${path}></path>
        </svg>`
      : nothing;
  };

  /**
   * That no person has checked the words: once a page, above the first element that speaks the
   * language, and above the one in which it was chosen. In English too, unless it is a kind of English.
   */
  get warning() {
    const locale = this.#activeLocale;
    if (!locale?.warning) return nothing;
    const isLike = (each: Element) => localeOf(each) === locale;
    if (this.#host !== chosenIn && !isFirst(this.#host, isLike)) return nothing;
    const isEnglish = locale.code.startsWith('en-');
    return html`<div
      class="low-panel low-warning"
      role="group"
      tabindex="-1"
      aria-label=${locale.notice}
    >
      <p>${locale.notice}</p>
      ${isEnglish ? nothing : html`<p lang="en" dir="ltr">${locale.warning}</p>`}
    </div>`;
  }

  /** The languages that an editor offers, and English, as far as their files have come. */
  choices(offered: string | null | undefined): LanguageChoices {
    const codes = `${offered ?? ''}`.split(/[\s+,]+/).map(availableCode);
    // Where a language is shown there is a way back, whoever offered it.
    const all = ['en', hostLocale(this.#host), ...codes, availableCode(chosen)];
    return {
      all: [...new Set(all)].filter(Boolean) as string[],
      current: this.#activeLocale?.code,
      name: (code) => locales.get(code)?.name,
      toEnglish: this.#activeLocale?.toEnglish,
      choose: (code) => {
        chosen = code;
        chosenIn = this.#host;
        requestUpdateAll();
      },
    };
  }

  /** Gives a language up whose words cannot be drawn; false where English is shown already. */
  discardLocale(): boolean {
    const isDiscarded = locales.delete(this.#activeLocale?.code ?? '');
    if (isDiscarded) requestUpdateAll();
    return isDiscarded;
  }
}
