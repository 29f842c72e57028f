import { expect } from '@open-wc/testing';
import { deadline } from '../../../src/core/index.js';
import type { Events, NoteId } from '../../../src/core/index.js';
import { brokenPromises } from '../helpers/promises.js';
import { refusal } from '../helpers/refusal.js';

interface Case {
  readonly title: string;
  readonly events: Events;
  readonly lastDay: string;
  readonly safeDay?: string;
  /** Each reading's id and last day, earliest first. */
  readonly readings?: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  {
    title: 'Sunday 30 July 2017 is moved to Monday 31 July and no further, so nothing is disputed',
    events: { decisionSent: '2017-05-30' },
    lastDay: '2017-07-31',
  },
  {
    title: 'Friday 31 July 2026 is a working day before August',
    events: { decisionSent: '2026-05-31' },
    lastDay: '2026-07-31',
  },
  {
    title: 'Monday 31 August 2026 is a bank holiday in August',
    events: { decisionSent: '2026-06-30', certificateIssued: '2026-07-31' },
    lastDay: '2026-09-01',
  },
  {
    title: 'a first working day after 1 January that is moved by a weekend and a bank holiday',
    events: { decisionSent: '2021-11-01' },
    lastDay: '2022-01-04',
  },
  {
    title: 'a letter sent after it was dated gives both days',
    events: { decisionSent: '2026-03-10', decisionDated: '2026-03-03' },
    lastDay: '2026-05-11',
    safeDay: '2026-05-05',
    readings: { 'printed-date': '2026-05-05' },
  },
  {
    title:
      'a letter dated after it was sent gives a later reading, so the safe day is the last day',
    events: { decisionSent: '2026-03-03', decisionDated: '2026-03-10' },
    lastDay: '2026-05-05',
    readings: { 'printed-date': '2026-05-11' },
  },
  {
    title: 'only the printed date is known: it is the letter',
    events: { decisionDated: '2026-03-03' },
    lastDay: '2026-05-05',
  },
  {
    title: 'a printed date that is the day of sending adds nothing',
    events: { decisionSent: '2026-03-03', decisionDated: '2026-03-03' },
    lastDay: '2026-05-05',
  },
  {
    title: 'the adviser was contacted late by the printed date alone',
    events: {
      decisionSent: '2026-03-03',
      decisionDated: '2026-02-20',
      adviserContacted: '2026-04-25',
      certificateIssued: '2026-04-28',
    },
    lastDay: '2026-05-28',
    safeDay: '2026-04-20',
    readings: { 'printed-date+late-certificate': '2026-04-20' },
  },
  {
    title: 'the adviser was contacted late by both dates of the letter',
    events: {
      decisionSent: '2026-03-03',
      decisionDated: '2026-02-20',
      adviserContacted: '2026-05-06',
      certificateIssued: '2026-05-08',
    },
    lastDay: '2026-06-08',
    safeDay: '2026-04-20',
    readings: { 'printed-date+late-certificate': '2026-04-20', 'late-certificate': '2026-05-05' },
  },
  {
    title: 'the adviser was contacted on the last day of the two months, so in time',
    events: {
      decisionSent: '2026-03-03',
      adviserContacted: '2026-05-03',
      certificateIssued: '2026-05-06',
    },
    lastDay: '2026-06-08',
  },
  {
    title: 'the adviser was contacted late, but the certificate adds no time',
    events: {
      decisionSent: '2026-06-15',
      adviserContacted: '2026-08-16',
      certificateIssued: '2026-07-20',
    },
    lastDay: '2026-09-01',
  },
  {
    title: 'August by the day of sending, July by the printed date',
    events: { decisionSent: '2026-06-01', decisionDated: '2026-05-30' },
    lastDay: '2026-09-01',
    safeDay: '2026-07-30',
    readings: { 'printed-date': '2026-07-30' },
  },
  {
    title: 'cascade by the day of sending and by the printed date: the same two days, each once',
    events: { decisionSent: '2022-05-30', decisionDated: '2022-05-29' },
    lastDay: '2022-08-01',
    safeDay: '2022-07-29',
    readings: { 'printed-date': '2022-07-29', cascade: '2022-09-01' },
  },
  {
    title: 'cascade by the printed date alone',
    events: { decisionSent: '2022-06-10', decisionDated: '2022-05-30' },
    lastDay: '2022-09-01',
    safeDay: '2022-08-01',
    readings: { 'printed-date': '2022-08-01' },
  },
  {
    title: 'cascade of a late certificate',
    events: {
      decisionSent: '2022-04-01',
      adviserContacted: '2022-06-20',
      certificateIssued: '2022-06-30',
    },
    lastDay: '2022-08-01',
    safeDay: '2022-06-01',
    readings: { 'late-certificate': '2022-06-01', cascade: '2022-09-01' },
  },
  {
    title: 'cascade of the letter alone, where the late certificate gives more',
    events: {
      decisionSent: '2022-05-30',
      adviserContacted: '2022-08-02',
      certificateIssued: '2022-08-10',
    },
    lastDay: '2022-09-12',
    safeDay: '2022-08-01',
    readings: { 'late-certificate': '2022-08-01', 'late-certificate+cascade': '2022-09-01' },
  },
  {
    title: 'cascade over Christmas',
    events: { decisionSent: '2023-10-24' },
    lastDay: '2023-12-27',
    readings: { cascade: '2024-01-02' },
  },
  {
    title: 'only about Section I, with a printed date',
    events: { decisionSent: '2026-03-10', decisionDated: '2026-03-03', placementOnly: true },
    lastDay: '2026-05-11',
    safeDay: '2026-05-05',
    readings: { 'printed-date': '2026-05-05' },
  },
  {
    title: 'only about Section I, with a printed date and a certificate obtained anyway',
    events: {
      decisionSent: '2026-03-10',
      decisionDated: '2026-03-03',
      certificateIssued: '2026-05-01',
      placementOnly: true,
    },
    lastDay: '2026-05-11',
    safeDay: '2026-05-05',
    readings: { 'printed-date': '2026-05-05', 'placement-certificate': '2026-06-01' },
  },
  {
    title: 'Section I with health or social care and a certificate: perhaps none was needed',
    events: {
      decisionSent: '2026-03-03',
      certificateIssued: '2026-04-28',
      placementDoubtful: true,
    },
    lastDay: '2026-05-28',
    safeDay: '2026-05-05',
    readings: { 'placement-doubtful': '2026-05-05' },
  },
  {
    title: 'Section I with health or social care, but no certificate: nothing is doubtful',
    events: { decisionSent: '2026-03-03', placementDoubtful: true },
    lastDay: '2026-05-05',
  },
  {
    title: 'Section I with health or social care, and a certificate that adds no time',
    events: {
      decisionSent: '2026-03-03',
      certificateIssued: '2026-03-20',
      placementDoubtful: true,
    },
    lastDay: '2026-05-05',
  },
  {
    title:
      'a certificate after the two months counts, when the adviser was first called is not asked',
    events: { decisionSent: '2026-05-11', certificateIssued: '2026-11-20' },
    lastDay: '2026-12-21',
  },
  {
    title:
      'a certificate after the two months, when the call is in doubt: the letter’s day is safe',
    events: { decisionSent: '2026-05-11', certificateIssued: '2026-11-20', contactDoubtful: true },
    lastDay: '2026-12-21',
    safeDay: '2026-07-13',
    readings: { 'late-certificate': '2026-07-13' },
  },
  {
    title: 'a certificate on the last day of the two months raises no doubt',
    events: { decisionSent: '2026-03-03', certificateIssued: '2026-05-03', contactDoubtful: true },
    lastDay: '2026-06-03',
  },
  {
    title: 'a certificate on the day after them does',
    events: { decisionSent: '2026-03-03', certificateIssued: '2026-05-04', contactDoubtful: true },
    lastDay: '2026-06-04',
    safeDay: '2026-05-05',
    readings: { 'late-certificate': '2026-05-05' },
  },
  {
    title: 'a late certificate after a call in time raises none',
    events: {
      decisionSent: '2026-03-03',
      adviserContacted: '2026-05-03',
      certificateIssued: '2026-05-20',
      contactDoubtful: true,
    },
    lastDay: '2026-06-22',
  },
  {
    title: 'nor after a call on the day of the letter',
    events: {
      decisionSent: '2026-03-03',
      adviserContacted: '2026-03-03',
      certificateIssued: '2026-05-20',
      contactDoubtful: true,
    },
    lastDay: '2026-06-22',
  },
  {
    title: 'but a call before the letter is none for it',
    events: {
      decisionSent: '2026-03-03',
      adviserContacted: '2026-03-02',
      certificateIssued: '2026-05-20',
      contactDoubtful: true,
    },
    lastDay: '2026-06-22',
    safeDay: '2026-05-05',
    readings: { 'late-certificate': '2026-05-05' },
  },
  {
    title: 'a certificate that is late by the printed date alone, the call in doubt',
    events: {
      decisionSent: '2026-03-10',
      decisionDated: '2026-03-03',
      certificateIssued: '2026-05-08',
      contactDoubtful: true,
    },
    lastDay: '2026-06-08',
    safeDay: '2026-05-05',
    readings: { 'printed-date+late-certificate': '2026-05-05' },
  },
  {
    title: 'only about Section I, a late certificate is no more than the extra month',
    events: {
      decisionSent: '2026-03-03',
      certificateIssued: '2026-05-20',
      contactDoubtful: true,
      placementOnly: true,
    },
    lastDay: '2026-05-05',
    readings: { 'placement-certificate': '2026-06-22' },
  },
  {
    title:
      'Section I with health or social care, and a late certificate: one reading for both doubts',
    events: {
      decisionSent: '2026-03-03',
      certificateIssued: '2026-05-20',
      contactDoubtful: true,
      placementDoubtful: true,
    },
    lastDay: '2026-06-22',
    safeDay: '2026-05-05',
    readings: { 'late-certificate': '2026-05-05' },
  },
  {
    title: 'the certificate alone, the call in doubt',
    events: { certificateIssued: '2026-03-20', contactDoubtful: true },
    lastDay: '2026-04-20',
  },
  {
    title: 'the certificate alone',
    events: { certificateIssued: '2026-03-20', placementDoubtful: true },
    lastDay: '2026-04-20',
  },
];

describe('appeal', () => {
  for (const { title, events, lastDay, safeDay = lastDay, readings = {} } of CASES)
    it(title, () => {
      const found = deadline('appeal', events);
      expect(found.lastDay).to.equal(lastDay);
      expect(found.safeDay).to.equal(safeDay);
      expect(found.readings.map((reading) => [reading.id, reading.lastDay])).to.deep.equal(
        Object.entries(readings),
      );
      expect(brokenPromises('appeal', found)).to.deep.equal([]);
    });

  it('shows its working: both limits, the one that decides last, and the move', () => {
    const { steps, rawDay } = deadline('appeal', {
      decisionSent: '2026-05-20',
      certificateIssued: '2026-07-10',
    });
    expect(steps.map(({ rule, from, to }) => [rule, from, to])).to.deep.equal([
      ['rules-20-1-c-i', '2026-05-20', '2026-07-20'],
      ['rules-20-1-c-ii', '2026-07-10', '2026-08-10'],
      ['rules-12-3-a', '2026-08-10', '2026-09-01'],
    ]);
    expect(rawDay).to.equal('2026-08-10');
  });

  it('is decided by the letter where the certificate’s month ends on the same day, not a later one', () => {
    const events = { decisionSent: '2026-03-01', certificateIssued: '2026-04-01' };
    expect(deadline('appeal', events).steps.at(-1)?.rule).to.equal('rules-20-1-c-i');
  });

  it('names the rule that moves it: r.12(2) off a weekend, r.12(3)(a) out of Christmas, New Year’s Day and August', () => {
    const ruleOf = (decisionSent: string) =>
      deadline('appeal', { decisionSent }).steps.at(-1)!.rule;
    expect(ruleOf('2026-01-15')).to.equal('rules-12-2');
    expect(ruleOf('2026-10-25')).to.equal('rules-12-3-a');
    expect(ruleOf('2026-11-01')).to.equal('rules-12-3-a');
    expect(ruleOf('2026-06-15')).to.equal('rules-12-3-a');
    expect(ruleOf('2026-02-01')).to.equal('rules-20-1-c-i');
  });
});

const NOTES: readonly [title: string, events: Events, notes: NoteId[]][] = [
  ['an ordinary case', { decisionSent: '2026-03-03' }, []],
  ['an ordinary certificate', { decisionSent: '2026-03-03', certificateIssued: '2026-04-28' }, []],
  [
    'a certificate on the day of the letter',
    { decisionSent: '2026-03-03', certificateIssued: '2026-03-03' },
    [],
  ],
  [
    'a certificate the day before the letter',
    { decisionSent: '2026-03-03', certificateIssued: '2026-03-02' },
    ['certificate-before-decision'],
  ],
  [
    'a certificate before the printed date alone',
    { decisionSent: '2026-03-03', decisionDated: '2026-03-10', certificateIssued: '2026-03-05' },
    ['certificate-before-decision'],
  ],
  [
    'a certificate before the only date, which is the printed one',
    { decisionDated: '2026-03-03', certificateIssued: '2026-03-02' },
    ['certificate-before-decision'],
  ],
  ['a certificate alone', { certificateIssued: '2026-03-20' }, ['letter-date-needed']],
  [
    'the adviser contacted on the last day',
    { decisionSent: '2026-03-03', adviserContacted: '2026-05-03' },
    [],
  ],
  [
    'the adviser contacted a day late',
    { decisionSent: '2026-03-03', adviserContacted: '2026-05-04' },
    ['late-ask-anyway'],
  ],
  [
    'the adviser contacted late by the printed date alone',
    { decisionSent: '2026-03-03', decisionDated: '2026-02-20', adviserContacted: '2026-04-25' },
    ['late-ask-anyway'],
  ],
  [
    'a certificate on the last day of the two months',
    { decisionSent: '2026-03-03', certificateIssued: '2026-05-03' },
    [],
  ],
  [
    'a certificate the day after them',
    { decisionSent: '2026-03-03', certificateIssued: '2026-05-04' },
    ['late-contact-possible'],
  ],
  [
    'a certificate late by the printed date alone',
    { decisionSent: '2026-03-10', decisionDated: '2026-03-03', certificateIssued: '2026-05-08' },
    ['late-contact-possible'],
  ],
  [
    'a late certificate, and a call in time',
    {
      decisionSent: '2026-03-03',
      adviserContacted: '2026-05-03',
      certificateIssued: '2026-05-20',
    },
    [],
  ],
  [
    'a late certificate, and a call on the day of the letter',
    {
      decisionSent: '2026-03-03',
      adviserContacted: '2026-03-03',
      certificateIssued: '2026-05-20',
    },
    [],
  ],
  [
    'a late certificate, and a call before the letter',
    {
      decisionSent: '2026-03-03',
      adviserContacted: '2026-03-02',
      certificateIssued: '2026-05-20',
    },
    ['late-contact-possible'],
  ],
  [
    'a late certificate, and a late call: it is known',
    {
      decisionSent: '2026-03-03',
      adviserContacted: '2026-05-04',
      certificateIssued: '2026-05-20',
    },
    ['late-ask-anyway'],
  ],
  [
    'a late certificate, only about Section I',
    { decisionSent: '2026-03-03', certificateIssued: '2026-05-20', placementOnly: true },
    [],
  ],
  [
    'a late call, only about Section I',
    { decisionSent: '2026-03-03', adviserContacted: '2026-05-04', placementOnly: true },
    [],
  ],
  [
    'a letter of the day before these rules',
    { decisionSent: '2014-08-31' },
    ['before-these-rules'],
  ],
  ['a letter of the day these rules began', { decisionSent: '2014-09-01' }, []],
];

describe('notes of an appeal', () => {
  for (const [title, events, notes] of NOTES)
    it(`${title}: ${notes.join() || 'none'}`, () => {
      expect(deadline('appeal', events).notes).to.deep.equal(notes);
    });

  it('before-these-rules: a certificate takes nothing from a letter that was too early', () => {
    const events = { decisionSent: '2014-08-30', certificateIssued: '2014-09-05' };
    expect(deadline('appeal', events).notes).to.include('before-these-rules');
  });
});

describe('refusals of an appeal', () => {
  const OUTSIDE: readonly [title: string, events: Events, field: string, value: string][] = [
    ['letter of 2013', { decisionSent: '2013-12-31' }, 'decisionSent', '2013-12-31'],
    ['letter of 2029', { decisionSent: '2029-01-01' }, 'decisionSent', '2029-01-01'],
    [
      'printed date of 2013',
      { decisionSent: '2014-01-02', decisionDated: '2013-12-30' },
      'decisionDated',
      '2013-12-30',
    ],
    [
      'certificate of 2029',
      { decisionSent: '2028-09-01', certificateIssued: '2029-01-02' },
      'certificateIssued',
      '2029-01-02',
    ],
    [
      'certificate of 2013',
      { decisionSent: '2014-02-03', certificateIssued: '2013-12-31' },
      'certificateIssued',
      '2013-12-31',
    ],
    ['period that ends in 2029', { decisionSent: '2028-11-05' }, 'rules-20-1-c-i', '2029-01-05'],
    [
      'certificate month that ends in 2029',
      { decisionSent: '2028-09-01', certificateIssued: '2028-12-05' },
      'rules-20-1-c-ii',
      '2029-01-05',
    ],
    ['Christmas that ends in 2029', { decisionSent: '2028-10-25' }, 'day', '2029-01-01'],
    ['reading that is reached through 2029', { decisionSent: '2028-10-23' }, 'day', '2029-01-01'],
  ];

  for (const [title, events, field, value] of OUTSIDE)
    it(`outside-holiday-data: a ${title}`, () => {
      const { code, message } = refusal(() => deadline('appeal', events));
      expect(code).to.equal('outside-holiday-data');
      expect(message).to.include(field).and.to.include(value);
    });

  it('answers the last letter before them: 22 October 2028, by 22 December', () => {
    expect(deadline('appeal', { decisionSent: '2028-10-22' }).lastDay).to.equal('2028-12-22');
  });

  it('missing-event: Section I only has no use for a certificate without a letter', () => {
    const events = { certificateIssued: '2026-03-20', placementOnly: true };
    expect(refusal(() => deadline('appeal', events)).code).to.equal('missing-event');
  });
});
