import { expect } from '@open-wc/testing';
import { assess } from '../../../src/core/index.js';
import type { Facts } from '../../../src/core/index.js';
import { answerOf, refusal } from '../helpers/refusal.js';

const TODAY = '2026-11-28';

const ask = (facts: unknown) => () => assess(facts as Facts, { today: TODAY });

/** A fact that would give a day, so that a bad one beside it could give a wrong one. */
const LETTER = {
  nation: 'england',
  person: 'parent',
  decision: 'refusal-to-issue',
  hasCertificate: false,
  events: { decisionSent: '2026-11-02' },
};
const CLAIM = {
  nation: 'england',
  person: 'parent',
  decision: 'disability-discrimination',
  events: { conduct: '2026-11-02' },
};
const PLAN = { ...LETTER, decision: 'plan-contents' };
const AMEND = { ...LETTER, decision: 'refusal-to-amend' };

const named = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
  return String(value);
};

/** Of no type that any fact has. */
const STRANGE: readonly unknown[] = [
  ...[1, 0, -1, NaN, 5n, null, '', {}, [], [true], Symbol('yes'), () => true],
  ...([Object.create(null)] as unknown[]),
  ...[new Date('2026-11-02'), new Boolean(true), new String('school')],
];

describe('a fact of a wrong type is refused: unknown-id', () => {
  const WRONG: readonly [field: string, base: object, values: readonly unknown[]][] = [
    ['detained', LETTER, ['yes', 'no', 'true', 'false', ...STRANGE]],
    ['hasContactedAdviser', LETTER, ['yes', 'no', 'true', 'not-sure', ...STRANGE]],
    [
      'discriminationBy',
      CLAIM,
      ['college', 'School', 'not-sure', 'constructor', '__proto__', true, ['school'], ...STRANGE],
    ],
    [
      'person',
      LETTER,
      ['teacher', 'Parent', 'parent-of-a-young-person', 'not-sure', true, ['parent'], ...STRANGE],
    ],
    [
      'decision',
      LETTER,
      ['x', 'something', 'else', 'not-sure', true, ['something-else'], ...STRANGE],
    ],
  ];
  for (const [field, base, values] of WRONG)
    for (const value of values)
      it(`${field}: ${typeof value} ${named(value)}`, () => {
        const { code, message } = refusal(ask({ ...base, [field]: value }));
        expect(code).to.equal('unknown-id');
        expect(message).to.include(field);
      });

  for (const [field, base] of WRONG)
    it(`${field}: undefined is as good as not there`, () => {
      const { [field]: _, ...without } = base as Record<string, unknown>;
      expect(ask({ ...without, [field]: undefined })()).to.deep.equal(ask(without)());
    });
});

describe('parts of a wrong type are refused: unknown-id', () => {
  const WRONG: readonly unknown[] = [
    ...['B', 'other', ['Z'], ['A'], ['b'], ['B', 'K'], [null], [undefined], ['B', undefined]],
    ...[['not-sure'], [['B']], [5], [{}], [Symbol('B')], { 0: 'B', length: 1 }, new Set(['B'])],
    ...[5, true, null, {}, Symbol('B'), () => ['B']],
    ...([new Array(1), Object.create(null)] as unknown[]),
  ];
  for (const [decision, base] of Object.entries({
    'plan-contents': PLAN,
    'refusal-to-amend': AMEND,
  }))
    for (const parts of WRONG)
      it(`of ${decision}: ${typeof parts} ${Array.isArray(parts) ? `[${parts.map(named).join()}]` : named(parts)}`, () => {
        const { code, message } = refusal(ask({ ...base, parts }));
        expect(code).to.equal('unknown-id');
        expect(message).to.include('parts');
      });

  for (const [decision, base] of Object.entries({
    'plan-contents': PLAN,
    'refusal-to-amend': AMEND,
  }))
    it(`of ${decision}: an empty list is as good as none`, () => {
      expect(ask({ ...base, parts: [] })()).to.deep.equal(ask(base)());
    });
});

describe('a day of a wrong type', () => {
  const EVENTS = [
    ...['adviserContacted', 'conduct', 'decisionSent', 'decisionDated', 'certificateIssued'],
    ...['requestReceived', 'reviewMeeting', 'amendmentNotice', 'draftSent'],
  ];
  const NO_DAYS = [
    ...['2026-02-31', '2026-2-3', '26/3/1', '03/11/2026', '', ' 2026-11-03', '2026-11-03T00:00'],
    ...['2026-13-01', '2026-00-10', '0000-00-00', 'yesterday', 'not-sure', '２０２６-１１-０３'],
  ];
  for (const event of EVENTS)
    for (const day of NO_DAYS)
      it(`${event}: ${JSON.stringify(day)} is refused: invalid-date`, () => {
        const facts = { ...LETTER, hasContactedAdviser: true };
        const { code, message } = refusal(
          ask({ ...facts, events: { ...LETTER.events, [event]: day } }),
        );
        expect(code).to.equal('invalid-date');
        expect(message).to.include(event);
      });

  for (const event of EVENTS)
    for (const day of STRANGE)
      it(`${event}: ${typeof day} ${named(day)} is refused, or nothing is computed`, () => {
        const facts = { ...LETTER, hasContactedAdviser: true };
        const found = answerOf(ask({ ...facts, events: { ...LETTER.events, [event]: day } }));
        if (typeof found === 'string') expect(found).to.equal('invalid-date');
        else expect(found.deadlines).to.deep.equal([]);
      });
});

describe('bad facts among others', () => {
  const BAD = {
    detained: 'yes',
    hasContactedAdviser: 'yes',
    discriminationBy: 'college',
    person: 'teacher',
    decision: 'x',
    parts: 'B',
  };
  const BASES = {
    'a letter': LETTER,
    'a claim': CLAIM,
    'a plan': PLAN,
    'another nation': { ...LETTER, nation: 'wales' },
    'in custody': { ...LETTER, detained: true },
    'a draft plan': { ...LETTER, decision: 'draft-plan' },
    'something else': { ...LETTER, decision: 'something-else' },
    nothing: {},
  };
  for (const [title, base] of Object.entries(BASES))
    for (const [field, value] of Object.entries(BAD))
      it(`${title}, with ${field}: ${value}: refused, or nothing is computed`, () => {
        const found = answerOf(ask({ ...base, [field]: value }));
        if (typeof found === 'string') expect(found).to.equal('unknown-id');
        else expect(found.deadlines).to.deep.equal([]);
      });

  for (const field of Object.keys(BAD))
    it(`${field} as an own or inherited name of every object is refused, or nothing is computed`, () => {
      for (const value of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
        const found = answerOf(ask({ ...LETTER, [field]: value }));
        if (typeof found === 'string') expect(found).to.equal('unknown-id');
        else expect(found.deadlines).to.deep.equal([]);
      }
    });

  for (const name of ['question', 'only', 'before', 'after', 'and'])
    it(`what a page has put on every object as “${name}” changes nothing`, () => {
      const expected = ask(LETTER)();
      Object.defineProperty(Object.prototype, name, { value: 'x', configurable: true });
      try {
        expect(answerOf(ask(LETTER))).to.deep.equal(expected);
      } finally {
        Reflect.deleteProperty(Object.prototype, name);
      }
    });
});
