import { expect } from '@open-wc/testing';
import { actionClocks } from '../../../src/core/checker/conclude.js';
import { assess, reviewBy } from '../../../src/core/index.js';
import type { Assessment, Decision, Events, Facts } from '../../../src/core/index.js';
import { brokenPromises, unresolved } from '../helpers/promises.js';
import { answerOf, refusal } from '../helpers/refusal.js';
import { answersTo } from '../helpers/walk.js';

const TODAY = '2026-04-01';
const SENT = '2026-03-03';
const ISSUED = '2026-04-28';

const assessOn = (today: string, facts: Facts): Assessment =>
  assess({ nation: 'england', person: 'parent', ...facts }, { today });

const contents = (...parts: NonNullable<Facts['parts']>): Facts => ({
  decision: 'plan-contents',
  parts,
});

/** A call that no type allows. */
const ask =
  (facts: unknown, options: unknown = { today: TODAY }) =>
  () =>
    assess(facts as Facts, options as { today: string });

const brief = ({ appeal, certificate, mediation, form }: Assessment) =>
  [appeal, certificate, mediation, form] as const;

const rulesOf = ({ because }: Assessment): string[] => because.map(({ rule }) => rule);

describe('an assessment', () => {
  it('has the fields that were promised, and no other', () => {
    expect(assessOn(TODAY, {})).to.have.all.keys(
      ...['complete', 'missing', 'outcome', 'appeal', 'certificate', 'mediation'],
      ...[
        'disagreementResolution',
        'appellant',
        'form',
        'deadlines',
        'actions',
        'because',
        'notes',
      ],
    );
  });
});

describe('each decision', () => {
  const CASES: readonly [Decision, ReturnType<typeof brief>, rule: string][] = [
    ['refusal-to-assess', ['available', 'needed', 'available', 'SEND35A'], 'act-51-2-a'],
    ['refusal-to-issue', ['available', 'needed', 'available', 'SEND35'], 'act-51-2-b'],
    ['plan-contents', ['unknown', 'unknown', 'available', 'SEND35'], 'act-51-2-c'],
    ['refusal-to-reassess', ['available', 'needed', 'available', 'SEND35'], 'act-51-2-d'],
    ['refusal-to-amend', ['available', 'needed', 'available', 'SEND35'], 'act-51-2-e'],
    ['ceasing-plan', ['available', 'needed', 'available', 'SEND35'], 'act-51-2-f'],
    ['draft-plan', ['not-yet', 'not-applicable', 'none', null], 'act-51-3'],
    ['no-decision', ['not-yet', 'not-applicable', 'none', null], 'act-51-1'],
    ['disability-discrimination', ['claim', 'not-needed', 'none', null], 'equality-4-1'],
    ['something-else', ['none', 'not-applicable', 'none', null], 'act-57'],
  ];
  for (const [decision, expected, rule] of CASES)
    it(`${decision}: appeal ${expected[0]}, certificate ${expected[1]}`, () => {
      const found = assessOn(TODAY, { decision });
      expect(brief(found)).to.deep.equal(expected);
      expect(found.disagreementResolution).to.equal('available');
      expect(rulesOf(found)).to.include(rule);
    });

  it('none: nothing is concluded but that disagreement resolution is there for all', () => {
    const found = assessOn(TODAY, {});
    expect(brief(found)).to.deep.equal(['unknown', 'unknown', 'unknown', null]);
    expect(found.disagreementResolution).to.equal('available');
  });

  it('parts count for the contents of a plan and a refusal to amend it, and for nothing else', () => {
    const decision = 'refusal-to-issue';
    expect(assessOn(TODAY, { decision, parts: ['I'] })).to.deep.equal(
      assessOn(TODAY, { decision }),
    );
  });

  for (const nation of ['wales', 'scotland', 'northern-ireland'] as const)
    it(`${nation}: nothing is computed`, () => {
      const events: Events = { decisionSent: SENT, adviserTold: SENT, conduct: SENT };
      const found = assessOn(TODAY, { nation, ...contents('B'), events });
      expect(brief(found)).to.deep.equal(['elsewhere', 'not-applicable', 'unknown', null]);
      expect(found.deadlines).to.deep.equal([]);
      expect(found.actions).to.deep.equal(['see-nation']);
      expect(found.complete).to.equal(true);
    });
});

for (const decision of ['plan-contents', 'refusal-to-amend'] as const)
  describe(`each mix of parts of ${decision}`, () => {
    for (const mix of answersTo('parts').filter(([first]) => first !== 'not-sure')) {
      const parts = mix as NonNullable<Facts['parts']>;
      const asked = { decision, parts } as const;
      const appealable = mix.some((part) => ['B', 'F', 'I'].includes(part));
      const placementOnly = ['I', 'I,other'].includes(mix.join());
      const withCare = mix.includes('health') || mix.includes('social-care');
      const doubtful = mix.includes('I') && withCare && !mix.includes('B') && !mix.includes('F');

      it(`${mix.join('+')}`, () => {
        const certificate = placementOnly ? 'not-needed' : 'needed';
        const found = assessOn(TODAY, asked);
        expect(brief(found)).to.deep.equal(
          appealable
            ? ['available', certificate, 'available', 'SEND35']
            : ['none', 'not-applicable', withCare ? 'health-and-care-only' : 'none', null],
        );
        expect(found.notes.includes('placement-doubtful')).to.equal(doubtful);
        expect(found.actions.includes('ask-recommendations')).to.equal(appealable && withCare);
        expect(found.actions.includes('certificate-in-case')).to.equal(placementOnly);
      });

      it(`${mix.join('+')}, with a certificate`, () => {
        const events = { decisionSent: SENT, certificateIssued: ISSUED };
        const found = assessOn(TODAY, { ...asked, events });
        const appeal = found.deadlines.find(({ clock }) => clock === 'appeal');
        if (!appealable) {
          expect(found.certificate).to.equal('not-applicable');
          expect(found.deadlines).to.deep.equal([]);
          return;
        }
        expect(found.certificate).to.equal(placementOnly ? 'not-needed' : 'held');
        expect(appeal?.lastDay).to.equal(placementOnly ? '2026-05-05' : '2026-05-28');
        expect(appeal?.safeDay).to.equal(placementOnly || doubtful ? '2026-05-05' : '2026-05-28');
      });
    }

    it('in another order, or chosen twice, is the same', () => {
      expect(assessOn(TODAY, { decision, parts: ['health', 'I', 'I'] })).to.deep.equal(
        assessOn(TODAY, { decision, parts: ['I', 'health'] }),
      );
    });

    it('other parts beside any other count for nothing', () => {
      for (const mix of answersTo('parts').filter(
        (one) => one.includes('other') && one.length > 1,
      )) {
        const parts = mix as NonNullable<Facts['parts']>;
        const events = { decisionSent: SENT, certificateIssued: ISSUED };
        const without = parts.filter((part) => part !== 'other');
        expect(assessOn(TODAY, { decision, parts, events })).to.deep.equal(
          assessOn(TODAY, { decision, parts: without, events }),
        );
      }
    });

    it('only other parts: no appeal, no clock, and what else helps', () => {
      const events = { decisionSent: SENT, adviserTold: SENT, certificateIssued: ISSUED };
      const found = assessOn(TODAY, { decision, parts: ['other'], events });
      expect(found.outcome).to.equal('part-not-appealable');
      expect(found.disagreementResolution).to.equal('available');
      expect(found.deadlines).to.deep.equal([]);
      expect(found.actions).to.deep.equal([
        ...['ask-for-review', 'complain-to-council', 'get-advice', 'talk-to-council'],
      ]);
      expect(found.appellant).to.equal(null);
      expect(found.complete).to.equal(true);
    });
  });

describe('a certificate', () => {
  const CASES: readonly [
    has: boolean | undefined,
    issued: string | undefined,
    certificate: Assessment['certificate'],
    lastDay: string,
    missing: string[],
  ][] = [
    [undefined, undefined, 'needed', '2026-05-05', ['hasCertificate', 'hasContactedAdviser']],
    [undefined, ISSUED, 'held', '2026-05-28', []],
    [true, undefined, 'held', '2026-05-05', ['events']],
    [true, ISSUED, 'held', '2026-05-28', []],
    [false, undefined, 'needed', '2026-05-05', ['hasContactedAdviser']],
    [false, ISSUED, 'needed', '2026-05-05', ['hasContactedAdviser']],
  ];
  for (const [has, issued, certificate, lastDay, missing] of CASES)
    it(`had: ${has ?? 'not said'}, its day: ${issued ?? 'not said'}: ${certificate}`, () => {
      const found = assessOn(TODAY, {
        decision: 'ceasing-plan',
        ...(has === undefined ? {} : { hasCertificate: has }),
        events: { decisionSent: SENT, ...(issued ? { certificateIssued: issued } : {}) },
      });
      expect(found.certificate).to.equal(certificate);
      expect(found.missing).to.deep.equal(missing);
      expect(found.complete).to.equal(missing.length === 0);
      expect(found.deadlines.map(({ clock }) => clock).sort()).to.deep.equal(
        certificate === 'held' ? ['appeal'] : ['appeal', 'contact-adviser'],
      );
      expect(found.deadlines.find(({ clock }) => clock === 'appeal')?.lastDay).to.equal(lastDay);
    });

  it('without the day of the letter gives the earliest that the limit can be', () => {
    const { deadlines, missing } = assessOn(TODAY, {
      decision: 'ceasing-plan',
      events: { certificateIssued: ISSUED },
    });
    expect(deadlines.map(({ clock, lastDay }) => [clock, lastDay])).to.deep.equal([
      ['appeal', '2026-05-28'],
    ]);
    expect(deadlines[0]?.notes).to.include('letter-date-needed');
    expect(missing).to.deep.equal(['events']);
  });
});

describe('parts that are not known', () => {
  it('with a certificate: the safe day is the letter’s, in case it is only Section I', () => {
    const events = { decisionSent: SENT, certificateIssued: ISSUED };
    const { deadlines } = assessOn(TODAY, { decision: 'plan-contents', events });
    expect(deadlines.find(({ clock }) => clock === 'appeal')?.safeDay).to.equal('2026-05-05');
  });

  it('of a refusal to amend with a certificate: so it is', () => {
    const events = { decisionSent: SENT, certificateIssued: ISSUED };
    const found = assessOn(TODAY, { decision: 'refusal-to-amend', events });
    expect(found.outcome).to.equal('certificate-held');
    expect(found.missing).to.deep.equal(['parts']);
    const [appeal] = found.deadlines;
    expect([appeal?.lastDay, appeal?.safeDay]).to.deep.equal(['2026-05-28', '2026-05-05']);
    expect(appeal?.readings.map(({ id }) => id)).to.deep.equal(['placement-doubtful']);
  });
});

describe('what is missing, in asking order', () => {
  const events = { decisionSent: SENT };
  const CASES: readonly [title: string, facts: Facts, missing: (keyof Facts)[]][] = [
    ['nothing is known', {}, ['nation', 'person', 'decision']],
    ['another nation needs no more', { nation: 'wales' }, []],
    [
      'only the decision',
      { decision: 'refusal-to-assess' },
      ['nation', 'person', 'events', 'hasCertificate', 'hasContactedAdviser'],
    ],
    [
      'a refusal to amend without parts',
      { decision: 'refusal-to-amend' },
      ['nation', 'person', 'parts', 'events', 'hasCertificate', 'hasContactedAdviser'],
    ],
    [
      'contents without parts',
      { decision: 'plan-contents' },
      ['nation', 'person', 'parts', 'events'],
    ],
    [
      'contents with no part',
      { decision: 'plan-contents', parts: [] },
      ['nation', 'person', 'parts', 'events'],
    ],
    [
      'contents and a letter',
      { nation: 'england', decision: 'plan-contents', events },
      ['person', 'parts'],
    ],
    [
      'only Section I: no certificate is asked for',
      { nation: 'england', person: 'parent', ...contents('I') },
      ['events'],
    ],
    [
      'only Section I and a letter',
      { nation: 'england', person: 'parent', ...contents('I'), events },
      [],
    ],
    [
      'only health: no date is asked for',
      { nation: 'england', person: 'parent', ...contents('health') },
      [],
    ],
    [
      'a draft plan: no date is asked for',
      { nation: 'england', person: 'parent', decision: 'draft-plan' },
      [],
    ],
    ['no decision', { nation: 'england', person: 'parent', decision: 'no-decision' }, []],
    [
      'no decision, and what they wait for: its day would only tell what the council should do',
      { nation: 'england', person: 'parent', decision: 'no-decision', awaiting: 'awaiting-plan' },
      [],
    ],
    ['something else', { nation: 'england', person: 'parent', decision: 'something-else' }, []],
    ['only other parts', { nation: 'england', person: 'parent', ...contents('other') }, []],
    [
      'a claim',
      { nation: 'england', person: 'parent', decision: 'disability-discrimination' },
      ['discriminationBy', 'events'],
    ],
    [
      'a claim, and the day of a letter',
      { nation: 'england', person: 'parent', decision: 'disability-discrimination', events },
      ['discriminationBy', 'events'],
    ],
    [
      'a claim against a school',
      {
        nation: 'england',
        person: 'parent',
        decision: 'disability-discrimination',
        discriminationBy: 'school',
      },
      ['events'],
    ],
    [
      'a claim against a school, and the day of the conduct',
      {
        nation: 'england',
        person: 'parent',
        decision: 'disability-discrimination',
        discriminationBy: 'school',
        events: { conduct: SENT },
      },
      [],
    ],
    [
      'a claim against anyone else: no date is asked for',
      {
        nation: 'england',
        person: 'parent',
        decision: 'disability-discrimination',
        discriminationBy: 'other',
      },
      [],
    ],
    [
      'no certificate, and no call',
      {
        nation: 'england',
        person: 'parent',
        decision: 'ceasing-plan',
        hasCertificate: false,
        hasContactedAdviser: false,
        events,
      },
      [],
    ],
    [
      'no certificate, and a call on a day not known',
      {
        nation: 'england',
        person: 'parent',
        decision: 'ceasing-plan',
        hasCertificate: false,
        hasContactedAdviser: true,
        events,
      },
      ['events'],
    ],
    [
      'no certificate, and the day of a call',
      {
        nation: 'england',
        person: 'parent',
        decision: 'ceasing-plan',
        hasCertificate: false,
        events: { ...events, adviserContacted: '2026-03-20' },
      },
      [],
    ],
    [
      'a late certificate, and no day of a call',
      {
        nation: 'england',
        person: 'parent',
        decision: 'ceasing-plan',
        hasCertificate: true,
        events: { ...events, certificateIssued: '2026-05-20' },
      },
      ['events'],
    ],
    ['detained', { nation: 'england', person: 'young-person', detained: true }, []],
    ['detained, and no more', { detained: true }, ['nation', 'person']],
    ['someone else', { nation: 'england', person: 'someone-else' }, ['detained']],
    [
      'someone else, of a person who is not detained',
      { nation: 'england', person: 'someone-else', detained: false },
      [],
    ],
    [
      'a printed date is the day of a letter',
      {
        nation: 'england',
        person: 'parent',
        decision: 'ceasing-plan',
        hasCertificate: false,
        hasContactedAdviser: false,
        events: { decisionDated: SENT },
      },
      [],
    ],
  ];
  for (const [title, facts, missing] of CASES)
    it(`${title}: ${missing.join() || 'nothing'}`, () => {
      const found = assess(facts, { today: TODAY });
      expect(found.missing).to.deep.equal(missing);
      expect(found.complete).to.equal(missing.length === 0);
    });
});

type Compare<Item> = (a: Item, b: Item) => number;

describe('deadlines', () => {
  const duties = {
    adviserTold: '2026-03-10',
    authorityTold: '2026-03-11',
    agreementMade: '2026-04-20',
  };
  const clocksOf = (facts: Facts) =>
    assessOn(TODAY, facts).deadlines.map(({ clock, safeDay }) => `${clock} ${safeDay}`);

  it('are those whose events are known, nearest first', () => {
    const events = { decisionSent: SENT, conduct: SENT, ...duties };
    expect(clocksOf({ decision: 'ceasing-plan', events })).to.deep.equal([
      'certificate-issued 2026-03-13',
      'mediation-arranged 2026-04-10',
      'contact-adviser 2026-05-03',
      'agreement-carried-out 2026-05-04',
      'appeal 2026-05-05',
    ]);
  });

  it('are nearest first by the safe day, not by the last', () => {
    const events = {
      decisionSent: '2026-03-10',
      decisionDated: '2026-02-20',
      agreementMade: '2026-04-14',
    };
    expect(clocksOf({ ...contents('I'), events })).to.deep.equal([
      'appeal 2026-04-20',
      'agreement-carried-out 2026-04-28',
    ]);
  });

  it('of a disagreement only about health or care are those of the mediation', () => {
    expect(
      clocksOf({ ...contents('health'), events: { decisionSent: SENT, ...duties } }),
    ).to.deep.equal([
      'certificate-issued 2026-03-13',
      'mediation-arranged 2026-04-10',
      'agreement-carried-out 2026-05-04',
    ]);
  });

  it('of a claim are its own alone', () => {
    const events = { decisionSent: SENT, conduct: '2026-01-12', ...duties };
    expect(clocksOf({ decision: 'disability-discrimination', events })).to.deep.equal([
      'discrimination-claim 2026-07-11',
    ]);
  });

  for (const decision of ['draft-plan', 'no-decision', 'something-else'] as const)
    it(`of ${decision}: none that run from a letter or a mediation`, () => {
      expect(clocksOf({ decision, events: { decisionSent: SENT, ...duties } })).to.deep.equal([]);
    });

  const council = {
    requestReceived: '2026-01-05',
    reviewMeeting: '2026-01-20',
    amendmentNotice: '2026-02-02',
    draftSent: '2026-03-10',
    phaseTransfer: '2026-09-01',
  };

  it('of no decision are those of the council whose events are known', () => {
    expect(clocksOf({ decision: 'no-decision', events: council })).to.deep.equal([
      'phase-transfer 2026-02-14',
      'decide-to-assess 2026-02-16',
      'review-decision 2026-02-17',
      'amended-plan 2026-03-30',
      'decide-on-plan 2026-04-27',
      'final-plan 2026-05-25',
    ]);
  });

  it('of a draft plan are the days to comment', () => {
    expect(clocksOf({ decision: 'draft-plan', events: council })).to.deep.equal([
      'comment-on-draft 2026-03-24',
    ]);
  });

  for (const facts of [
    { detained: true, decision: 'ceasing-plan' },
    { person: 'someone-else' },
    { decision: 'disability-discrimination', discriminationBy: 'other' },
  ] as const)
    it(`of ${JSON.stringify(facts)}: none`, () => {
      const events = { decisionSent: SENT, conduct: SENT, ...duties, ...council };
      expect(clocksOf({ ...facts, events })).to.deep.equal([]);
    });

  it('of a decision that is not known: none', () => {
    expect(clocksOf({ events: { decisionSent: SENT, ...duties } })).to.deep.equal([]);
  });

  it('keep their promises', () => {
    const events = { decisionSent: SENT, decisionDated: '2026-02-20', ...duties };
    for (const found of assessOn(TODAY, { ...contents('B', 'I'), events }).deadlines)
      expect(brokenPromises(found.clock, found)).to.deep.equal([]);
  });

  it('are put in order by a comparison that every engine takes alike, equal days too', () => {
    const { sort } = Array.prototype as {
      sort: <Item>(this: Item[], by?: Compare<Item>) => Item[];
    };
    let unlike = 0;
    Array.prototype.sort = function <Item>(this: Item[], by?: Compare<Item>) {
      for (const a of by ? this : [])
        for (const b of this) if (Math.sign(by!(a, b)) !== -Math.sign(by!(b, a))) unlike++;
      return sort.call<Item[], [Compare<Item>?], Item[]>(this, by);
    };
    try {
      // An ordinary letter: the adviser and the appeal by the same day.
      assessOn(TODAY, { decision: 'ceasing-plan', events: { decisionSent: '2026-02-01' } });
    } finally {
      Array.prototype.sort = sort;
    }
    expect(unlike).to.equal(0);
  });
});

describe('the adviser and the appeal on one day', () => {
  it('the adviser comes first, in the actions and in the deadlines', () => {
    const found = assessOn(TODAY, {
      decision: 'refusal-to-issue',
      events: { decisionSent: '2026-02-01' },
    });
    expect(found.deadlines.map(({ clock, safeDay }) => [clock, safeDay])).to.deep.equal([
      ['contact-adviser', '2026-04-01'],
      ['appeal', '2026-04-01'],
    ]);
    expect(found.actions.slice(0, 2)).to.deep.equal(['get-certificate', 'send-appeal']);
  });

  it('where the parts are not known too', () => {
    const found = assessOn(TODAY, {
      decision: 'plan-contents',
      events: { decisionSent: '2026-02-01' },
    });
    expect(found.deadlines.map(({ clock }) => clock)).to.deep.equal(['contact-adviser', 'appeal']);
  });
});

describe('the day a family is advised', () => {
  // Two months from Tuesday 3 March 2026 end on Sunday 3 May, and nothing moves them.
  const advisedOn = (today: string) =>
    assessOn(today, { decision: 'ceasing-plan', events: { decisionSent: SENT } }).deadlines.find(
      ({ clock }) => clock === 'contact-adviser',
    )?.advisedDay;

  for (const [title, today, advised] of [
    ['is the last working day, and still is on that day', '2026-05-01', '2026-05-01'],
    ['is the safe day once the last working day has gone', '2026-05-02', '2026-05-03'],
    ['stays the safe day when that has gone too', '2026-05-04', '2026-05-03'],
  ] as const)
    it(`${title}: on ${today}, ${advised}`, () => expect(advisedOn(today)).to.equal(advised));
});

describe('notes of the day', () => {
  const dated = { decisionSent: '2026-03-10', decisionDated: SENT };
  const appealNotes = (today: string, facts: Facts) =>
    assessOn(today, facts).deadlines.find(({ clock }) => clock === 'appeal')?.notes;

  for (const [today, notes] of [
    ['2026-05-05', []],
    ['2026-05-06', ['safe-day-passed']],
    ['2026-05-11', ['safe-day-passed']],
    ['2026-05-12', ['late-ask-anyway']],
  ] as const)
    it(`safe day 5 May, last day 11 May, on ${today}: ${notes.join() || 'none'}`, () => {
      expect(appealNotes(today, { ...contents('I'), events: dated })).to.deep.equal(notes);
    });

  it('the adviser’s window runs out by itself', () => {
    const { deadlines } = assessOn('2026-05-04', {
      decision: 'ceasing-plan',
      events: { decisionSent: SENT },
    });
    expect(Object.fromEntries(deadlines.map(({ clock, notes }) => [clock, notes]))).to.deep.equal({
      'contact-adviser': ['late-ask-anyway'],
      appeal: [],
    });
  });

  for (const event of ['decisionSent', 'decisionDated', 'certificateIssued'] as const)
    it(`${event} of tomorrow: date-in-future; of today: none`, () => {
      const notesOf = (day: string) =>
        appealNotes(TODAY, {
          decision: 'ceasing-plan',
          hasCertificate: true,
          events: { ...(event === 'certificateIssued' && { decisionSent: SENT }), [event]: day },
        });
      expect(notesOf('2026-04-02')).to.deep.equal(['date-in-future']);
      expect(notesOf(TODAY)).to.deep.equal([]);
    });

  it('decisionDated of tomorrow on a letter sent yesterday: date-in-future', () => {
    const events = { decisionSent: '2026-03-30', decisionDated: '2026-04-02' };
    expect(appealNotes(TODAY, { decision: 'ceasing-plan', events })).to.include('date-in-future');
  });

  it('conduct of tomorrow: date-in-future; of today: none', () => {
    const notesOf = (conduct: string) =>
      assessOn(TODAY, { decision: 'disability-discrimination', events: { conduct } }).deadlines[0]
        ?.notes;
    expect(notesOf('2026-04-02')).to.deep.equal(['date-in-future']);
    expect(notesOf(TODAY)).to.deep.equal([]);
  });

  it('what binds the adviser or the council is never late for the family', () => {
    const events = { adviserTold: SENT, authorityTold: SENT, agreementMade: SENT };
    const { deadlines } = assessOn('2026-12-01', { ...contents('health'), events });
    expect(deadlines.map(({ notes }) => notes)).to.deep.equal([[], [], []]);
  });

  it('rules-past-review: from the day after the review', () => {
    const facts: Facts = { decision: 'refusal-to-issue', events: { decisionSent: '2027-05-27' } };
    const notesOn = (today: string) => {
      const { notes, deadlines } = assessOn(today, facts);
      return [notes, ...deadlines.map((found) => found.notes)];
    };
    expect(notesOn(reviewBy)).to.deep.equal([[], [], []]);
    const past = ['rules-past-review'];
    expect(notesOn('2027-05-29')).to.deep.equal([past, past, past]);
  });
});

describe('actions, in order', () => {
  const HELP = ['get-advice', 'talk-to-council'];
  const events = { decisionSent: SENT };
  const CASES: readonly [title: string, today: string, facts: Facts, actions: string[]][] = [
    [
      'a certificate is needed',
      TODAY,
      { decision: 'ceasing-plan', events },
      ['get-certificate', 'send-appeal'],
    ],
    [
      'and no day is known',
      TODAY,
      { decision: 'ceasing-plan' },
      ['find-date', 'get-certificate', 'send-appeal'],
    ],
    [
      'the adviser’s last day',
      '2026-05-03',
      { decision: 'ceasing-plan', events },
      ['get-certificate', 'send-appeal'],
    ],
    [
      'the adviser’s time has passed',
      '2026-05-04',
      { decision: 'ceasing-plan', events },
      ['get-certificate-late', 'send-appeal', 'ask-permission'],
    ],
    [
      'the appeal’s last day',
      '2026-05-05',
      { decision: 'ceasing-plan', events },
      ['get-certificate-late', 'send-appeal', 'ask-permission'],
    ],
    [
      'both have passed',
      '2026-05-06',
      { decision: 'ceasing-plan', hasCertificate: false, events },
      ['get-certificate-late', 'send-appeal-late', 'ask-permission'],
    ],
    [
      'both have passed, and whether there is a certificate is not known',
      '2026-05-06',
      { decision: 'ceasing-plan', events },
      ['get-certificate-late', 'send-appeal', 'ask-more-time', 'ask-permission'],
    ],
    [
      'both have passed, and the parts are not known',
      '2026-05-06',
      { decision: 'plan-contents', hasCertificate: false, events },
      ['find-parts', 'get-certificate-late', 'send-appeal', 'ask-more-time'],
    ],
    [
      'a certificate is held, of an unknown date',
      TODAY,
      { decision: 'ceasing-plan', hasCertificate: true, events },
      ['find-date', 'send-appeal'],
    ],
    [
      'a certificate is held, and no day is known',
      TODAY,
      { decision: 'ceasing-plan', hasCertificate: true },
      ['find-date', 'send-appeal'],
    ],
    [
      'a certificate is held, and time has passed',
      '2026-05-29',
      { decision: 'ceasing-plan', events: { ...events, certificateIssued: ISSUED } },
      ['send-appeal-late'],
    ],
    ['only Section I', TODAY, { ...contents('I'), events }, ['send-appeal', 'certificate-in-case']],
    // Reg.33 and reg.34(2): after 18 August no certificate, and until 1 September an appeal (r.12(3)(a)).
    [
      'only Section I, the adviser’s last day',
      '2026-08-18',
      { ...contents('I'), events: { decisionSent: '2026-06-18' } },
      ['send-appeal', 'certificate-in-case'],
    ],
    [
      'only Section I, and the adviser’s time has passed',
      '2026-08-19',
      { ...contents('I'), events: { decisionSent: '2026-06-18' } },
      ['send-appeal'],
    ],
    [
      'only Section I, and both have passed',
      '2026-09-02',
      { ...contents('I'), events: { decisionSent: '2026-06-18' } },
      ['send-appeal-late'],
    ],
    [
      'with health',
      TODAY,
      { ...contents('B', 'health'), events },
      ['get-certificate', 'ask-recommendations', 'send-appeal'],
    ],
    [
      'with social care, a certificate held',
      TODAY,
      { ...contents('F', 'social-care'), hasCertificate: true, events },
      ['find-date', 'ask-recommendations', 'send-appeal'],
    ],
    [
      'the parts are not known',
      TODAY,
      { decision: 'plan-contents', events },
      ['find-parts', 'get-certificate', 'send-appeal'],
    ],
    [
      'neither the parts nor the day are known',
      TODAY,
      { decision: 'plan-contents' },
      ['find-parts', 'find-date', 'get-certificate', 'send-appeal'],
    ],
    ['the decision is not known', TODAY, {}, ['find-decision']],
    [
      'a draft plan',
      TODAY,
      { decision: 'draft-plan' },
      ['comment-on-draft', 'wait-for-final-plan'],
    ],
    [
      'a draft plan, and the days to comment have passed: the council may have given more',
      TODAY,
      { decision: 'draft-plan', events: { draftSent: SENT } },
      ['comment-on-draft', 'wait-for-final-plan'],
    ],
    ['no decision', TODAY, { decision: 'no-decision' }, ['ask-for-decision']],
    [
      'no decision on the council’s last day',
      TODAY,
      { decision: 'no-decision', events: { reviewMeeting: '2026-03-04' } },
      ['ask-for-decision'],
    ],
    [
      'no decision the day after it',
      TODAY,
      { decision: 'no-decision', events: { reviewMeeting: '2026-03-03' } },
      ['ask-for-decision', 'complain-to-council'],
    ],
    [
      'something else',
      TODAY,
      { decision: 'something-else' },
      ['find-route', 'complain-to-council'],
    ],
    ['only health', TODAY, contents('health'), ['ask-health-care-mediation']],
  ];
  for (const [title, today, facts, actions] of CASES)
    it(`${title}: ${actions.join()}`, () => {
      expect(assessOn(today, facts).actions).to.deep.equal([...actions, ...HELP]);
    });

  const CLAIM = { decision: 'disability-discrimination', discriminationBy: 'school' } as const;
  for (const [title, today, facts, actions] of [
    ['a claim', TODAY, { ...CLAIM, events: { conduct: SENT } }, ['make-claim']],
    ['a claim, and no day is known', TODAY, CLAIM, ['find-date', 'make-claim']],
    [
      'a claim, and time has passed',
      '2026-09-03',
      { ...CLAIM, events: { conduct: SENT } },
      ['make-claim-late'],
    ],
  ] as const)
    it(`${title}: ${actions.join()}, and the school to talk to`, () => {
      expect(assessOn(today, facts).actions).to.deep.equal([
        ...[...actions, 'get-advice', 'talk-to-school'],
      ]);
    });

  it('a claim against anyone else: advice at once, and whoever it is to complain to', () => {
    expect(assessOn(TODAY, { ...CLAIM, discriminationBy: 'other' }).actions).to.deep.equal([
      ...['get-advice-at-once', 'complain-to-provider', 'keep-record'],
    ]);
  });

  it('detained: advice at once, and the form for custody', () => {
    expect(
      assessOn(TODAY, { detained: true, decision: 'ceasing-plan', events }).actions,
    ).to.deep.equal(['get-advice-at-once', 'use-custody-form', 'talk-to-council']);
  });

  it('someone else: how to help', () => {
    expect(assessOn(TODAY, { person: 'someone-else' }).actions).to.deep.equal([
      ...['help-family', 'get-advice'],
    ]);
  });

  it('the appeal is not late because the adviser was: its own time runs on', () => {
    const { actions, deadlines } = assessOn('2026-08-25', {
      decision: 'ceasing-plan',
      events: {
        decisionSent: '2026-06-15',
        adviserContacted: '2026-08-20',
        certificateIssued: '2026-08-22',
      },
    });
    expect(deadlines[0]?.safeDay).to.equal('2026-09-01');
    expect(actions).to.include('send-appeal');
  });

  it('with a clock to meet name one that the assessment has', () => {
    const { actions, deadlines } = assessOn(TODAY, { decision: 'ceasing-plan', events });
    const clocks = actions.flatMap((action) => actionClocks[action] ?? []);
    expect(clocks).to.have.members(deadlines.map(({ clock }) => clock));
  });

  it('comment-on-draft is held to the days to comment', () => {
    const { actions, deadlines } = assessOn(TODAY, {
      decision: 'draft-plan',
      events: { draftSent: SENT },
    });
    expect(deadlines.map(({ clock }) => clock)).to.deep.equal([actionClocks[actions[0]!]]);
  });

  for (const action of ['get-certificate', 'send-appeal', 'make-claim'] as const)
    it(`${action}: its late form is held to the same clock`, () => {
      expect(actionClocks[`${action}-late`]).to.be.a('string').that.equals(actionClocks[action]);
    });
});

describe('the account', () => {
  const CASES: readonly [title: string, facts: Facts, rules: string[]][] = [
    [
      'a certificate is needed',
      { decision: 'refusal-to-assess' },
      ['act-51-2-a', 'act-55-3', 'act-52', 'act-57'],
    ],
    [
      'a certificate is held',
      { decision: 'ceasing-plan', hasCertificate: true },
      ['act-51-2-f', 'act-55-3', 'rules-20-1-c-ii', 'act-52', 'act-57'],
    ],
    ['only Section I', contents('I'), ['act-51-2-c', 'act-55-2', 'act-52', 'act-57']],
    ['only health', contents('health'), ['act-51-2-c', 'recommendations', 'act-53', 'act-57']],
    ['a draft plan', { decision: 'draft-plan' }, ['act-51-3', 'act-52', 'act-57']],
    [
      'a claim',
      { decision: 'disability-discrimination' },
      ['equality-4-1', 'act-55-3', 'act-52', 'act-57'],
    ],
    ['another nation', { nation: 'wales' }, ['act-51-1']],
    [
      'a certificate that is awaited',
      { decision: 'refusal-to-issue', hasCertificate: false, hasContactedAdviser: true },
      ['act-51-2-b', 'act-55-3', 'regs-33', 'rules-20-1-c-ii'],
    ],
    ['only other parts', contents('other'), ['act-51-2-c', 'act-57']],
    ['something else', { decision: 'something-else' }, ['act-57']],
    [
      'a claim against anyone but a school',
      { decision: 'disability-discrimination', discriminationBy: 'other' },
      ['eqa-114', 'act-57'],
    ],
    ['a detained person', { detained: true }, ['act-73', 'custody-18']],
    ['a parent of a young person', { person: 'parent-of-young-person' }, ['regs-64-2-b']],
    ['a plan that ends', { decision: 'ceasing-plan' }, ['act-51-2-f', 'act-45-4']],
    ['a draft', { decision: 'draft-plan' }, ['regs-13-1']],
    [
      'a wait for an assessment',
      { decision: 'no-decision', awaiting: 'awaiting-assessment' },
      ['regs-5-1'],
    ],
    [
      'a wait for a plan',
      { decision: 'no-decision', awaiting: 'awaiting-plan' },
      ['regs-10-1', 'regs-13-2'],
    ],
    [
      'a wait after a review',
      { decision: 'no-decision', awaiting: 'awaiting-review' },
      ['regs-20-10'],
    ],
    [
      'a wait for changes',
      { decision: 'no-decision', awaiting: 'awaiting-amendment' },
      ['regs-22-3'],
    ],
    ['a move to school', { decision: 'no-decision', awaiting: 'awaiting-school' }, ['regs-18']],
  ];
  for (const [title, facts, rules] of CASES)
    it(`of ${title}: ${rules.join()}`, () => {
      const found = assessOn(TODAY, facts);
      expect(rulesOf(found)).to.include.members(rules);
      expect(unresolved(found.because.flatMap(({ cites }) => cites))).to.deep.equal([]);
    });

  it('of only Section I does not rest on the need of a certificate', () => {
    expect(rulesOf(assessOn(TODAY, contents('I')))).to.not.include('act-55-3');
  });

  for (const [title, today, facts, rule] of [
    ['an appeal', '2026-05-06', contents('I'), 'rules-5-3-a'],
    ['the adviser', '2026-05-04', { decision: 'ceasing-plan' }, 'rules-19'],
    ['a claim', '2026-09-03', { decision: 'disability-discrimination' }, 'equality-4-3'],
  ] as const)
    it(`names what may help once the time has passed for ${title}: ${rule}`, () => {
      const events = { decisionSent: SENT, conduct: SENT };
      expect(rulesOf(assessOn(today, { ...facts, events }))).to.include(rule);
      expect(rulesOf(assessOn(TODAY, { ...facts, events }))).to.not.include(rule);
    });
});

describe('refusals', () => {
  const UNKNOWN: readonly [field: keyof Facts, title: string, value: unknown][] = [
    ['nation', 'france', 'france'],
    ['nation', 'nothing', ''],
    ['nation', 'not sure', 'not-sure'],
    ['nation', 'null', null],
    ['nation', 'a list', ['england']],
    ['person', 'a number', 1],
    ['person', 'another', 'grandparent'],
    ['decision', 'refusal', 'refusal'],
    ['decision', 'a name of every object', 'constructor'],
    ['decision', 'a symbol', Symbol('ceasing-plan')],
    ['decision', 'an object without a prototype', Object.create(null)],
    ['parts', 'a section that there is not', ['B', 'K']],
    ['parts', 'not sure', ['not-sure']],
    ['parts', 'null', null],
    ['parts', 'a list of null', [null]],
    ['parts', 'an empty place', new Array(1)],
    ['parts', 'a part outside a list', 'I'],
    ['parts', 'an object', { 0: 'I', length: 1 }],
    ['parts', 'a list within a list', [['I']]],
    ['parts', 'a section of the rest by its letter', ['A']],
    ['person', 'a carer', 'carer'],
    ['detained', 'a text', 'yes'],
    ['detained', 'a number', 1],
    ['detained', 'null', null],
    ['detained', 'an object', {}],
    ['detained', 'a list', [true]],
    ['detained', 'a symbol', Symbol('detained')],
    ['hasContactedAdviser', 'a text', 'no'],
    ['hasContactedAdviser', 'a number', 0],
    ['hasContactedAdviser', 'null', null],
    ['hasContactedAdviser', 'an object', new Boolean(true)],
  ];
  for (const [decision, field, title, value] of [
    ['disability-discrimination', 'discriminationBy', 'a nursery', 'nursery'],
    ['disability-discrimination', 'discriminationBy', 'not sure', 'not-sure'],
    ['disability-discrimination', 'discriminationBy', 'null', null],
    ['disability-discrimination', 'discriminationBy', 'true', true],
    ['disability-discrimination', 'discriminationBy', 'a list', ['school']],
    ['no-decision', 'awaiting', 'a plan', 'plan'],
    ['no-decision', 'awaiting', 'not sure', 'not-sure'],
    ['no-decision', 'awaiting', 'null', null],
    ['no-decision', 'awaiting', 'a number', 6],
    ['no-decision', 'awaiting', 'a list', ['awaiting-plan']],
  ] as const)
    it(`unknown-id: ${field}, ${title}`, () => {
      const facts = { nation: 'england', person: 'parent', decision, [field]: value };
      const { code, message } = refusal(ask(facts));
      expect(code).to.equal('unknown-id');
      expect(message).to.include(field);
    });

  for (const [field, value] of [
    ['person', 'carer'],
    ['decision', 'refusal'],
    ['parts', ['K']],
    ['discriminationBy', 'nursery'],
    ['awaiting', 6],
    ['detained', 'yes'],
    ['hasContactedAdviser', 'yes'],
  ] as const)
    it(`unknown-id: ${field}, even where it is of no use`, () => {
      for (const facts of [
        { nation: 'wales' },
        { nation: 'england', person: 'parent', decision: 'draft-plan' },
      ]) {
        const { code, message } = refusal(ask({ ...facts, [field]: value }));
        expect(code).to.equal('unknown-id');
        expect(message).to.include(field);
      }
    });

  for (const name of [
    ...['requestReceived', 'reviewMeeting', 'amendmentNotice', 'draftSent', 'phaseTransfer'],
  ])
    it(`invalid-date: ${name}`, () => {
      const { code, message } = refusal(ask({ events: { [name]: '31/2/2026' } }));
      expect(code).to.equal('invalid-date');
      expect(message).to.include(name);
    });

  for (const [field, title, value] of UNKNOWN)
    it(`unknown-id: ${field}, ${title}`, () => {
      const { code, message } = refusal(ask({ decision: 'plan-contents', [field]: value }));
      expect(code).to.equal('unknown-id');
      expect(message).to.include(field);
      if (typeof value === 'string') expect(message).to.include(JSON.stringify(value));
    });

  for (const today of [
    '2026-02-31',
    '',
    undefined,
    null,
    20260401,
    new Date('2026-04-01'),
    Symbol('now'),
  ])
    it(`invalid-date: today ${typeof today} ${String(today) || '(empty)'}`, () => {
      const { code, message } = refusal(ask({}, { today }));
      expect(code).to.equal('invalid-date');
      expect(message).to.include('today');
    });

  for (const options of [undefined, null, 0, '2026-04-01', Symbol('today'), []])
    it(`invalid-date: no options at all, but ${String(options)}`, () => {
      // Spelled out, because a default would take the place of undefined.
      const call = () => assess({}, options as unknown as { today: string });
      expect(refusal(call).code).to.equal('invalid-date');
    });

  it('invalid-date: an event, even where it is of no use', () => {
    const { code, message } = refusal(ask({ nation: 'wales', events: { conduct: '2026-02-31' } }));
    expect(code).to.equal('invalid-date');
    expect(message).to.include('conduct').and.to.include('2026-02-31');
  });

  it('outside-holiday-data: a letter that runs into 2029', () => {
    const facts = { decision: 'ceasing-plan', events: { decisionSent: '2028-11-05' } };
    expect(refusal(ask(facts)).code).to.equal('outside-holiday-data');
  });

  for (const facts of [null, undefined, 0, '', 'england', true, Symbol('facts'), []])
    it(`no facts at all, but ${String(facts) || '(empty)'}: everything is missing`, () => {
      expect(ask(facts)().missing).to.deep.equal(['nation', 'person', 'decision']);
    });

  it('what is no boolean is no certificate', () => {
    for (const hasCertificate of ['false', 'no', 'yes', 0, 1, null, {}, []]) {
      const found = answerOf(ask({ decision: 'ceasing-plan', hasCertificate }));
      if (typeof found !== 'string') expect(found.certificate).to.equal('needed');
      else expect(found).to.equal('unknown-id');
    }
  });
});
