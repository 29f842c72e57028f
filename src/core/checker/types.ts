import type { ClockId, Deadline, Events, NoteId } from '../deadlines/types.js';
import type { CitationId } from '../law/citations.js';
import type { PeriodId } from '../law/periods.js';

export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';
export type Person = 'parent' | 'parent-of-young-person' | 'young-person' | 'someone-else';

/** What the council decided: s.51(2)(a) to (f) in order, then what cannot be appealed under s.51. */
export type Decision =
  | 'refusal-to-assess'
  | 'refusal-to-issue'
  | 'plan-contents'
  | 'refusal-to-reassess'
  | 'refusal-to-amend'
  | 'ceasing-plan'
  | 'draft-plan'
  | 'no-decision'
  | 'disability-discrimination'
  | 'something-else';

/** `other` is Section A, E, J or K. It has no effect beside any other part. */
export type PlanPart = 'B' | 'F' | 'I' | 'health' | 'social-care' | 'other';

/** Who discriminated: `school` includes a maintained nursery school. */
export type DiscriminationBy = 'school' | 'other';

/** What a family without a decision waits for. */
export type Awaited =
  | 'awaiting-assessment'
  | 'awaiting-plan'
  | 'awaiting-review'
  | 'awaiting-amendment'
  | 'awaiting-school'
  | 'awaiting-college';

/** What is known about one family's case. */
export interface Facts {
  nation?: Nation;
  person?: Person;
  decision?: Decision;
  /** Only for `plan-contents` and `refusal-to-amend`: what they disagree with. */
  parts?: PlanPart[];
  /** In custody: s.73 gives narrower rights, so no other fact matters. */
  detained?: boolean;
  /** Only for `no-decision`: what they wait for. */
  awaiting?: Awaited;
  /** Only for `disability-discrimination`. */
  discriminationBy?: DiscriminationBy;
  hasCertificate?: boolean;
  /** Whether they have contacted the mediation adviser since this letter. */
  hasContactedAdviser?: boolean;
  events?: Events;
}

/** Something to do. */
export type ActionId =
  | 'find-decision'
  | 'find-parts'
  | 'find-date'
  | 'get-certificate'
  | 'get-certificate-late'
  | 'certificate-in-case'
  | 'chase-certificate'
  | 'send-appeal'
  | 'send-appeal-late'
  | 'ask-more-time'
  | 'ask-permission'
  | 'ask-recommendations'
  | 'make-claim'
  | 'make-claim-late'
  | 'ask-health-care-mediation'
  | 'comment-on-draft'
  | 'wait-for-final-plan'
  | 'ask-for-decision'
  | 'ask-for-review'
  | 'find-route'
  | 'complain-to-council'
  | 'complain-to-provider'
  | 'keep-record'
  | 'use-custody-form'
  | 'help-family'
  | 'see-nation'
  | 'get-advice'
  | 'get-advice-at-once'
  | 'talk-to-school'
  | 'talk-to-council';

/** A provision that a conclusion rests on, with all the sources for it. */
export interface Because {
  rule: CitationId;
  cites: CitationId[];
}

/** What the law says at an outcome. */
export interface Conclusions {
  readonly appeal:
    'available' | 'none' | 'not-yet' | 'claim' | 'county-court' | 'elsewhere' | 'unknown';
  readonly certificate: 'needed' | 'awaited' | 'held' | 'not-needed' | 'not-applicable' | 'unknown';
  readonly mediation: 'available' | 'health-and-care-only' | 'none' | 'unknown';
  readonly disagreementResolution: 'available' | 'none' | 'unknown';
}

/** What the law says about a case, and what to do. */
export interface Conclusion extends Conclusions {
  outcome: OutcomeId;
  /** Whose right it is to appeal or to claim; null if neither is open. */
  appellant: 'parent' | 'young-person' | 'unknown' | null;
  /** The appeal form; null if neither applies. */
  form: 'SEND35' | 'SEND35A' | null;
  /** The time limits whose events are known, earliest `safeDay` first. */
  deadlines: Deadline[];
  /** What to do, in order. */
  actions: ActionId[];
  /** The provisions that all of the above rests on. */
  because: Because[];
  /** Notes on the whole answer. A deadline has its own. */
  notes: NoteId[];
}

export interface Assessment extends Conclusion {
  /** False while a needed fact is missing. */
  complete: boolean;
  /**
   * The needed facts that are missing, in the order of the questions. Each counts as "I am not
   * sure".
   */
  missing: (keyof Facts)[];
}

/** A question. The attribute that answers it has the same name. */
export type QuestionId =
  | 'nation'
  | 'person'
  // Not `detained`, which is an outcome: a position must not be ambiguous.
  | 'is-detained'
  | 'decision'
  | 'parts'
  | 'decision-sent'
  | 'has-certificate'
  | 'certificate-issued'
  | 'has-contacted-adviser'
  | 'adviser-contacted'
  | 'discrimination-by'
  | 'conduct'
  | 'awaiting'
  | 'request-received'
  | 'review-meeting'
  | 'amendment-notice'
  | 'draft-sent';

export type OutcomeId =
  | 'certificate-needed'
  | 'certificate-awaited'
  | 'certificate-held'
  | 'certificate-not-needed'
  | 'parts-not-sure'
  | 'decision-not-sure'
  | 'health-or-care-only'
  | 'part-not-appealable'
  | 'draft-plan'
  | 'no-decision'
  | 'another-route'
  | 'discrimination-claim'
  | 'county-court'
  | 'detained'
  | 'someone-else'
  | 'another-nation';

export type OptionId =
  | Nation
  | Person
  | Decision
  | PlanPart
  | DiscriminationBy
  | Awaited
  | 'yes'
  | 'no'
  /** An option of every question. */
  | 'not-sure';

export interface Option {
  readonly id: OptionId;
}

/**
 * When an edge is taken: every property given here must hold for the answer to `question`. That is
 * the edge's own question by default, or an earlier one, or the `aside` of its own. An empty
 * condition always holds. An unknown day is neither before nor after another.
 */
export interface Condition {
  readonly question?: QuestionId;
  /** Every value of the answer is one of these. */
  readonly only?: readonly OptionId[];
  /** The day is before the day that this question gives. */
  readonly before?: QuestionId;
  /** The day is after the end of this period, which runs from the day that the question gives. */
  readonly after?: readonly [period: PeriodId, from: QuestionId];
  readonly and?: Condition;
}

export interface Edge {
  readonly when: Condition;
  readonly to: QuestionId | OutcomeId;
  readonly cites: readonly CitationId[];
}

export interface Question {
  readonly id: QuestionId;
  /** One option, one or more options, or a day. */
  readonly kind: 'choice' | 'choices' | 'date';
  readonly options: readonly Option[];
  /** A question that few people need. It is offered beside this one, and not asked of everyone. */
  readonly aside?: QuestionId;
  /** The first edge whose condition holds is taken. The last one's always holds. */
  readonly edges: readonly Edge[];
  readonly cites: readonly CitationId[];
}

export interface Outcome extends Conclusions {
  readonly id: OutcomeId;
  /** The clocks that run. Each needs its event to be known. */
  readonly clocks: readonly ClockId[];
  /** What to do, in order, while no clock has run out. */
  readonly actions: readonly ActionId[];
  readonly cites: readonly CitationId[];
}

export interface Graph {
  readonly start: QuestionId;
  readonly questions: Readonly<Record<QuestionId, Question>>;
  readonly outcomes: Readonly<Record<OutcomeId, Outcome>>;
}

/** An option, a list of options, or a day. */
export type AnswerValue = string | readonly string[];

export type Answers = Partial<Record<QuestionId, AnswerValue>>;

export interface Resolution {
  /** The question to ask, or the outcome. */
  at: QuestionId | OutcomeId;
  /** The questions answered on the way, in order. */
  path: QuestionId[];
  facts: Facts;
  /** The answers that are not on the path and cannot come onto it with any further answer. */
  dropped: QuestionId[];
}
