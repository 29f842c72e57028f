import { expect } from '@open-wc/testing';
import { deadline } from '../../../src/core/index.js';
import { brokenPromises } from '../helpers/promises.js';
import { refusal } from '../helpers/refusal.js';

interface Case {
  readonly title: string;
  readonly conduct: string;
  readonly lastDay: string;
  readonly safeDay?: string;
  readonly advisedDay?: string;
  readonly readings?: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  {
    title: 'the day of the conduct is the first day of the six months',
    conduct: '2026-01-10',
    lastDay: '2026-07-09',
  },
  {
    title: 'August is not left out',
    conduct: '2026-02-13',
    lastDay: '2026-08-12',
  },
  {
    title: 'Christmas Day is not moved; Christmas Eve is advised',
    conduct: '2026-06-26',
    lastDay: '2026-12-25',
    advisedDay: '2026-12-24',
    readings: { 'next-working-day': '2026-12-29' },
  },
  {
    title: 'a month without a corresponding date ends on its last day',
    conduct: '2025-08-31',
    lastDay: '2026-02-28',
    safeDay: '2026-02-27',
    readings: { 'step-back-last': '2026-02-27', 'next-working-day': '2026-03-02' },
  },
  {
    title: 'the same in a leap year',
    conduct: '2027-08-30',
    lastDay: '2028-02-29',
    safeDay: '2028-02-28',
    readings: { 'step-back-last': '2028-02-28' },
  },
  {
    title: 'stepping back first loses three days',
    conduct: '2026-09-01',
    lastDay: '2027-02-28',
    advisedDay: '2027-02-26',
    readings: { 'next-working-day': '2027-03-01' },
  },
  {
    title: 'stepping back first from 1 May loses a day',
    conduct: '2026-05-01',
    lastDay: '2026-10-31',
    safeDay: '2026-10-30',
    readings: { 'step-back-first': '2026-10-30', 'next-working-day': '2026-11-02' },
  },
  {
    title: 'stepping back first from 1 March loses three days',
    conduct: '2026-03-01',
    lastDay: '2026-08-31',
    safeDay: '2026-08-28',
    readings: { 'step-back-first': '2026-08-28', 'next-working-day': '2026-09-01' },
  },
  {
    title: 'the first day answered: time that ended on 21 July 2020',
    conduct: '2020-01-22',
    lastDay: '2020-07-21',
  },
];

describe('discrimination-claim', () => {
  for (const {
    title,
    conduct,
    lastDay,
    safeDay = lastDay,
    advisedDay = safeDay,
    readings,
  } of CASES)
    it(`${title}: ${conduct}`, () => {
      const found = deadline('discrimination-claim', { conduct });
      expect(found.lastDay).to.equal(lastDay);
      expect(found.safeDay).to.equal(safeDay);
      expect(found.advisedDay).to.equal(advisedDay);
      expect(found.readings.map((reading) => [reading.id, reading.lastDay])).to.deep.equal(
        Object.entries(readings ?? {}),
      );
      expect(found.steps.map(({ rule }) => rule)).to.deep.equal(['equality-4-1']);
      expect(brokenPromises('discrimination-claim', found)).to.deep.equal([]);
    });

  for (const conduct of ['2020-01-21', '2014-05-06', '2013-12-31', '2028-07-02', '2029-01-01'])
    it(`outside-holiday-data: conduct of ${conduct}`, () => {
      const { code } = refusal(() => deadline('discrimination-claim', { conduct }));
      expect(code).to.equal('outside-holiday-data');
    });

  it('names the conduct whose time ended before 21 July 2020', () => {
    const { message } = refusal(() => deadline('discrimination-claim', { conduct: '2020-01-21' }));
    expect(message).to.include('conduct').and.to.include('2020-01-21');
  });

  it('is not moved by any other event', () => {
    const conduct = '2026-01-10';
    const others = { decisionSent: '2026-02-02', certificateIssued: '2026-03-03' };
    expect(deadline('discrimination-claim', { conduct, ...others })).to.deep.equal(
      deadline('discrimination-claim', { conduct }),
    );
  });
});
