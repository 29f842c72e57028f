import type { ClockId } from '../deadlines/types.js';
import type { CitationId } from '../law/citations.js';
import type {
  ActionId,
  Condition,
  Decision,
  Edge,
  Graph,
  OptionId,
  Outcome,
  OutcomeId,
  Question,
  QuestionId,
} from './types.js';

type Target = QuestionId | OutcomeId;

/** An edge that is always taken. */
const otherwise = (to: Target, ...cites: CitationId[]): Edge => ({ when: {}, to, cites });

/** An edge that is taken where every value of the answer is one of these. */
const on = (only: OptionId[], to: Target, ...cites: CitationId[]): Edge => ({
  when: { only },
  to,
  cites,
});

/** An edge that is taken where what is said holds, of this answer or of another. */
const where = (when: Condition, to: Target, ...cites: CitationId[]): Edge => ({ when, to, cites });

/** The certificate was issued before the letter was sent: it is none for this letter. */
const OLD_CERTIFICATE: Condition = { question: 'certificate-issued', before: 'decision-sent' };

/** The certificate was issued after the two months for contacting the adviser. */
const LATE_CERTIFICATE: Condition = {
  question: 'certificate-issued',
  after: ['contact-adviser', 'decision-sent'],
};

/** Every question can be answered "I am not sure", and rests on what its edges rest on. */
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

const withIds = <Id extends string, Node>(nodes: Record<Id, Node>) =>
  Object.fromEntries(
    Object.entries<Node>(nodes).map(([id, node]) => [id, { id, ...node }]),
  ) as Record<Id, Node & { id: Id }>;

/** Ends to which more than one edge leads, with what those rest on. */
const NEEDED = ['certificate-needed', 'act-55-3', 'regs-33'] as const;
const AWAITED = ['certificate-awaited', 'regs-33', 'rules-20-1-c-ii'] as const;
const UNDECIDED = otherwise('no-decision', 'act-51-1');

/** What each decision leads to, in the order of s.51(2); the last ones are no such decision. */
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

const questions: Record<QuestionId, Omit<Question, 'id'>> = {
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
    // A refusal can be appealed whatever the parts; without them a certificate may be needed.
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
    // Whoever has an old certificate has answered enough: the day of the call is not asked.
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

const OF_MEDIATION: ClockId[] = [
  'certificate-issued',
  'mediation-arranged',
  'agreement-carried-out',
];

/** What helps at most ends. */
const HELP: ActionId[] = ['get-advice', 'talk-to-council'];

/** An end in England. Mediation has its own clocks and sources; disagreement resolution is there for all. */
const end = (
  [appeal, certificate, mediation]: readonly [
    Outcome['appeal'],
    Outcome['certificate'],
    Outcome['mediation'],
  ],
  clocks: ClockId[],
  actions: ActionId[],
): Omit<Outcome, 'id'> => ({
  appeal,
  certificate,
  mediation,
  disagreementResolution: 'available',
  clocks: mediation === 'none' ? clocks : [...clocks, ...OF_MEDIATION],
  actions,
  cites: ['act-52', 'act-57'],
});

/** An end at which too little is known. */
const unknown = {
  appeal: 'unknown',
  certificate: 'unknown',
  mediation: 'unknown',
  disagreementResolution: 'unknown',
  clocks: [],
} as const;

/** The clocks that bind the council while it has not decided. */
const OF_COUNCIL: ClockId[] = [
  'decide-to-assess',
  'decide-on-plan',
  'final-plan',
  'review-decision',
  'amended-plan',
  'phase-transfer',
];

const outcomes: Record<OutcomeId, Omit<Outcome, 'id'>> = {
  'certificate-needed': end(
    ['available', 'needed', 'available'],
    // Where both fall on one day the adviser comes first.
    ['contact-adviser', 'appeal'],
    ['get-certificate', 'send-appeal', ...HELP],
  ),
  'certificate-awaited': end(
    ['available', 'awaited', 'available'],
    ['appeal'],
    ['chase-certificate', 'send-appeal', ...HELP],
  ),
  'certificate-held': end(['available', 'held', 'available'], ['appeal'], ['send-appeal', ...HELP]),
  'certificate-not-needed': end(
    ['available', 'not-needed', 'available'],
    ['appeal'],
    ['send-appeal', 'certificate-in-case', ...HELP],
  ),
  'parts-not-sure': end(
    ['unknown', 'unknown', 'available'],
    ['contact-adviser', 'appeal'],
    ['find-parts', 'get-certificate', 'send-appeal', ...HELP],
  ),
  'decision-not-sure': {
    ...unknown,
    disagreementResolution: 'available',
    actions: ['find-decision', ...HELP],
    cites: ['regs-32'],
  },
  'health-or-care-only': end(
    ['none', 'not-applicable', 'health-and-care-only'],
    [],
    ['ask-health-care-mediation', ...HELP],
  ),
  'part-not-appealable': end(
    ['none', 'not-applicable', 'none'],
    [],
    ['ask-for-review', 'complain-to-council', ...HELP],
  ),
  'draft-plan': end(
    ['not-yet', 'not-applicable', 'none'],
    ['comment-on-draft'],
    ['comment-on-draft', 'wait-for-final-plan', ...HELP],
  ),
  'no-decision': end(['not-yet', 'not-applicable', 'none'], OF_COUNCIL, [
    'ask-for-decision',
    ...HELP,
  ]),
  'another-route': end(
    ['none', 'not-applicable', 'none'],
    [],
    ['find-route', 'complain-to-council', ...HELP],
  ),
  'discrimination-claim': end(
    ['claim', 'not-needed', 'none'],
    ['discrimination-claim'],
    ['make-claim', 'get-advice', 'talk-to-school'],
  ),
  'county-court': end(
    ['county-court', 'not-applicable', 'none'],
    [],
    ['get-advice-at-once', 'complain-to-provider'],
  ),
  detained: {
    ...unknown,
    actions: ['get-advice-at-once', 'use-custody-form', 'talk-to-council'],
    cites: ['act-73', 'custody-18'],
  },
  'someone-else': { ...unknown, actions: ['help-family', 'get-advice'], cites: ['act-51-1'] },
  'another-nation': {
    ...unknown,
    appeal: 'elsewhere',
    certificate: 'not-applicable',
    actions: ['see-nation'],
    cites: ['act-51-1'],
  },
};

/** Every question, and what the law says at every end, as data. */
export const graph: Graph = {
  start: 'nation',
  questions: withIds(questions),
  outcomes: withIds(outcomes),
};
