import type { IsoDate } from '../dates/days.js';
import type { CitationId } from '../law/citations.js';
import type { TimeRuleId } from '../law/periods.js';

/** One time limit, named for what has to be done in it. */
export type ClockId =
  | 'appeal'
  | 'contact-adviser'
  | 'certificate-issued'
  | 'mediation-arranged'
  | 'agreement-carried-out'
  | 'discrimination-claim'
  // What binds the council.
  | 'decide-to-assess'
  | 'decide-on-plan'
  | 'final-plan'
  | 'comment-on-draft'
  | 'review-decision'
  | 'amended-plan'
  | 'phase-transfer';

/** What has happened, and when. Every day is a calendar day in England. */
export interface Events {
  /** The authority sent the notice of its decision. */
  decisionSent?: IsoDate;
  /** The day printed on that notice, where it differs. */
  decisionDated?: IsoDate;
  /** The family first contacted the mediation adviser after the letter. */
  adviserContacted?: IsoDate;
  /** The day on the mediation certificate. */
  certificateIssued?: IsoDate;
  /** The adviser was told that the family does not want to mediate, or the mediation ended. */
  adviserTold?: IsoDate;
  /** The authority was told that the family wants to mediate. */
  authorityTold?: IsoDate;
  agreementMade?: IsoDate;
  /**
   * The conduct complained of: the day it was done; of something not done, the day it was decided
   * (Equality Act 2010 Sch.17 para 4(5)(c)); of what was done again and again, the last.
   */
  conduct?: IsoDate;
  /** The council received the request for an assessment. */
  requestReceived?: IsoDate;
  /** The meeting to review the plan. */
  reviewMeeting?: IsoDate;
  /** The council sent notice of the changes that it means to make to the plan. */
  amendmentNotice?: IsoDate;
  /** The council sent the draft plan. */
  draftSent?: IsoDate;
  /** The move to the next phase of education, or any day of its calendar year. */
  phaseTransfer?: IsoDate;
  /** That move is from secondary school to a college or other place after 16. */
  toPost16?: boolean;
  /** The appeal is only about Section I of the plan. */
  placementOnly?: boolean;
  /** The appeal may need no certificate: it is about Section I with health or social care, or may be about Section I alone. */
  placementDoubtful?: boolean;
  /** It is not known that the adviser was contacted in time, so a late certificate may add no time. */
  contactDoubtful?: boolean;
}

/** The events that are days. */
export type DayEvent = Exclude<
  keyof Events,
  'placementOnly' | 'placementDoubtful' | 'contactDoubtful' | 'toPost16'
>;

/** One step of the working-out: from a day, by a rule, to a day. */
export interface Step {
  rule: TimeRuleId;
  from: IsoDate;
  to: IsoDate;
  cites: CitationId[];
}

/** A point on which the law can be read in another way than the literal one. */
export type ReadingPoint =
  | 'printed-date'
  | 'late-certificate'
  | 'placement-certificate'
  | 'placement-doubtful'
  | 'cascade'
  | 'by-analogy'
  | 'step-back-first'
  | 'step-back-last'
  | 'next-working-day';

/** The last day on another arguable reading. */
export interface Reading {
  /** The points, joined by `+`. */
  id: string;
  points: ReadingPoint[];
  lastDay: IsoDate;
  cites: CitationId[];
}

/** What a family or an editor should also be told. */
export type NoteId =
  | 'certificate-before-decision'
  | 'date-in-future'
  | 'letter-date-needed'
  | 'late-ask-anyway'
  | 'safe-day-passed'
  | 'before-these-rules'
  | 'rules-past-review'
  | 'placement-doubtful'
  | 'month-from-certificate'
  | 'late-contact-possible'
  | 'contact-before-decision'
  | 'dates-contradict'
  | 'appellant-young-person'
  | 'plan-stays-in-force'
  | 'county-court-possible'
  | 'council-exceptions';

export interface Deadline {
  clock: ClockId;
  /** The last day that is in time, on the literal reading of the law. */
  lastDay: IsoDate;
  /** The earliest last day on any arguable reading: what a family is told to work to. */
  safeDay: IsoDate;
  /** The last working day on or before the safe day, for acts that need an open office. */
  advisedDay: IsoDate;
  /** Where the period ends before it is moved off a closed day. */
  rawDay: IsoDate;
  /** The hour, in England, by which it must be done. */
  cutOff: '17:00' | null;
  /** The working-out, in order; the last step ends on `lastDay`. */
  steps: Step[];
  /** Every other arguable reading, earliest first; empty where the law is settled. */
  readings: Reading[];
  notes: NoteId[];
}
