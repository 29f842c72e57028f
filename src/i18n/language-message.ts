import type { Language } from './types.js';

/** A language as its file hands it over. */
export interface RegisteredLanguage extends Language {
  /** Says in English that no person has checked it; empty once every message is checked. */
  readonly warning: string;
}

/**
 * The detail of the event by which a language file hands over its words. A language file is a
 * classic script and may run before or after the entry, so each side dispatches when it runs and
 * listens for the other. Nothing is left on `globalThis`.
 */
export interface ModuleMessage {
  /** The entry ignores a file of another version. */
  readonly version: string;
  readonly language: RegisteredLanguage;
}

/** Dispatched by a language file, with a `ModuleMessage`: when it runs, and when it is asked. */
export const MODULE_READY = 'local-offer-language-ready';
/** Dispatched by the entry, to ask for the languages whose files have run already. */
export const MODULE_REQUEST = 'local-offer-language-request';
