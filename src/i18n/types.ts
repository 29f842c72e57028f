import type {
  ActionId,
  Awaited,
  Conclusions,
  Decision,
  NoteId,
  OptionId,
  OutcomeId,
  PlanPart,
  QuestionId,
  ReadingPoint,
  TimeRuleId,
} from '../core/index.js';

/** A step from the decision letter to the tribunal. */
export type StageId =
  'letter' | 'adviser' | 'certificate' | 'mediation' | 'agreement' | 'appeal' | 'tribunal';

/** A hard word that opens its meaning. */
export type TermId =
  | 'ehc-plan'
  | 'section-b'
  | 'section-f'
  | 'section-i'
  | 'certificate'
  | 'adviser'
  | 'advice-service'
  | 'tribunal';

/** A point on which disagreement resolution and mediation differ. */
export type PointId =
  | 'who'
  | 'about'
  | 'when'
  | 'attend'
  | 'needed'
  | 'certificate'
  | 'time'
  | 'arranged'
  | 'agreement'
  | 'provider'
  | 'cost'
  | 'right';

export interface QuestionWords {
  title: string;
  hint: string;
  /** What a date question asks the date of; of any other, what has to be selected. */
  thing?: string;
  /** Options that are called otherwise here than elsewhere. */
  options?: Partial<Record<OptionId, string>>;
}

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

/** What happens at a stage, and what to do if it does not. */
export type StageWords = readonly [title: string, text: string, missed: string];

/** One point, of the one and of the other. */
export type PointWords = readonly [
  about: string,
  disagreementResolution: string,
  mediation: string,
];

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

/** The words of the entry chunk: the questions, the contact card, and what is said while a chunk loads. */
export interface FormMessages {
  lang: string;
  /** For dates, numbers and plurals. Figures are those of the letters: 1, 2, 3. */
  locale: string;
  dir: 'ltr' | 'rtl';
  questions: Record<QuestionId, QuestionWords>;
  /** How the countdown asks which parts of the plan it is about. */
  placement: QuestionWords;
  options: Record<OptionId, string>;
  /** A sentence about the thing asked for, with what was typed. */
  errors: Record<ErrorId, (thing: string | undefined, typed: string) => string>;
  labels: {
    checker: string;
    countdown: string;
    continue: string;
    back: string;
    /** Above the errors of a form. */
    problem: string;
    /** Read aloud before an error at its control. */
    error: string;
    /** Between the boxes of a date and what may be ticked instead. */
    or: string;
    help: string;
    hardWords: string;
    day: string;
    month: string;
    year: string;
    /** After the day of review. */
    pastReview: string;
    official: string;
    /** Before the first question of the checker. */
    needs: string;
    /** The element asks about England only; the second is the link to the other nations. */
    onlyEngland: string;
    otherNations: string;
    /** What fills the countdown on a page with a checker, by its caption, and the link there. */
    waits(checker: string): string;
    toChecker: string;
    contact: string;
    phone: string;
    relay: string;
    /** Above when somebody answers. */
    hours: string;
    email: string;
    website: string;
    address: string;
    notice: string;
    adviser: string;
    advice: string;
    /** Above whoever settles what mediation does not. */
    disagreement: string;
    sendTeam: string;
    /** Whose contacts they are: the name of a council, as it stands within a sentence, if it is known. */
    forCouncil(name?: string): string;
    tribunal: string;
    /** What each of the two is for. */
    adviserHelps: string;
    adviceHelps: string;
    /** Where no number is known: of a contact, and of one that the decision letter has to name. */
    askCouncil: string;
    useLetter: string;
    /** How far a contact can be relied on; then, unless it was checked of late, what goes before it. */
    checked(day: string): string;
    old(day: string): string;
    unchecked(published: string | undefined): string;
    uncheckedDetails: string;
    useThatOne: string;
    /** Of one of several numbers, beside whose page it is on. */
    noDate: string;
    /** Before the link that a widget replaced. */
    ownPage: string;
    /** Names the group of language buttons. */
    language: string;
    /** While a chunk loads. */
    loading: string;
    /** Where a chunk could not be loaded, followed by `tryAgain` and `openPage`. */
    notLoaded: string;
    /** The same, where nobody was asked anything. */
    partNotLoaded: string;
    tryAgain: string;
    openPage: string;
  };
}

/** The words of the result chunk: what follows from the answers, and by when. */
export interface ResultMessages {
  /** What an answer comes to: its heading, a whole sentence. */
  outcomes: Record<OutcomeId, string>;
  /** The heading instead, of an answer that is late, and of one that may be. */
  late: Record<'appeal' | 'claim', string>;
  mayBeLate: Record<'appeal' | 'claim', string>;
  /** The heading instead, where a day that binds the council has passed. */
  councilLate: string;
  actions: Record<ActionId, string>;
  /** What there is to know about an action; empty where its name says all. */
  actionTexts: Record<ActionId, string>;
  /** Who can change what the tribunal does not decide, a point each. */
  routes: readonly string[];
  /** What a late appeal has to say, a point each. */
  lateReasons: readonly string[];
  /** A day to work to, named for what it is the last day of; without its full stop. */
  clocks: Record<FamilyClock, (day: string) => string>;
  /** A day by which something had to be done, named for what it was. */
  passed: Record<FamilyClock, (day: string) => string>;
  /** What the council has to do. */
  duties: Record<CouncilClock, string>;
  /** Empty where only an adviser can use it. */
  notes: Record<NoteId, string>;
  appeal: Record<Conclusions['appeal'], string>;
  certificate: Record<Conclusions['certificate'], string>;
  mediation: Record<Conclusions['mediation'], string>;
  disagreementResolution: Record<Conclusions['disagreementResolution'], string>;
  stages: Record<StageId, StageWords>;
  /** What follows from a call that is made today, and how it moves the last day to appeal. */
  timeline: {
    certificate(day: string): string;
    mediation(day: string): string;
    moves: string;
  };
  /** In a countdown on a page with a checker: where its days are from, or why there are none. */
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
    outsideTable: string;
    callWindow: string;
    /** Whole days that are left; 0 on the day itself, less when it has passed. */
    daysLeft(days: number): string;
    /** What the council has to do by a day that is to come, and by one that has passed. */
    councilBy(duty: string, day: string): string;
    councilMissed(duty: string, day: string): string;
    /** Above what the law says, point by point, and the points. */
    open: string;
    appeal: string;
    certificate: string;
    mediation: string;
    disagreementResolution: string;
    useForm(form: string): string;
    /** Before the number of an adviser, after `useThatOne`. */
    elseTry(name: string): string;
    adviceIs(name: string): string;
    /** The links to the forms. */
    getForm(form: string): string;
    getClaimForm: string;
    /** What there is to know about the date of a claim, in place of that of an appeal. */
    claimDate: string;
    /** With an appeal to come, to whoever talks to the council. */
    whileYouTalk: string;
    /** To whoever has had more than one decision. */
    twoLetters: string;
    /** What goes with the form. */
    attachLetter: string;
    attachIfAny: string;
    attachBoth: string;
    /** Before the addresses of the tribunal, and how old they are. */
    sendTo: string;
    tribunalDated(day: string): string;
    rulesAsAt(day: string): string;
    /** Before what to do once the day of an appeal has passed. */
    missed: string;
    /** Behind a source that is known at second hand. */
    secondary: string;
    step(from: string, to: string, rule: string): string;
    reading(day: string, points: readonly string[]): string;
    /** Above the room to write on paper. */
    notes: string;
  };
}

/** The words of the reading chunk: explanations, and ways to keep an answer. */
export interface ReadingMessages {
  /** What "I am not sure" opens, by the question. */
  help: Record<QuestionId | 'placement', string>;
  /** What mediation is, a sentence each. */
  guide: readonly string[];
  /** By the answer to `labels.hasDecision`. */
  fits: Record<'yes' | 'no', string>;
  points: Record<PointId, PointWords>;
  terms: Record<TermId, string>;
  /** What each hard word means. */
  meanings: Record<TermId, string>;
  /** Common questions, and a short answer to each. */
  common: readonly (readonly [question: string, answer: string])[];
  take: {
    calendar: string;
    copy: string;
    copied: string;
    /** Where the browser does not let us copy: the text is there to be selected. */
    notCopied: string;
    share: string;
    email: string;
    print: string;
    /** Where it cannot be known whether the page let the browser do it: the text is there to be selected. */
    nothingHappened: string;
    /** What was left out: before the address of the page, and where it has none. */
    more: string;
    moreThere: string;
    qr: string;
    /** Where the code leads. */
    qrLeads: string;
    listen: string;
    stop: string;
  };
  calendar: {
    /** The title of the event of a day, by its clock. */
    titles: Record<FamilyClock, string>;
    /** The title of the time in which to call the adviser. */
    window: string;
  };
  /** What to say on the telephone, in sentences to be spoken. */
  call: {
    /** Above what to say to each. */
    toAdviser: string;
    toAdvice: string;
    toCouncil: string;
    /** Before what to say to the adviser, the one way and the other. */
    ifNotMediation: string;
    ifMediation: string;
    interpreter(language: string): string;
    aboutLetter: string;
    needHelp: string;
    forFamily: string;
    forYoungPerson: string;
    dated(day: string): string;
    decided: Record<Decision | 'not-sure', string>;
    /** The parts of a plan, inside `disagree`. */
    parts: Record<PlanPart, string>;
    disagree(parts: string): string;
    happened(day: string): string;
    inCustody: string;
    wantAppeal: string;
    noMediation: string;
    certificateBy: string;
    wantMediation: string;
    meetingBy: string;
    appealBy(day: string): string;
    lateCertificate: string;
    chase: string;
    careOnly: string;
    careMeeting: string;
    askName: string;
    helpAppeal: string;
    helpClaim: string;
    helpLate: string;
    helpRead: string;
    helpCourt: string;
    helpCustody: string;
    helpWrite: string;
    helpChange: string;
    helpFamily: string;
    lastDay(day: string): string;
    gotDraft: string;
    commentsTo: string;
    finalPlanBy: string;
    /** What the council has to do, by what the family waits for. */
    waiting: Record<Awaited | 'not-sure', string>;
    dueBy(day: string): string;
    wasDueBy(day: string): string;
    decisionBy: string;
  };
  labels: {
    guide: string;
    stages: string;
    isTribunal: string;
    options: string;
    /** When to use which of the two. */
    optionsLead: string;
    /** What `resolution-options` asks. */
    hasDecision: string;
    /** Names the table of what decides, and opens that of the rest. */
    mainPoints: string;
    allPoints: string;
    common: string;
  };
}

/** A language beside English: its words by the chunk they are read in, and who has checked them. */
export interface Language<Form = FormMessages, Result = ResultMessages, Reading = ReadingMessages> {
  /** What its readers call it. */
  readonly name: string;
  readonly form: Form;
  readonly result: Result;
  readonly reading: Reading;
  /** That no person has checked these words, and that the English ones count. */
  readonly notice: string;
  /** "Read this in English", in the language. */
  readonly toEnglish: string;
  /**
   * Who checked a message and when, by its id: `form.labels.continue`, `reading.guide.0`. A message
   * that is not here has not been checked.
   */
  readonly reviews: Readonly<Record<string, string>>;
  /** Not offered before somebody who reads it has read it. An element that is asked for it speaks it. */
  readonly isHeldBack?: boolean;
  /** Each sentence of a message stands on a line of its own. */
  readonly isByLine?: boolean;
  /** Drawn beside a question or an action, by its id: the path of a picture 24 units wide and high. */
  readonly pictures?: Readonly<Record<string, string>>;
}

type Some<T> = T extends string | ((...values: never[]) => string)
  ? T
  : { readonly [Key in keyof T]?: Some<T[Key]> };

/** One that is being translated: what is missing is said in English. */
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
  /** What the readers of a language call it; undefined for English. */
  name(code: string): string | undefined;
  /** "Read this in English", in the active language; undefined where that is English. */
  readonly toEnglish?: string | undefined;
  choose(code: string): void;
}
