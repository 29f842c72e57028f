import type { CitationId } from '../law/citations.js';
import type {
  Condition,
  Decision,
  Edge,
  Graph,
  OptionId,
  OutcomeId,
  Question,
  QuestionId,
} from './types.js';
import { withIds } from './with-ids.js';

type Target = QuestionId | OutcomeId;

/** An edge without a condition. */
const otherwise = (to: Target, ...cites: CitationId[]): Edge => ({ when: {}, to, cites });

/** An edge for answers that consist of these options only. */
const on = (only: OptionId[], to: Target, ...cites: CitationId[]): Edge => ({
  when: { only },
  to,
  cites,
});

/** An edge with any condition, which may be about the answer to another question. */
const where = (when: Condition, to: Target, ...cites: CitationId[]): Edge => ({ when, to, cites });

/** The certificate was issued before the letter was sent, so it does not count for this letter. */
const OLD_CERTIFICATE: Condition = { question: 'certificate-issued', before: 'decision-sent' };

/**
 * The certificate was issued more than two months after the letter (SEND Regulations 2014 reg.33).
 */
const LATE_CERTIFICATE: Condition = {
  question: 'certificate-issued',
  after: ['contact-adviser', 'decision-sent'],
};

/** A question. "I am not sure" is always an option, and its sources are those of its edges. */
const ask = (
  kind: Question['kind'],
  options: OptionId[],
  ...edges: Edge[]
): Omit<Question, 'id'> => ({
  kind,
  options: [...options, 'not-sure' as const].map((id) => ({ id })),
  edges,
  cites: [...new Set(edges.flatMap(({ cites }) => cites))],
});

/** Outcomes that several edges lead to, each with its sources. */
const NEEDED = ['certificate-needed', 'act-55-3', 'regs-33'] as const;
const AWAITED = ['certificate-awaited', 'regs-33', 'rules-20-1-c-ii'] as const;
const UNDECIDED = otherwise('no-decision', 'act-51-1');

/**
 * Where each decision leads: those of s.51(2)(a) to (f) in order, then what is not such a decision.
 */
const DECISIONS: [Decision, Target, ...CitationId[]][] = [
  ['refusal-to-assess', 'decision-sent', 'act-51-2-a'],
  ['refusal-to-issue', 'decision-sent', 'act-51-2-b'],
  ['plan-contents', 'parts', 'act-51-2-c', 'act-51-3'],
  ['refusal-to-reassess', 'decision-sent', 'act-51-2-d'],
  ['refusal-to-amend', 'parts', 'act-51-2-e'],
  ['ceasing-plan', 'decision-sent', 'act-51-2-f'],
  ['draft-plan', 'draft-sent', 'act-51-3'],
  ['no-decision', 'awaiting', 'act-51-1'],
  ['disability-discrimination', 'discrimination-by', 'equality-4-1'],
  ['something-else', 'another-route', 'act-51-2-c', 'act-57'],
];

const nodes: Record<QuestionId, Omit<Question, 'id'>> = {
  nation: ask(
    'choice',
    ['england', 'wales', 'scotland', 'northern-ireland'],
    on(['wales', 'scotland', 'northern-ireland'], 'another-nation', 'act-51-1'),
    otherwise('person', 'act-51-1'),
  ),
  person: {
    ...ask(
      'choice',
      ['parent', 'parent-of-young-person', 'young-person', 'someone-else'],
      where({ question: 'is-detained', only: ['yes'] }, 'detained', 'act-73', 'custody-18'),
      on(['someone-else'], 'is-detained', 'act-51-1'),
      otherwise('decision', 'act-51-1', 'act-83-2'),
    ),
    aside: 'is-detained',
  },
  'is-detained': ask(
    'choice',
    ['yes', 'no'],
    on(['yes'], 'detained', 'act-73', 'custody-18'),
    otherwise('someone-else', 'act-51-1'),
  ),
  decision: ask(
    'choice',
    DECISIONS.map(([decision]) => decision),
    ...DECISIONS.map(([decision, to, ...cites]) => on([decision], to, ...cites)),
    otherwise('decision-not-sure', 'regs-32'),
  ),
  parts: ask(
    'choices',
    ['B', 'F', 'I', 'health', 'social-care', 'other'],
    on(['other'], 'part-not-appealable', 'act-51-2-c', 'act-57'),
    on(['health', 'social-care', 'other'], 'health-or-care-only', 'recommendations', 'act-53'),
    otherwise('decision-sent', 'act-51-2-c'),
  ),
  'decision-sent': ask(
    'date',
    [],
    where(
      { question: 'parts', only: ['I', 'other'] },
      'certificate-not-needed',
      'act-55-2',
      'form-12',
    ),
    // A refusal to amend can be appealed whatever the parts are. If they are not known, assume that a
    // certificate is needed.
    where({ question: 'decision', only: ['refusal-to-amend'] }, 'has-certificate', 'act-55-3'),
    where({ question: 'parts', only: ['not-sure'] }, 'parts-not-sure', 'act-55-3'),
    otherwise('has-certificate', 'act-55-3'),
  ),
  'has-certificate': ask(
    'choice',
    ['yes', 'no'],
    on(['yes'], 'certificate-issued', 'rules-20-1-c-ii'),
    otherwise('has-contacted-adviser', 'act-55-3', 'regs-33'),
  ),
  'certificate-issued': ask(
    'date',
    [],
    where(OLD_CERTIFICATE, 'has-contacted-adviser', 'regs-33'),
    where(LATE_CERTIFICATE, 'adviser-contacted', 'regs-33', 'rules-20-1-c-ii'),
    otherwise('certificate-held', 'rules-20-1-c-ii'),
  ),
  'has-contacted-adviser': ask(
    'choice',
    ['yes', 'no'],
    // With a certificate from before the letter, the day of the call is not asked.
    where({ only: ['yes'], and: OLD_CERTIFICATE }, ...AWAITED),
    on(['yes'], 'adviser-contacted', 'regs-33'),
    otherwise(...NEEDED),
  ),
  'adviser-contacted': ask(
    'date',
    [],
    where(LATE_CERTIFICATE, 'certificate-held', 'regs-33', 'rules-20-1-c-ii'),
    where({ before: 'decision-sent' }, ...NEEDED),
    where({ after: ['contact-adviser', 'decision-sent'] }, ...NEEDED),
    otherwise(...AWAITED),
  ),
  'discrimination-by': ask(
    'choice',
    ['school', 'other'],
    on(['other'], 'county-court', 'eqa-114'),
    otherwise('conduct', 'equality-4-1'),
  ),
  conduct: ask(
    'date',
    [],
    otherwise('discrimination-claim', 'equality-4-1', 'equality-4-5-c', 'act-55-3'),
  ),
  awaiting: ask(
    'choice',
    [
      'awaiting-assessment',
      'awaiting-plan',
      'awaiting-review',
      'awaiting-amendment',
      'awaiting-school',
      'awaiting-college',
    ],
    on(['awaiting-assessment'], 'request-received', 'regs-5-1'),
    on(['awaiting-plan'], 'request-received', 'regs-10-1', 'regs-13-2'),
    on(['awaiting-review'], 'review-meeting', 'regs-20-10'),
    on(['awaiting-amendment'], 'amendment-notice', 'regs-22-3'),
    on(['awaiting-school', 'awaiting-college'], 'no-decision', 'regs-18'),
    UNDECIDED,
  ),
  'request-received': ask('date', [], UNDECIDED),
  'review-meeting': ask('date', [], UNDECIDED),
  'amendment-notice': ask('date', [], UNDECIDED),
  'draft-sent': ask('date', [], otherwise('draft-plan', 'regs-13-1')),
};

/** The first question. */
export const START = 'nation';

/** Each question, with its edges. */
export const questions: Graph['questions'] = withIds(nodes);
