import { expect } from '@open-wc/testing';
import { deadline } from '../../../src/core/index.js';
import type { ClockId, Events, Step } from '../../../src/core/index.js';
import { brokenPromises } from '../helpers/promises.js';

/** The clocks that bind the adviser or the authority: settled, and never moved. */
const CASES: readonly [
  clock: ClockId,
  title: string,
  events: Events,
  lastDay: string,
  rule: Step['rule'],
][] = [
  [
    'certificate-issued',
    'three working days',
    { adviserTold: '2026-03-02' },
    '2026-03-05',
    'regs-34',
  ],
  ['certificate-issued', 'over a weekend', { adviserTold: '2026-03-05' }, '2026-03-10', 'regs-34'],
  [
    'certificate-issued',
    'told on a Saturday',
    { adviserTold: '2026-03-07' },
    '2026-03-11',
    'regs-34',
  ],
  ['certificate-issued', 'over Easter', { adviserTold: '2026-04-02' }, '2026-04-09', 'regs-34'],
  ['certificate-issued', 'August counts', { adviserTold: '2026-08-27' }, '2026-09-02', 'regs-34'],
  [
    'certificate-issued',
    'the days after Christmas count',
    { adviserTold: '2026-12-24' },
    '2026-12-31',
    'regs-34',
  ],
  ['mediation-arranged', 'thirty days', { authorityTold: '2026-03-02' }, '2026-04-01', 'regs-36'],
  ['mediation-arranged', 'February', { authorityTold: '2026-01-31' }, '2026-03-02', 'regs-36'],
  ['mediation-arranged', 'a leap year', { authorityTold: '2028-01-31' }, '2028-03-01', 'regs-36'],
  [
    'mediation-arranged',
    'a Saturday stays',
    { authorityTold: '2026-02-12' },
    '2026-03-14',
    'regs-36',
  ],
  ['mediation-arranged', 'August counts', { authorityTold: '2026-07-15' }, '2026-08-14', 'regs-36'],
  [
    'agreement-carried-out',
    'two weeks',
    { agreementMade: '2026-03-02' },
    '2026-03-16',
    'regs-42-3',
  ],
  [
    'agreement-carried-out',
    'a bank holiday stays',
    { agreementMade: '2026-03-20' },
    '2026-04-03',
    'regs-42-3',
  ],
  [
    'agreement-carried-out',
    'Christmas Day stays',
    { agreementMade: '2026-12-11' },
    '2026-12-25',
    'regs-42-3',
  ],
];

for (const [clock, title, events, lastDay, rule] of CASES)
  describe(clock, () => {
    it(`${title}: ${lastDay}`, () => {
      const found = deadline(clock, events);
      expect(found.lastDay).to.equal(lastDay);
      expect(found.safeDay).to.equal(lastDay);
      expect(found.readings).to.deep.equal([]);
      expect(found.notes).to.deep.equal([]);
      expect(found.steps.map((step) => step.rule)).to.deep.equal([rule]);
      expect(brokenPromises(clock, found)).to.deep.equal([]);
    });
  });
