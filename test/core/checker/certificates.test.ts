import { expect } from '@open-wc/testing';
import { assess } from '../../../src/core/index.js';
import type { Assessment, Deadline, Events, Facts, NoteId } from '../../../src/core/index.js';

/** The two months of a letter of 3 March 2026 end on Sunday 3 May, and those to appeal on 5 May. */
const SENT = '2026-03-03';
const LONG_AFTER = '2026-09-09';

const assessOn = (today: string, facts: Facts): Assessment =>
  assess(
    { nation: 'england', person: 'parent', decision: 'refusal-to-issue', ...facts },
    { today },
  );

const appealOf = ({ deadlines }: Assessment): Deadline =>
  deadlines.find(({ clock }) => clock === 'appeal')!;
const clocksOf = ({ deadlines }: Assessment) => deadlines.map(({ clock }) => clock);

/** Late forms, and what is said of a day that has passed. */
const lateIn = ({ actions, notes, deadlines }: Assessment): string[] =>
  [...actions, ...notes, ...deadlines.flatMap((each) => each.notes)].filter((id) =>
    /-late$|^late-ask|^safe-day|^ask-permission$/.test(id),
  );

describe('a certificate that is awaited', () => {
  const calledOn = (day: string, more: Events = {}): Facts => ({
    hasCertificate: false,
    hasContactedAdviser: true,
    events: { decisionSent: SENT, adviserContacted: day, ...more },
  });

  for (const day of ['2026-03-03', '2026-03-04', '2026-05-02', '2026-05-03'])
    for (const today of ['2026-05-03', '2026-05-04', '2026-05-06', LONG_AFTER])
      it(`is not late, called on ${day}, read on ${today}`, () => {
        const found = assessOn(today, calledOn(day));
        expect(found.outcome).to.equal('certificate-awaited');
        expect(found.certificate).to.equal('awaited');
        expect(found.appeal).to.equal('available');
        expect(found.complete).to.equal(true);
        expect(found.notes).to.deep.equal(['month-from-certificate']);
        expect(clocksOf(found)).to.deep.equal(['appeal']);
        expect(appealOf(found).lastDay).to.equal('2026-05-05');
        expect(found.actions).to.deep.equal([
          ...['chase-certificate', 'send-appeal', 'get-advice', 'talk-to-council'],
        ]);
        expect(lateIn(found)).to.deep.equal([]);
      });

  for (const [title, sent, day, outcome] of [
    ['the day before the letter', SENT, '2026-03-02', 'certificate-needed'],
    ['the day after the two months', SENT, '2026-05-04', 'certificate-needed'],
    // A Saturday that the adviser's window is not moved from.
    [
      'a day late, of a window that ends on a Saturday',
      '2026-09-21',
      '2026-11-22',
      'certificate-needed',
    ],
    ['the Saturday itself', '2026-09-21', '2026-11-21', 'certificate-awaited'],
    [
      'the last day of February, of a letter of 31 December',
      '2025-12-31',
      '2026-02-28',
      'certificate-awaited',
    ],
    ['1 March, of a letter of 31 December', '2025-12-31', '2026-03-01', 'certificate-needed'],
  ] as const)
    it(`called on ${title}: ${outcome}`, () => {
      const found = assessOn(LONG_AFTER, calledOn(day, { decisionSent: sent }));
      expect(found.outcome).to.equal(outcome);
      expect(found.notes.includes('contact-before-decision')).to.equal(day < sent);
      expect(clocksOf(found)).to.deep.equal(
        outcome === 'certificate-needed' ? ['contact-adviser', 'appeal'] : ['appeal'],
      );
    });

  // Section I alone needs no certificate, so r.20(1)(c)(ii) may give no month: the two months lead.
  for (const [title, facts, isDoubtful] of [
    ['Section I with health', { decision: 'plan-contents', parts: ['I', 'health'] }, true],
    ['parts that are not known', { decision: 'refusal-to-amend' }, true],
    ['Section F with health', { decision: 'plan-contents', parts: ['F', 'health'] }, false],
    ['Section B and I', { decision: 'refusal-to-amend', parts: ['B', 'I'] }, false],
  ] as const)
    for (const [today, isOver] of [
      ['2026-05-05', false],
      ['2026-05-06', true],
    ] as const)
      it(`${isDoubtful && isOver ? 'may be' : 'is not'} late with ${title}, read on ${today}`, () => {
        const { parts, ...decided } = { parts: undefined, ...facts };
        const found = assessOn(today, {
          ...calledOn('2026-03-04'),
          ...decided,
          ...(parts && { parts: [...parts] }),
        });
        expect(found.outcome).to.equal('certificate-awaited');
        expect(found.notes).to.include('month-from-certificate');
        expect(found.actions.includes('ask-more-time')).to.equal(isDoubtful && isOver);
        expect(found.notes.includes('safe-day-passed')).to.equal(isDoubtful && isOver);
        expect(found.actions.filter((id) => id.endsWith('-late'))).to.deep.equal([]);
      });

  it('a call that does not count is as no call, but for what is said of it', () => {
    const { notes: _, ...none } = assessOn(LONG_AFTER, {
      hasCertificate: false,
      hasContactedAdviser: false,
      events: { decisionSent: SENT },
    });
    const { notes, ...early } = assessOn(LONG_AFTER, calledOn('2026-03-02'));
    expect(early.actions).to.deep.equal(none.actions);
    expect(early.deadlines).to.deep.equal(none.deadlines);
    expect(notes).to.deep.equal(['contact-before-decision']);
    expect(none.actions.slice(0, 3)).to.deep.equal([
      ...['get-certificate-late', 'send-appeal-late', 'ask-permission'],
    ]);
  });

  it('a call with a day is a call, and so is one that is only said', () => {
    const events = { decisionSent: SENT, adviserContacted: '2026-03-20' };
    expect(assessOn(LONG_AFTER, { hasCertificate: false, events })).to.deep.equal(
      assessOn(LONG_AFTER, { hasCertificate: false, hasContactedAdviser: true, events }),
    );
  });

  it('a day counts for nothing where there was no call', () => {
    const facts: Facts = { hasCertificate: false, hasContactedAdviser: false };
    const none = assessOn('2026-04-01', { ...facts, events: { decisionSent: SENT } });
    expect(none.outcome).to.equal('certificate-needed');
    for (const adviserContacted of ['2026-03-02', '2026-03-20', '2026-05-04']) {
      const events = { decisionSent: SENT, adviserContacted };
      expect(assessOn('2026-04-01', { ...facts, events })).to.deep.equal(none);
    }
  });

  for (const [today, notes] of [
    ['2026-05-03', ['month-from-certificate']],
    ['2026-05-04', ['month-from-certificate', 'late-contact-possible']],
  ] as const)
    it(`called on a day not known, read on ${today}: ${notes.join()}`, () => {
      const found = assessOn(today, {
        hasCertificate: false,
        hasContactedAdviser: true,
        events: { decisionSent: SENT },
      });
      expect(found.outcome).to.equal('certificate-awaited');
      expect(found.notes).to.deep.equal(notes);
      expect(found.missing).to.deep.equal(['events']);
      expect(lateIn(found)).to.deep.equal([]);
    });

  it('of a letter on a day not known: it is to be found, and nothing is late', () => {
    for (const adviserContacted of [undefined, '2026-03-20']) {
      const found = assessOn(LONG_AFTER, {
        hasCertificate: false,
        hasContactedAdviser: true,
        events: { ...(adviserContacted && { adviserContacted }) },
      });
      expect(found.outcome).to.equal('certificate-awaited');
      expect(found.notes).to.deep.equal(['month-from-certificate']);
      expect(found.deadlines).to.deep.equal([]);
      expect(found.actions.slice(0, 3)).to.deep.equal([
        ...['chase-certificate', 'find-date', 'send-appeal'],
      ]);
    }
  });

  for (const [title, more, notes] of [
    ['in time by both dates of the letter', { adviserContacted: '2026-05-03' }, []],
    [
      'late by the printed date alone',
      { adviserContacted: '2026-05-04' },
      ['late-contact-possible'],
    ],
    ['on a day not known', {}, []],
  ] as const)
    it(`called ${title}: ${notes.join() || 'no doubt'}`, () => {
      const found = assessOn('2026-05-03', {
        hasCertificate: false,
        hasContactedAdviser: true,
        events: { decisionSent: '2026-03-10', decisionDated: SENT, ...more },
      });
      expect(found.outcome).to.equal('certificate-awaited');
      expect(found.notes).to.deep.equal(['month-from-certificate', ...notes]);
    });

  it('is what a certificate that may be held comes to, once the adviser was called', () => {
    const found = assessOn(LONG_AFTER, {
      hasContactedAdviser: true,
      events: { decisionSent: SENT, adviserContacted: '2026-03-20' },
    });
    expect(found.outcome).to.equal('certificate-awaited');
    expect(found.missing).to.deep.equal(['hasCertificate']);
  });

  it('asks for recommendations too, where health or care is in the plan', () => {
    const found = assessOn(LONG_AFTER, {
      ...calledOn('2026-03-20'),
      decision: 'plan-contents',
      parts: ['F', 'health'],
    });
    expect(found.actions.slice(0, 3)).to.deep.equal([
      ...['chase-certificate', 'ask-recommendations', 'send-appeal'],
    ]);
  });

  it('of mediation that runs has its clocks', () => {
    const found = assessOn(
      '2026-04-01',
      calledOn('2026-03-20', { authorityTold: '2026-03-23', adviserTold: '2026-03-20' }),
    );
    expect(clocksOf(found)).to.deep.equal(['certificate-issued', 'mediation-arranged', 'appeal']);
  });

  it('with only Section I is none: no certificate is needed', () => {
    const found = assessOn(LONG_AFTER, {
      ...calledOn('2026-03-20'),
      decision: 'plan-contents',
      parts: ['I'],
    });
    expect(found.outcome).to.equal('certificate-not-needed');
  });
});

describe('a certificate older than the letter', () => {
  const OLD = '2026-02-16';
  const old = (facts: Facts, events: Events = {}): Facts => ({
    hasCertificate: true,
    ...facts,
    events: { decisionSent: SENT, certificateIssued: OLD, ...events },
  });

  it('is none for it: its day is not counted, and the adviser’s time runs', () => {
    const found = assessOn('2026-04-01', old({ hasContactedAdviser: false }));
    expect(found.outcome).to.equal('certificate-needed');
    expect(found.certificate).to.equal('needed');
    expect(found.complete).to.equal(true);
    expect(found.notes).to.deep.equal(['certificate-before-decision']);
    expect(found.deadlines.map(({ clock, lastDay }) => [clock, lastDay])).to.deep.equal([
      ['contact-adviser', '2026-05-03'],
      ['appeal', '2026-05-05'],
    ]);
    expect(found.deadlines.flatMap(({ notes }) => notes)).to.deep.equal([]);
    expect(found.actions[0]).to.equal('get-certificate');
  });

  it('has no month that counts, even of the day before the letter', () => {
    const found = assessOn('2026-04-01', old({}, { certificateIssued: '2026-03-02' }));
    expect(found.outcome).to.equal('certificate-needed');
    expect(appealOf(found).steps.map(({ rule }) => rule)).to.not.include('rules-20-1-c-ii');
  });

  const CALLS: readonly [title: string, Facts, Events, outcome: string, missing: string[]][] = [
    ['and no more', {}, {}, 'certificate-needed', ['hasContactedAdviser']],
    ['and no call', { hasContactedAdviser: false }, {}, 'certificate-needed', []],
    [
      'and a call since, on a day not known',
      { hasContactedAdviser: true },
      {},
      'certificate-awaited',
      [],
    ],
    ['and a call since', {}, { adviserContacted: '2026-03-20' }, 'certificate-awaited', []],
    [
      'and a call since, that is said too',
      { hasContactedAdviser: true },
      { adviserContacted: '2026-03-20' },
      'certificate-awaited',
      [],
    ],
    ['and its own call', {}, { adviserContacted: '2026-02-10' }, 'certificate-needed', []],
    ['and a late call', {}, { adviserContacted: '2026-05-04' }, 'certificate-needed', []],
  ];
  for (const [title, facts, events, outcome, missing] of CALLS)
    it(`${title}: ${outcome}`, () => {
      const found = assessOn(LONG_AFTER, old(facts, events));
      expect(found.outcome).to.equal(outcome);
      expect(found.missing).to.deep.equal(missing);
      expect(found.notes).to.include('certificate-before-decision');
      expect(found.notes).to.not.include('dates-contradict');
      expect(found.actions.includes('send-appeal-late')).to.equal(outcome === 'certificate-needed');
    });

  it('is one on the day of the letter no longer', () => {
    for (const call of [{}, { adviserContacted: SENT }]) {
      const found = assessOn('2026-04-01', old({}, { certificateIssued: SENT, ...call }));
      expect(found.outcome).to.equal('certificate-held');
      expect(found.notes).to.deep.equal([]);
    }
  });

  it('is held against the printed date where that is all that is known', () => {
    const found = assessOn('2026-04-01', {
      hasCertificate: true,
      hasContactedAdviser: true,
      events: { decisionDated: SENT, certificateIssued: OLD },
    });
    expect(found.outcome).to.equal('certificate-awaited');
    expect(found.notes).to.include('certificate-before-decision');
  });

  it('is not said to be one where they have none', () => {
    const found = assessOn('2026-04-01', old({ hasCertificate: false }));
    expect(found.notes).to.deep.equal([]);
  });

  for (const facts of [
    { nation: 'wales' },
    { detained: true },
    { person: 'someone-else' },
    { decision: 'disability-discrimination' },
    { decision: 'plan-contents', parts: ['health'] },
    { decision: 'no-decision' },
  ] satisfies Facts[])
    it(`is nothing to speak of where no letter counts: ${JSON.stringify(facts)}`, () => {
      const { notes } = assessOn('2026-04-01', old(facts, { adviserContacted: '2026-02-10' }));
      expect(notes).to.not.include('certificate-before-decision');
      expect(notes).to.not.include('contact-before-decision');
    });
});

describe('a certificate issued after the letter’s two months', () => {
  const late = (facts: Facts, events: Events = {}): Facts => ({
    hasCertificate: true,
    ...facts,
    events: { decisionSent: SENT, certificateIssued: '2026-05-20', ...events },
  });

  const CASES: readonly [
    title: string,
    Facts,
    Events,
    safeDay: string,
    readings: string[],
    notes: NoteId[],
    missing: string[],
  ][] = [
    [
      'the call not known',
      {},
      {},
      '2026-05-05',
      ['late-certificate'],
      ['late-contact-possible'],
      ['events'],
    ],
    [
      'a call on a day not known',
      { hasContactedAdviser: true },
      {},
      '2026-05-05',
      ['late-certificate'],
      ['late-contact-possible'],
      ['events'],
    ],
    [
      'they say that they have not called',
      { hasContactedAdviser: false },
      {},
      '2026-05-05',
      ['late-certificate'],
      ['late-contact-possible'],
      ['events'],
    ],
    ['a call in time', {}, { adviserContacted: '2026-05-03' }, '2026-06-22', [], [], []],
    [
      'a late call',
      {},
      { adviserContacted: '2026-05-04' },
      '2026-05-05',
      ['late-certificate'],
      ['late-ask-anyway'],
      [],
    ],
    [
      'a call before the letter',
      {},
      { adviserContacted: '2026-03-02' },
      '2026-05-05',
      ['late-certificate'],
      ['late-contact-possible'],
      [],
    ],
    [
      'issued on the last day of them: no doubt, and no question',
      {},
      { certificateIssued: '2026-05-03' },
      '2026-06-03',
      [],
      [],
      [],
    ],
    [
      'issued the day after',
      {},
      { certificateIssued: '2026-05-04' },
      '2026-05-05',
      ['late-certificate'],
      ['late-contact-possible'],
      ['events'],
    ],
  ];
  for (const [title, facts, events, safeDay, readings, notes, missing] of CASES)
    it(`${title}: safe by ${safeDay}`, () => {
      const found = assessOn('2026-05-05', late(facts, events));
      expect(found.outcome).to.equal('certificate-held');
      expect(found.missing).to.deep.equal(missing);
      const appeal = appealOf(found);
      expect(appeal.safeDay).to.equal(safeDay);
      expect(appeal.readings.map(({ id }) => id)).to.deep.equal(readings);
      expect(appeal.notes.filter((note) => note !== 'date-in-future')).to.deep.equal(notes);
    });

  it('leads with the safe day, and is not called late while the literal day is to come', () => {
    const found = assessOn('2026-06-22', late({}));
    expect(appealOf(found).lastDay).to.equal('2026-06-22');
    expect(appealOf(found).notes).to.include('safe-day-passed');
    expect(found.actions[0]).to.equal('send-appeal');
    expect(assessOn('2026-06-23', late({})).actions[0]).to.equal('send-appeal-late');
  });
});
