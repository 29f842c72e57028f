import { expect } from '@open-wc/testing';
import { workingDayOnOrBefore } from '../../../src/core/dates/working-days.js';
import { nextWorkingDay } from '../../../src/core/index.js';
import { TABLE_DAYS, WORKING_DAYS } from '../helpers/days.js';
import { answerOf, refusal } from '../helpers/refusal.js';

const OUTSIDE = 'outside-holiday-data';

/** The days on which a function does not give the next of these days that is a working day. */
function wrongDays(order: readonly string[], call: (day: string) => string, strictly: boolean) {
  const wrong: string[] = [];
  let next: string | undefined;
  for (const day of [...order].reverse()) {
    if (!strictly && WORKING_DAYS.has(day)) next = day;
    const found = answerOf(() => call(day));
    if (found !== (next ?? OUTSIDE)) wrong.push(`${day}: ${found}, not ${next}`);
    if (strictly && WORKING_DAYS.has(day)) next = day;
  }
  return wrong.slice(0, 5);
}

describe('the next working day', () => {
  it('is the first one strictly after, for every day of 2014 to 2028', () => {
    expect(wrongDays(TABLE_DAYS, nextWorkingDay, true)).to.deep.equal([]);
  });

  it('is not the day itself: after Friday 20 March 2026 comes Monday 23', () => {
    expect(nextWorkingDay('2026-03-20')).to.equal('2026-03-23');
  });

  it('goes over Easter: after Thursday 2 April 2026 comes Tuesday 7', () => {
    expect(nextWorkingDay('2026-04-02')).to.equal('2026-04-07');
  });

  for (const day of ['2013-12-31', '2029-01-01', '2028-12-31', '2028-12-29', '1999-12-31'])
    it(`${OUTSIDE}: after ${day}`, () => {
      expect(refusal(() => nextWorkingDay(day)).code).to.equal(OUTSIDE);
    });
});

describe('the last working day by a day', () => {
  it('is the day itself or the last one before it, for every day of 2014 to 2028', () => {
    const backwards = [...TABLE_DAYS].reverse();
    expect(wrongDays(backwards, workingDayOnOrBefore, false)).to.deep.equal([]);
  });

  it(`${OUTSIDE}: by 1 January 2014`, () => {
    expect(refusal(() => workingDayOnOrBefore('2014-01-01')).code).to.equal(OUTSIDE);
  });
});
