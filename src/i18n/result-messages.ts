import type {
  ActionId,
  Conclusions,
  NoteId,
  OutcomeId,
  ReadingPoint,
  TimeRuleId,
} from '../core/index.js';

/** A step from the decision letter to the tribunal. */
export type StageId =
  'letter' | 'adviser' | 'certificate' | 'mediation' | 'agreement' | 'appeal' | 'tribunal';

/** The clocks that a family must meet. */
export type FamilyClock =
  'appeal' | 'contact-adviser' | 'discrimination-claim' | 'comment-on-draft';

/** The clocks that bind the council while a family waits for it. */
export type CouncilClock =
  | 'decide-to-assess'
  | 'decide-on-plan'
  | 'final-plan'
  | 'review-decision'
  | 'amended-plan'
  | 'phase-transfer';

/** A stage: what happens at it, and what to do if it does not happen. */
export type StageWords = readonly [title: string, text: string, missed: string];

/** The words of the result chunk: what follows from the answers, and by when. */
export interface ResultMessages {
  /** The heading of an answer: a whole sentence. */
  outcomes: Record<OutcomeId, string>;
  /** Replaces `outcomes` when the family is late, or may be late. */
  late: Record<'appeal' | 'claim', string>;
  mayBeLate: Record<'appeal' | 'claim', string>;
  /** Replaces `outcomes` when the council has missed its own time limit. */
  councilLate: string;
  actions: Record<ActionId, string>;
  /** More about an action. Empty if its name says it all. */
  actionTexts: Record<ActionId, string>;
  /** A list of who to turn to when the tribunal cannot decide. */
  routes: readonly string[];
  /** A list of what a late appeal has to explain. */
  lateReasons: readonly string[];
  /** What a coming day is the last day for. No full stop. */
  clocks: Record<FamilyClock, (day: string) => string>;
  /** What a past day was the last day for. */
  passed: Record<FamilyClock, (day: string) => string>;
  /** What the council has to do. */
  duties: Record<CouncilClock, string>;
  /** Empty if only an adviser can use the note. */
  notes: Record<NoteId, string>;
  appeal: Record<Conclusions['appeal'], string>;
  certificate: Record<Conclusions['certificate'], string>;
  mediation: Record<Conclusions['mediation'], string>;
  disagreementResolution: Record<Conclusions['disagreementResolution'], string>;
  stages: Record<StageId, StageWords>;
  /** What follows if the family calls today, and how the certificate can move the last day. */
  timeline: {
    certificate(day: string): string;
    mediation(day: string): string;
    moves: string;
  };
  /** In a countdown on a page with a checker: where its days come from, or why it has none. */
  beside: {
    found(checker: string): string;
    noAppeal: string;
    toAnswer: string;
  };
  rules: Record<TimeRuleId, string>;
  readings: Record<ReadingPoint, string>;
  labels: {
    answers: string;
    change: string;
    changeDates: string;
    startAgain: string;
    actions: string;
    /** Opens the words for a telephone call. */
    say: string;
    /** Opens the ways to keep an answer. */
    take: string;
    working: string;
    /** Before the sources of the conclusion. */
    lawBehind: string;
    outsideTable: string;
    callWindow: string;
    /** How many whole days are left: 0 on the day itself, negative after it. */
    daysLeft(days: number): string;
    /** What the council must do by a coming day, and what it has not done by a past one. */
    councilBy(duty: string, day: string): string;
    councilMissed(duty: string, day: string): string;
    /** The heading of what else is open, and the labels in it. */
    open: string;
    appeal: string;
    certificate: string;
    mediation: string;
    disagreementResolution: string;
    useForm(form: string): string;
    /** Introduces the adviser's number, after `useThatOne`. */
    elseTry(name: string): string;
    adviceIs(name: string): string;
    /** The links to the forms. */
    getForm(form: string): string;
    getClaimForm: string;
    /** Replaces the text of `find-date` for a claim. */
    claimDate: string;
    /** Added to `talk-to-council` while an appeal is open. */
    whileYouTalk: string;
    /** For a family with more than one decision letter. */
    twoLetters: string;
    /** Which papers to send with the form. */
    attachLetter: string;
    attachIfAny: string;
    attachBoth: string;
    /** Introduces the tribunal's addresses, and says how old they are. */
    sendTo: string;
    tribunalDated(day: string): string;
    rulesAsAt(day: string): string;
    /** Introduces what to do once the last day to appeal has passed. */
    missed: string;
    /** Marks a source whose own words nobody has read. */
    secondary: string;
    step(from: string, to: string, rule: string): string;
    reading(day: string, points: readonly string[]): string;
    /** The heading of the space for notes on paper. */
    notes: string;
  };
}
