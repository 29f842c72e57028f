import { expect } from '@open-wc/testing';
import { assess } from '../../../src/core/index.js';
import type { Assessment, Facts } from '../../../src/core/index.js';

const TODAY = '2026-04-01';
const SENT = '2026-03-03';

const assessOn = (today: string, facts: Facts): Assessment =>
  assess({ nation: 'england', person: 'parent', ...facts }, { today });

describe('a plan that the council ends', () => {
  const ceasing = (today: string, facts: Facts = {}) =>
    assessOn(today, {
      decision: 'ceasing-plan',
      hasCertificate: false,
      hasContactedAdviser: false,
      events: { decisionSent: SENT },
      ...facts,
    });
  const stays = ({ notes, because }: Assessment) =>
    notes.includes('plan-stays-in-force') && because.some(({ rule }) => rule === 'act-45-4');

  it('stays in force if the appeal is in time: up to the last day, and no longer', () => {
    expect(stays(ceasing(TODAY))).to.equal(true);
    expect(stays(ceasing('2026-05-05'))).to.equal(true);
    const late = ceasing('2026-05-06');
    expect(late.notes).to.deep.equal([]);
    expect(late.because.map(({ rule }) => rule)).to.not.include('act-45-4');
  });

  it('may stay where a certificate is awaited or its day is not known', () => {
    const awaited = { hasContactedAdviser: true };
    expect(stays(ceasing('2026-09-09', awaited))).to.equal(true);
    expect(stays(ceasing('2026-09-09', { hasCertificate: true }))).to.equal(true);
  });

  it('is the only one of which it is said', () => {
    for (const decision of ['refusal-to-amend', 'refusal-to-issue', 'no-decision'] as const)
      expect(stays(assessOn(TODAY, { decision }))).to.equal(false);
  });
});

describe('a claim against someone not known', () => {
  const claim: Facts = { decision: 'disability-discrimination', events: { conduct: SENT } };
  it('may be for the county court, and is a claim meanwhile', () => {
    const found = assessOn(TODAY, claim);
    expect(found.outcome).to.equal('discrimination-claim');
    expect(found.notes).to.deep.equal(['county-court-possible']);
    expect(found.deadlines.map(({ clock }) => clock)).to.deep.equal(['discrimination-claim']);
  });

  it('is not one against a school, nor one against anyone else', () => {
    expect(assessOn(TODAY, { ...claim, discriminationBy: 'school' }).notes).to.deep.equal([]);
    expect(assessOn(TODAY, { ...claim, discriminationBy: 'other' }).notes).to.deep.equal([]);
  });
});

describe('days that contradict each other', () => {
  const CASES: readonly [title: string, Facts, contradict: boolean][] = [
    [
      'called the day after the certificate',
      {
        decision: 'refusal-to-issue',
        events: {
          decisionSent: SENT,
          certificateIssued: '2026-03-20',
          adviserContacted: '2026-03-21',
        },
      },
      true,
    ],
    [
      'called on the day of the certificate',
      {
        decision: 'refusal-to-issue',
        events: {
          decisionSent: SENT,
          certificateIssued: '2026-03-20',
          adviserContacted: '2026-03-20',
        },
      },
      false,
    ],
    [
      'called after a certificate that is none for this letter',
      {
        decision: 'refusal-to-issue',
        events: {
          decisionSent: SENT,
          certificateIssued: '2026-02-16',
          adviserContacted: '2026-03-20',
        },
      },
      false,
    ],
    [
      'called after a certificate of a letter not known',
      {
        decision: 'refusal-to-issue',
        events: { certificateIssued: '2026-03-20', adviserContacted: '2026-03-21' },
      },
      true,
    ],
    [
      'a review after its decision',
      {
        decision: 'refusal-to-amend',
        parts: ['B'],
        events: { decisionSent: SENT, reviewMeeting: '2026-03-04' },
      },
      true,
    ],
    [
      'of another nation nothing is computed',
      {
        nation: 'wales',
        events: { certificateIssued: '2026-03-20', adviserContacted: '2026-03-21' },
      },
      false,
    ],
    [
      'where no day counts',
      {
        decision: 'something-else',
        events: { decisionSent: SENT, requestReceived: '2026-03-04' },
      },
      false,
    ],
  ];
  for (const [title, facts, contradict] of CASES)
    it(`${title}: ${contradict ? 'it is said' : 'nothing to say'}`, () => {
      expect(assessOn(TODAY, facts).notes.includes('dates-contradict')).to.equal(contradict);
    });
});
