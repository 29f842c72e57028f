import type { Awaited, Decision, PlanPart, QuestionId } from '../core/index.js';
import type { FamilyClock } from './result-messages.js';

/** A hard word that is explained. */
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

/** A row of the table that compares the two. */
export type PointWords = readonly [
  about: string,
  disagreementResolution: string,
  mediation: string,
];

/** The words of the reading chunk: explanations, and ways to keep an answer. */
export interface ReadingMessages {
  /** What "I am not sure" opens, by the question. */
  help: Record<QuestionId | 'placement', string>;
  /** What mediation is: a list of sentences. */
  guide: readonly string[];
  /** What fits the answer to `labels.hasDecision`. */
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
    /** The browser refused to copy. The text is shown below, to select. */
    notCopied: string;
    share: string;
    email: string;
    print: string;
    /** The page may have stopped the browser. The text is shown below, to select. */
    nothingHappened: string;
    /** The text was shortened: with the address of the page, and without one. */
    more: string;
    moreThere: string;
    qr: string;
    /** Where the code leads. */
    qrLeads: string;
    listen: string;
    stop: string;
  };
  calendar: {
    /** The title of the event for a last day. */
    titles: Record<FamilyClock, string>;
    /** The title of the event for the period in which to call the adviser. */
    window: string;
  };
  /** Sentences to say on the telephone. */
  call: {
    /** The heading of each script. */
    toAdviser: string;
    toAdvice: string;
    toCouncil: string;
    /** Introduce what to say to the adviser, without and with mediation. */
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
    /** What to say to the council, by what the family waits for. */
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
    /** When to use mediation and when disagreement resolution. */
    optionsLead: string;
    /** The question that `resolution-options` asks. */
    hasDecision: string;
    /** The names of the two tables. The second is folded away. */
    mainPoints: string;
    allPoints: string;
    common: string;
  };
}
