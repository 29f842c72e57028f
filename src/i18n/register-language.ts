import { call } from '../utils/dom.js';
import { isBrowser } from '../utils/is-browser.js';
import { VERSION } from '../utils/version.js';
import { MODULE_READY, MODULE_REQUEST } from './language-message.js';
import type { ModuleMessage } from './language-message.js';
import type { BegunLanguage, Language } from './types.js';

/** Shown above an unchecked translation, after the same notice in its language. */
export const UNCHECKED =
  'No person has checked this translation. If it differs from the English, the English counts.';

/** The number of messages. Empty ones need no review and are not counted. */
const count = (words: unknown): number => {
  if (typeof words !== 'object') return words ? 1 : 0;
  return Object.values(words!).reduce((sum: number, each) => sum + count(each), 0);
};

/** `lang`, `locale` and `dir`, which are not messages. */
const CODES = 3;

/** Whether a person has checked every message. False for a language without messages. */
export const isChecked = ({ form, result, reading, reviews }: Language | BegunLanguage): boolean =>
  Object.keys(reviews).length >= (count({ form, result, reading }) - CODES || 1);

/** Passes a language to the entry, now and whenever it asks. Does nothing on a server. */
export function registerLanguage(given: Language | BegunLanguage): void {
  if (!isBrowser) return;
  // The entry fills in missing messages with English.
  const language = { ...(given as Language), warning: isChecked(given) ? '' : UNCHECKED };
  const detail: ModuleMessage = { version: VERSION, language };
  const dispatch = () => call(document, 'dispatchEvent', new CustomEvent(MODULE_READY, { detail }));
  call(document, 'addEventListener', MODULE_REQUEST, dispatch);
  dispatch();
}
