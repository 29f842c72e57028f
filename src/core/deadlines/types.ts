import type { IsoDate } from '../dates/days.js';
import type { CitationId } from '../law/citations.js';
import type { TimeRuleId } from '../law/periods.js';

/** A time limit, named after what must be done in time. */
export type ClockId =
  | 'appeal'
  | 'contact-adviser'
  | 'certificate-issued'
  | 'mediation-arranged'
  | 'agreement-carried-out'
  | 'discrimination-claim'
  // These bind the council, except `comment-on-draft`, which is the family's.
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
  /** The day printed on that notice, if it differs. */
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
   * The conduct complained of: the day it was done, or the last day if it was repeated. For a failure
   * to do something, the day on which that was decided (Equality Act 2010 Sch.17 para 4(5)(c)).
   */
  conduct?: IsoDate;
  /** The council received the request for an assessment. */
  requestReceived?: IsoDate;
  /** The meeting to review the plan. */
  reviewMeeting?: IsoDate;
  /** The council sent notice of the changes that it proposes to make to the plan. */
  amendmentNotice?: IsoDate;
  /** The council sent the draft plan. */
  draftSent?: IsoDate;
  /** The move to the next phase of education, or any day of its calendar year. */
  phaseTransfer?: IsoDate;
  /** The move of `phaseTransfer` is from secondary school to a college or another place after 16. */
  toPost16?: boolean;
  /** The appeal is only about Section I of the plan. */
  placementOnly?: boolean;
  /** The appeal may need no certificate: it is about Section I with health or social care, or may be about Section I alone. */
  placementDoubtful?: boolean;
  /** The adviser may have been contacted too late, so a late certificate may not give more time. */
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

/** A point on which the law can also be read other than literally. */
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
  /** The points, joined with `+`. */
  id: string;
  points: ReadingPoint[];
  lastDay: IsoDate;
  cites: CitationId[];
}

/** Something else that the reader of an answer should know. */
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
  /** The last day in time, on the literal reading of the law. */
  lastDay: IsoDate;
  /** The earliest last day on any arguable reading: what a family is told to work to. */
  safeDay: IsoDate;
  /** The last working day on or before the safe day, for acts that need an open office. */
  advisedDay: IsoDate;
  /** The day on which the period ends, before HESC r.12 moves it. */
  rawDay: IsoDate;
  /** The time of day, in England, by which it must be done (HESC r.12(1)); null if there is none. */
  cutOff: '17:00' | null;
  /** The working-out, in order; the last step ends on `lastDay`. */
  steps: Step[];
  /** Every other arguable reading, earliest first. Empty if the law is settled. */
  readings: Reading[];
  notes: NoteId[];
}
