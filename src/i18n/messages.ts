import type {
  ActionId,
  Conclusions,
  NoteId,
  OptionId,
  OutcomeId,
  QuestionId,
  ReadingPoint,
  TimeRuleId,
} from '../core/index.js';

export interface QuestionWords {
  title: string;
  hint: string;
  /** What "I am not sure" opens. */
  help: string;
  /** What a date question asks the date of. */
  thing?: string;
}

/** What to do, and what to know about it. */
export type ActionWords = readonly [title: string, text: string];

/** What can be wrong with an answer. */
export type FaultId =
  'no-answer' | 'not-sure-alone' | 'no-day' | 'no-month' | 'no-year' | 'no-such-day' | 'in-future';

/** The words of buttons, labels and headings, and sentences that take a value. Days are in words. */
export interface Labels {
  checker: string;
  continue: string;
  back: string;
  change: string;
  startAgain: string;
  help: string;
  problem: string;
  day: string;
  month: string;
  year: string;
  answers: string;
  actions: string;
  open: string;
  appeal: string;
  certificate: string;
  mediation: string;
  disagreementResolution: string;
  useForm(form: string): string;
  working: string;
  secondary: string;
  reading(day: string, points: readonly string[]): string;
  lastDay(day: string): string;
  rulesAsAt(day: string): string;
  official: string;
  outsideTable: string;
  countdown: string;
  changeDates: string;
  callWindow: string;
  /** Whole days that are left; 0 on the day itself, less when it has passed. */
  daysLeft(days: number): string;
  contact: string;
  phone: string;
  relay: string;
  email: string;
  website: string;
  address: string;
  notice: string;
  adviser: string;
  advice: string;
  tribunal: string;
  askCouncil: string;
  checked(day: string): string;
  old(day: string): string;
  unchecked(published: string | undefined): string;
  useLetter: string;
  /** Before the link that a widget was put in the place of. */
  ownPage: string;
  /** Over the room to write on paper. */
  notes: string;
}

/**
 * Every word a family reads, by the id of what it is about. A language is one file with one
 * object of this type, so that a missing message is a compile error.
 */
export interface Messages {
  lang: string;
  dir: 'ltr' | 'rtl';
  questions: Record<QuestionId, QuestionWords>;
  options: Record<OptionId, string>;
  /** By what is wrong: a sentence about the thing, with what was typed. */
  faults: Record<FaultId, (thing: string | undefined, typed: string) => string>;
  /** What to do next. */
  outcomes: Record<OutcomeId, string>;
  actions: Record<ActionId, ActionWords>;
  /** The clocks that a family must meet, with the day to work to. */
  clocks: Record<'appeal' | 'contact-adviser' | 'discrimination-claim', (day: string) => string>;
  rules: Record<TimeRuleId, string>;
  /** Empty where only an adviser can use it. */
  notes: Record<NoteId, string>;
  readings: Record<ReadingPoint, string>;
  appeal: Record<Conclusions['appeal'], string>;
  certificate: Record<Conclusions['certificate'], string>;
  mediation: Record<Conclusions['mediation'], string>;
  disagreementResolution: Record<Conclusions['disagreementResolution'], string>;
  labels: Labels;
}
