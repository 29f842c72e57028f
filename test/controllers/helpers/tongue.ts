import { enResult } from '../../../src/i18n/en/result.js';
import { enForm } from '../../../src/i18n/index.js';
import { enReading } from '../../../src/i18n/en/reading.js';
import type { FormMessages, ReadingMessages, ResultMessages } from '../../../src/i18n/index.js';
import { MODULE_READY, MODULE_REQUEST } from '../../../src/i18n/language-message.js';
import type { ModuleMessage, RegisteredLanguage } from '../../../src/i18n/language-message.js';
import { VERSION } from '../../../src/utils/version.js';

/** The same words, each as `say` makes it; what is empty stays so. */
export function reworded<T>(words: T, say: (text: string) => string): T {
  const each = (at: unknown): unknown => {
    if (typeof at === 'string') return at && say(at);
    if (typeof at === 'function')
      return (...values: unknown[]) => each((at as (...all: unknown[]) => string)(...values));
    if (Array.isArray(at)) return at.map(each);
    return Object.fromEntries(Object.entries(at as object).map(([id, one]) => [id, each(one)]));
  };
  return each(words) as T;
}

type Parts = Partial<Omit<RegisteredLanguage, 'form' | 'result' | 'reading'>> & {
  form?: Partial<FormMessages>;
  result?: Partial<ResultMessages>;
  reading?: Partial<ReadingMessages>;
};

/** A language that says the English with its code before it. */
export function tongue(code: string, over: Parts = {}, say = (text: string) => `${code} ${text}`) {
  const language: RegisteredLanguage = {
    name: `Name of ${code}`,
    notice: `Notice of ${code}`,
    toEnglish: `To English of ${code}`,
    reviews: {},
    warning: 'The English counts.',
    ...over,
    form: { ...reworded(enForm, say), lang: code, locale: 'en-GB', dir: 'ltr', ...over.form },
    result: { ...reworded(enResult, say), ...over.result },
    reading: { ...reworded(enReading, say), ...over.reading },
  };
  return language;
}

/** Hands a language over, as its file does. */
export function handOver(language: RegisteredLanguage): void {
  const detail: ModuleMessage = { version: VERSION, language };
  const dispatch = () => document.dispatchEvent(new CustomEvent(MODULE_READY, { detail }));
  document.addEventListener(MODULE_REQUEST, dispatch);
  dispatch();
}

/** Hands over a language that says the English with its code before it. */
export const bring = (...args: Parameters<typeof tongue>): void => handOver(tongue(...args));
