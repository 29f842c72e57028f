/**
 * Situations that families are really in, and what must hold of the answer. Made from the law, not from any program.
 *
 * The types are loose on purpose: a case says what a page or a council might send, and not what the core allows.
 */
import type { Expectation } from './helpers/expectation.js';

export interface Situation {
  readonly id: string;
  readonly today: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expect: Expectation;
}

export const SITUATIONS: readonly Situation[] = [
  {
    id: 't1',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'plan-contents',
      parts: ['B', 'F'],
      hasCertificate: false,
      hasContactedAdviser: true,
      events: {
        decisionSent: '2026-09-21',
        adviserContacted: '2026-11-16',
      },
    },
    expect: {
      outcome: 'certificate-awaited',
      appeal: 'available',
      certificate: 'awaited',
      clocks: {
        'contact-adviser': null,
      },
      hasActions: ['chase-certificate', 'send-appeal'],
      notActions: ['get-certificate-late', 'send-appeal-late'],
      notes: ['month-from-certificate'],
    },
  },
  {
    id: 't1-last-day',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'refusal-to-issue',
      hasCertificate: false,
      hasContactedAdviser: true,
      events: {
        decisionSent: '2026-09-21',
        adviserContacted: '2026-11-21',
      },
    },
    expect: {
      outcome: 'certificate-awaited',
      notActions: ['send-appeal-late'],
    },
  },
  {
    id: 't1-a-day-late',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'refusal-to-issue',
      hasCertificate: false,
      hasContactedAdviser: true,
      events: {
        decisionSent: '2026-09-21',
        adviserContacted: '2026-11-22',
      },
    },
    expect: {
      outcome: 'certificate-needed',
      hasActions: ['get-certificate-late', 'send-appeal-late'],
    },
  },
  {
    id: 't2',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'refusal-to-assess',
      hasCertificate: true,
      events: {
        decisionSent: '2026-11-16',
        certificateIssued: '2026-07-10',
      },
    },
    expect: {
      outcome: 'certificate-needed',
      certificate: 'needed',
      clocks: {
        'contact-adviser': {
          safeDay: '2027-01-16',
        },
        appeal: {
          lastDay: '2027-01-18',
        },
      },
      hasActions: ['get-certificate'],
      notes: ['certificate-before-decision'],
    },
  },
  {
    id: 't3',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'plan-contents',
      parts: ['F'],
      hasCertificate: true,
      events: {
        decisionSent: '2026-05-11',
        certificateIssued: '2026-11-20',
      },
    },
    expect: {
      outcome: 'certificate-held',
      clocks: {
        appeal: {
          lastDay: '2026-12-21',
          safeDay: '2026-07-13',
        },
      },
    },
  },
  {
    id: 't3-called-in-time',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'plan-contents',
      parts: ['F'],
      hasCertificate: true,
      hasContactedAdviser: true,
      events: {
        decisionSent: '2026-09-11',
        certificateIssued: '2026-11-20',
        adviserContacted: '2026-10-20',
      },
    },
    expect: {
      outcome: 'certificate-held',
      clocks: {
        appeal: {
          lastDay: '2026-12-21',
          safeDay: '2026-12-21',
        },
      },
    },
  },
  {
    id: 'd1',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'refusal-to-amend',
      parts: ['I'],
      hasCertificate: true,
      events: {
        decisionSent: '2026-10-01',
        certificateIssued: '2026-11-25',
      },
    },
    expect: {
      outcome: 'certificate-not-needed',
      certificate: 'not-needed',
      clocks: {
        appeal: {
          lastDay: '2026-12-01',
          safeDay: '2026-12-01',
        },
      },
    },
  },
  {
    id: 'd1-parts-unknown',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'refusal-to-amend',
      hasCertificate: false,
      events: {
        decisionSent: '2026-11-02',
      },
    },
    expect: {
      appeal: 'available',
      certificate: 'needed',
      complete: false,
      missing: ['parts', 'hasContactedAdviser'],
    },
  },
  {
    id: 'd2',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'refusal-to-assess',
      hasCertificate: false,
      events: {
        decisionSent: '2026-11-02',
      },
    },
    expect: {
      form: 'SEND35A',
    },
  },
  {
    id: 'd3',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'plan-contents',
      parts: ['other'],
    },
    expect: {
      outcome: 'part-not-appealable',
      appeal: 'none',
      certificate: 'not-applicable',
      disagreementResolution: 'available',
      clocks: {
        appeal: null,
        'contact-adviser': null,
      },
    },
  },
  {
    id: 'd3-with-b',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'plan-contents',
      parts: ['B', 'other'],
      hasCertificate: false,
      hasContactedAdviser: false,
      events: {
        decisionSent: '2026-11-02',
      },
    },
    expect: {
      outcome: 'certificate-needed',
      certificate: 'needed',
    },
  },
  {
    id: 'd4',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'something-else',
    },
    expect: {
      outcome: 'another-route',
      appeal: 'none',
      certificate: 'not-applicable',
      disagreementResolution: 'available',
      clocks: {
        appeal: null,
        'contact-adviser': null,
      },
    },
  },
  {
    id: 'w1',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent-of-young-person',
      decision: 'refusal-to-assess',
      hasCertificate: false,
      hasContactedAdviser: false,
      events: {
        decisionSent: '2026-11-02',
      },
    },
    expect: {
      outcome: 'certificate-needed',
      appellant: 'young-person',
      clocks: {
        appeal: {
          lastDay: '2027-01-04',
        },
      },
    },
  },
  {
    id: 'w1-parent',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'refusal-to-assess',
      hasCertificate: false,
      hasContactedAdviser: false,
      events: {
        decisionSent: '2026-11-02',
      },
    },
    expect: {
      appellant: 'parent',
    },
  },
  {
    id: 'w4',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'young-person',
      detained: true,
      decision: 'plan-contents',
      parts: ['B'],
      events: {
        decisionSent: '2026-11-02',
      },
    },
    expect: {
      outcome: 'detained',
      appeal: 'unknown',
      clocks: {
        appeal: null,
        'contact-adviser': null,
      },
    },
  },
  {
    id: 'c1',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'young-person',
      decision: 'disability-discrimination',
      discriminationBy: 'other',
      events: {
        conduct: '2026-11-02',
      },
    },
    expect: {
      outcome: 'county-court',
      appeal: 'county-court',
      mediation: 'none',
      clocks: {
        'discrimination-claim': null,
      },
    },
  },
  {
    id: 'c1-school',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'disability-discrimination',
      discriminationBy: 'school',
      events: {
        conduct: '2026-11-02',
      },
    },
    expect: {
      outcome: 'discrimination-claim',
      appeal: 'claim',
      clocks: {
        'discrimination-claim': {
          lastDay: '2027-05-01',
        },
      },
    },
  },
  {
    id: 'c1-unknown',
    today: '2026-11-28',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'disability-discrimination',
      events: {
        conduct: '2026-11-02',
      },
    },
    expect: {
      appeal: 'claim',
      complete: false,
      missing: ['discriminationBy'],
    },
  },
  {
    id: 'c2',
    today: '2026-08-01',
    facts: {
      nation: 'england',
      person: 'parent',
      decision: 'disability-discrimination',
      discriminationBy: 'school',
      events: {
        conduct: '2026-04-10',
      },
    },
    expect: {
      clocks: {
        'discrimination-claim': {
          lastDay: '2026-10-09',
        },
      },
    },
  },
];
