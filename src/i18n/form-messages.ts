import type { OptionId, QuestionId } from '../core/index.js';

export interface QuestionWords {
  title: string;
  hint: string;
  /** Completes an error sentence: what the date is of, or what to select. */
  thing?: string;
  /** Labels that differ from those in `FormMessages.options`. */
  options?: Partial<Record<OptionId, string>>;
}

/** What can be wrong with an answer. */
export type ErrorId =
  | 'no-answer'
  | 'not-sure-alone'
  | 'no-day'
  | 'no-month'
  | 'no-year'
  | 'unreadable-day'
  | 'unreadable-month'
  | 'unreadable-year'
  | 'no-such-day'
  | 'in-future';

/** The words of the entry chunk: the questions, the contact card and the loading messages. */
export interface FormMessages {
  lang: string;
  /** The locale for dates, numbers and plurals. It must use the digits 0 to 9, as the letters do. */
  locale: string;
  dir: 'ltr' | 'rtl';
  questions: Record<QuestionId, QuestionWords>;
  /** The countdown's own question about the parts of the plan. */
  placement: QuestionWords;
  options: Record<OptionId, string>;
  /** A whole sentence. `thing` is `QuestionWords.thing`; `typed` is what the person typed. */
  errors: Record<ErrorId, (thing: string | undefined, typed: string) => string>;
  labels: {
    checker: string;
    countdown: string;
    continue: string;
    back: string;
    /** The heading of the error summary. */
    problem: string;
    /** Spoken, but not shown, before the message beside a control. */
    error: string;
    /** Between the date inputs and "I am not sure". */
    or: string;
    help: string;
    hardWords: string;
    day: string;
    month: string;
    year: string;
    /** Shown after `reviewBy`. */
    pastReview: string;
    official: string;
    /** Shown before the first question of the checker. */
    needs: string;
    /** That the element covers England only, and the link to the question about the nation. */
    onlyEngland: string;
    otherNations: string;
    /** In a countdown on a page with a checker: that the checker fills it in, and the link to it. */
    waits(checker: string): string;
    toChecker: string;
    contact: string;
    phone: string;
    relay: string;
    /** The label of the opening hours. */
    hours: string;
    email: string;
    website: string;
    address: string;
    notice: string;
    adviser: string;
    advice: string;
    /** The heading of the disagreement resolution service. */
    disagreement: string;
    sendTeam: string;
    /** The heading of the contacts. `name` is the council's, in the form it has inside a sentence. */
    forCouncil(name?: string): string;
    tribunal: string;
    /** What the mediation adviser and the advice service do. */
    adviserHelps: string;
    adviceHelps: string;
    /** Instead of a number: for any contact, and for one that the decision letter must name. */
    askCouncil: string;
    useLetter: string;
    /**
     * How old the details are. `useThatOne` prefers the letter's number to one not checked lately.
     */
    checked(day: string): string;
    old(day: string): string;
    unchecked(published: string | undefined): string;
    uncheckedDetails: string;
    useThatOne: string;
    /** Beside one of several numbers, if the page it is from has no date. */
    noDate: string;
    /** Introduces the link that a widget replaced. */
    ownPage: string;
    /** The accessible name of the language buttons. */
    language: string;
    /** Shown while a chunk loads. */
    loading: string;
    /** A chunk failed to load and the answers are kept. Followed by `tryAgain` and `openPage`. */
    notLoaded: string;
    /** The same, in an element that asks no questions. */
    partNotLoaded: string;
    tryAgain: string;
    openPage: string;
  };
}
