import { expect } from '@open-wc/testing';
import { assess, deadline } from '../../../src/core/index.js';
import type { Facts } from '../../../src/core/index.js';
import { daysFrom } from '../helpers/days.js';
import { differences, unborne } from '../helpers/expectation.js';
import type { Answer, Expectation } from '../helpers/expectation.js';
import { deepFreeze } from '../helpers/freeze.js';
import { seeded } from '../helpers/random.js';
import { SITUATIONS } from '../situations.js';
import { expected, turnsOnWhichDay } from './oracle.js';
import type { Events, OracleFacts } from './oracle.js';

const ask = (facts: OracleFacts, today: string): Answer =>
  assess(deepFreeze(facts) as unknown as Facts, { today });

// ---- By chance ----

const drop = <Whole extends object>(whole: Whole, names: readonly string[]): Whole =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name))) as Whole;

const DECISIONS = [
  ...['refusal-to-assess', 'refusal-to-issue', 'plan-contents', 'plan-contents'],
  ...['refusal-to-reassess', 'refusal-to-amend', 'refusal-to-amend', 'ceasing-plan'],
  ...['draft-plan', 'no-decision', 'disability-discrimination', 'something-else'],
];
const OTHER_NATIONS = ['wales', 'scotland', 'northern-ireland'];
const PARTS = ['B', 'F', 'I', 'health', 'social-care', 'other'];
const OTHER_EVENTS = ['requestReceived', 'reviewMeeting', 'amendmentNotice', 'draftSent'] as const;

// From a year before the first letter to a year after the last, so that every day around one is there.
const DAYS = daysFrom('2023-01-01', '2028-12-31');
const FIRST = DAYS.indexOf('2024-01-01');
const LAST = DAYS.indexOf('2027-10-31');
const PLACE: ReadonlyMap<string, number> = new Map(DAYS.map((day, index) => [day, index]));

/** How far the places lie that decide: where a day falls just before one, on it, or just after. */
const EDGE = [-2, -1, -1, 0, 0, 0, 1, 1, 2];

function chance(seed: number) {
  const random = seeded(seed);
  const around = (day: string): string => DAYS[PLACE.get(day)! + random.pick(EDGE)]!;
  const within = (from: string, least: number, most: number): string =>
    DAYS[PLACE.get(from)! + random.int(least, most)]!;

  /** Mostly at an edge of the letter or of its two months, now and then anywhere. */
  const dayBy = (letter: string, end: string): string =>
    random.chance(0.2)
      ? within(letter, -60, 150)
      : around(random.pick([letter, end, end, within(letter, 5, 50)]));

  /** The two months of a letter, as the oracle of days has them. */
  const endOf = (letter: string): string =>
    expected(
      { decision: 'ceasing-plan', hasCertificate: false, events: { decisionSent: letter } },
      letter,
    ).clocks!['contact-adviser']!.lastDay!;

  function events(): Events {
    const letter = DAYS[random.int(FIRST, LAST)]!;
    const end = endOf(letter);
    const decisionSent = random.chance(0.86) ? letter : undefined;
    const sentLater = random.chance(0.12) || (decisionSent === undefined && random.chance(0.5));
    const given: Record<string, string | undefined> = {
      decisionSent,
      decisionDated: sentLater ? DAYS[PLACE.get(letter)! + random.int(-9, 3)] : undefined,
      certificateIssued: random.chance(0.5) ? dayBy(letter, end) : undefined,
      adviserContacted: random.chance(0.55) ? dayBy(letter, end) : undefined,
      conduct: random.chance(0.3) ? letter : undefined,
    };
    for (const name of OTHER_EVENTS) if (random.chance(0.03)) given[name] = letter;
    return Object.fromEntries(Object.entries(given).filter(([, day]) => day !== undefined));
  }

  const yesNoOrNothing = (nothing: number) =>
    random.chance(nothing) ? undefined : random.chance(0.6);

  function facts(): OracleFacts {
    const parts = PARTS.filter(() => random.chance(0.3));
    const given = {
      nation: random.chance(0.06)
        ? random.pick(OTHER_NATIONS)
        : random.pick(['england', undefined]),
      person: random.pick(['parent', 'young-person', 'parent-of-young-person', undefined]),
      decision: random.chance(0.04) ? undefined : random.pick(DECISIONS),
      parts: random.chance(0.15) ? undefined : parts,
      detained: random.chance(0.85) ? undefined : random.chance(0.4),
      discriminationBy: random.pick(['school', 'other', undefined]),
      hasCertificate: yesNoOrNothing(0.35),
      hasContactedAdviser: yesNoOrNothing(0.4),
      events: random.chance(0.95) ? events() : undefined,
    };
    const told = Object.entries(given).filter(([, value]) => value !== undefined);
    return Object.fromEntries(told);
  }

  /** A day to ask on: by the days that decide, of which there may be none. */
  function todayFor(known: OracleFacts): string {
    const { clocks = {} } = expected(known, '2024-01-01');
    const clock = Object.values(clocks).flatMap((days) => [days?.lastDay, days?.safeDay]);
    const { decisionSent, decisionDated, certificateIssued, conduct } = known.events ?? {};
    const letter = decisionSent ?? decisionDated;
    const given = [letter, certificateIssued, conduct, letter && endOf(letter), ...clock];
    const edges = given.filter((day) => day !== undefined);
    if (edges.length === 0 || random.chance(0.1)) return DAYS[random.int(FIRST, LAST)]!;
    return random.chance(0.15) ? within(random.pick(edges), 3, 90) : around(random.pick(edges));
  }

  return (): [OracleFacts, string] => {
    const known = facts();
    return [known, todayFor(known)];
  };
}

/** What must hold of every answer, whatever the facts. */
function broken({ complete, missing, deadlines, actions, notes }: Answer): string[] {
  const place = (clock: string): number => deadlines.findIndex((found) => found.clock === clock);
  const [adviser, appeal] = [deadlines[place('contact-adviser')], deadlines[place('appeal')]];
  const action = (id: string): number => actions.findIndex((found) => found.startsWith(id));
  const once = (list: readonly string[]): boolean => new Set(list).size === list.length;
  const promises: Record<string, boolean> = {
    'complete, or something is missing': complete === (missing.length === 0),
    'nothing twice': once(missing) && once(actions) && once(notes),
    'no safe day after the last day': deadlines.every((found) => found.safeDay <= found.lastDay),
    'one deadline a clock': once(deadlines.map(({ clock }) => clock)),
    'on one day, the adviser before the appeal':
      !adviser || adviser.safeDay !== appeal?.safeDay || place('contact-adviser') < place('appeal'),
    'the certificate before the appeal':
      action('get-certificate') < 0 ||
      action('send-appeal') < 0 ||
      action('get-certificate') < action('send-appeal'),
    'there is something to do': actions.length > 0,
  };
  return Object.keys(promises).filter((promise) => !promises[promise]);
}

function faultsOf(facts: OracleFacts, today: string): string[] {
  try {
    const found = ask(facts, today);
    return [...differences(found, expected(facts, today)), ...broken(found)];
  } catch (error) {
    return [`threw ${String(error)}`];
  }
}

/** The same fault with as few facts as will show it. */
function smallest(facts: OracleFacts, today: string): OracleFacts {
  const { events = {} } = facts;
  const smaller = [
    ...Object.keys(facts).map((key) => drop(facts, [key])),
    ...Object.keys(events).map((key) => ({ ...facts, events: drop(events, [key]) })),
  ];
  const still = smaller.find(
    (fewer) => !turnsOnWhichDay(fewer, today) && faultsOf(fewer, today).length > 0,
  );
  return still ? smallest(still, today) : facts;
}

describe('the assessment and an independent oracle agree', () => {
  for (const seed of [20261128, 73])
    it(`on 20,000 mixes of facts, seed ${seed}`, () => {
      const next = chance(seed);
      const outcomes = new Map<string, number>();
      let asked = 0;
      for (let count = 0; count < 20_000; count++) {
        const [facts, today] = next();
        if (turnsOnWhichDay(facts, today)) continue;
        asked++;
        const { outcome } = expected(facts, today);
        outcomes.set(outcome!, (outcomes.get(outcome!) ?? 0) + 1);
        if (faultsOf(facts, today).length === 0) continue;
        const few = smallest(facts, today);
        const told = `${JSON.stringify(few)} on ${today}: ${faultsOf(few, today).join('; ')}`;
        expect.fail(`the first of them that differs, of ${count}: ${told}`);
      }
      // The chance is a fair one: nothing is left out, and little is skipped.
      expect(asked).to.be.at.least(19_000);
      expect(outcomes.size).to.equal(15);
      expect(Math.min(...outcomes.values())).to.be.at.least(100);
    });
});

// ---- By the edge ----

interface Row {
  readonly title: string;
  readonly today?: string;
  readonly facts?: OracleFacts;
  readonly events?: Events;
  /** What is given to the whole table, but is not known here. */
  readonly without?: readonly string[];
  readonly expect: Expectation;
}

/** Each row is put to the core, and to the oracle too: worked out by hand, it proves them both. */
function table(title: string, given: OracleFacts, today: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const row of rows) {
      const without = row.without ?? [];
      const facts: OracleFacts = {
        ...drop(given, without),
        ...row.facts,
        events: { ...drop(given.events ?? {}, without), ...row.events },
      };
      const day = row.today ?? today;
      it(row.title, () => {
        expect(differences(ask(facts, day), row.expect), 'the core').to.deep.equal([]);
      });
      it(`${row.title}, says the oracle`, () => {
        expect(unborne(expected(facts, day), row.expect)).to.deep.equal([]);
      });
    }
  });
}

describe('the oracle itself', () => {
  for (const { id, today, facts, expect: wanted } of SITUATIONS)
    it(`has the answer to ${id}`, () => {
      expect(unborne(expected(facts, today), wanted)).to.deep.equal([]);
    });
});

const PARENT = { nation: 'england', person: 'parent' };

/** Two months from Monday 21 September 2026 end on Saturday 21 November; time to appeal on Monday 23 November. */
const LETTER: OracleFacts = {
  ...PARENT,
  decision: 'refusal-to-issue',
  events: { decisionSent: '2026-09-21' },
};
const LETTER_DAYS = { lastDay: '2026-11-23', safeDay: '2026-11-23' };
const WINDOW = { lastDay: '2026-11-21', safeDay: '2026-11-21' };

const AWAITED: Expectation = {
  outcome: 'certificate-awaited',
  appeal: 'available',
  certificate: 'awaited',
  clocks: { appeal: LETTER_DAYS, 'contact-adviser': null },
  hasActions: ['chase-certificate', 'send-appeal'],
  notActions: ['get-certificate', 'get-certificate-late', 'send-appeal-late', 'ask-permission'],
  notes: ['month-from-certificate'],
};
const NEEDED: Expectation = {
  outcome: 'certificate-needed',
  appeal: 'available',
  certificate: 'needed',
  clocks: { appeal: LETTER_DAYS, 'contact-adviser': WINDOW },
  notActions: ['chase-certificate'],
  notNotes: ['month-from-certificate'],
};
const NEEDED_LATE: Expectation = {
  ...NEEDED,
  hasActions: ['get-certificate-late', 'send-appeal-late', 'ask-permission'],
  notActions: ['chase-certificate', 'get-certificate', 'send-appeal'],
};

table(
  'the day the adviser was first called, with no certificate, long after',
  { ...LETTER, hasCertificate: false },
  '2026-12-10',
  [
    {
      title: 'the day before the letter: as if not called',
      events: { adviserContacted: '2026-09-20' },
      expect: { ...NEEDED_LATE, notes: ['contact-before-decision'] },
    },
    {
      title: 'the day of the letter',
      events: { adviserContacted: '2026-09-21' },
      expect: { ...AWAITED, notNotes: ['contact-before-decision', 'late-contact-possible'] },
    },
    {
      title: 'the day after the letter',
      events: { adviserContacted: '2026-09-22' },
      expect: AWAITED,
    },
    {
      title: 'the day before the last',
      events: { adviserContacted: '2026-11-20' },
      expect: AWAITED,
    },
    {
      title: 'the last day, a Saturday',
      events: { adviserContacted: '2026-11-21' },
      expect: { ...AWAITED, notNotes: ['late-contact-possible'] },
    },
    {
      title: 'the Sunday after it: nothing rolls',
      events: { adviserContacted: '2026-11-22' },
      expect: NEEDED_LATE,
    },
    {
      title: 'the Monday by which the appeal was due: nothing rolls',
      events: { adviserContacted: '2026-11-23' },
      expect: NEEDED_LATE,
    },
    {
      title: 'not known',
      facts: { hasContactedAdviser: true },
      expect: { ...AWAITED, notes: ['month-from-certificate', 'late-contact-possible'] },
    },
    { title: 'nobody said', expect: NEEDED_LATE },
    { title: 'not called', facts: { hasContactedAdviser: false }, expect: NEEDED_LATE },
    {
      title: 'not called, and yet a day in time: not called',
      facts: { hasContactedAdviser: false },
      events: { adviserContacted: '2026-10-21' },
      expect: NEEDED_LATE,
    },
    {
      title: 'called, and yet a day before the letter: as if not called',
      facts: { hasContactedAdviser: true },
      events: { adviserContacted: '2026-07-01' },
      expect: { ...NEEDED_LATE, notes: ['contact-before-decision'] },
    },
    {
      title: 'called, and a day too late',
      facts: { hasContactedAdviser: true },
      events: { adviserContacted: '2026-11-22' },
      expect: NEEDED_LATE,
    },
  ],
);

table(
  'two months to a day that the month lacks, or in August',
  { ...PARENT, decision: 'refusal-to-assess', hasCertificate: false, hasContactedAdviser: true },
  '2026-11-28',
  (
    [
      ['2025-12-31', '2026-02-28', '2026-03-01', '2026-03-02'],
      ['2023-12-31', '2024-02-29', '2024-03-01', '2024-02-29'],
      ['2025-12-28', '2026-02-28', '2026-03-01', '2026-03-02'],
      ['2026-06-10', '2026-08-10', '2026-08-11', '2026-09-01'],
      ['2025-10-26', '2025-12-26', '2025-12-27', '2026-01-02'],
      ['2026-04-30', '2026-06-30', '2026-07-01', '2026-06-30'],
    ] as const
  ).flatMap(([decisionSent, inTime, late, lastDay]): Row[] => [
    {
      title: `letter of ${decisionSent}, called on ${inTime}: in time`,
      events: { decisionSent, adviserContacted: inTime },
      expect: { ...AWAITED, clocks: { appeal: { lastDay }, 'contact-adviser': null } },
    },
    {
      title: `letter of ${decisionSent}, called on ${late}: too late`,
      events: { decisionSent, adviserContacted: late },
      expect: {
        ...NEEDED_LATE,
        clocks: { appeal: { lastDay }, 'contact-adviser': { lastDay: inTime } },
      },
    },
  ]),
);

table(
  'today, with a call on a day that is not known',
  { ...LETTER, hasCertificate: false, hasContactedAdviser: true },
  '2026-11-21',
  [
    {
      title: 'the day before the two months end: no doubt',
      today: '2026-11-20',
      expect: { ...AWAITED, notNotes: ['late-contact-possible'] },
    },
    {
      title: 'the day they end: no doubt',
      expect: { ...AWAITED, notNotes: ['late-contact-possible'] },
    },
    {
      title: 'the day after: it may have been late',
      today: '2026-11-22',
      expect: { ...AWAITED, notes: ['late-contact-possible'] },
    },
    {
      title: 'a year after: still not said to be late',
      today: '2027-11-22',
      expect: { ...AWAITED, notes: ['late-contact-possible'] },
    },
    {
      title: 'nobody knows if there is a certificate: the same',
      without: ['hasCertificate'],
      expect: AWAITED,
    },
  ],
);

table(
  'today, with no certificate and no call',
  { ...LETTER, hasCertificate: false, hasContactedAdviser: false },
  '2026-11-21',
  [
    ['2026-11-20', ['get-certificate', 'send-appeal']],
    ['2026-11-21', ['get-certificate', 'send-appeal']],
    ['2026-11-22', ['get-certificate-late', 'send-appeal', 'ask-permission']],
    ['2026-11-23', ['get-certificate-late', 'send-appeal', 'ask-permission']],
    ['2026-11-24', ['get-certificate-late', 'send-appeal-late', 'ask-permission']],
  ].map(([today, hasActions]): Row => {
    const all = ['get-certificate', 'get-certificate-late', 'send-appeal', 'send-appeal-late'];
    const notActions = [...all, 'ask-permission'].filter((id) => !hasActions!.includes(id));
    return {
      title: `${today as string}: ${(hasActions as string[]).join(', ')}`,
      today: today as string,
      expect: { ...NEEDED, hasActions: hasActions as string[], notActions },
    };
  }),
);

const HELD: Expectation = {
  outcome: 'certificate-held',
  appeal: 'available',
  certificate: 'held',
  clocks: { appeal: LETTER_DAYS, 'contact-adviser': null },
  notActions: ['get-certificate', 'get-certificate-late', 'chase-certificate', 'ask-permission'],
  notNotes: ['certificate-before-decision'],
};
const TOO_OLD: Expectation = {
  ...NEEDED,
  hasActions: ['get-certificate', 'send-appeal'],
  notes: ['certificate-before-decision'],
};

table('a certificate from about the day of the letter', LETTER, '2026-10-01', [
  {
    title: 'the day before: none for this letter',
    events: { certificateIssued: '2026-09-20' },
    expect: TOO_OLD,
  },
  {
    title: 'the day before, and they say that they have one: none for this letter',
    facts: { hasCertificate: true },
    events: { certificateIssued: '2026-09-20' },
    expect: TOO_OLD,
  },
  {
    title: 'long before, but within a month: it adds no day',
    facts: { hasCertificate: true },
    events: { certificateIssued: '2026-07-10' },
    expect: TOO_OLD,
  },
  { title: 'the same day', events: { certificateIssued: '2026-09-21' }, expect: HELD },
  { title: 'the day after', events: { certificateIssued: '2026-09-22' }, expect: HELD },
  { title: 'of a day that is not known', facts: { hasCertificate: true }, expect: HELD },
  { title: 'nobody said', expect: NEEDED },
  {
    title: 'none, and yet a day: none',
    facts: { hasCertificate: false },
    events: { certificateIssued: '2026-11-20' },
    expect: NEEDED,
  },
  {
    title: 'the day before the letter, by the printed date alone',
    without: ['decisionSent'],
    events: { decisionDated: '2026-09-21', certificateIssued: '2026-09-20' },
    expect: TOO_OLD,
  },
  {
    title: 'the letter’s day is not known: held',
    without: ['decisionSent'],
    events: { certificateIssued: '2026-09-20' },
    expect: {
      ...HELD,
      clocks: {
        appeal: { lastDay: '2026-10-20', safeDay: '2026-10-20' },
        'contact-adviser': null,
      },
    },
  },
]);

table(
  'an old certificate, and a call',
  {
    ...LETTER,
    hasCertificate: true,
    events: { ...LETTER.events, certificateIssued: '2026-09-20' },
  },
  '2026-12-10',
  [
    {
      title: 'the day before the letter: as if not called',
      events: { adviserContacted: '2026-09-20' },
      expect: {
        ...NEEDED_LATE,
        notes: ['certificate-before-decision', 'contact-before-decision'],
      },
    },
    {
      title: 'the day of the letter: the new one is awaited',
      events: { adviserContacted: '2026-09-21' },
      expect: { ...AWAITED, notes: ['month-from-certificate', 'certificate-before-decision'] },
    },
    {
      title: 'the last day: the new one is awaited',
      events: { adviserContacted: '2026-11-21' },
      expect: { ...AWAITED, notes: ['month-from-certificate', 'certificate-before-decision'] },
    },
    {
      title: 'the day after: too late',
      events: { adviserContacted: '2026-11-22' },
      expect: { ...NEEDED_LATE, notes: ['certificate-before-decision'] },
    },
    {
      title: 'a day that is not known: the new one is awaited',
      facts: { hasContactedAdviser: true },
      expect: { ...AWAITED, notes: ['certificate-before-decision', 'late-contact-possible'] },
    },
    {
      title: 'none: too late',
      facts: { hasContactedAdviser: false },
      expect: { ...NEEDED_LATE, notes: ['certificate-before-decision'] },
    },
  ],
);

/** Two months from 11 May 2026 end on Saturday 11 July; time to appeal on Monday 13 July. */
const MAY: OracleFacts = {
  ...PARENT,
  decision: 'plan-contents',
  parts: ['F'],
  hasCertificate: true,
  events: { decisionSent: '2026-05-11' },
};
const heldBy = (lastDay: string, safeDay = lastDay): Expectation => ({
  outcome: 'certificate-held',
  certificate: 'held',
  clocks: { appeal: { lastDay, safeDay }, 'contact-adviser': null },
});

table('a certificate from about the end of the two months', MAY, '2026-07-14', [
  {
    title: 'the day before: no question',
    events: { certificateIssued: '2026-07-10' },
    expect: { ...heldBy('2026-09-01'), notNotes: ['late-contact-possible'] },
  },
  {
    title: 'the day: no question',
    events: { certificateIssued: '2026-07-11' },
    expect: { ...heldBy('2026-09-01'), notNotes: ['late-contact-possible'] },
  },
  {
    title: 'the day after: it may be of a late call',
    events: { certificateIssued: '2026-07-12' },
    expect: heldBy('2026-09-01', '2026-07-13'),
  },
  {
    title: 'the day after, called on the last day: no question',
    events: { certificateIssued: '2026-07-12', adviserContacted: '2026-07-11' },
    expect: { ...heldBy('2026-09-01'), notNotes: ['late-contact-possible'] },
  },
  {
    title: 'the day after, called that day: late',
    events: { certificateIssued: '2026-07-12', adviserContacted: '2026-07-12' },
    expect: heldBy('2026-09-01', '2026-07-13'),
  },
  {
    title: 'the day after, called on the day of the letter: no question',
    events: { certificateIssued: '2026-07-12', adviserContacted: '2026-05-11' },
    expect: { ...heldBy('2026-09-01'), notNotes: ['late-contact-possible'] },
  },
  {
    title: 'the day after, called before the letter: that was another call',
    events: { certificateIssued: '2026-07-12', adviserContacted: '2026-05-10' },
    expect: heldBy('2026-09-01', '2026-07-13'),
  },
  {
    title: 'the day after, called on a day that is not known',
    facts: { hasContactedAdviser: true },
    events: { certificateIssued: '2026-07-12' },
    expect: heldBy('2026-09-01', '2026-07-13'),
  },
  {
    title: 'the day after, and never called: it cannot be, so the earlier day',
    facts: { hasContactedAdviser: false },
    events: { certificateIssued: '2026-07-12' },
    expect: heldBy('2026-09-01', '2026-07-13'),
  },
  {
    title: 'the day after, and the letter’s day is not known: nothing to doubt it by',
    without: ['decisionSent'],
    events: { certificateIssued: '2026-07-12' },
    expect: heldBy('2026-09-01'),
  },
]);

describe('deadline by itself keeps its days', () => {
  const decisionSent = '2026-05-11';
  const CASES = [
    ['2026-07-11', undefined, '2026-09-01', []],
    ['2026-07-12', undefined, '2026-09-01', ['late-contact-possible']],
    ['2026-07-12', '2026-07-11', '2026-09-01', []],
    ['2026-11-20', undefined, '2026-12-21', ['late-contact-possible']],
    ['2026-05-10', undefined, '2026-07-13', ['certificate-before-decision']],
    ['2026-05-11', undefined, '2026-07-13', []],
  ] as const;
  for (const [certificateIssued, adviserContacted, lastDay, has] of CASES)
    it(`certificate of ${certificateIssued}, called ${adviserContacted ?? 'nobody knows when'}`, () => {
      const found = deadline('appeal', {
        decisionSent,
        certificateIssued,
        ...(adviserContacted === undefined ? {} : { adviserContacted }),
      });
      expect([found.lastDay, found.safeDay]).to.deep.equal([lastDay, lastDay]);
      const doubts = ['late-contact-possible', 'certificate-before-decision'];
      const notes: readonly string[] = found.notes;
      expect(notes.filter((note) => doubts.includes(note))).to.deep.equal(has);
    });
});

// ---- What of the plan ----

const NO_APPEAL: Expectation = {
  appeal: 'none',
  certificate: 'not-applicable',
  disagreementResolution: 'available',
  appellant: null,
  form: null,
  clocks: { appeal: null, 'contact-adviser': null },
  notActions: ['send-appeal', 'get-certificate'],
};
const OTHER: Expectation = { ...NO_APPEAL, outcome: 'part-not-appealable', mediation: 'none' };
const CARE: Expectation = {
  ...NO_APPEAL,
  outcome: 'health-or-care-only',
  mediation: 'health-and-care-only',
};
const PLACEMENT: Expectation = {
  outcome: 'certificate-not-needed',
  appeal: 'available',
  certificate: 'not-needed',
  mediation: 'available',
  form: 'SEND35',
  clocks: { appeal: LETTER_DAYS, 'contact-adviser': null },
  notActions: ['get-certificate', 'ask-permission'],
};
/** The certificate is of 20 November: its month ends on Sunday 20 December, which makes it Monday. */
const byCertificate = (safeDay = '2026-12-21'): Expectation => ({
  ...HELD,
  mediation: 'available',
  form: 'SEND35',
  clocks: { appeal: { lastDay: '2026-12-21', safeDay }, 'contact-adviser': null },
});

for (const decision of ['plan-contents', 'refusal-to-amend'])
  table(
    `the parts, after ${decision}, with a certificate`,
    {
      ...LETTER,
      decision,
      hasCertificate: true,
      events: { ...LETTER.events, certificateIssued: '2026-11-20' },
    },
    '2026-11-23',
    (
      [
        [['B'], byCertificate()],
        [['F'], byCertificate()],
        [['B', 'F', 'I'], byCertificate()],
        [['I', 'F', 'health'], byCertificate()],
        [['B', 'other'], byCertificate()],
        [['B', 'social-care'], byCertificate()],
        [['I', 'health'], byCertificate('2026-11-23')],
        [['social-care', 'I', 'other'], byCertificate('2026-11-23')],
        [['I'], PLACEMENT],
        [['I', 'I'], PLACEMENT],
        [['I', 'other'], PLACEMENT],
        [['other', 'I'], PLACEMENT],
        [['health'], CARE],
        [['social-care', 'health'], CARE],
        [['social-care', 'other'], CARE],
        [['other'], OTHER],
        [['other', 'other'], OTHER],
      ] as const
    ).map(([parts, wanted]) => ({
      title: parts.join('+'),
      facts: { parts },
      expect: wanted,
    })),
  );

table('parts that are not known', { ...LETTER, hasCertificate: false }, '2026-10-01', [
  {
    title: 'of a plan: nobody can say',
    facts: { decision: 'plan-contents' },
    expect: {
      outcome: 'parts-not-sure',
      appeal: 'unknown',
      certificate: 'unknown',
      mediation: 'available',
      appellant: 'parent',
      clocks: { appeal: LETTER_DAYS },
    },
  },
  {
    title: 'of a plan, an empty list: the same',
    facts: { decision: 'plan-contents', parts: [] },
    expect: { outcome: 'parts-not-sure', clocks: { appeal: LETTER_DAYS } },
  },
  { title: 'of a refusal to amend', facts: { decision: 'refusal-to-amend' }, expect: NEEDED },
  {
    title: 'of a refusal to amend, an empty list: the same',
    facts: { decision: 'refusal-to-amend', parts: [] },
    expect: NEEDED,
  },
  {
    title: 'of a refusal to amend, and the adviser was called in time',
    facts: { decision: 'refusal-to-amend', hasContactedAdviser: true },
    events: { adviserContacted: '2026-09-22' },
    expect: AWAITED,
  },
  {
    title: 'of a refusal to amend, with a certificate: its month is in doubt',
    facts: { decision: 'refusal-to-amend', hasCertificate: true },
    events: { certificateIssued: '2026-11-20' },
    expect: byCertificate('2026-11-23'),
  },
  {
    title: 'of a plan, with a certificate: its month is in doubt',
    facts: { decision: 'plan-contents', hasCertificate: true },
    events: { certificateIssued: '2026-11-20' },
    expect: { outcome: 'parts-not-sure', clocks: { appeal: { safeDay: '2026-11-23' } } },
  },
  {
    title: 'of a decision that has none: a part of no consequence changes nothing',
    facts: { parts: ['other'] },
    expect: NEEDED,
  },
]);

table(
  'only Section I, once the time is over',
  { ...LETTER, decision: 'plan-contents', parts: ['I'], hasCertificate: false },
  '2026-11-23',
  [
    { title: 'the last day', expect: { ...PLACEMENT, hasActions: ['send-appeal'] } },
    {
      title: 'the day after: late, but no permission to ask for',
      today: '2026-11-24',
      expect: { hasActions: ['send-appeal-late'], notActions: ['ask-permission'] },
    },
  ],
);

// ---- Who, and where else ----

const DETAINED: Expectation = {
  outcome: 'detained',
  appeal: 'unknown',
  form: null,
  clocks: { appeal: null, 'contact-adviser': null, 'discrimination-claim': null },
};

table('in custody', { ...LETTER, detained: true }, '2026-10-01', [
  ...[
    ...['refusal-to-assess', 'refusal-to-issue', 'plan-contents', 'refusal-to-reassess'],
    ...['refusal-to-amend', 'ceasing-plan', 'draft-plan', 'no-decision'],
    ...['disability-discrimination', 'something-else'],
  ].map((decision) => ({
    title: decision,
    facts: { decision, parts: ['B'], discriminationBy: 'school', hasCertificate: true },
    events: { conduct: '2026-09-21' },
    expect: DETAINED,
  })),
  {
    title: 'no decision is known',
    without: ['decision'],
    expect: DETAINED,
  },
  {
    title: 'in no nation that is known: it may be England',
    without: ['nation'],
    expect: DETAINED,
  },
  {
    title: 'in another nation: nothing is computed',
    facts: { nation: 'wales' },
    expect: { outcome: 'another-nation', appeal: 'elsewhere', appellant: null },
  },
  { title: 'not so: everything as it was', facts: { detained: false }, expect: NEEDED },
]);

table('by whom', { ...PARENT, decision: 'disability-discrimination' }, '2026-10-09', [
  ...(
    [
      ['2026-04-09', '2026-10-08', 'make-claim-late', 'make-claim'],
      ['2026-04-10', '2026-10-09', 'make-claim', 'make-claim-late'],
      ['2026-04-11', '2026-10-10', 'make-claim', 'make-claim-late'],
    ] as const
  ).map(([conduct, day, has, not]) => ({
    title: `a school, on ${conduct}: by ${day}`,
    facts: { discriminationBy: 'school' },
    events: { conduct },
    expect: {
      outcome: 'discrimination-claim',
      appeal: 'claim',
      certificate: 'not-needed',
      mediation: 'none',
      appellant: 'parent',
      form: null,
      clocks: { 'discrimination-claim': { lastDay: day, safeDay: day }, appeal: null },
      hasActions: [has],
      notActions: [not],
    },
  })),
  {
    title: 'nobody said: as a claim',
    events: { conduct: '2026-04-10' },
    expect: {
      outcome: 'discrimination-claim',
      appeal: 'claim',
      clocks: { 'discrimination-claim': { lastDay: '2026-10-09' } },
    },
  },
  {
    title: 'a school, on a day that is not known',
    facts: { discriminationBy: 'school' },
    expect: { outcome: 'discrimination-claim', clocks: { 'discrimination-claim': null } },
  },
  {
    title: 'anyone else: the county court, and no day',
    facts: { discriminationBy: 'other' },
    events: { conduct: '2026-04-10', decisionSent: '2026-04-10' },
    expect: {
      outcome: 'county-court',
      appeal: 'county-court',
      certificate: 'not-applicable',
      mediation: 'none',
      disagreementResolution: 'available',
      appellant: null,
      clocks: { 'discrimination-claim': null, appeal: null },
      hasActions: ['get-advice-at-once'],
      notActions: ['make-claim', 'make-claim-late'],
    },
  },
  {
    title: 'anyone else, of another decision: it has no bearing',
    facts: { discriminationBy: 'other', decision: 'refusal-to-issue' },
    events: { decisionSent: '2026-09-21' },
    expect: { ...NEEDED, hasActions: ['get-certificate', 'send-appeal'] },
  },
]);

table('whose right it is', { ...LETTER, hasCertificate: false }, '2026-10-01', [
  ...(
    [
      ['parent', 'parent'],
      ['young-person', 'young-person'],
      ['parent-of-young-person', 'young-person'],
      [undefined, 'unknown'],
    ] as const
  ).map(([person, appellant]): Row => {
    const isTold = person === 'parent-of-young-person';
    const note = ['appellant-young-person'];
    return {
      title: `${person ?? 'nobody said'}: ${appellant}, by the same days`,
      ...(person === undefined ? { without: ['person'] } : { facts: { person } }),
      expect: { ...NEEDED, appellant, ...(isTold ? { notes: note } : { notNotes: note }) },
    };
  }),
  ...['draft-plan', 'no-decision', 'something-else'].map((decision) => ({
    title: `${decision}: nobody’s yet, or not at all`,
    facts: { person: 'parent-of-young-person', decision },
    expect: {
      appellant: null,
      certificate: 'not-applicable',
      mediation: 'none',
      disagreementResolution: 'available',
      form: null,
      clocks: { appeal: null, 'contact-adviser': null },
      notNotes: ['appellant-young-person'],
    },
  })),
  {
    title: 'something else: other routes, and no appeal',
    facts: { decision: 'something-else' },
    expect: { outcome: 'another-route', appeal: 'none' },
  },
]);

table(
  'a plan that is to end',
  { ...LETTER, decision: 'ceasing-plan', hasCertificate: false },
  '2026-11-23',
  [
    {
      title: 'the day before the last',
      today: '2026-11-22',
      expect: { notes: ['plan-stays-in-force'] },
    },
    { title: 'the last day', expect: { notes: ['plan-stays-in-force'] } },
    {
      title: 'the day after',
      today: '2026-11-24',
      expect: { ...NEEDED_LATE, notNotes: ['plan-stays-in-force'] },
    },
    {
      title: 'the day after, with a certificate that gives more time',
      today: '2026-11-24',
      facts: { hasCertificate: true },
      events: { certificateIssued: '2026-11-20' },
      expect: { notes: ['plan-stays-in-force'] },
    },
    {
      title: 'another decision',
      facts: { decision: 'refusal-to-issue' },
      expect: { notNotes: ['plan-stays-in-force'] },
    },
  ],
);

// ---- In order ----

describe('where two fall on one day', () => {
  // Two months from Wednesday 2 September 2026 end on Monday 2 November: nothing rolls, for either.
  const events = { decisionSent: '2026-09-02' };
  for (const [today, actions] of [
    ['2026-11-01', ['get-certificate', 'send-appeal']],
    ['2026-11-02', ['get-certificate', 'send-appeal']],
    ['2026-11-03', ['get-certificate-late', 'send-appeal-late', 'ask-permission']],
  ] as const)
    it(`the adviser comes before the appeal, on ${today}`, () => {
      const found = ask(
        { ...LETTER, hasCertificate: false, hasContactedAdviser: false, events },
        today,
      );
      expect(found.deadlines.map(({ clock, lastDay }) => `${clock} ${lastDay}`)).to.deep.equal([
        'contact-adviser 2026-11-02',
        'appeal 2026-11-02',
      ]);
      const listed: readonly string[] = [...actions];
      const inOrder = found.actions.filter((id) => listed.includes(id));
      expect(inOrder).to.include.members(listed);
      expect(inOrder[0]).to.equal(listed[0]);
    });
});
