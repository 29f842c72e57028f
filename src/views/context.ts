import type { TemplateResult, nothing } from 'lit';
import type { Path } from '../core/checker/walk.js';
import type { Conclusion, IsoDate, QuestionId } from '../core/index.js';
import type * as councils from '../councils/families.js';
import type { CouncilPack } from '../councils/index.js';
import type { DateStyle, FormMessages, ReadingMessages, ResultMessages } from '../i18n/index.js';
import type * as reading from './reading/index.js';
import type * as qr from './reading/keep/qr.js';
import type * as result from './result/index.js';

/** What each lazy chunk exports, by its name. Types only: nothing here loads one. */
export interface Chunks {
  result: typeof result;
  reading: typeof reading;
  qr: typeof qr;
  councils: typeof councils;
}

export type ChunkName = keyof Chunks;

/** What every view is given: the element it is drawn for, its language, its day, its council. */
export interface ViewContext {
  /** The element. `requestUpdate` draws it again. */
  readonly host: HTMLElement & { requestUpdate(): void; readonly renderRoot?: ParentNode };
  /** The words of the entry chunk, in the language of the element. */
  readonly messages: FormMessages;
  /** The words of another chunk, which brings the English: what has not been translated stays English, marked. */
  words(part: 'result', english: ResultMessages): ResultMessages;
  words(part: 'reading', english: ReadingMessages): ReadingMessages;
  /** A day in words, in the language of the element; `long` is without the day of the week. */
  inWords(day: IsoDate, style?: DateStyle): string;
  /** The picture for the id of a question or an action, where the language has pictures. */
  picture(id: string): TemplateResult | typeof nothing;
  /** Stands before every id, where the page has ids of its own. */
  readonly idPrefix: string;
  readonly today: IsoDate;
  readonly pack: CouncilPack;
  /** A heading so many levels below the first of the element, which can take the focus. */
  heading(text: unknown, below?: number): TemplateResult;
  /** A button that looks like a link; `describedBy` is the id of what it acts on. */
  link(text: unknown, handleClick: () => void, describedBy?: string): TemplateResult;
  /**
   * What a chunk draws, once it has come, and `pending` until then; it is fetched for this if it has to
   * be. Where it cannot come, `failed` says so, and without it that the answers are kept.
   */
  renderLazy<Name extends ChunkName>(
    name: Name,
    draw: (chunk: Chunks[Name]) => unknown,
    pending?: unknown,
    failed?: string,
  ): unknown;
  /** Opens on what a chunk draws, which is fetched when somebody opens it. */
  renderLazyDetails<Name extends ChunkName>(
    summary: string,
    name: Name,
    draw: (chunk: Chunks[Name]) => unknown,
    id?: string,
  ): TemplateResult;
  /** The element's own page, where the hosted pages are known. */
  readonly hostedPage: string | undefined;
  /** Fetches a chunk. Rejects where it cannot come; it may be asked for again. */
  loadChunk<Name extends ChunkName>(name: Name): Promise<Chunks[Name]>;
}

/** An answer, and how it was come to. */
export interface Answer {
  readonly conclusion: Conclusion;
  readonly path: Path;
  /** The days fall into a year without a table of bank holidays: the conclusion has none. */
  readonly isOutsideCalendar: boolean;
}

/** What a person can do with an answer. */
export interface AnswerActions {
  /** Goes back to a question, to change that one. */
  change(question: QuestionId): void;
  /** Goes back to a question, and on from there a step at a time. */
  goTo(question: QuestionId): void;
  startAgain(): void;
}
