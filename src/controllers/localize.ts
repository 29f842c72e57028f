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
import { complete, english, formatOf, isolated, learnEnglish } from './complete-messages.js';
import { isFirst, requestUpdateAll } from './connected.js';
import { receive } from './receive.js';

/** The length that RFC 5646, 4.4.1 asks programs to support. Longer codes are ignored. */
const MAX_CODE_LENGTH = 35;

/** Any language code except `en` and `en-GB`, which are built in. Other kinds of English are allowed. */
const LANGUAGE_CODE = /^(?!en(-gb)?$)[\w-]{1,35}$/i;

/** The path of a picture: only commands and numbers, and no longer than the largest needs. */
const SVG_PATH = /^[MmLlHhVvCcSsQqTtAaZz\d\s,.+-]{1,4000}$/;

/** A language whose file has loaded. */
interface Locale extends RegisteredLanguage {
  /** The key in `locales`: the language code in lower case. */
  readonly code: string;
  /** Caches the messages of each lazy chunk, with English for those that are missing. */
  readonly completed: { result?: unknown; reading?: unknown };
}

const locales = new Map<string, Locale>();
/** The language a person chose, which holds for every element until the page is left, and where. */
let chosen: string | undefined;
let chosenIn: Element | undefined;

/** The value if it is a string, or else an empty one. Lit could take an object for a template. */
const text = (given: unknown): string => (typeof given === 'string' ? given : '');

function register({ version, language }: ModuleMessage): void {
  if (version !== VERSION) throw new Error(`it is for version ${version}`);
  learnEnglish(enForm);
  const form = complete(enForm, language.form, formatOf(language)) as FormMessages;
  if (!LANGUAGE_CODE.test(form.lang)) throw new Error('its language code is not valid');
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

/** Registers the languages whose files have loaded, now and when one loads later. */
export const receiveLanguages = (): void => receive(MODULE_READY, MODULE_REQUEST, register);

/** The code of the best language we have: `pt` for `pt-BR`. Undefined if that is English. */
function availableCode(code: string | null | undefined): string | undefined {
  if (!code || code.length > MAX_CODE_LENGTH) return undefined;
  for (code = code.toLowerCase(); code && !locales.has(code);)
    code = code.slice(0, Math.max(0, code.lastIndexOf('-')));
  return code || undefined;
}

/** The language of an element, from its own `lang` attribute or the nearest ancestor that has one. */
function hostLocale(element: Element): string | undefined {
  let code = element.getAttribute('lang');
  // On a server the element has no ancestors.
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

/** The messages of the entry bundle in the language of an element. */
export const messagesFor = (element: Element): FormMessages => localeOf(element)?.form ?? enForm;

const connected = new Set<LocalizeController>();
let observer: MutationObserver | undefined;

/** Resolves the language of its host: the one a person chose, or that of the page around it, or English. */
export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #activeLocale: Locale | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows the `lang` attributes around the host, which a language menu or a translator may change. */
  hostConnected(): void {
    this.#host.requestUpdate();
    connected.add(this);
    observer ??= new MutationObserver(() => {
      for (const each of connected) each.#follow();
    });
    for (let node: Node | null = this.#host; node; node = composedParent(node))
      // Observing a root twice has no effect.
      if (!parentOf(node)) observer.observe(node, { attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    connected.delete(this);
  }

  #follow(): void {
    if (localeOf(this.#host) !== this.#activeLocale) this.#host.requestUpdate();
  }

  /** Must be called before each update. */
  resolveLocale(): void {
    this.#activeLocale = localeOf(this.#host);
  }

  get messages(): FormMessages {
    return this.#activeLocale?.form ?? enForm;
  }

  /** The messages of a lazy chunk. Those that are missing stay English, marked up. */
  words = <T>(part: 'result' | 'reading', english: T): T => {
    const locale = this.#activeLocale;
    if (!locale) return english;
    if (!locale.completed[part]) learnEnglish(english);
    return (locale.completed[part] ??= complete(english, locale[part], formatOf(locale))) as T;
  };

  /** A date in words. It is in English, marked up, if the browser does not support the language. */
  inWords = (day: IsoDate, style?: DateStyle): string => {
    const { messages } = this;
    if (Intl.DateTimeFormat.supportedLocalesOf(messages.locale).length)
      return inWords(day, messages, style);
    const words = inWords(day, enForm, style);
    return english(words, isolated(words)) as unknown as string;
  };

  /** The picture for an id, if the language has one. The language file gives only the path. */
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
   * The warning that nobody has checked the translation. It is shown in the first element with the
   * language, and in the one where it was chosen. It is also in English, except for a kind of English.
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

  /** The languages to choose from: those that the editor offers and whose files have loaded, and English. */
  choices(offered: string | null | undefined): LanguageChoices {
    const codes = `${offered ?? ''}`.split(/[\s+,]+/).map(availableCode);
    // The language of the page and the one that is shown are always offered, so there is a way back.
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

  /** Removes a language whose messages cannot be rendered. Returns false if English is shown already. */
  discardLocale(): boolean {
    const isDiscarded = locales.delete(this.#activeLocale?.code ?? '');
    if (isDiscarded) requestUpdateAll();
    return isDiscarded;
  }
}
