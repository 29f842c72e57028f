import type { Language } from './types.js';

/** A language, as its file passes it to the entry. */
export interface RegisteredLanguage extends Language {
  /**
   * Says in English that no person has checked the translation. Empty once every message is
   * checked.
   */
  readonly warning: string;
}

/**
 * The detail of the event with which a language file passes its words to the entry. A language file
 * is a classic script and may run before or after the entry, so each side dispatches an event when
 * it runs and listens for the other's. Nothing is left on `globalThis`.
 */
export interface ModuleMessage {
  /** The entry ignores a file of another version. */
  readonly version: string;
  readonly language: RegisteredLanguage;
}

/** Dispatched by a language file, with a `ModuleMessage`, when it runs and after each request. */
export const MODULE_READY = 'local-offer-language-ready';
/** Dispatched by the entry, to ask for the languages of files that have already run. */
export const MODULE_REQUEST = 'local-offer-language-request';
