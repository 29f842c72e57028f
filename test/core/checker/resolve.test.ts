import { expect } from '@open-wc/testing';
import { graph, resolve } from '../../../src/core/index.js';
import type { Answers, Facts, QuestionId } from '../../../src/core/index.js';
import { deepFreeze } from '../helpers/freeze.js';
import { seeded } from '../helpers/random.js';
import { answersTo, asAnswer, asAnswers, everyPath, isQuestion } from '../helpers/walk.js';

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
        return at !== question || asked.join() !== path.questions.slice(0, count).join();
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
      'no certificate is a fact too',
      {
        nation: 'england',
        person: 'young-person',
        decision: 'ceasing-plan',
        'decision-sent': '2026-03-03',
        'has-certificate': 'no',
      },
      {
        nation: 'england',
        person: 'young-person',
        decision: 'ceasing-plan',
        hasCertificate: false,
        events: { decisionSent: '2026-03-03' },
      },
    ],
    [
      'the day of the conduct is an event',
      {
        nation: 'england',
        person: 'parent',
        decision: 'disability-discrimination',
        conduct: '2026-01-12',
      },
      {
        nation: 'england',
        person: 'parent',
        decision: 'disability-discrimination',
        events: { conduct: '2026-01-12' },
      },
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
    title: 'a draft plan',
    change: { decision: 'draft-plan' },
    at: 'draft-plan',
    dropped: ['parts', 'decision-sent', 'has-certificate', 'certificate-issued'],
  },
  {
    title: 'discrimination: another date is asked for',
    change: { decision: 'disability-discrimination' },
    at: 'conduct',
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
    title: 'no certificate: its day does not hold',
    change: { 'has-certificate': 'no' },
    at: 'certificate-needed',
    dropped: ['certificate-issued'],
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
        const before = JSON.stringify(asAnswers(path, count));
        const ahead = possible.get(before) ?? new Set();
        possible.set(before, ahead);
        path.questions.slice(count).forEach((question) => ahead.add(question));
      });
    const wrong = [...possible].flatMap(([before, ahead]) => {
      const answers = JSON.parse(before) as Answers;
      return QUESTIONS.filter((id) => !Object.hasOwn(answers, id)).flatMap((id) => {
        const later = asAnswer(id, answersTo(id).at(-1)!);
        // One that is asked next holds at once; only those after it are kept or dropped.
        const { path, dropped } = resolve({ ...answers, [id]: later });
        const kept = path.includes(id) || !dropped.includes(id);
        return kept === ahead.has(id) ? [] : [`${before}: ${id} is ${kept ? 'kept' : 'dropped'}`];
      });
    });
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
  ];
  for (const [question, title, value] of BAD)
    it(`${question}: ${title}`, () => {
      const { at, dropped } = replay({ ...FULL, [question]: value });
      expect(at).to.equal(question);
      expect(dropped).to.deep.equal([question]);
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
      'at most seven questions': path.length <= 7,
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
