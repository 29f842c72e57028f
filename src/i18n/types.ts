import type { FormMessages } from './form-messages.js';
import type { ReadingMessages } from './reading-messages.js';
import type { ResultMessages } from './result-messages.js';

export type * from './form-messages.js';
export type * from './reading-messages.js';
export type * from './result-messages.js';

/** A language other than English: its words, by chunk, and who has checked them. */
export interface Language<Form = FormMessages, Result = ResultMessages, Reading = ReadingMessages> {
  /** The language's own name. */
  readonly name: string;
  readonly form: Form;
  readonly result: Result;
  readonly reading: Reading;
  /** Says, in the language, that no person has checked these words and that the English counts. */
  readonly notice: string;
  /** "Read this in English", in the language. */
  readonly toEnglish: string;
  /**
   * Who checked each message and when, by its id: `form.labels.continue`, `reading.guide.0`. A
   * message without an entry has not been checked.
   */
  readonly reviews: Readonly<Record<string, string>>;
  /**
   * Not offered until a reader of the language has read it. A page can still ask for it by its
   * code.
   */
  readonly isHeldBack?: boolean;
  /** Shows each sentence of a message on its own line. */
  readonly isByLine?: boolean;
  /** Pictures by the id of a question or an action: SVG path data for a 24 by 24 `viewBox`. */
  readonly pictures?: Readonly<Record<string, string>>;
}

type Some<T> = T extends string | ((...values: never[]) => string)
  ? T
  : { readonly [Key in keyof T]?: Some<T[Key]> };

/** A language that is not fully translated. Missing messages are shown in English. */
export type BegunLanguage = Language<
  Some<FormMessages> & Pick<FormMessages, 'lang' | 'locale' | 'dir'>,
  Some<ResultMessages>,
  Some<ReadingMessages>
>;

/** The languages to choose from. */
export interface LanguageChoices {
  /** Their codes, English (`en`) first. */
  readonly all: readonly string[];
  /** The code of the active language; undefined for English. */
  readonly current?: string | undefined;
  /** The language's own name; undefined for English. */
  name(code: string): string | undefined;
  /** "Read this in English", in the active language; undefined if that is English. */
  readonly toEnglish?: string | undefined;
  choose(code: string): void;
}
