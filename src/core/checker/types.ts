import type { ClockId, Deadline, Events, NoteId } from '../deadlines/types.js';
import type { CitationId } from '../law/citations.js';

export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';
export type Person = 'parent' | 'young-person';

/** What the council decided, in the order of s.51(2)(a) to (f); then what is not such a decision. */
export type Decision =
  | 'refusal-to-assess'
  | 'refusal-to-issue'
  | 'plan-contents'
  | 'refusal-to-reassess'
  | 'refusal-to-amend'
  | 'ceasing-plan'
  | 'draft-plan'
  | 'no-decision'
  | 'disability-discrimination';

export type PlanPart = 'B' | 'F' | 'I' | 'health' | 'social-care';

/** What is known of one family's case. */
export interface Facts {
  nation?: Nation;
  person?: Person;
  decision?: Decision;
  /** Only for `plan-contents`: what they disagree with. */
  parts?: PlanPart[];
  hasCertificate?: boolean;
  events?: Events;
}

/** What to do, named for the thing done. */
export type ActionId =
  | 'find-decision'
  | 'find-parts'
  | 'find-date'
  | 'get-certificate'
  | 'get-certificate-late'
  | 'certificate-in-case'
  | 'send-appeal'
  | 'send-appeal-late'
  | 'ask-recommendations'
  | 'make-claim'
  | 'make-claim-late'
  | 'ask-health-care-mediation'
  | 'wait-for-final-plan'
  | 'ask-for-decision'
  | 'see-nation'
  | 'get-advice'
  | 'talk-to-council';

/** A provision that the conclusions rest on, and what else it is read with. */
export interface Because {
  rule: CitationId;
  cites: CitationId[];
}

/** What the law says where a path ends. */
export interface Conclusions {
  readonly appeal: 'available' | 'none' | 'not-yet' | 'claim' | 'elsewhere' | 'unknown';
  readonly certificate: 'needed' | 'held' | 'not-needed' | 'not-applicable' | 'unknown';
  readonly mediation: 'available' | 'health-and-care-only' | 'none' | 'unknown';
  readonly disagreementResolution: 'available' | 'none' | 'unknown';
}

/** What the law says of a case, and what to do. */
export interface Conclusion extends Conclusions {
  outcome: OutcomeId;
  /** Null where neither appeal form applies. */
  form: 'SEND35' | 'SEND35A' | null;
  /** Those whose events are known, nearest first. */
  deadlines: Deadline[];
  /** What to do, in order. */
  actions: ActionId[];
  /** Every conclusion is accounted for. */
  because: Because[];
  /** What holds for the whole answer. */
  notes: NoteId[];
}

export interface Assessment extends Conclusion {
  /** False while a needed fact is missing. */
  complete: boolean;
  /** What is still needed, in asking order; the walk took "I am not sure" for each. */
  missing: (keyof Facts)[];
}

/** The question, the attribute that answers it, and the fact it sets: one name. */
export type QuestionId =
  | 'nation'
  | 'person'
  | 'decision'
  | 'parts'
  | 'decision-sent'
  | 'has-certificate'
  | 'certificate-issued'
  | 'conduct';

export type OutcomeId =
  | 'certificate-needed'
  | 'certificate-held'
  | 'certificate-not-needed'
  | 'parts-not-sure'
  | 'decision-not-sure'
  | 'health-or-care-only'
  | 'draft-plan'
  | 'no-decision'
  | 'discrimination-claim'
  | 'another-nation';

export type OptionId =
  | Nation
  | Person
  | Decision
  | PlanPart
  | 'yes'
  | 'no'
  /** On every question: it opens help and goes on. */
  | 'not-sure';

export interface Option {
  readonly id: OptionId;
}

/**
 * When an edge is taken: where every value of the answer is one of `only`. The answer is the one
 * to this question, or to the earlier `question`. Without `only` the edge is always taken.
 */
export interface Condition {
  readonly question?: QuestionId;
  readonly only?: readonly OptionId[];
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
  /** The first edge whose condition holds is taken; the last always holds. */
  readonly edges: readonly Edge[];
  readonly cites: readonly CitationId[];
}

export interface Outcome extends Conclusions {
  readonly id: OutcomeId;
  /** The clocks that run, once their events are known. */
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
  /** The answers that do not hold and cannot come to hold from here. */
  dropped: QuestionId[];
}
