import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import { Temporal } from 'temporal-polyfill';
import { todayInEngland } from '../../../src/core/index.js';
import { seeded } from '../helpers/random.js';
import { refusal } from '../helpers/refusal.js';

const CASES: readonly [title: string, instant: string, today: string][] = [
  ['midnight in winter', '2026-02-01T00:00:00.000Z', '2026-02-01'],
  ['the last moment of a day in winter', '2026-02-01T23:59:59.999Z', '2026-02-01'],
  ['half past eleven at night, UTC, in winter', '2026-02-01T23:30:00Z', '2026-02-01'],
  [
    'half past eleven at night, UTC, in summer, is the next day',
    '2026-06-15T23:30:00Z',
    '2026-06-16',
  ],
  ['the last moment of a day in summer', '2026-06-15T22:59:59.999Z', '2026-06-15'],
  ['midnight, UTC, in summer', '2026-06-16T00:00:00Z', '2026-06-16'],
  ['the midnight before the clocks go forward', '2026-03-29T00:00:00Z', '2026-03-29'],
  ['the last moment before it', '2026-03-28T23:59:59.999Z', '2026-03-28'],
  ['the hour the clocks go forward', '2026-03-29T01:00:00Z', '2026-03-29'],
  ['the last moment of the day they went forward', '2026-03-29T22:59:59.999Z', '2026-03-29'],
  ['the midnight after', '2026-03-29T23:00:00Z', '2026-03-30'],
  ['the midnight before the clocks go back', '2026-10-24T23:00:00Z', '2026-10-25'],
  ['the last moment before that', '2026-10-24T22:59:59.999Z', '2026-10-24'],
  ['the hour the clocks go back', '2026-10-25T01:00:00Z', '2026-10-25'],
  ['the last moment of the day they went back', '2026-10-25T23:59:59.999Z', '2026-10-25'],
  ['the midnight after that', '2026-10-26T00:00:00Z', '2026-10-26'],
  ['the last moment of a year', '2026-12-31T23:59:59.999Z', '2026-12-31'],
  ['the first moment of a year', '2027-01-01T00:00:00Z', '2027-01-01'],
  ['29 February', '2028-02-29T12:00:00Z', '2028-02-29'],
  ['the winter of 1970, when the clocks stayed forward', '1970-01-01T23:30:00Z', '1970-01-02'],
];

describe('today in England', () => {
  for (const [title, instant, today] of CASES)
    it(`${title}: ${today}`, () => expect(todayInEngland(new Date(instant))).to.equal(today));

  it('is the day there, whatever the wall clock says here', () => {
    const here = new Date(2026, 5, 15, 23, 30);
    const there = Temporal.Instant.fromEpochMilliseconds(here.getTime());
    expect(todayInEngland(here)).to.equal(
      there.toZonedDateTimeISO('Europe/London').toPlainDate().toString(),
    );
  });

  it('agrees with Temporal on 5,000 moments of 2014 to 2037, seed 40', () => {
    const { int } = seeded(40);
    const wrong = Array.from({ length: 5000 }, () =>
      int(Date.UTC(2014, 0) / 1000, Date.UTC(2038, 0) / 1000),
    )
      .map((second) => Temporal.Instant.fromEpochMilliseconds(second * 1000))
      .filter(
        (moment) =>
          todayInEngland(new Date(moment.epochMilliseconds)) !==
          moment.toZonedDateTimeISO('Europe/London').toPlainDate().toString(),
      );
    expect(wrong.map(String)).to.deep.equal([]);
  });

  it('is read out of no words: a browser may lack any language but its own, and a page may have put its own way in its place', () => {
    const stubs = (
      ['toLocaleDateString', 'toLocaleString', 'toJSON', 'toISOString', 'toString'] as const
    ).map((name) => stub(Date.prototype, name).returns('2026-04-03T00:00:00+11:00'));
    try {
      expect(todayInEngland(new Date('2026-06-15T23:30:00Z'))).to.equal('2026-06-16');
      expect(todayInEngland(new Date('2026-02-01T23:30:00Z'))).to.equal('2026-02-01');
    } finally {
      for (const each of stubs) each.restore();
    }
  });

  const REFUSED: readonly [title: string, instant: unknown][] = [
    ['an invalid Date', new Date(NaN)],
    ['a Date of no day', new Date('2026-02-31T99:00')],
    ['a year that a day cannot have', new Date(8.64e15)],
    ['nothing', undefined],
    ['a text', '2026-01-01'],
    ['an object', {}],
  ];
  for (const [title, instant] of REFUSED)
    it(`invalid-date: ${title}`, () => {
      expect(refusal(() => todayInEngland(instant as Date)).code).to.equal('invalid-date');
    });

  it('invalid-date: says that the instant gave no day', () => {
    const { message } = refusal(() => todayInEngland(new Date(NaN)));
    expect(message).to.equal('invalid-date: instant ""');
  });

  it('invalid-date: anything else that is no Date', () => {
    for (const instant of [1e20, 10n ** 30n, Symbol('now'), Object.create(null) as unknown])
      expect(refusal(() => todayInEngland(instant as Date)).code).to.equal('invalid-date');
  });
});
