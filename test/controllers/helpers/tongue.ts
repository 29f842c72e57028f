import { en, enMore } from '../../../src/i18n/en.js';
import type { Messages, MoreMessages } from '../../../src/i18n/index.js';
import { offer } from '../../../src/i18n/register-module.js';
import type { Spoken } from '../../../src/elements/chunks.js';

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

type Parts = Partial<Omit<Spoken, 'page' | 'more'>> & {
  page?: Partial<Messages>;
  more?: Partial<MoreMessages>;
};

/** A language that says the English with its code before it. */
export function tongue(code: string, over: Parts = {}, say = (text: string) => `${code} ${text}`) {
  const language: Spoken = {
    name: `Name of ${code}`,
    notice: `Notice of ${code}`,
    toEnglish: `To English of ${code}`,
    reviews: {},
    warning: 'The English counts.',
    ...over,
    page: { ...reworded(en, say), lang: code, locale: 'en-GB', dir: 'ltr', ...over.page },
    more: { ...reworded(enMore, say), ...over.more },
  };
  return language;
}

/** Hands it over, as its file does. */
export const bring = (...args: Parameters<typeof tongue>): void =>
  offer({ language: tongue(...args) });
