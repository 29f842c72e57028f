import type { ClockId } from '../deadlines/types.js';
import type { CitationId } from '../law/citations.js';
import type {
  ActionId,
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

/** The same, of the answer about the parts of the plan, given earlier. */
const onParts = (only: OptionId[], to: Target, ...cites: CitationId[]): Edge => ({
  when: { question: 'parts', only },
  to,
  cites,
});

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

/** What each decision leads to, in the order of s.51(2); the last ones are no such decision. */
const DECISIONS: [Decision, Target, ...CitationId[]][] = [
  ['refusal-to-assess', 'decision-sent', 'act-51-2-a'],
  ['refusal-to-issue', 'decision-sent', 'act-51-2-b'],
  ['plan-contents', 'parts', 'act-51-2-c', 'act-51-3'],
  ['refusal-to-reassess', 'decision-sent', 'act-51-2-d'],
  ['refusal-to-amend', 'decision-sent', 'act-51-2-e'],
  ['ceasing-plan', 'decision-sent', 'act-51-2-f'],
  ['draft-plan', 'draft-plan', 'act-51-3'],
  ['no-decision', 'no-decision', 'act-51-1'],
  ['disability-discrimination', 'conduct', 'equality-4-1'],
];

const questions: Record<QuestionId, Omit<Question, 'id'>> = {
  nation: ask(
    'choice',
    ['england', 'wales', 'scotland', 'northern-ireland'],
    on(['wales', 'scotland', 'northern-ireland'], 'another-nation', 'act-51-1'),
    otherwise('person', 'act-51-1'),
  ),
  person: ask('choice', ['parent', 'young-person'], otherwise('decision', 'act-51-1', 'act-83-2')),
  decision: ask(
    'choice',
    DECISIONS.map(([decision]) => decision),
    ...DECISIONS.map(([decision, to, ...cites]) => on([decision], to, ...cites)),
    otherwise('decision-not-sure', 'regs-32'),
  ),
  parts: ask(
    'choices',
    ['B', 'F', 'I', 'health', 'social-care'],
    on(['health', 'social-care'], 'health-or-care-only', 'recommendations', 'act-53'),
    otherwise('decision-sent', 'act-51-2-c'),
  ),
  'decision-sent': ask(
    'date',
    [],
    onParts(['I'], 'certificate-not-needed', 'act-55-1', 'form-12'),
    onParts(['not-sure'], 'parts-not-sure', 'act-55-3'),
    otherwise('has-certificate', 'act-55-3'),
  ),
  'has-certificate': ask(
    'choice',
    ['yes', 'no'],
    on(['yes'], 'certificate-issued', 'rules-20-1-c-ii'),
    otherwise('certificate-needed', 'act-55-3', 'regs-33'),
  ),
  'certificate-issued': ask('date', [], otherwise('certificate-held', 'rules-20-1-c-ii')),
  conduct: ask('date', [], otherwise('discrimination-claim', 'equality-4-1', 'act-55-3')),
};

const OF_MEDIATION: ClockId[] = [
  'certificate-issued',
  'mediation-arranged',
  'agreement-carried-out',
];

/**
 * An end in England. Mediation has its own clocks and sources; disagreement resolution, advice
 * and the council are there for all.
 */
const end = (
  appeal: Outcome['appeal'],
  certificate: Outcome['certificate'],
  mediation: Outcome['mediation'],
  clocks: ClockId[],
  ...actions: ActionId[]
): Omit<Outcome, 'id'> => ({
  appeal,
  certificate,
  mediation,
  disagreementResolution: 'available',
  clocks: mediation === 'none' ? clocks : [...clocks, ...OF_MEDIATION],
  actions: [...actions, 'get-advice', 'talk-to-council'],
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

const outcomes: Record<OutcomeId, Omit<Outcome, 'id'>> = {
  'certificate-needed': end(
    'available',
    'needed',
    'available',
    ['appeal', 'contact-adviser'],
    'get-certificate',
    'send-appeal',
  ),
  'certificate-held': end('available', 'held', 'available', ['appeal'], 'send-appeal'),
  'certificate-not-needed': end(
    'available',
    'not-needed',
    'available',
    ['appeal'],
    'send-appeal',
    'certificate-in-case',
  ),
  'parts-not-sure': end(
    'unknown',
    'unknown',
    'available',
    ['appeal', 'contact-adviser'],
    'find-parts',
    'get-certificate',
    'send-appeal',
  ),
  'decision-not-sure': {
    ...unknown,
    disagreementResolution: 'available',
    actions: ['find-decision', 'get-advice', 'talk-to-council'],
    cites: ['regs-32'],
  },
  'health-or-care-only': end(
    'none',
    'not-applicable',
    'health-and-care-only',
    [],
    'ask-health-care-mediation',
  ),
  'draft-plan': end('not-yet', 'not-applicable', 'none', [], 'wait-for-final-plan'),
  'no-decision': end('not-yet', 'not-applicable', 'none', [], 'ask-for-decision'),
  'discrimination-claim': end(
    'claim',
    'not-needed',
    'none',
    ['discrimination-claim'],
    'make-claim',
  ),
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
