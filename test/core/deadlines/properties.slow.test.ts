import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  assess,
  daysBetween,
  deadline,
  graph,
  isDay,
  isWorkingDay,
  nextWorkingDay,
  resolve,
  todayInEngland,
} from '../../../src/core/index.js';
import type { Answers, ClockId, Deadline, Events, Facts } from '../../../src/core/index.js';
import { TABLE_DAYS, WORKING_DAYS, daysFrom } from '../helpers/days.js';
import { deepFreeze } from '../helpers/freeze.js';
import { brokenPromises } from '../helpers/promises.js';
import { answerOf } from '../helpers/refusal.js';

const SEED = 20_261_121;
const check = <Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  numRuns = 2000,
): void => fc.assert(property, { seed: SEED, numRuns });

const CLOCKS: readonly ClockId[] = [
  'appeal',
  'contact-adviser',
  'certificate-issued',
  'mediation-arranged',
  'agreement-carried-out',
  'discrimination-claim',
  'decide-to-assess',
  'decide-on-plan',
  'final-plan',
  'comment-on-draft',
  'review-decision',
  'amended-plan',
  'phase-transfer',
];
const DAY_EVENTS = [
  'decisionSent',
  'decisionDated',
  'adviserContacted',
  'certificateIssued',
  'adviserTold',
  'authorityTold',
  'agreementMade',
  'conduct',
  'requestReceived',
  'reviewMeeting',
  'amendmentNotice',
  'draftSent',
  'phaseTransfer',
] as const;
const FLAGS = ['placementOnly', 'placementDoubtful', 'contactDoubtful', 'toPost16'] as const;

/** Days that lie close together, so that they mean something to each other. */
const NEAR = daysFrom('2013-11-01', '2029-03-01');
const letter = fc.integer({ min: 200, max: NEAR.length - 1 });
const events: fc.Arbitrary<Events> = letter.chain((at) => {
  const near = fc.integer({ min: -40, max: 150 }).map((by) => NEAR[at + by] ?? NEAR[at]!);
  const days = Object.fromEntries(DAY_EVENTS.map((name) => [name, near]));
  const flags = Object.fromEntries(FLAGS.map((name) => [name, fc.boolean()]));
  return fc.record({ ...days, ...flags }, { requiredKeys: [] });
});
const clock = fc.constantFrom(...CLOCKS);
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});
const hostile = fc.oneof(
  anything,
  fc.constantFrom(...TABLE_DAYS),
  fc.constantFrom<unknown>('0000-00-00', '9999-12-31', '0100-01-01', '2028-12-31', '2029-01-01'),
  fc.constantFrom<unknown>(...CLOCKS, 'england', 'parent', 'plan-contents', 'not-sure', 'I'),
  fc.constantFrom<unknown>(Symbol('day'), () => '2026-01-01', new Date(NaN)),
);
const hostileRecord = (names: readonly string[]) =>
  fc.oneof(
    hostile,
    fc.record(Object.fromEntries(names.map((name) => [name, hostile])), { requiredKeys: [] }),
  );
const hostileEvents = hostileRecord([...DAY_EVENTS, ...FLAGS]);

/** Lets a `CoreError` pass, and nothing else. */
const survives = (call: () => unknown): void => void answerOf(call);

describe(`nothing but CoreError leaves the core, seed ${SEED}`, () => {
  it('deadline', () => {
    const anyClock = fc.oneof({ weight: 4, arbitrary: clock }, hostile);
    check(
      fc.property(anyClock, hostileEvents, (id, given) =>
        survives(() => deadline(id as ClockId, given as Events)),
      ),
      10_000,
    );
  });

  it('assess', () => {
    const names = [
      ...['nation', 'person', 'detained', 'decision', 'parts', 'awaiting', 'discriminationBy'],
      ...['hasCertificate', 'hasContactedAdviser'],
    ];
    const facts = fc
      .tuple(hostileRecord(names), hostileEvents)
      .map(([given, of]) => (typeof given === 'object' ? { ...given, events: of } : given));
    const today = fc.oneof(fc.constantFrom<unknown>(...TABLE_DAYS), hostile);
    check(
      fc.property(facts, today, (given, day) =>
        survives(() => assess(given as Facts, { today: day as string })),
      ),
      10_000,
    );
  });

  it('assess, where the facts are right and the events are not', () => {
    const facts = fc.record({
      decision: fc.constantFrom(
        ...['plan-contents', 'ceasing-plan', 'disability-discrimination', 'no-decision'],
      ),
      parts: fc.subarray(['B', 'F', 'I', 'health', 'social-care', 'other']),
      hasCertificate: hostile,
      hasContactedAdviser: fc.oneof(fc.boolean(), hostile),
      events: fc.oneof(events, hostileEvents),
    });
    check(
      fc.property(facts, fc.constantFrom(...TABLE_DAYS), (given, today) =>
        survives(() => assess(given as Facts, { today })),
      ),
      5000,
    );
  });

  it('the days', () => {
    check(
      fc.property(hostile, hostile, (a, b) => {
        expect(isDay(a)).to.be.a('boolean');
        survives(() => isWorkingDay(a as string));
        survives(() => nextWorkingDay(a as string));
        survives(() => daysBetween(a as string, b as string));
      }),
    );
  });

  it('todayInEngland', () => {
    check(fc.property(hostile, (instant) => survives(() => todayInEngland(instant as Date))));
  });

  it('resolve, which does not even refuse', () => {
    check(
      fc.property(hostileRecord(Object.keys(graph.questions)), (answers) => {
        const { path } = resolve(answers as Answers);
        expect(path.filter((id) => id !== 'nation').length).to.be.at.most(7);
      }),
      5000,
    );
  });
});

/** Says of a case that was not refused whether the property holds. */
const of = (id: ClockId, given: Events, holds: (found: Deadline) => boolean): boolean => {
  const found = answerOf(() => deadline(id, given));
  return typeof found === 'string' || holds(found);
};
const lastDayOf = (given: Events): string | undefined => {
  const found = answerOf(() => deadline('appeal', given));
  return typeof found === 'string' ? undefined : found.lastDay;
};
/** Where one of two is refused there is nothing to compare. */
const isNotEarlier = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a >= b;

describe(`properties of every deadline, seed ${SEED}`, () => {
  it('the same in, the same out, and what went in is left as it was', () => {
    check(
      fc.property(clock, events, (id, given) => {
        const first = answerOf(() => deadline(id, deepFreeze(given)));
        const second = answerOf(() => deadline(id, structuredClone(given)));
        expect(second).to.deep.equal(first);
      }),
    );
  });

  it('an answer that is changed by its reader changes no other', () => {
    check(
      fc.property(clock, events, (id, given) =>
        of(id, given, (found) => {
          const before = JSON.stringify(found);
          const taken = deadline(id, given);
          for (const one of [...taken.steps, ...taken.readings]) one.cites.length = 0;
          taken.readings.forEach(({ points }) => points.splice(0));
          taken.notes.push('late-ask-anyway');
          return JSON.stringify(deadline(id, given)) === before;
        }),
      ),
    );
  });

  it('it keeps the promises of every deadline: safeDay is by lastDay, and the rest', () => {
    check(
      fc.property(clock, events, (id, given) =>
        of(id, given, (found) => {
          expect(brokenPromises(id, found)).to.deep.equal([]);
          return found.safeDay <= found.lastDay;
        }),
      ),
      5000,
    );
  });

  it('a later letter never gives an earlier last day', () => {
    const later = fc.integer({ min: 0, max: 120 });
    check(
      fc.property(
        fc.constantFrom('appeal', 'contact-adviser'),
        letter,
        later,
        events,
        (id, at, by, given) => {
          const { decisionDated: _, ...rest } = given;
          const [early, late] = [at, at + by].map((day) =>
            answerOf(() => deadline(id, { ...rest, decisionSent: NEAR[day] ?? NEAR[at]! })),
          );
          if (typeof early === 'string' || typeof late === 'string') return true;
          return late!.lastDay >= early!.lastDay;
        },
      ),
      5000,
    );
  });

  it('a certificate never gives an earlier last day than none', () => {
    check(
      fc.property(events, ({ certificateIssued, ...without }) =>
        certificateIssued === undefined
          ? true
          : isNotEarlier(lastDayOf({ ...without, certificateIssued }), lastDayOf(without)),
      ),
      5000,
    );
  });

  it('a later certificate never gives an earlier last day', () => {
    check(
      fc.property(events, fc.integer({ min: 0, max: 90 }), (given, by) => {
        if (!given.certificateIssued) return true;
        const later = NEAR[NEAR.indexOf(given.certificateIssued) + by];
        return later === undefined
          ? true
          : isNotEarlier(lastDayOf({ ...given, certificateIssued: later }), lastDayOf(given));
      }),
      5000,
    );
  });

  it('a doubt never moves the last day, and never makes the safe day later', () => {
    check(
      fc.property(events, ({ placementDoubtful: _, decisionDated, decisionSent, ...rest }) => {
        if (!decisionSent) return true;
        const plain = { ...rest, decisionSent, placementOnly: false };
        const doubtful = {
          ...plain,
          placementDoubtful: true,
          contactDoubtful: true,
          ...(decisionDated && { decisionDated }),
        };
        const [a, b] = [plain, doubtful].map((given) => answerOf(() => deadline('appeal', given)));
        if (typeof a === 'string' || typeof b === 'string') return true;
        return a!.lastDay === b!.lastDay && b!.safeDay <= a!.safeDay;
      }),
      5000,
    );
  });
});

describe(`properties of the days of an appeal, seed ${SEED}`, () => {
  const daysOf = ({ lastDay, safeDay, readings }: Deadline): string[] => [
    lastDay,
    safeDay,
    ...readings.map((reading) => reading.lastDay),
  ];
  const isClosed = (day: string): boolean =>
    day.slice(5, 7) === '08' || day.slice(5) >= '12-25' || day.slice(5) === '01-01';

  it('its last day, its safe day and every reading are working days', () => {
    check(
      fc.property(events, (given) =>
        of('appeal', given, (found) => daysOf(found).every((day) => WORKING_DAYS.has(day))),
      ),
      5000,
    );
  });

  it('it ends in August or at Christmas only on the literal reading of a cascade', () => {
    check(
      fc.property(events, (given) =>
        of('appeal', given, (found) => {
          // r.12(2) alone moved it there, from a day before; then another reading goes on.
          if (!isClosed(found.lastDay)) return true;
          const { rule, from } = found.steps.at(-1)!;
          const goesOn = found.readings.some(
            ({ points, lastDay }) => points.includes('cascade') || lastDay > found.lastDay,
          );
          return rule === 'rules-12-2' && !isClosed(from) && goesOn;
        }),
      ),
      5000,
    );
  });

  it('a letter alone ends on a closed day only on 1 or 2 August and 27 or 28 December', () => {
    const closed = TABLE_DAYS.map((decisionSent) => lastDayOf({ decisionSent }))
      .filter((day) => day !== undefined)
      .filter(isClosed);
    expect(new Set(closed.map((day) => day.slice(5)))).to.have.all.keys(
      ...['08-01', '08-02', '12-27', '12-28'],
    );
  });
});
