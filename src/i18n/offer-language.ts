import type { BegunLanguage, Language } from './index.js';
import { offer } from './register-module.js';

/** How many messages there are, whatever their form; what is meant to be empty needs no review. */
const count = (words: unknown): number =>
  typeof words === 'object'
    ? Object.values(words!).reduce((sum: number, each) => sum + count(each), 0)
    : words
      ? 1
      : 0;

/** `lang`, `locale` and `dir` are no messages. */
const CODES = 3;

/** Whether a person has checked every message that is there; where there is none, nobody has. */
export const isChecked = ({ page, more, reviews }: Language | BegunLanguage): boolean =>
  Object.keys(reviews).length >= (count({ page, more }) - CODES || 1);

/** Hands a language over, with the warning that no person has checked all of it. */
export function offerLanguage(given: Language | BegunLanguage): void {
  // Whoever draws it says in English what is missing.
  const language = given as Language;
  const warning =
    'No person has checked this translation. If it differs from the English, the English counts.';
  offer({ language: { ...language, warning: isChecked(language) ? '' : warning } });
}
