import { expect } from '@open-wc/testing';
import { deadline } from '../../../src/core/index.js';
import type { CitationId, ClockId, Events, Step } from '../../../src/core/index.js';
import { TABLE_DAYS } from '../helpers/days.js';
import { brokenPromises } from '../helpers/promises.js';
import { refusal } from '../helpers/refusal.js';

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
      expect(found.rawDay).to.equal(lastDay);
      expect(found.safeDay).to.equal(lastDay);
      expect(found.readings).to.deep.equal([]);
      expect(found.notes).to.deep.equal([]);
      expect(found.steps.map((step) => step.rule)).to.deep.equal([rule]);
      expect(brokenPromises(clock, found)).to.deep.equal([]);
    });
  });

/** The clocks that bind the council while it decides, each with the provision of its exceptions. */
const COUNCILS: readonly [
  clock: ClockId,
  title: string,
  events: Events,
  lastDay: string,
  cites: readonly CitationId[],
][] = [
  [
    'decide-to-assess',
    'six weeks, of which the first day is the one after the request',
    { requestReceived: '2026-03-02' },
    '2026-04-13',
    ['regs-5-1', 'regs-5-4'],
  ],
  [
    'decide-to-assess',
    'Christmas Eve on a Sunday stays',
    { requestReceived: '2023-11-12' },
    '2023-12-24',
    ['regs-5-1', 'regs-5-4'],
  ],
  [
    'decide-to-assess',
    'August counts',
    { requestReceived: '2026-07-06' },
    '2026-08-17',
    ['regs-5-1', 'regs-5-4'],
  ],
  [
    'decide-on-plan',
    'sixteen weeks',
    { requestReceived: '2026-03-02' },
    '2026-06-22',
    ['regs-10-1', 'regs-10-4'],
  ],
  [
    'decide-on-plan',
    'over a leap day',
    { requestReceived: '2028-01-31' },
    '2028-05-22',
    ['regs-10-1', 'regs-10-4'],
  ],
  [
    'final-plan',
    'twenty weeks',
    { requestReceived: '2026-03-02' },
    '2026-07-20',
    ['regs-13-2', 'regs-13-3'],
  ],
  [
    'final-plan',
    'Boxing Day stays',
    { requestReceived: '2026-08-08' },
    '2026-12-26',
    ['regs-13-2', 'regs-13-3'],
  ],
  [
    'review-decision',
    'four weeks from the meeting',
    { reviewMeeting: '2026-03-02' },
    '2026-03-30',
    ['regs-20-10'],
  ],
  [
    'review-decision',
    'Good Friday stays',
    { reviewMeeting: '2026-03-06' },
    '2026-04-03',
    ['regs-20-10'],
  ],
  [
    'amended-plan',
    'eight weeks from the notice',
    { amendmentNotice: '2026-03-02' },
    '2026-04-27',
    ['regs-22-3'],
  ],
  [
    'amended-plan',
    'over the end of a year',
    { amendmentNotice: '2026-12-01' },
    '2027-01-26',
    ['regs-22-3'],
  ],
  [
    'comment-on-draft',
    'fifteen days that begin with the day of the draft',
    { draftSent: '2026-03-02' },
    '2026-03-16',
    ['regs-13-1'],
  ],
  [
    'comment-on-draft',
    'over the end of a February',
    { draftSent: '2026-02-20' },
    '2026-03-06',
    ['regs-13-1'],
  ],
  [
    'phase-transfer',
    '14 February of the year of the move',
    { phaseTransfer: '2027-09-01' },
    '2027-02-14',
    ['regs-18'],
  ],
  [
    'phase-transfer',
    'whatever day of that year is given',
    { phaseTransfer: '2027-01-01' },
    '2027-02-14',
    ['regs-18'],
  ],
  [
    'phase-transfer',
    '30 March for a move to college',
    { phaseTransfer: '2027-09-01', toPost16: true },
    '2027-03-30',
    ['regs-18'],
  ],
  [
    'phase-transfer',
    '14 February where the move is said not to be to college',
    { phaseTransfer: '2027-09-01', toPost16: false },
    '2027-02-14',
    ['regs-18'],
  ],
];

for (const [clock, title, events, lastDay, cites] of COUNCILS)
  describe(clock, () => {
    it(`${title}: ${lastDay}`, () => {
      const found = deadline(clock, events);
      expect(found.lastDay).to.equal(lastDay);
      expect(found.rawDay).to.equal(lastDay);
      expect(found.safeDay).to.equal(lastDay);
      expect(found.readings).to.deep.equal([]);
      expect(found.notes).to.deep.equal(cites.length > 1 ? ['council-exceptions'] : []);
      expect(found.steps.map((step) => [step.rule, step.cites])).to.deep.equal([[cites[0], cites]]);
      expect(brokenPromises(clock, found)).to.deep.equal([]);
    });
  });

describe('the council’s own clocks', () => {
  const LENGTHS = {
    'decide-to-assess': ['requestReceived', 42],
    'decide-on-plan': ['requestReceived', 112],
    'final-plan': ['requestReceived', 140],
    'review-decision': ['reviewMeeting', 28],
    'amended-plan': ['amendmentNotice', 56],
    'comment-on-draft': ['draftSent', 14],
  } as const;
  for (const [clock, [event, days]] of Object.entries(LENGTHS) as [
    keyof typeof LENGTHS,
    (typeof LENGTHS)[keyof typeof LENGTHS],
  ][])
    it(`${clock} ends ${days} days after the event, on every day of 2027 and 2028 that it can`, () => {
      const first = TABLE_DAYS.indexOf('2027-01-01');
      const wrong = TABLE_DAYS.slice(first, -days).filter(
        (day, index) =>
          deadline(clock, { [event]: day }).lastDay !== TABLE_DAYS[first + index + days],
      );
      expect(wrong).to.deep.equal([]);
    });

  for (const [title, clock, events] of [
    ['a request whose weeks end in 2029', 'decide-to-assess', { requestReceived: '2028-11-20' }],
    ['a draft of 18 December 2028', 'comment-on-draft', { draftSent: '2028-12-18' }],
    ['a move of 2029', 'phase-transfer', { phaseTransfer: '2029-09-01' }],
    ['a meeting of 2013', 'review-decision', { reviewMeeting: '2013-12-31' }],
  ] as const)
    it(`outside-holiday-data: ${title}`, () => {
      expect(refusal(() => deadline(clock, events)).code).to.equal('outside-holiday-data');
    });

  it('answer the last days before them', () => {
    expect(deadline('decide-to-assess', { requestReceived: '2028-11-19' }).lastDay).to.equal(
      '2028-12-31',
    );
    expect(deadline('comment-on-draft', { draftSent: '2028-12-17' }).lastDay).to.equal(
      '2028-12-31',
    );
  });

  it('before-these-rules: a request of the day before they began, and its exceptions too', () => {
    const notesOf = (requestReceived: string) =>
      deadline('decide-to-assess', { requestReceived }).notes;
    expect(notesOf('2014-08-31')).to.deep.equal(['council-exceptions', 'before-these-rules']);
    expect(notesOf('2014-09-01')).to.deep.equal(['council-exceptions']);
  });
});
