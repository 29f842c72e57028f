import { expect } from '@open-wc/testing';
import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, weekday } from '../../../src/core/dates/days.js';
import {
  daysBetween,
  deadline,
  isDay,
  isWorkingDay,
  nextWorkingDay,
} from '../../../src/core/index.js';
import { seeded } from '../helpers/random.js';
import { refusal } from '../helpers/refusal.js';

const NOT_DAYS: readonly [title: string, value: unknown][] = [
  ['31 February', '2026-02-31'],
  ['29 February of an ordinary year', '2026-02-29'],
  ['29 February 1900', '1900-02-29'],
  ['31 April', '2026-04-31'],
  ['day 0', '2026-01-00'],
  ['day 32', '2026-01-32'],
  ['month 0', '2026-00-01'],
  ['month 13', '2026-13-01'],
  ['slashes', '26/3/1'],
  ['a British date', '31/02/2026'],
  ['nothing', ''],
  ['no leading noughts', '2026-2-3'],
  ['the year 1', '0001-01-01'],
  ['the year 99, which Date.UTC takes for 1999', '0099-12-31'],
  ['the year 20266', '20266-01-01'],
  ['a negative year', '-2026-01-01'],
  ['an expanded year', '+002026-01-01'],
  ['a time', '2026-01-01T00:00:00Z'],
  ['a space before', ' 2026-01-01'],
  ['a line end', '2026-01-01\n'],
  ['Arabic-Indic digits', '٢٠٢٦-٠١-٠١'],
  ['true minus signs', '2026−01−01'],
  ['null', null],
  ['a number', 20260101],
  ['not a number', NaN],
  ['a big number', 20260101n],
  ['true', true],
  ['an object', {}],
  ['an object that becomes a day', { toString: () => '2026-01-01' }],
  ['a list of a day', ['2026-01-01']],
  ['a Date', new Date('2026-01-01')],
  ['a String object', Object('2026-01-01')],
  ['a symbol', Symbol('2026-01-01')],
  ['a function', () => '2026-01-01'],
  ['an object without a prototype', Object.create(null)],
];

const DAYS = ['0100-01-01', '1900-02-28', '2000-02-29', '2024-02-29', '2026-12-31', '9999-12-31'];

describe('a day', () => {
  for (const day of DAYS) it(`is ${day}`, () => expect(isDay(day)).to.equal(true));

  for (const [title, value] of NOT_DAYS)
    it(`is not ${title}: invalid-date, wherever it is given`, () => {
      const day = value as string;
      expect(isDay(value)).to.equal(false);
      for (const call of [
        () => deadline('appeal', { decisionSent: day }),
        () => isWorkingDay(day),
        () => nextWorkingDay(day),
        () => daysBetween(day, '2026-01-01'),
        () => daysBetween('2026-01-01', day),
        () => addDays(day, 1),
        () => addMonths(day, 1),
        () => weekday(day),
      ])
        expect(refusal(call).code).to.equal('invalid-date');
    });

  it('that is not one is named with its field and its value', () => {
    const { message } = refusal(() => deadline('appeal', { decisionSent: '26/3/1' }));
    expect(message).to.include('decisionSent').and.to.include('26/3/1');
  });

  it('that is not one is a day to whoever names no field', () => {
    const { message } = refusal(() => daysBetween('2026-02-31', '2026-01-01'));
    expect(message).to.equal('invalid-date: day "2026-02-31"');
  });

  it('is not undefined: that is a missing event', () => {
    expect(isDay(undefined)).to.equal(false);
  });

  it('is one of 36,525 in the twentieth century, told from 43,200 that look like days', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    let real = 0;
    for (let year = 1901; year <= 2000; year++)
      for (let month = 0; month <= 13; month++)
        for (let date = 0; date <= 32; date++)
          if (isDay(`${year}-${two(month)}-${two(date)}`)) real++;
    expect(real).to.equal(36_525);
  });
});

const SEED = 18_640_205;
const TIMES = 100_000;

describe(`day arithmetic, against Temporal, on ${TIMES} days of 1900 to 2199, seed ${SEED}`, () => {
  interface Sample {
    date: Temporal.PlainDate;
    other: Temporal.PlainDate;
    months: number;
    days: number;
  }
  let samples: Sample[];
  before(() => {
    const { int } = seeded(SEED);
    const first = Temporal.PlainDate.from('1900-01-01');
    const span = first.until('2199-12-31').days;
    samples = Array.from({ length: TIMES }, () => ({
      date: first.add({ days: int(0, span) }),
      other: first.add({ days: int(0, span) }),
      months: int(0, 24),
      days: int(-40, 400),
    }));
  });

  const promises: Record<string, (sample: Sample) => [unknown, unknown]> = {
    isDay: ({ date }) => [isDay(date.toString()), true],
    addMonths: ({ date, months }) => [
      addMonths(date.toString(), months),
      date.add({ months }).toString(),
    ],
    addDays: ({ date, days }) => [addDays(date.toString(), days), date.add({ days }).toString()],
    daysBetween: ({ date, other }) => [
      daysBetween(date.toString(), other.toString()),
      date.until(other).days,
    ],
    weekday: ({ date }) => [weekday(date.toString()), date.dayOfWeek % 7],
  };

  for (const [name, promise] of Object.entries(promises))
    it(name, () => {
      const wrong = samples.filter((sample) => {
        const [found, expected] = promise(sample);
        return found !== expected;
      });
      expect(wrong.slice(0, 5).map((sample) => JSON.stringify(sample))).to.deep.equal([]);
    });
});

describe('months', () => {
  const CASES: readonly [from: string, months: number, to: string][] = [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2026-09-30', 4, '2027-01-30'],
    ['2026-11-30', 2, '2027-01-30'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['1999-12-31', 2, '2000-02-29'],
    ['2099-12-31', 2, '2100-02-28'],
  ];
  for (const [from, months, to] of CASES)
    it(`${from} and ${months} more: ${to}`, () => expect(addMonths(from, months)).to.equal(to));

  const OUTSIDE: readonly [title: string, call: () => string, year: number][] = [
    ['a month past the year 9999', () => addMonths('9999-12-31', 1), 10000],
    ['a day past the year 9999', () => addDays('9999-12-31', 1), 10000],
    ['a day before the year 100', () => addDays('0100-01-01', -1), 99],
  ];
  for (const [title, call, year] of OUTSIDE)
    it(`${title} is refused, and named`, () => {
      const { code, message } = refusal(call);
      expect(code).to.equal('outside-holiday-data');
      expect(message).to.equal(`outside-holiday-data: year "${year}"`);
    });

  it('the years 100 and 9999 are counted in to their ends, with four figures', () => {
    expect(addDays('0100-01-02', -1)).to.equal('0100-01-01');
    expect(addMonths('9999-11-30', 1)).to.equal('9999-12-30');
  });
});
