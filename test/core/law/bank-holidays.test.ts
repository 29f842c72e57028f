import { expect } from '@open-wc/testing';
import { BANK_HOLIDAYS, isDay, isWorkingDay } from '../../../src/core/index.js';
import { TABLE_DAYS, WORKING_DAYS } from '../helpers/days.js';
import { refusal } from '../helpers/refusal.js';
import { GOV_UK_BANK_HOLIDAYS } from './gov-uk-bank-holidays.js';

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
