import { expect } from '@open-wc/testing';
import { graph } from '../../../src/core/index.js';
import type { Condition, OptionId, OutcomeId, QuestionId } from '../../../src/core/index.js';
import { unresolved } from '../helpers/promises.js';
import { answersTo, DAYS, everyPath, isQuestion, nextAfter } from '../helpers/walk.js';
import type { Given } from '../helpers/walk.js';

type Target = QuestionId | OutcomeId;
type Next = Readonly<Record<string, Target>>;

/** Where each option leads, and each kind of day, after an ordinary letter. */
const NEXT: Readonly<Record<QuestionId, Next>> = {
  nation: {
    england: 'person',
    wales: 'another-nation',
    scotland: 'another-nation',
    'northern-ireland': 'another-nation',
    'not-sure': 'person',
  },
  person: {
    parent: 'decision',
    'parent-of-young-person': 'decision',
    'young-person': 'decision',
    'someone-else': 'is-detained',
    'not-sure': 'decision',
  },
  'is-detained': { yes: 'detained', no: 'someone-else', 'not-sure': 'someone-else' },
  decision: {
    'refusal-to-assess': 'decision-sent',
    'refusal-to-issue': 'decision-sent',
    'plan-contents': 'parts',
    'refusal-to-reassess': 'decision-sent',
    'refusal-to-amend': 'parts',
    'ceasing-plan': 'decision-sent',
    'draft-plan': 'draft-sent',
    'no-decision': 'awaiting',
    'disability-discrimination': 'discrimination-by',
    'something-else': 'another-route',
    'not-sure': 'decision-not-sure',
  },
  parts: {
    B: 'decision-sent',
    F: 'decision-sent',
    I: 'decision-sent',
    health: 'health-or-care-only',
    'social-care': 'health-or-care-only',
    other: 'part-not-appealable',
    'not-sure': 'decision-sent',
  },
  'decision-sent': { 'a day': 'has-certificate', 'not-sure': 'has-certificate' },
  'has-certificate': {
    yes: 'certificate-issued',
    no: 'has-contacted-adviser',
    'not-sure': 'has-contacted-adviser',
  },
  'certificate-issued': {
    'in time': 'certificate-held',
    'before the letter': 'has-contacted-adviser',
    late: 'adviser-contacted',
    'not-sure': 'certificate-held',
  },
  'has-contacted-adviser': {
    yes: 'adviser-contacted',
    no: 'certificate-needed',
    'not-sure': 'certificate-needed',
  },
  'adviser-contacted': {
    'in time': 'certificate-awaited',
    'before the letter': 'certificate-needed',
    late: 'certificate-needed',
    'not-sure': 'certificate-awaited',
  },
  'discrimination-by': { school: 'conduct', other: 'county-court', 'not-sure': 'conduct' },
  conduct: { 'a day': 'discrimination-claim', 'not-sure': 'discrimination-claim' },
  awaiting: {
    'awaiting-assessment': 'request-received',
    'awaiting-plan': 'request-received',
    'awaiting-review': 'review-meeting',
    'awaiting-amendment': 'amendment-notice',
    'awaiting-school': 'no-decision',
    'awaiting-college': 'no-decision',
    'not-sure': 'no-decision',
  },
  'request-received': { 'a day': 'no-decision', 'not-sure': 'no-decision' },
  'review-meeting': { 'a day': 'no-decision', 'not-sure': 'no-decision' },
  'amendment-notice': { 'a day': 'no-decision', 'not-sure': 'no-decision' },
  'draft-sent': { 'a day': 'draft-plan', 'not-sure': 'draft-plan' },
};

const LETTER: Given = { 'decision-sent': ['2026-03-03'] };
const EDUCATION = ['B', 'F', 'I'];
const QUESTIONS = Object.keys(graph.questions) as QuestionId[];
const OUTCOMES = Object.keys(graph.outcomes) as OutcomeId[];
const PATHS = everyPath();

/** Every condition of a question's edges, with those that it is joined to. */
const conditionsOf = (question: QuestionId): Condition[] =>
  graph.questions[question].edges.flatMap(({ when }) => [when, ...(when.and ? [when.and] : [])]);

/** The questions that a condition on an edge of a question reads. */
const readBy = (question: QuestionId, when: Condition): QuestionId[] => [
  when.question ?? question,
  ...(when.before ? [when.before] : []),
  ...(when.after ? [when.after[1]] : []),
];

describe('each option leads to the next node', () => {
  for (const [question, next] of Object.entries(NEXT) as [QuestionId, Next][]) {
    const days = DAYS[question] ?? {};
    for (const [option, to] of Object.entries(next))
      it(`${question}: ${option}`, () => {
        expect(nextAfter(question, [days[option] ?? option], LETTER)).to.equal(to);
      });

    it(`${question}: there is no other option`, () => {
      const options: string[] = graph.questions[question].options.map(({ id }) => id);
      expect([...Object.keys(days), ...options]).to.deep.equal(Object.keys(next));
    });
  }

  for (const parts of answersTo('parts'))
    it(`parts: ${parts.join('+')}`, () => {
      const appealable = parts.some((part) => EDUCATION.includes(part)) || parts[0] === 'not-sure';
      const otherwise = parts.join() === 'other' ? 'part-not-appealable' : 'health-or-care-only';
      expect(nextAfter('parts', parts)).to.equal(appealable ? 'decision-sent' : otherwise);
    });

  for (const parts of answersTo('parts'))
    for (const day of ['2026-03-03', 'not-sure'])
      it(`decision-sent: ${day === 'not-sure' ? day : 'day'}, after parts ${parts.join('+')}`, () => {
        const next = (decision: string) =>
          nextAfter('decision-sent', [day], { decision: [decision], parts });
        const placementOnly = ['I', 'I,other', 'other'].includes(parts.join());
        const certificate = placementOnly ? 'certificate-not-needed' : 'has-certificate';
        expect(next('plan-contents')).to.equal(
          parts[0] === 'not-sure' ? 'parts-not-sure' : certificate,
        );
        // A refusal can be appealed whatever the parts.
        expect(next('refusal-to-amend')).to.equal(certificate);
      });
});

describe('days are told apart to the day', () => {
  const CASES: readonly [QuestionId, title: string, day: string, to: Target, before?: Given][] = [
    ['certificate-issued', 'the day before the letter', '2026-03-02', 'has-contacted-adviser'],
    ['certificate-issued', 'the day of the letter', '2026-03-03', 'certificate-held'],
    ['certificate-issued', 'the last day of the two months', '2026-05-03', 'certificate-held'],
    ['certificate-issued', 'the day after them', '2026-05-04', 'adviser-contacted'],
    ['adviser-contacted', 'the day before the letter', '2026-03-02', 'certificate-needed'],
    ['adviser-contacted', 'the day of the letter', '2026-03-03', 'certificate-awaited'],
    ['adviser-contacted', 'the last day of the two months', '2026-05-03', 'certificate-awaited'],
    ['adviser-contacted', 'the day after them', '2026-05-04', 'certificate-needed'],
    // Two months from 31 December end with February.
    [
      'adviser-contacted',
      'the last day of February, of a letter of 31 December',
      '2026-02-28',
      'certificate-awaited',
      { 'decision-sent': ['2025-12-31'] },
    ],
    [
      'adviser-contacted',
      '1 March, of a letter of 31 December',
      '2026-03-01',
      'certificate-needed',
      { 'decision-sent': ['2025-12-31'] },
    ],
  ];
  for (const [question, title, day, to, before = LETTER] of CASES)
    it(`${question}: ${title}: ${to}`, () => {
      expect(nextAfter(question, [day], before)).to.equal(to);
    });

  for (const [title, certificate, day, to] of [
    ['a late certificate, and a call in time', '2026-05-20', '2026-03-20', 'certificate-held'],
    ['a late certificate, and an old call', '2026-05-20', '2026-02-10', 'certificate-held'],
    ['a late certificate, and a late call', '2026-05-20', '2026-05-08', 'certificate-held'],
    ['a late certificate, and perhaps a call', '2026-05-20', 'not-sure', 'certificate-held'],
  ] as const)
    it(`${title}: ${to}`, () => {
      const before = { ...LETTER, 'certificate-issued': [certificate] };
      expect(nextAfter('adviser-contacted', [day], before)).to.equal(to);
    });

  for (const [called, to] of [
    ['yes', 'certificate-awaited'],
    ['no', 'certificate-needed'],
    ['not-sure', 'certificate-needed'],
  ] as const)
    it(`an old certificate, and called since: ${called}: ${to}`, () => {
      const before = { ...LETTER, 'certificate-issued': ['2026-02-16'] };
      expect(nextAfter('has-contacted-adviser', [called], before)).to.equal(to);
    });

  it('of a letter whose day is not known nothing is old or late', () => {
    const unsure: Given = { 'decision-sent': ['not-sure'] };
    for (const day of Object.values(DAYS['certificate-issued']!))
      expect(nextAfter('certificate-issued', [day], unsure)).to.equal('certificate-held');
    for (const day of Object.values(DAYS['adviser-contacted']!))
      expect(nextAfter('adviser-contacted', [day], unsure)).to.equal('certificate-awaited');
  });
});

describe('what is answered beside a question', () => {
  for (const [person] of answersTo('person'))
    it(`person: ${person}, and detained: the end, whoever asks`, () => {
      expect(nextAfter('person', [person!], { 'is-detained': ['yes'] })).to.equal('detained');
    });

  for (const answer of ['no', 'not-sure'])
    it(`is-detained: ${answer} changes nothing`, () => {
      for (const [person, to] of Object.entries(NEXT.person))
        expect(nextAfter('person', [person], { 'is-detained': [answer] })).to.equal(to);
    });

  it('is a question that there is, and only of a person', () => {
    const asides = QUESTIONS.flatMap((id) => graph.questions[id].aside ?? []);
    expect(asides).to.deep.equal(['is-detained']);
    expect(graph.questions.person.aside).to.equal('is-detained');
  });
});

describe('the whole graph', () => {
  it('has paths that differ, each in its answers', () => {
    expect(PATHS).to.have.lengthOf.above(1000);
    expect(new Set(PATHS.map(({ given }) => JSON.stringify(given))).size).to.equal(PATHS.length);
  });

  it('never looks back at the nation or the person, and at the parts only for Section I', () => {
    const looks = QUESTIONS.flatMap((question) =>
      conditionsOf(question).flatMap((when) =>
        readBy(question, when)
          .filter((id) => id !== question)
          .map((id) => `${question}: ${id} ${when.only?.join() ?? ''}`),
      ),
    );
    const rare = ['nation', 'person', 'parts'];
    expect(looks.filter((look) => rare.some((id) => look.includes(`: ${id} `)))).to.deep.equal([
      'decision-sent: parts I,other',
      'decision-sent: parts not-sure',
    ]);
  });

  it('ends each path in an outcome', () => {
    const ends = new Set(PATHS.map(({ outcome }) => outcome));
    expect([...ends].filter((end) => !OUTCOMES.includes(end))).to.deep.equal([]);
  });

  it('asks seven questions at the most, and the nation', () => {
    const asked = PATHS.map(({ questions }) => questions.filter((id) => id !== 'nation').length);
    expect(Math.max(...asked)).to.equal(7);
  });

  for (const question of QUESTIONS) {
    it(`reaches question ${question}`, () => {
      expect(PATHS.some(({ questions }) => questions.includes(question))).to.equal(true);
    });

    it(`takes each edge of ${question} on some path`, () => {
      const taken = new Set(PATHS.flatMap(({ edges }) => edges));
      const never = graph.questions[question].edges.filter(
        (_, place) => !taken.has(`${question} ${place}`),
      );
      expect(never).to.deep.equal([]);
    });
  }

  it('reaches is-detained both beside the person and from someone else', () => {
    const before = PATHS.filter(({ questions }) => questions.includes('is-detained')).map(
      ({ given: { person, ...rest } }) => `${person!.join()} ${rest['is-detained']!.join()}`,
    );
    expect(new Set(before)).to.have.all.keys(
      ...['parent yes', 'parent-of-young-person yes', 'young-person yes', 'not-sure yes'],
      ...['someone-else yes', 'someone-else no', 'someone-else not-sure'],
    );
  });

  for (const outcome of OUTCOMES)
    it(`reaches outcome ${outcome}`, () => {
      expect(PATHS.some((path) => path.outcome === outcome)).to.equal(true);
    });

  it('has the start that it says', () => {
    expect(graph.start).to.equal('nation');
    expect(new Set(PATHS.map(({ questions }) => questions[0]))).to.have.all.keys(graph.start);
  });

  it('names no node twice: a question is not an outcome', () => {
    expect(OUTCOMES.filter(isQuestion)).to.deep.equal([]);
  });

  it('is plain data: the same after a turn through JSON', () => {
    expect(JSON.parse(JSON.stringify(graph))).to.deep.equal(graph);
  });
});

describe('each question', () => {
  for (const question of QUESTIONS) {
    const { id, kind, options, edges, cites } = graph.questions[question];
    const ids: readonly OptionId[] = options.map((option) => option.id);

    it(`${question}: its id, its kind and its citations`, () => {
      expect(id).to.equal(question);
      expect(kind).to.be.oneOf(['choice', 'choices', 'date']);
      expect(cites).to.not.be.empty;
      expect(unresolved(cites)).to.deep.equal([]);
    });

    it(`${question}: "not sure" comes last, once, and leads on`, () => {
      expect(ids.indexOf('not-sure')).to.equal(ids.length - 1);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(nextAfter(question, ['not-sure'])).to.not.equal(question);
    });

    it(`${question}: each edge has a source and a target that exists`, () => {
      for (const edge of edges) {
        expect(edge.cites).to.not.be.empty;
        expect(unresolved(edge.cites)).to.deep.equal([]);
        expect([...QUESTIONS, ...OUTCOMES]).to.include(edge.to);
      }
    });

    it(`${question}: only the last edge is always taken`, () => {
      expect(edges.map(({ when }) => Object.keys(when).length === 0)).to.deep.equal(
        edges.map((_, index) => index === edges.length - 1),
      );
    });

    it(`${question}: each condition says something, of options and days that there are`, () => {
      for (const when of conditionsOf(question).filter((one) => Object.keys(one).length > 0)) {
        const { only = [], before, after } = when;
        expect(!!only.length || !!before || !!after, JSON.stringify(when)).to.equal(true);
        const [asked, ...days] = readBy(question, when) as [QuestionId, ...QuestionId[]];
        const known = graph.questions[asked].options.map((option) => option.id);
        expect(known).to.include.members([...only]);
        if (before ?? after) days.push(asked);
        for (const id of days) expect(graph.questions[id].kind).to.equal('date');
      }
    });

    it(`${question}: each condition reads its own answer, one beside it, or an earlier one`, () => {
      const ways = PATHS.filter(({ questions }) => questions.includes(question));
      const { aside } = graph.questions[question];
      const later = conditionsOf(question)
        .flatMap((when) => readBy(question, when))
        .filter((id) => id !== question && id !== aside)
        // Some path has it before, and none after.
        .filter((id) => {
          const places = ways.map(({ questions }) => [
            questions.indexOf(id),
            questions.indexOf(question),
          ]);
          return !places.some(([at]) => at! >= 0) || places.some(([at, here]) => at! > here!);
        });
      expect(later).to.deep.equal([]);
    });
  }
});

describe('each outcome', () => {
  for (const outcome of OUTCOMES)
    it(`${outcome}: its id and its citations`, () => {
      expect(graph.outcomes[outcome].id).to.equal(outcome);
      expect(graph.outcomes[outcome].cites).to.not.be.empty;
      expect(unresolved(graph.outcomes[outcome].cites)).to.deep.equal([]);
    });
});
