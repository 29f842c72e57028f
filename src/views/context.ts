import type { TemplateResult, nothing } from 'lit';
import type { Path } from '../core/checker/walk.js';
import type { Conclusion, IsoDate, QuestionId } from '../core/index.js';
import type * as councils from '../councils/families.js';
import type { CouncilPack } from '../councils/index.js';
import type { DateStyle, FormMessages, ReadingMessages, ResultMessages } from '../i18n/index.js';
import type * as reading from './reading/index.js';
import type * as qr from './reading/keep/qr.js';
import type * as result from './result/index.js';

/** The exports of each lazy chunk. These are types only, so nothing here loads a chunk. */
export interface Chunks {
  result: typeof result;
  reading: typeof reading;
  qr: typeof qr;
  councils: typeof councils;
}

export type ChunkName = keyof Chunks;

/** What every view receives: the element, its language, its day and its council. */
export interface ViewContext {
  /** The element that renders the view. */
  readonly host: HTMLElement & { requestUpdate(): void; readonly renderRoot?: ParentNode };
  /** The messages of the entry chunk, in the language of the element. */
  readonly messages: FormMessages;
  /**
   * The messages of another chunk, in the language of the element. The chunk passes its own English,
   * which replaces missing messages and is marked as English.
   */
  words(part: 'result', english: ResultMessages): ResultMessages;
  words(part: 'reading', english: ReadingMessages): ReadingMessages;
  /**
   * A day in words, in the language of the element. The style `long` leaves out the day of the
   * week.
   */
  inWords(day: IsoDate, style?: DateStyle): string;
  /** The picture for the id of a question or an action, if the language has pictures. */
  picture(id: string): TemplateResult | typeof nothing;
  /** Goes before every id, to keep ids apart from the page's own. Empty in a shadow root. */
  readonly idPrefix: string;
  readonly today: IsoDate;
  readonly pack: CouncilPack;
  /** A focusable heading, `below` levels below the first heading of the element. */
  heading(text: unknown, below?: number): TemplateResult;
  /** A button that looks like a link; `describedBy` is the id of what it acts on. */
  link(text: unknown, handleClick: () => void, describedBy?: string): TemplateResult;
  /**
   * What `draw` returns for a chunk, or `pending` until the chunk has loaded. Loads the chunk if
   * necessary. If that fails, shows `failed`, which by default says that the answers are kept.
   */
  renderLazy<Name extends ChunkName>(
    name: Name,
    draw: (chunk: Chunks[Name]) => unknown,
    pending?: unknown,
    failed?: string,
  ): unknown;
  /** A `details` with what `draw` returns for a chunk, which loads when somebody opens it. */
  renderLazyDetails<Name extends ChunkName>(
    summary: string,
    name: Name,
    draw: (chunk: Chunks[Name]) => unknown,
    id?: string,
  ): TemplateResult;
  /** The address of the element's hosted page; undefined if it is not known. */
  readonly hostedPage: string | undefined;
  /** Loads a chunk. Rejects if that fails, and can then be called again. */
  loadChunk<Name extends ChunkName>(name: Name): Promise<Chunks[Name]>;
}

/** An answer, and the path that led to it. */
export interface Answer {
  readonly conclusion: Conclusion;
  readonly path: Path;
  /** A day is in a year without known bank holidays, so the conclusion has no deadlines. */
  readonly isOutsideCalendar: boolean;
}

/** What a person can do with an answer. */
export interface AnswerActions {
  /** Goes back to a question to change its answer, and then returns to the result. */
  change(question: QuestionId): void;
  /** Goes back to a question, and on from there question by question. */
  goTo(question: QuestionId): void;
  startAgain(): void;
}
