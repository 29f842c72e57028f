import { expect } from '@open-wc/testing';
import { deadline } from '../../../src/core/index.js';
import type { Events, NoteId } from '../../../src/core/index.js';
import { brokenPromises } from '../helpers/promises.js';

interface Case {
  readonly title: string;
  readonly events: Events;
  readonly lastDay: string;
  readonly safeDay?: string;
  /** The last working day by the safe day: the adviser's office has to be open. */
  readonly advisedDay?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly notes?: readonly NoteId[];
}

const CASES: readonly Case[] = [
  {
    title: 'a working day stays, and nothing is disputed',
    events: { decisionSent: '2026-01-12' },
    lastDay: '2026-03-12',
  },
  {
    title: 'a Saturday is not moved; the Friday before is advised',
    events: { decisionSent: '2026-01-14', decisionDated: '2026-01-14' },
    lastDay: '2026-03-14',
    advisedDay: '2026-03-13',
    readings: { 'by-analogy': '2026-03-16' },
  },
  {
    title: 'August is not left out',
    events: { decisionSent: '2026-06-12' },
    lastDay: '2026-08-12',
    readings: { 'by-analogy': '2026-09-01' },
  },
  {
    title: 'Christmas Day is not moved; Christmas Eve is advised',
    events: { decisionSent: '2026-10-25' },
    lastDay: '2026-12-25',
    advisedDay: '2026-12-24',
    readings: { 'by-analogy': '2027-01-04' },
  },
  {
    title: 'Easter Monday is not moved; Maundy Thursday is advised',
    events: { decisionSent: '2026-02-06' },
    lastDay: '2026-04-06',
    advisedDay: '2026-04-02',
    readings: { 'by-analogy': '2026-04-07' },
  },
  {
    title: 'both dates of the letter, the printed one on a Sunday',
    events: { decisionSent: '2026-01-20', decisionDated: '2026-01-15' },
    lastDay: '2026-03-20',
    safeDay: '2026-03-15',
    advisedDay: '2026-03-13',
    readings: { 'printed-date': '2026-03-15', 'printed-date+by-analogy': '2026-03-16' },
  },
  {
    title: 'a certificate and Section I change nothing',
    events: { decisionSent: '2026-01-12', certificateIssued: '2026-02-01', placementOnly: true },
    lastDay: '2026-03-12',
  },
  {
    title: 'contacted on the last day',
    events: { decisionSent: '2026-01-12', adviserContacted: '2026-03-12' },
    lastDay: '2026-03-12',
  },
  {
    title: 'contacted a day late',
    events: { decisionSent: '2026-01-12', adviserContacted: '2026-03-13' },
    lastDay: '2026-03-12',
    notes: ['late-ask-anyway'],
  },
  {
    title: 'contacted late by the printed date alone',
    events: {
      decisionSent: '2026-01-14',
      decisionDated: '2026-01-12',
      adviserContacted: '2026-03-13',
    },
    lastDay: '2026-03-14',
    safeDay: '2026-03-12',
    readings: { 'printed-date': '2026-03-12', 'by-analogy': '2026-03-16' },
    notes: ['late-ask-anyway'],
  },
  {
    title: 'a letter before these rules',
    events: { decisionSent: '2014-08-29' },
    lastDay: '2014-10-29',
    notes: ['before-these-rules'],
  },
];

describe('contact-adviser', () => {
  for (const one of CASES)
    it(one.title, () => {
      const { lastDay, safeDay = lastDay, advisedDay = safeDay } = one;
      const found = deadline('contact-adviser', one.events);
      expect(found.lastDay).to.equal(lastDay);
      expect(found.safeDay).to.equal(safeDay);
      expect(found.advisedDay).to.equal(advisedDay);
      expect(found.rawDay).to.equal(lastDay);
      expect(found.readings.map((reading) => [reading.id, reading.lastDay])).to.deep.equal(
        Object.entries(one.readings ?? {}),
      );
      expect(found.notes).to.deep.equal(one.notes ?? []);
      expect(found.steps.map(({ rule }) => rule)).to.deep.equal(['regs-33']);
      expect(brokenPromises('contact-adviser', found)).to.deep.equal([]);
    });
});
