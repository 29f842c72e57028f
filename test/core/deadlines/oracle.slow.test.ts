import { expect } from '@open-wc/testing';
import { deadline } from '../../../src/core/index.js';
import type { Events } from '../../../src/core/index.js';
import { TABLE_DAYS, daysFrom } from '../helpers/days.js';
import { brokenPromises } from '../helpers/promises.js';
import { seeded } from '../helpers/random.js';
import { answerOf } from '../helpers/refusal.js';
import { oracle } from './oracle.js';
import type { ClockId, OracleAnswer } from './oracle.js';

type Expected = OracleAnswer | 'outside' | 'missing';

/**
 * The oracle knows nothing of `placementDoubtful`. Where the certificate may not have been needed,
 * every day that holds without it is a reading too.
 */
function expectedOf(clock: ClockId, { placementDoubtful, ...events }: Events): Expected {
  const found = oracle(clock, events);
  const letter = events.decisionSent ?? events.decisionDated;
  if (clock !== 'appeal' || !placementDoubtful || !letter || typeof found === 'string')
    return found;
  const { certificateIssued: _, ...without } = events;
  const other = oracle(clock, without) as OracleAnswer;
  const days = new Set([...found.readings, other.lastDay, ...other.readings]);
  const readings = [...days].filter((day) => day !== found.lastDay).sort();
  return { ...found, readings, safeDay: [found.lastDay, ...readings].sort()[0]! };
}

const isOutside = (expected: Expected, events: Events): boolean =>
  expected === 'outside' ||
  (expected === 'missing' &&
    Object.values(events).some((day) => day < '2014-01-01' || day > '2028-12-31'));

/** How the core and the oracle differ on a case; nothing where they agree. */
function difference(clock: ClockId, events: Events): string[] {
  const expected = expectedOf(clock, events);
  const found = answerOf(() => deadline(clock, events));
  const asked = `${clock} ${JSON.stringify(events)}`;
  if (typeof expected === 'string' || typeof found === 'string') {
    // Where a day is missing and another is outside the table, either refusal is right.
    const missing = expected === 'missing' && found === 'missing-event';
    const outside = found === 'outside-holiday-data' && isOutside(expected, events);
    return missing || outside ? [] : [`${asked}: ${JSON.stringify([found, expected])}`];
  }
  const { lastDay, safeDay, rawDay, readings } = found;
  const days = [lastDay, safeDay, rawDay, ...readings.map((reading) => reading.lastDay)].join();
  const right = [expected.lastDay, expected.safeDay, expected.rawDay, ...expected.readings].join();
  const broken = brokenPromises(clock, found).map((promise) => `${asked}: not ${promise}`);
  return days === right ? broken : [`${asked}: ${days}, not ${right}`, ...broken];
}

/** Fails with the first few differences; says how many cases there were. */
function expectAgreement(cases: readonly [ClockId, Events][], atLeast: number): void {
  expect(cases.length).to.be.at.least(atLeast);
  expect(cases.flatMap((one) => difference(...one)).slice(0, 5)).to.deep.equal([]);
}

const AROUND = daysFrom('2013-06-01', '2029-06-30');
const FIRST = AROUND.indexOf('2014-01-01');
const LAST = AROUND.indexOf('2028-12-31');

describe('the core and an independent oracle agree on', () => {
  it('appeal: every letter of 2014 to 2028, without a certificate', () => {
    expectAgreement(
      TABLE_DAYS.map((decisionSent) => ['appeal', { decisionSent }]),
      5479,
    );
  });

  for (const offset of [-3, 0, 27, 28, 29, 30, 31, 32, 33, 62, 120])
    it(`appeal: every letter of 2014 to 2028, with a certificate ${offset} days after it`, () => {
      const cases = AROUND.slice(FIRST, LAST + 1).map((decisionSent, index): [ClockId, Events] => [
        'appeal',
        { decisionSent, certificateIssued: AROUND[FIRST + index + offset]! },
      ]);
      expectAgreement(cases, 5479);
    });

  const EVERY_DAY = {
    'contact-adviser': 'decisionSent',
    'certificate-issued': 'adviserTold',
    'mediation-arranged': 'authorityTold',
    'agreement-carried-out': 'agreementMade',
    'discrimination-claim': 'conduct',
  } as const;

  for (const [clock, event] of Object.entries(EVERY_DAY) as [ClockId, keyof Events][])
    it(`${clock}: every day from June 2013 to June 2029`, () => {
      expectAgreement(
        AROUND.map((day) => [clock, { [event]: day }]),
        5874,
      );
    });

  for (const [clock, seed] of [
    ['appeal', 20261121],
    ['contact-adviser', 20140901],
  ] as const)
    it(`${clock}: 25,000 mixes of events, seed ${seed}`, () => {
      const { int, chance } = seeded(seed);
      const cases = Array.from({ length: 25_000 }, (): [ClockId, Events] => {
        const letter = int(FIRST - 20, LAST + 20);
        const events: Events = {};
        if (chance(0.85)) events.decisionSent = AROUND[letter]!;
        if (chance(0.5)) events.decisionDated = AROUND[letter + int(-20, 5)]!;
        if (chance(0.6)) events.certificateIssued = AROUND[letter + int(-30, 150)]!;
        if (chance(0.5)) events.adviserContacted = AROUND[letter + int(-5, 120)]!;
        if (chance(0.3)) events.placementOnly = chance(0.8);
        if (!events.placementOnly && chance(0.3)) events.placementDoubtful = chance(0.8);
        return [clock, events];
      });
      expectAgreement(cases, 20_000);
    });
});
