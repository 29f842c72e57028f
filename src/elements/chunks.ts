import type { html, nothing } from 'lit/html.js';
import type { Path } from '../core/checker/walk.js';
import type {
  ActionId,
  Conclusion,
  Deadline,
  IsoDate,
  NoteId,
  OutcomeId,
  QuestionId,
} from '../core/index.js';
import type { Contact, CouncilPack } from '../councils/index.js';
import type { Language, Messages, MoreMessages, TermId } from '../i18n/index.js';
import { redraw } from '../controllers/day.js';

/** A language as its file hands it over. */
export interface Spoken extends Language {
  /** That no person has checked it, in English; empty once all of it is checked. */
  readonly warning: string;
}

/** The languages to choose from. */
export interface Choices {
  choose(code: string): void;
  /** Their codes, English first. */
  readonly all: readonly string[];
  /** The code of the one that is spoken; undefined for English. */
  readonly current: string | undefined;
  readonly languages: ReadonlyMap<string, Spoken>;
}

/** A QR code: the path of its dark squares, and the box it is drawn in. */
export type Code = readonly [path: string, box: string];

export type CodeOf = (text: string) => Code;

/** What the second file needs of the first, so that neither is in the other. */
export interface Kit {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly messages: Messages;
  /** A day in words. */
  inWords(day: IsoDate): string;
  /** The second file's own words, in the language that is spoken. */
  words(english: MoreMessages): MoreMessages;
  /** A heading so many levels below the first of the element. */
  heading(text: string, below: number): unknown;
  contact(contact: Contact | undefined, today: IsoDate, more?: string): unknown;
  /** The picture for an id, where the language has pictures. */
  picture(id: string): unknown;
  /** The code for an address. What draws it is fetched for the first. */
  code(address: string): Promise<Code>;
  /** The element that asks. */
  readonly host: HTMLElement & { requestUpdate(): void; readonly renderRoot?: ParentNode };
}

/** An answer, and how it was come to. */
export interface Answer {
  readonly found: Conclusion;
  readonly path: Path;
  readonly today: IsoDate;
  readonly pack: CouncilPack;
}

/** A family's way to the tribunal, as far as its days are known. */
export interface Journey {
  readonly found: Conclusion | undefined;
  readonly today: IsoDate;
  readonly pack: CouncilPack;
}

/** Whether the council has made a decision that can be appealed. */
export type Fitting = 'yes' | 'no' | 'not-sure';

/** What the second file holds: what opens only once somebody asks for it. */
export interface More {
  /** The look of it, inside the wrapper. */
  readonly styles: string;
  /** What a question means, for who is not sure. */
  help(kit: Kit, question: QuestionId | 'placement'): unknown;
  /** What there is to know about something to do, or the words of a note or an outcome. */
  about(kit: Kit, id: ActionId | NoteId | OutcomeId): unknown;
  /** What has to be done by a day, or what the day was for once it has passed. */
  sentence(kit: Kit, deadline: Deadline, today: IsoDate): unknown;
  /** What the law says, point by point. */
  open(kit: Kit, found: Conclusion): unknown;
  /** What it says of a certificate. */
  certificate(kit: Kit, found: Conclusion): unknown;
  /** Of which day the rules are. */
  rules(kit: Kit): unknown;
  /** The working-out of every day, every other reading of the law, and the sources. */
  working(kit: Kit, found: Conclusion): unknown;
  /** Hard words, each of which opens its meaning. */
  terms(kit: Kit, terms: readonly TermId[]): unknown;
  /** All of `mediation-guide`. */
  guide(kit: Kit, journey: Journey): unknown;
  /**
   * All of `resolution-options`, by what was chosen in it or else found out beside it; its ids have
   * `scope` before them.
   */
  options(
    kit: Kit,
    chosen: Fitting | undefined,
    found: Fitting | undefined,
    scope: string,
    handleChange: (event: Event) => void,
  ): unknown;
  /** The steps that follow from an answer, each with its day. */
  plan(kit: Kit, found: Conclusion, today: IsoDate): unknown;
  /** Ways to keep an answer, and what to say on the telephone. */
  take(kit: Kit, answer: Answer): unknown;
  /** A button for each language. */
  languages(kit: Kit, choices: Choices): unknown;
  /** Room to write on, and where the answer came from: on paper only. */
  notes(kit: Kit): unknown;
  /** Lays out for the printer what is drawn; returns what undoes it. */
  layOut(wrapper: HTMLElement, sheet: () => CSSStyleSheet): () => void;
  /** Reads aloud what the element shows. */
  listen(kit: Kit): unknown;
}

export let more: More | undefined;
/** The last try to fetch it failed. */
export let moreFailed = false;

let coming = false;
// The page file knows another way.
let bring = (): Promise<unknown> => import('../views/reading/index.js');
let bringCode = (): Promise<unknown> => import('../views/reading/keep/qr.js');
let codeOf: CodeOf | undefined;

/** How the further files come, where they have not come by themselves. */
export function bringBy(how: (file: 'more.js' | 'qr.js') => Promise<unknown>): void {
  bring = () => how('more.js');
  bringCode = () => how('qr.js');
}

export function keepCodeOf(found: CodeOf): void {
  codeOf = found;
}

/** The code for an address; what draws it is fetched for the first. */
export async function codeFor(address: string): Promise<Code> {
  if (!codeOf) await bringCode();
  return codeOf!(address);
}

export function keepMore(found: More): void {
  more = found;
}

/** Fetches the second file, once; a failure is tried again when it is next asked for. */
export function bringMore(): void {
  if (more || coming) return;
  coming = true;
  moreFailed = false;
  // Should nobody have said how, a person's step goes on all the same.
  (async () => bring())()
    .catch(() => {
      moreFailed = true;
    })
    .finally(() => {
      coming = false;
      redraw();
    });
}
