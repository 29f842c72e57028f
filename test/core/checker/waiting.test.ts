import { expect } from '@open-wc/testing';
import { assess } from '../../../src/core/index.js';
import type { Assessment, Awaited, Events, Facts } from '../../../src/core/index.js';

const TODAY = '2026-04-01';
const SENT = '2026-03-03';

const assessOn = (today: string, facts: Facts): Assessment =>
  assess({ nation: 'england', person: 'parent', ...facts }, { today });

describe('a council that has not decided', () => {
  const clocksOf = (today: string, facts: Facts) =>
    assessOn(today, { decision: 'no-decision', ...facts }).deadlines.map(
      ({ clock, lastDay }) => `${clock} ${lastDay}`,
    );
  const requestReceived = '2026-01-05';

  for (const [title, facts, clocks] of [
    [
      'whoever waits for an assessment: all three',
      { awaiting: 'awaiting-assessment', events: { requestReceived } },
      ['decide-to-assess 2026-02-16', 'decide-on-plan 2026-04-27', 'final-plan 2026-05-25'],
    ],
    [
      'whoever waits for a plan has been assessed: two',
      { awaiting: 'awaiting-plan', events: { requestReceived } },
      ['decide-on-plan 2026-04-27', 'final-plan 2026-05-25'],
    ],
    [
      'a request alone is a wait for an assessment',
      { events: { requestReceived } },
      ['decide-to-assess 2026-02-16', 'decide-on-plan 2026-04-27', 'final-plan 2026-05-25'],
    ],
    [
      'a review',
      { awaiting: 'awaiting-review', events: { reviewMeeting: '2026-01-20' } },
      ['review-decision 2026-02-17'],
    ],
    [
      'changes to a plan',
      { awaiting: 'awaiting-amendment', events: { amendmentNotice: '2026-02-02' } },
      ['amended-plan 2026-03-30'],
    ],
    ['a wait without a day', { awaiting: 'awaiting-plan' }, []],
    ['nothing known', {}, []],
  ] as [string, Facts, string[]][])
    it(`${title}: ${clocks.join(', ') || 'no clock'}`, () => {
      expect(clocksOf(TODAY, facts)).to.deep.equal(clocks);
    });

  for (const [title, today, awaiting, clock] of [
    ['in spring, the move of that year', TODAY, 'awaiting-school', '2026-02-14'],
    ['on 1 September, still that', '2026-09-01', 'awaiting-school', '2026-02-14'],
    ['on 2 September, the next', '2026-09-02', 'awaiting-school', '2027-02-14'],
    ['in winter, the next', '2026-12-31', 'awaiting-school', '2027-02-14'],
    ['to college, in spring', TODAY, 'awaiting-college', '2026-03-30'],
    ['to college, in winter', '2026-12-31', 'awaiting-college', '2027-03-30'],
  ] as const)
    it(`a move to the next school ${title}: by ${clock}`, () => {
      expect(clocksOf(today, { awaiting })).to.deep.equal([`phase-transfer ${clock}`]);
    });

  for (const [title, events, awaited] of [
    ['a move', { phaseTransfer: '2027-09-01' }, 'awaiting-school'],
    ['a move to college', { phaseTransfer: '2027-09-01', toPost16: true }, 'awaiting-college'],
    ['a review', { reviewMeeting: SENT }, 'awaiting-review'],
    ['a notice of changes', { amendmentNotice: SENT }, 'awaiting-amendment'],
    ['a request', { requestReceived: SENT }, 'awaiting-assessment'],
  ] as [string, Events, Awaited][])
    it(`${title} tells what they wait for`, () => {
      const told = assessOn(TODAY, { decision: 'no-decision', events });
      const said = assessOn(TODAY, { decision: 'no-decision', awaiting: awaited, events });
      expect(told.deadlines).to.deep.equal(said.deadlines);
      expect(told.deadlines).to.not.be.empty;
    });

  it('of a move whose year is known counts that year', () => {
    const events = { phaseTransfer: '2028-09-01' };
    expect(clocksOf(TODAY, { awaiting: 'awaiting-school', events })).to.deep.equal([
      'phase-transfer 2028-02-14',
    ]);
  });

  it('of a move that is to come has no date in the future', () => {
    const found = assessOn('2026-12-01', { decision: 'no-decision', awaiting: 'awaiting-school' });
    expect(found.deadlines.map(({ notes }) => notes)).to.deep.equal([[]]);
    const events = { requestReceived: '2026-04-02' };
    expect(assessOn(TODAY, { decision: 'no-decision', events }).deadlines[0]?.notes).to.include(
      'date-in-future',
    );
  });

  it('is never late for the family, and should have acted: up to the last day nothing is said', () => {
    const actionsOn = (today: string) =>
      assessOn(today, { decision: 'no-decision', events: { requestReceived } });
    expect(actionsOn('2026-02-16').actions).to.deep.equal([
      ...['ask-for-decision', 'get-advice', 'talk-to-council'],
    ]);
    const late = actionsOn('2026-02-17');
    expect(late.actions).to.deep.equal([
      ...['ask-for-decision', 'complain-to-council', 'get-advice', 'talk-to-council'],
    ]);
    expect(late.appeal).to.equal('not-yet');
    expect(late.notes).to.deep.equal([]);
    for (const { notes } of late.deadlines) expect(notes).to.deep.equal(['council-exceptions']);
  });

  it('outside-holiday-data: a move that is planned for 2029', () => {
    expect(() => clocksOf('2028-09-02', { awaiting: 'awaiting-school' })).to.throw(
      'outside-holiday-data',
    );
  });
});
