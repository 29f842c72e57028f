import { expect } from '@open-wc/testing';
import { readDate } from '../../src/internal/date-entry.js';

const TODAY = '2026-11-22';

const GOOD: readonly [title: string, typed: readonly string[], day: string][] = [
  ['plain', ['2', '11', '2026'], '2026-11-02'],
  ['leading zeros', ['02', '01', '2026'], '2026-01-02'],
  ['today', ['22', '11', '2026'], TODAY],
  ['29 February of a leap year', ['29', '2', '2024'], '2024-02-29'],
];

const BAD: readonly [title: string, typed: readonly string[], fault: string, field: string][] = [
  ['nothing', ['', '', ''], 'no-day', 'day'],
  ['no day', ['', '11', '2026'], 'no-day', 'day'],
  ['no month', ['2', '', '2026'], 'no-month', 'month'],
  ['no year', ['2', '11', ''], 'no-year', 'year'],
  ['31 February', ['31', '2', '2026'], 'no-such-day', 'day'],
  ['29 February of a common year', ['29', '2', '2026'], 'no-such-day', 'day'],
  ['day 0', ['0', '11', '2026'], 'no-such-day', 'day'],
  ['month 13', ['2', '13', '2026'], 'no-such-day', 'day'],
  ['the year 20266', ['2', '11', '20266'], 'no-year', 'year'],
  ['a year of two figures', ['2', '11', '26'], 'no-year', 'year'],
  ['letters for a day', ['two', '11', '2026'], 'no-day', 'day'],
  ['letters for a month', ['2', 'Nov', '2026'], 'no-month', 'month'],
  ['letters for a year', ['2', '11', 'MMXX'], 'no-year', 'year'],
  ['a whole date pasted in one field', ['31/02/2026', '', ''], 'no-day', 'day'],
  ['a minus', ['-2', '11', '2026'], 'no-day', 'day'],
  ['a fraction', ['2.5', '11', '2026'], 'no-day', 'day'],
  ['figures of another script', ['٢', '11', '2026'], 'no-day', 'day'],
  ['tomorrow', ['23', '11', '2026'], 'in-future', 'year'],
  ['next year', ['1', '1', '2027'], 'in-future', 'year'],
];

describe('a date that was typed is', () => {
  for (const [title, typed, day] of GOOD)
    it(`read: ${title}`, () => expect(readDate(typed, TODAY)).to.deep.equal({ day }));
  for (const [title, typed, fault, field] of BAD)
    it(`refused as ${fault}: ${title}`, () =>
      expect(readDate(typed, TODAY)).to.deep.equal({ fault, field }));
});
