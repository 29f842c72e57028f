import { call } from '../utils/dom.js';
import { isBrowser } from '../utils/is-browser.js';
import { VERSION } from '../utils/version.js';
import { MODULE_READY, MODULE_REQUEST } from './language-message.js';
import type { ModuleMessage } from './language-message.js';
import type { BegunLanguage, Language } from './types.js';

/** Above words that no person has checked, beside the same in their language. */
export const UNCHECKED =
  'No person has checked this translation. If it differs from the English, the English counts.';

/** How many messages there are; what is empty on purpose needs no review. */
const count = (words: unknown): number =>
  typeof words === 'object'
    ? Object.values(words!).reduce((sum: number, each) => sum + count(each), 0)
    : words
      ? 1
      : 0;

/** `lang`, `locale` and `dir` are not messages. */
const CODES = 3;

/** Whether a person has checked every message of the language. False while it has no messages. */
export const isChecked = ({ form, result, reading, reviews }: Language | BegunLanguage): boolean =>
  Object.keys(reviews).length >= (count({ form, result, reading }) - CODES || 1);

/** Hands a language over to the entry, now and whenever it asks. Does nothing on a server. */
export function registerLanguage(given: Language | BegunLanguage): void {
  if (!isBrowser) return;
  // What is missing is filled in with English where it is received.
  const language = { ...(given as Language), warning: isChecked(given) ? '' : UNCHECKED };
  const detail: ModuleMessage = { version: VERSION, language };
  const dispatch = () => call(document, 'dispatchEvent', new CustomEvent(MODULE_READY, { detail }));
  call(document, 'addEventListener', MODULE_REQUEST, dispatch);
  dispatch();
}
