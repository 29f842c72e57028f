import { expect } from '@open-wc/testing';
import { deadline } from '../../../src/core/index.js';
import type { ClockId, Events } from '../../../src/core/index.js';
import { deepFreeze } from '../helpers/freeze.js';
import { refusal } from '../helpers/refusal.js';

const NEEDS: Record<ClockId, keyof Events> = {
  appeal: 'decisionSent',
  'contact-adviser': 'decisionSent',
  'certificate-issued': 'adviserTold',
  'mediation-arranged': 'authorityTold',
  'agreement-carried-out': 'agreementMade',
  'discrimination-claim': 'conduct',
  'decide-to-assess': 'requestReceived',
  'decide-on-plan': 'requestReceived',
  'final-plan': 'requestReceived',
  'comment-on-draft': 'draftSent',
  'review-decision': 'reviewMeeting',
  'amended-plan': 'amendmentNotice',
  'phase-transfer': 'phaseTransfer',
};
const CLOCKS = Object.keys(NEEDS) as ClockId[];
const DAY_EVENTS = [
  'decisionSent',
  'decisionDated',
  'adviserContacted',
  'certificateIssued',
  'adviserTold',
  'authorityTold',
  'agreementMade',
  'conduct',
  'requestReceived',
  'reviewMeeting',
  'amendmentNotice',
  'draftSent',
  'phaseTransfer',
] as const;

/** Calls that no type allows, as a page without types may make them. */
const ask = (clock: unknown, events?: unknown) => () =>
  deadline(clock as ClockId, events as Events);

describe('missing-event', () => {
  for (const clock of CLOCKS)
    it(`${clock} names ${NEEDS[clock]} and itself`, () => {
      for (const events of [{}, { placementOnly: true }, { [NEEDS[clock]]: undefined }]) {
        const { code, message } = refusal(ask(clock, events));
        expect(code).to.equal('missing-event');
        expect(message).to.include(NEEDS[clock]).and.to.include(clock);
      }
    });

  for (const events of [undefined, null, 0, 'events', true, Symbol('events'), []])
    it(`no events at all: ${String(events)}`, () => {
      expect(refusal(ask('appeal', events)).code).to.equal('missing-event');
    });
});

describe('invalid-date', () => {
  for (const name of DAY_EVENTS)
    it(`${name} is refused by every clock, with its name and its value`, () => {
      for (const clock of CLOCKS) {
        const given = { [NEEDS[clock]]: '2026-03-03', [name]: '2026-02-31' };
        const { code, message } = refusal(ask(clock, given));
        expect(code).to.equal('invalid-date');
        expect(message).to.include(name).and.to.include('2026-02-31');
      }
    });

  it('quotes a long value briefly', () => {
    const { message } = refusal(ask('appeal', { decisionSent: '9'.repeat(100_000) }));
    expect(message.length).to.be.below(100);
  });
});

describe('unknown-id', () => {
  const unknown = [
    '',
    'Appeal',
    'toString',
    '__proto__',
    'constructor',
    undefined,
    null,
    0,
    Symbol('appeal'),
    {},
    [],
  ];
  for (const clock of unknown)
    it(`clock ${typeof clock} ${String(clock) || '(empty)'}`, () => {
      const { code, message } = refusal(ask(clock, { decisionSent: '2026-03-03' }));
      expect(code).to.equal('unknown-id');
      expect(message).to.include('clock');
      if (typeof clock === 'string') expect(message).to.include(JSON.stringify(clock));
    });

  it('a clock that is no text, but would become one', () => {
    const events = { decisionSent: '2026-03-03' };
    for (const clock of [['appeal'], { toString: () => 'appeal' }, Object.create(null) as unknown])
      expect(refusal(ask(clock, events)).code).to.equal('unknown-id');
  });
});

describe('events', () => {
  it('are left as they were', () => {
    const events = deepFreeze({ decisionSent: '2026-03-03', certificateIssued: '2026-04-28' });
    expect(deadline('appeal', events).lastDay).to.equal('2026-05-28');
  });

  it('of another name are left out', () => {
    const events = { decisionSent: '2026-03-03' };
    const more = { ...events, sent: '2026-02-31', lastDay: '2026-01-01' };
    expect(deadline('appeal', more)).to.deep.equal(deadline('appeal', events));
  });

  it('what is true or not is no text', () => {
    const events = { decisionSent: '2026-03-03', certificateIssued: '2026-05-28' };
    const texts = {
      ...events,
      placementOnly: 'false',
      placementDoubtful: 'false',
      contactDoubtful: 'false',
    };
    expect(ask('appeal', texts)()).to.deep.equal(deadline('appeal', events));
    const move = { phaseTransfer: '2027-09-01' };
    expect(ask('phase-transfer', { ...move, toPost16: 'true' })()).to.deep.equal(
      deadline('phase-transfer', move),
    );
  });
});
