import { expect } from '@open-wc/testing';
import { BANK_HOLIDAYS, isDay, isWorkingDay } from '../../../src/core/index.js';
import { TABLE_DAYS, WORKING_DAYS } from '../helpers/days.js';
import { refusal } from '../helpers/refusal.js';
import { GOV_UK_BANK_HOLIDAYS } from './gov-uk-bank-holidays.js';

/** Easter Sunday, by the algorithm of Meeus, Jones and Butcher. */
function easterSunday(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return new Date(Date.UTC(year, month - 1, date));
}

const later = (day: Date, days: number): Date => new Date(day.getTime() + days * 864e5);
const monthAndDate = (day: Date): string => day.toISOString().slice(5, 10);
const isWeekend = (day: Date): boolean => day.getUTCDay() % 6 === 0;

/**
 * The holidays that no proclamation has ever moved. One at a weekend moves to the next free
 * weekday.
 */
function fixedHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const dates = [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`].map((date) => new Date(date));
  const found = [
    ...[-2, 1].map((days) => later(easter, days)),
    ...dates.filter((day) => !isWeekend(day)),
  ].map(monthAndDate);
  for (let day of dates.filter(isWeekend)) {
    while (isWeekend(day) || found.includes(monthAndDate(day))) day = later(day, 1);
    found.push(monthAndDate(day));
  }
  return found;
}

describe('the table of bank holidays', () => {
  it('is the list of GOV.UK, all 123 days of it', () => {
    const days = Object.entries(BANK_HOLIDAYS.days).flatMap(([year, dates]) =>
      dates.split(' ').map((date) => `${year}-${date}`),
    );
    expect(days).to.deep.equal(GOV_UK_BANK_HOLIDAYS.map(({ date }) => date));
    expect(days).to.have.lengthOf(123);
  });

  it('has every year from 2014 to 2028, and no other', () => {
    const years = Array.from({ length: 15 }, (_, index) => 2014 + index);
    expect(Object.keys(BANK_HOLIDAYS.days).map(Number)).to.deep.equal(years);
  });

  for (const [year, dates] of Object.entries(BANK_HOLIDAYS.days)) {
    const days = dates.split(' ');
    it(`has weekdays of ${year}, in order, at least eight`, () => {
      expect(days.filter((date) => !isDay(`${year}-${date}`))).to.deep.equal([]);
      expect(days.filter((date) => isWeekend(new Date(`${year}-${date}`)))).to.deep.equal([]);
      expect(days).to.deep.equal([...new Set(days)].sort());
      expect(days.length).to.be.at.least(8);
    });

    it(`has New Year, Easter and Christmas of ${year}`, () =>
      expect(days).to.include.members(fixedHolidays(Number(year))));
  }

  it('says where it is from and when it was read', () => {
    expect(BANK_HOLIDAYS.source).to.match(/^https:\/\/www\.gov\.uk\//);
    expect(isDay(BANK_HOLIDAYS.readOn)).to.equal(true);
  });
});

describe('a working day', () => {
  it('is what Temporal and the list of GOV.UK say, on all 5,479 days of 2014 to 2028', () => {
    const wrong = TABLE_DAYS.filter((day) => isWorkingDay(day) !== WORKING_DAYS.has(day));
    expect(TABLE_DAYS).to.have.lengthOf(5479);
    expect(wrong).to.deep.equal([]);
  });

  const CASES: readonly [day: string, is: boolean, why: string][] = [
    ['2020-05-04', true, 'the early May holiday was moved'],
    ['2020-05-08', false, 'to the Friday'],
    ['2022-05-30', true, 'the spring holiday was moved'],
    ['2022-06-03', false, 'platinum jubilee'],
    ['2022-09-19', false, 'state funeral'],
    ['2023-05-08', false, 'coronation'],
    ['2028-01-03', false, 'substitute for a Saturday'],
    ['2026-12-24', true, 'Christmas Eve'],
    ['2026-08-28', true, 'August has working days'],
    ['2026-03-14', false, 'Saturday'],
    ['2026-03-15', false, 'Sunday'],
  ];
  for (const [day, is, why] of CASES)
    it(`is ${is ? '' : 'not '}${day}: ${why}`, () => expect(isWorkingDay(day)).to.equal(is));

  for (const day of ['2013-12-31', '2029-01-01', '1914-01-05', '9999-12-31'])
    it(`outside-holiday-data: ${day}`, () => {
      const { code, message } = refusal(() => isWorkingDay(day));
      expect(code).to.equal('outside-holiday-data');
      expect(message).to.equal(`outside-holiday-data: day "${day}"`);
    });
});
