import { expect } from '@open-wc/testing';
import { graph, resolve } from '../../../src/core/index.js';
import type { Answers, Facts, QuestionId } from '../../../src/core/index.js';
import { deepFreeze } from '../helpers/freeze.js';
import { seeded } from '../helpers/random.js';
import {
  answersTo,
  DAYS,
  asAnswer,
  asAnswers,
  everyPath,
  isQuestion,
  isRare,
  nextAfter,
} from '../helpers/walk.js';
import type { Given, Path } from '../helpers/walk.js';

const QUESTIONS = Object.keys(graph.questions) as QuestionId[];
const PATHS = everyPath();

const FULL: Answers = {
  nation: 'england',
  person: 'parent',
  decision: 'plan-contents',
  parts: ['B', 'I'],
  'decision-sent': '2026-03-03',
  'has-certificate': 'yes',
  'certificate-issued': '2026-04-28',
};

/** The beginning of a refusal. */
const REFUSED: Answers = {
  nation: 'england',
  person: 'young-person',
  decision: 'ceasing-plan',
  'decision-sent': '2026-03-03',
};

/** The first `count` answers of a path. */
const asGiven = ({ questions, given }: Path, count: number): Given =>
  Object.fromEntries(questions.slice(0, count).map((id) => [id, given[id]!]));

/** Calls that no type allows: answers from a page's attributes, or from an older page. */
const replay = (answers: unknown) => resolve(answers as Answers);

describe('replay', () => {
  it('follows every path of the graph to its outcome, and drops nothing', () => {
    const wrong = PATHS.filter((path) => {
      const { at, path: asked, dropped } = resolve(deepFreeze(asAnswers(path)));
      return at !== path.outcome || asked.join() !== path.questions.join() || dropped.length > 0;
    });
    expect(wrong).to.deep.equal([]);
  });

  it('stops at the first question that is not answered', () => {
    const wrong = PATHS.flatMap((path) =>
      path.questions.filter((question, count) => {
        const { at, path: asked } = resolve(asAnswers(path, count));
        const before = path.questions.slice(0, count);
        // What was answered beside a question is not asked after it.
        const last = before.at(-1);
        const next = last && nextAfter(last, path.given[last]!, asGiven(path, count));
        return at !== (next ?? question) || asked.join() !== before.join();
      }),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('does not mind in which order the answers were given', () => {
    const backwards = Object.fromEntries(Object.entries(FULL).reverse());
    expect(resolve(backwards)).to.deep.equal(resolve(FULL));
  });

  for (const answers of [
    {},
    null,
    undefined,
    0,
    '',
    'nation',
    true,
    Symbol('nation'),
    [],
    () => '',
  ])
    it(`begins at the start without answers: ${typeof answers} ${String(answers)}`, () => {
      const { at, path, facts } = replay(answers);
      expect({ at, path, facts }).to.deep.equal({ at: graph.start, path: [], facts: {} });
    });
});

describe('facts', () => {
  const CASES: readonly [title: string, answers: Answers, facts: Facts][] = [
    [
      'every answer is the fact of its name',
      FULL,
      {
        nation: 'england',
        person: 'parent',
        decision: 'plan-contents',
        parts: ['B', 'I'],
        hasCertificate: true,
        events: { decisionSent: '2026-03-03', certificateIssued: '2026-04-28' },
      },
    ],
    [
      'no certificate is a fact too, and so is no call',
      { ...REFUSED, 'has-certificate': 'no', 'has-contacted-adviser': 'no' },
      {
        nation: 'england',
        person: 'young-person',
        decision: 'ceasing-plan',
        hasCertificate: false,
        hasContactedAdviser: false,
        events: { decisionSent: '2026-03-03' },
      },
    ],
    [
      'the day of the call is an event',
      {
        ...REFUSED,
        'has-certificate': 'no',
        'has-contacted-adviser': 'yes',
        'adviser-contacted': '2026-03-20',
      },
      {
        nation: 'england',
        person: 'young-person',
        decision: 'ceasing-plan',
        hasCertificate: false,
        hasContactedAdviser: true,
        events: { decisionSent: '2026-03-03', adviserContacted: '2026-03-20' },
      },
    ],
    [
      'no call beside an old certificate is a fact, and no day',
      {
        ...REFUSED,
        'has-certificate': 'yes',
        'certificate-issued': '2026-02-16',
        'has-contacted-adviser': 'no',
      },
      {
        nation: 'england',
        person: 'young-person',
        decision: 'ceasing-plan',
        hasCertificate: true,
        hasContactedAdviser: false,
        events: { decisionSent: '2026-03-03', certificateIssued: '2026-02-16' },
      },
    ],
    [
      'the day of the conduct is an event, and who it was is a fact',
      {
        nation: 'england',
        person: 'parent',
        decision: 'disability-discrimination',
        'discrimination-by': 'school',
        conduct: '2026-01-12',
      },
      {
        nation: 'england',
        person: 'parent',
        decision: 'disability-discrimination',
        discriminationBy: 'school',
        events: { conduct: '2026-01-12' },
      },
    ],
    [
      'what they wait for is a fact, and its day an event',
      {
        nation: 'england',
        person: 'parent-of-young-person',
        decision: 'no-decision',
        awaiting: 'awaiting-review',
        'review-meeting': '2026-01-20',
      },
      {
        nation: 'england',
        person: 'parent-of-young-person',
        decision: 'no-decision',
        awaiting: 'awaiting-review',
        events: { reviewMeeting: '2026-01-20' },
      },
    ],
    ...(
      [
        ['request-received', 'requestReceived', 'awaiting-plan'],
        ['amendment-notice', 'amendmentNotice', 'awaiting-amendment'],
      ] as const
    ).map(([question, event, awaiting]): [string, Answers, Facts] => [
      `${question} is the event ${event}`,
      {
        nation: 'england',
        person: 'parent',
        decision: 'no-decision',
        awaiting,
        [question]: '2026-01-05',
      },
      {
        nation: 'england',
        person: 'parent',
        decision: 'no-decision',
        awaiting,
        events: { [event]: '2026-01-05' },
      },
    ]),
    [
      'the day of the draft is an event',
      {
        nation: 'england',
        person: 'parent',
        decision: 'draft-plan',
        'draft-sent': '2026-03-10',
      },
      {
        nation: 'england',
        person: 'parent',
        decision: 'draft-plan',
        events: { draftSent: '2026-03-10' },
      },
    ],
    [
      'detained is a fact, answered beside another question',
      { ...REFUSED, 'is-detained': 'yes' },
      { nation: 'england', person: 'young-person', detained: true },
    ],
    [
      'not detained is one where it was asked',
      { nation: 'england', person: 'someone-else', 'is-detained': 'no' },
      { nation: 'england', person: 'someone-else', detained: false },
    ],
    [
      'an answer that is not on the path is none',
      { person: 'parent', 'decision-sent': '2026-03-03' },
      {},
    ],
    [
      'a part chosen twice counts once',
      { ...FULL, parts: ['I', 'I'] },
      {
        nation: 'england',
        person: 'parent',
        decision: 'plan-contents',
        parts: ['I'],
        events: { decisionSent: '2026-03-03' },
      },
    ],
  ];
  for (const [title, answers, facts] of CASES)
    it(title, () => expect(resolve(answers).facts).to.deep.equal(facts));

  it('"not sure" is never one', () => {
    const unsure = Object.fromEntries(QUESTIONS.map((id) => [id, asAnswer(id, ['not-sure'])]));
    for (const [id, value] of Object.entries({
      decision: 'plan-contents',
      'has-certificate': 'yes',
    }))
      expect(JSON.stringify(resolve({ ...unsure, [id]: value }).facts)).to.not.include('not-sure');
    expect(resolve(unsure).facts).to.deep.equal({});
  });
});

interface Change {
  readonly title: string;
  readonly change: Record<string, unknown>;
  readonly at: string;
  readonly dropped: readonly string[];
}

const CHANGES: readonly Change[] = [
  { title: 'nothing', change: {}, at: 'certificate-held', dropped: [] },
  {
    title: 'another person: every later answer still holds',
    change: { person: 'young-person' },
    at: 'certificate-held',
    dropped: [],
  },
  {
    title: 'another nation: no later answer holds',
    change: { nation: 'wales' },
    at: 'another-nation',
    dropped: [
      'person',
      'decision',
      'parts',
      'decision-sent',
      'has-certificate',
      'certificate-issued',
    ],
  },
  {
    title: 'another decision that can be appealed: all hold but the parts',
    change: { decision: 'ceasing-plan' },
    at: 'certificate-held',
    dropped: ['parts'],
  },
  {
    title: 'a refusal to amend: the parts hold too',
    change: { decision: 'refusal-to-amend' },
    at: 'certificate-held',
    dropped: [],
  },
  {
    title: 'a draft plan: its own day is asked for',
    change: { decision: 'draft-plan' },
    at: 'draft-sent',
    dropped: ['parts', 'decision-sent', 'has-certificate', 'certificate-issued'],
  },
  {
    title: 'something else: no later answer holds',
    change: { decision: 'something-else' },
    at: 'another-route',
    dropped: ['parts', 'decision-sent', 'has-certificate', 'certificate-issued'],
  },
  {
    title: 'discrimination: it is asked by whom',
    change: { decision: 'disability-discrimination' },
    at: 'discrimination-by',
    dropped: ['parts', 'decision-sent', 'has-certificate', 'certificate-issued'],
  },
  {
    title: 'only Section I: the letter holds, the certificate does not',
    change: { parts: ['I'] },
    at: 'certificate-not-needed',
    dropped: ['has-certificate', 'certificate-issued'],
  },
  {
    title: 'only health: not even the letter',
    change: { parts: ['health'] },
    at: 'health-or-care-only',
    dropped: ['decision-sent', 'has-certificate', 'certificate-issued'],
  },
  {
    title: 'not sure of the parts',
    change: { parts: ['not-sure'] },
    at: 'parts-not-sure',
    dropped: ['has-certificate', 'certificate-issued'],
  },
  {
    title: 'other parts with B or F: all hold',
    change: { parts: ['F', 'health'] },
    at: 'certificate-held',
    dropped: [],
  },
  {
    title: 'only Section K: not even the letter',
    change: { parts: ['other'] },
    at: 'part-not-appealable',
    dropped: ['decision-sent', 'has-certificate', 'certificate-issued'],
  },
  {
    title: 'Section I and K: as only Section I',
    change: { parts: ['I', 'other'] },
    at: 'certificate-not-needed',
    dropped: ['has-certificate', 'certificate-issued'],
  },
  {
    title: 'no certificate: its day does not hold',
    change: { 'has-certificate': 'no' },
    at: 'has-contacted-adviser',
    dropped: ['certificate-issued'],
  },
  {
    title: 'no certificate, and a call that waited for it: the day of the call holds',
    change: {
      'has-certificate': 'no',
      'has-contacted-adviser': 'yes',
      'adviser-contacted': '2026-03-20',
    },
    at: 'certificate-awaited',
    dropped: ['certificate-issued'],
  },
  {
    title: 'a certificate in time: the day of the call does not hold',
    change: { 'adviser-contacted': '2026-03-20' },
    at: 'certificate-held',
    dropped: ['adviser-contacted'],
  },
  {
    title: 'a later letter, so that the certificate is older: the call is asked for',
    change: { 'decision-sent': '2026-05-01' },
    at: 'has-contacted-adviser',
    dropped: [],
  },
  {
    title: 'an earlier letter, so that the certificate is late: the call is asked for',
    change: { 'decision-sent': '2026-02-27' },
    at: 'adviser-contacted',
    dropped: [],
  },
  {
    title: 'the certificate’s day taken back: a call can still come to hold',
    change: { 'certificate-issued': undefined, 'adviser-contacted': '2026-03-20' },
    at: 'certificate-issued',
    dropped: ['certificate-issued'],
  },
  {
    title: 'the letter’s day and the certificate’s taken back: so it can',
    change: {
      'decision-sent': undefined,
      'certificate-issued': undefined,
      'adviser-contacted': '2026-03-20',
    },
    at: 'decision-sent',
    dropped: ['decision-sent', 'certificate-issued'],
  },
  {
    title: 'but not once the letter’s day is not known, which makes no certificate old or late',
    change: {
      'decision-sent': 'not-sure',
      'certificate-issued': undefined,
      'adviser-contacted': '2026-03-20',
    },
    at: 'certificate-issued',
    dropped: ['certificate-issued', 'adviser-contacted'],
  },
  {
    title: 'detained: no later answer holds',
    change: { 'is-detained': 'yes' },
    at: 'detained',
    dropped: ['decision', 'parts', 'decision-sent', 'has-certificate', 'certificate-issued'],
  },
  {
    title: 'not detained decides nothing, so it is not on the way',
    change: { 'is-detained': 'no' },
    at: 'certificate-held',
    dropped: ['is-detained'],
  },
  {
    title: 'detained, and the nation taken back: it can still come to hold',
    change: { nation: undefined, 'is-detained': 'yes' },
    at: 'nation',
    dropped: ['nation'],
  },
  {
    title: 'detained in another nation: that comes first',
    change: { nation: 'scotland', 'is-detained': 'yes' },
    at: 'another-nation',
    dropped: [
      'person',
      'decision',
      'parts',
      'decision-sent',
      'has-certificate',
      'certificate-issued',
      'is-detained',
    ],
  },
  {
    title: 'someone else: it is asked whether the person is detained',
    change: { person: 'someone-else' },
    at: 'is-detained',
    dropped: ['decision', 'parts', 'decision-sent', 'has-certificate', 'certificate-issued'],
  },
  {
    title: 'the nation taken back: every later answer can still come to hold',
    change: { nation: undefined },
    at: 'nation',
    dropped: ['nation'],
  },
  {
    title: 'a decision that there is not: it is asked again, and the rest waits',
    change: { decision: 'refusal' },
    at: 'decision',
    dropped: ['decision'],
  },
  {
    title: 'a day that there is not',
    change: { 'decision-sent': '2026-02-31' },
    at: 'decision-sent',
    dropped: ['decision-sent'],
  },
  {
    title: 'a day that waits is not one either',
    change: { 'decision-sent': undefined, 'certificate-issued': '2026-02-31' },
    at: 'decision-sent',
    dropped: ['decision-sent', 'certificate-issued'],
  },
  {
    title: 'a question that there is not',
    change: { colour: 'blue' },
    at: 'certificate-held',
    dropped: ['colour'],
  },
];

describe('changing an early answer', () => {
  for (const { title, change, at, dropped } of CHANGES)
    it(title, () => {
      const found = replay(deepFreeze({ ...FULL, ...change }));
      expect(found.at).to.equal(at);
      expect(found.dropped).to.deep.equal(dropped);
    });

  it('keeps exactly the later answers that can still come to hold', () => {
    const possible = new Map<string, Set<string>>();
    for (const path of PATHS)
      path.questions.forEach((_, count) => {
        // From a rare answer on, not every way was tried.
        if (path.questions.slice(0, count).some((id) => isRare(id, path.given[id]!))) return;
        const before = JSON.stringify(asAnswers(path, count));
        const ahead = possible.get(before) ?? new Set();
        possible.set(before, ahead);
        path.questions.slice(count).forEach((question) => ahead.add(question));
      });
    const wrong = [...possible].flatMap(([before, ahead]) => {
      const answers = JSON.parse(before) as Answers;
      // What is answered beside a question that has its answer has its own tests.
      const later = QUESTIONS.filter((id) => !(id in answers)).filter(
        (id) => id !== 'is-detained' || !('person' in answers),
      );
      return later.flatMap((id) => {
        const answer = asAnswer(id, answersTo(id).at(-1)!);
        // With an old certificate the day of a call waits, for the certificate's day may be changed.
        if (
          id === 'adviser-contacted' &&
          answers['certificate-issued'] === DAYS['certificate-issued']!['before the letter']
        )
          return [];
        // One that is asked next holds at once; only those after it are kept or dropped.
        const { path, dropped } = resolve({ ...answers, [id]: answer });
        const kept = path.includes(id) || !dropped.includes(id);
        return kept === ahead.has(id) ? [] : [`${before}: ${id} is ${kept ? 'kept' : 'dropped'}`];
      });
    });
    expect(possible.size).to.be.above(200);
    expect(wrong.slice(0, 5)).to.deep.equal([]);
  });
});

describe('an answer that is not one of its question’s counts as not given', () => {
  const BAD: readonly [question: QuestionId, title: string, value: unknown][] = [
    ['nation', 'an unknown option', 'france'],
    ['nation', 'a day', '2026-03-03'],
    ['nation', 'nothing', ''],
    ['nation', 'null', null],
    ['nation', 'a number', 1],
    ['nation', 'a list', ['england']],
    ['nation', 'an object that becomes an option', { toString: () => 'england' }],
    ['nation', 'a name of every object', 'constructor'],
    ['nation', 'an option of another question', 'parent'],
    ['parts', 'no part', []],
    ['parts', 'a part outside a list', 'I'],
    ['parts', 'not sure outside a list', 'not-sure'],
    ['parts', 'not sure beside a part', ['I', 'not-sure']],
    ['parts', 'an unknown part', ['I', 'K']],
    ['parts', 'a list within a list', [['I']]],
    ['parts', 'an empty place', new Array(1)],
    ['decision-sent', 'no day', '2026-02-31'],
    ['decision-sent', 'a British date', '03/03/2026'],
    ['decision-sent', 'a list of a day', ['2026-03-03']],
    ['decision-sent', 'a Date', new Date('2026-03-03')],
    ['has-certificate', 'true', true],
    ['certificate-issued', 'yes', 'yes'],
    ['certificate-issued', 'an option of another question', 'no'],
    ['parts', 'a section of the rest by its letter', ['A']],
  ];
  for (const [question, title, value] of BAD)
    it(`${question}: ${title}`, () => {
      const { at, dropped } = replay({ ...FULL, [question]: value });
      expect(at).to.equal(question);
      expect(dropped).to.deep.equal([question]);
    });

  it('nothing is late for a letter of the last year that there is, and nothing is refused', () => {
    for (const sent of ['9998-12-31', '9999-01-01', '9999-12-31']) {
      const late = { ...FULL, 'decision-sent': sent, 'certificate-issued': '9999-12-31' };
      expect(resolve(late).at).to.equal(sent < '9999' ? 'adviser-contacted' : 'certificate-held');
    }
  });

  it('an answer that is only inherited', () => {
    expect(resolve(Object.create(FULL) as Answers).at).to.equal(graph.start);
  });
});

const SEED = 7;
const TIMES = 100_000;

describe(`${TIMES} random answers, stale and hostile, seed ${SEED}`, () => {
  const { int, chance, pick } = seeded(SEED);
  const KEYS = [
    ...QUESTIONS,
    ...QUESTIONS,
    '__proto__',
    'constructor',
    'toString',
    'colour',
    '',
    '0',
  ];
  const HOSTILE: readonly unknown[] = [
    undefined,
    null,
    NaN,
    0,
    1n,
    true,
    '',
    'france',
    'constructor',
    '__proto__',
    '2026-02-31',
    '20266-01-01',
    Symbol('england'),
    Symbol.iterator,
    () => 'england',
    'x'.repeat(100_000),
    {},
    Object.create(null),
    [],
    [[]],
    [undefined],
    ['not-sure', 'B'],
    ['B', 'B'],
    ['I', 'I'],
    ['I', Symbol('I')],
    [['I']],
    [null],
    new Array(3),
    new Date(),
    { toString: () => 'england' },
    { length: 1, 0: 'I' },
    { nation: { nation: 'england' } },
    new Map([['B', 'B']]),
    new String('england'),
  ];

  function randomAnswers(): Record<string, unknown> {
    const answers = (chance(0.3) ? Object.create(null) : {}) as Record<string, unknown>;
    // Most begin as a real path, so that the far end of the graph is reached too.
    if (chance(0.7)) Object.assign(answers, asAnswers(pick(PATHS)));
    for (let count = int(0, 5); count > 0; count--) {
      const key = pick(KEYS);
      const value =
        isQuestion(key) && chance(0.5) ? asAnswer(key, pick(answersTo(key))) : pick(HOSTILE);
      Object.defineProperty(answers, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    if (chance(0.05)) Object.assign(answers, { [Symbol('nation')]: 'england' });
    return answers;
  }

  /** What is wrong with an answer to one of them. */
  function faults(answers: Record<string, unknown>): string[] {
    const { at, path, facts, dropped } = replay(answers);
    const all = Object.keys(answers);
    const kept = all.filter(
      (key) => !(path as string[]).includes(key) && !(dropped as string[]).includes(key),
    );
    const cleaned = Object.fromEntries(
      Object.entries(answers).filter(([key]) => !(dropped as string[]).includes(key)),
    );
    const again = replay(cleaned);
    const promises: Record<string, boolean> = {
      'at is a question or an outcome': isQuestion(at) || Object.hasOwn(graph.outcomes, at),
      'at is not answered': !(path as string[]).includes(at),
      'at most seven questions, and the nation': path.filter((id) => id !== 'nation').length <= 7,
      'no question twice': new Set(path).size === path.length,
      'the path is of answers that were given': path.every((id) => all.includes(id)),
      'dropped answers were given, and are not on the path': dropped.every(
        (id) => all.includes(id) && !path.includes(id),
      ),
      'nothing is dropped twice': new Set(dropped).size === dropped.length,
      'what is kept is a question': kept.every(isQuestion),
      'nothing is kept once an outcome is reached': isQuestion(at) || kept.length === 0,
      'a second time without what was dropped gives the same':
        JSON.stringify([again.at, again.path, again.facts, again.dropped]) ===
        JSON.stringify([at, path, facts, []]),
    };
    return Object.keys(promises).filter((promise) => !promises[promise]);
  }

  it('never throw, and always give a sound position', () => {
    const wrong = new Map<string, string>();
    const ends = new Set<string>();
    for (let time = 0; time < TIMES; time++) {
      const answers = randomAnswers();
      ends.add(replay(answers).at);
      for (const fault of faults(answers)) wrong.set(fault, Object.keys(answers).join());
    }
    expect([...wrong]).to.deep.equal([]);
    expect(ends).to.include.keys(...QUESTIONS, ...Object.keys(graph.outcomes));
  });

  it('are left as they were', () => {
    for (let time = 0; time < 2000; time++) {
      const answers = randomAnswers();
      const before = { ...answers };
      Object.freeze(answers);
      Object.values(answers).forEach((value) => Array.isArray(value) && Object.freeze(value));
      replay(answers);
      expect(Object.keys(answers).every((key) => Object.is(answers[key], before[key]))).to.equal(
        true,
      );
    }
  });
});
