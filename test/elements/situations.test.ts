// Situations that families are really in, each as the sentences they read. The words are written out here on
// purpose: what a sentence is for is lost where a test takes it from where the page does.
import { all, expectWords, jammed, mount, step, textOf, watchWarnings } from './helpers/page.js';
import type { Attributes } from './helpers/page.js';

const warnings = watchWarnings();

const FAMILY = { council: 'hackney', person: 'parent', today: '2026-11-28' };
const WITHOUT = { 'has-certificate': 'no', 'has-contacted-adviser': 'no' };
const CALLED = { 'has-certificate': 'no', 'has-contacted-adviser': 'yes' };
const PLAN = { decision: 'plan-contents', parts: 'B F' };
const REFUSED = { decision: 'refusal-to-assess' };
const BY_SCHOOL = { decision: 'disability-discrimination', 'discrimination-by': 'school' };
const LATE = /\blate\b|have not called/;
const DAY = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d/;

interface Situation {
  readonly attributes: Attributes;
  readonly heading?: string | RegExp;
  /** In the panel that stands first, and not in it. */
  readonly panel?: readonly (string | RegExp)[];
  readonly notPanel?: readonly (string | RegExp)[];
  /** In the steps to take, in this order; and anywhere at all, or nowhere. */
  readonly steps?: readonly string[];
  readonly says?: readonly (string | RegExp)[];
  readonly not?: readonly (string | RegExp)[];
}

const SITUATIONS: Readonly<Record<string, Situation>> = {
  't1: called in time, and the two months are over before the certificate comes': {
    attributes: {
      ...PLAN,
      'decision-sent': '2026-09-21',
      ...CALLED,
      'adviser-contacted': '2026-11-16',
    },
    heading: 'Your certificate is still to come. You can appeal once you have it.',
    // What holds for them comes before the day that has passed.
    panel: [
      /^If you called the adviser within 2 months of the date of the letter, you are in time\. You have at least 1 month from the date of the certificate to appeal\./,
    ],
    notPanel: ['5pm', 'by Monday'],
    steps: ['Ask the mediation adviser for your certificate', 'Send your appeal to the tribunal.'],
    says: [
      'you should get it within 3 working days of your call.',
      'It has to set up a meeting within 30 days of being told.',
    ],
    not: [LATE, 'more time', 'The time has passed', 'permission', 'may give you no more time'],
  },
  't1: called on a day they do not know': {
    attributes: {
      ...PLAN,
      'decision-sent': '2026-09-21',
      ...CALLED,
      'adviser-contacted': 'not-sure',
    },
    heading: 'Your certificate is still to come. You can appeal once you have it.',
    panel: [
      'you are in time. You have at least 1 month from the date of the certificate',
      'If you first called the adviser more than 2 months after the date of the letter, the certificate may give you no more time.',
    ],
    not: [LATE],
  },
  't1: called a day too late': {
    attributes: {
      ...PLAN,
      'decision-sent': '2026-09-21',
      ...CALLED,
      'adviser-contacted': '2026-11-22',
    },
    heading: /^You are late, but the tribunal can still say yes\./,
    panel: ['The last day to call the mediation adviser was Saturday 21 November 2026.'],
    steps: [
      'Call the mediation adviser today',
      'Send your appeal to the tribunal today',
      'Ask the tribunal to let you appeal without a certificate',
    ],
    not: ['you are in time'],
  },
  't1: the same, of Section I with health, for which no certificate may be needed': {
    attributes: {
      decision: 'plan-contents',
      parts: 'I health',
      'decision-sent': '2026-09-21',
      ...CALLED,
      'adviser-contacted': '2026-11-16',
    },
    heading: 'You may be late. Send your appeal to the tribunal today.',
    panel: [
      /^The usual last day to appeal was Monday 23 November 2026\./,
      'You may not need a certificate, but get one to be safe. Do not count on it for more time',
    ],
    steps: ['Ask the mediation adviser for your certificate', 'Send your appeal to the tribunal.'],
    says: [
      'Attach the decision letter, and the mediation certificate if you have one.',
      'Ask the tribunal for more time, in case you are late',
    ],
    not: ['you are in time', 'You have at least 1 month', 'Attach the decision letter and the'],
  },
  't1: the same, while the two months still run': {
    attributes: {
      decision: 'plan-contents',
      parts: 'I health',
      'decision-sent': '2026-11-02',
      ...CALLED,
      'adviser-contacted': '2026-11-16',
    },
    panel: [
      /^The tribunal must have your appeal by 5pm on Monday 4 January 2027/,
      'Do not count on it for more time',
    ],
    not: [LATE, 'you are in time', 'you have at least 1 month'],
  },
  't1: called, and the two months still run': {
    attributes: {
      ...PLAN,
      'decision-sent': '2026-11-02',
      ...CALLED,
      'adviser-contacted': '2026-11-16',
    },
    panel: [
      /^The tribunal must have your appeal by 5pm on Monday 4 January 2027 \(04\/01\/2027\)\./,
      'You have at least 1 month from the date of the certificate to appeal.',
    ],
    notPanel: ['Call the mediation adviser'],
    not: [LATE],
  },
  't2: a certificate from an earlier decision': {
    attributes: {
      ...REFUSED,
      'decision-sent': '2026-11-16',
      'has-certificate': 'yes',
      'certificate-issued': '2026-07-10',
      'has-contacted-adviser': 'no',
    },
    heading: 'You can appeal. First you need a mediation certificate.',
    panel: [
      'The last day to call the mediation adviser is Friday 15 January 2027',
      'by 5pm on Monday 18 January 2027',
      'Your certificate is older than this letter, so it does not count for it. You need a new one.',
    ],
    not: ['You can appeal now', 'August 2026'],
  },
  't3: a certificate long after the letter, and nobody knows when the adviser was first called': {
    attributes: {
      ...PLAN,
      'decision-sent': '2026-05-11',
      'has-certificate': 'yes',
      'certificate-issued': '2026-11-20',
      'adviser-contacted': 'not-sure',
    },
    panel: [
      /^The usual last day to appeal was Monday 13 July 2026\./,
      'A later last day may count for you. We cannot be certain, so act today.',
      'If you first called the adviser more than 2 months after the date of the letter, the certificate may give you no more time.',
    ],
    notPanel: ['December', 'left'],
    steps: ['Send your appeal to the tribunal.'],
    // The later day is in the working-out alone.
    says: ['Monday 21 December 2026', 'Ask the tribunal for more time, in case you are late'],
  },
  't3: the same, first called in time': {
    attributes: {
      ...PLAN,
      'decision-sent': '2026-09-11',
      'has-certificate': 'yes',
      'certificate-issued': '2026-11-20',
      'adviser-contacted': '2026-10-20',
    },
    panel: ['by 5pm on Monday 21 December 2026'],
    notPanel: ['no more time', LATE],
  },
  't4: never called, and the two months are over': {
    attributes: { decision: 'refusal-to-issue', 'decision-sent': '2026-09-01', ...WITHOUT },
    heading: /^You are late, but the tribunal can still say yes\./,
    panel: [
      'The last day to call the mediation adviser was Sunday 1 November 2026.',
      'The usual last day to appeal was Monday 2 November 2026.',
    ],
    steps: [
      'Call the mediation adviser today',
      'Send your appeal to the tribunal today',
      'Ask the tribunal to let you appeal without a certificate',
    ],
    says: [
      'The tribunal can allow a late appeal. In your appeal, ask for more time: Write all the reasons why your appeal is late.',
      'The tribunal says yes only in very unusual (“exceptional”) cases.',
    ],
    not: ['too late', '5pm on'],
  },
  't6: a letter without a date': {
    attributes: { ...REFUSED, 'decision-sent': 'not-sure', ...WITHOUT },
    notPanel: [DAY],
    steps: [
      'Find the date that you do not know, but start the next steps today',
      'Call the mediation adviser',
    ],
    says: ['If your letter has no date, ask the council.', 'Use the number in your letter.'],
  },
  't9: both days on one date': {
    attributes: { ...REFUSED, 'decision-sent': '2026-10-07', ...WITHOUT },
    panel: [
      /^The last day to call the mediation adviser is Monday 7 December 2026.*The tribunal must have your appeal by 5pm on Monday 7 December 2026/,
    ],
    steps: ['Call the mediation adviser', 'Send your appeal to the tribunal'],
  },
  't10: past the day, and the date of the certificate is not known': {
    attributes: {
      ...REFUSED,
      'decision-sent': '2026-09-01',
      'has-certificate': 'yes',
      'certificate-issued': 'not-sure',
    },
    panel: [
      'The usual last day to appeal was Monday 2 November 2026.',
      'A later last day may count for you. We cannot be certain, so act today.',
    ],
    steps: ['Find the date', 'Send your appeal to the tribunal'],
    says: ['or within 1 month of the date of the certificate, if that is later'],
    not: ['by 5pm on Monday 2 November', 'by Monday 2 November', 'You are late'],
  },
  't10: past the day, and they do not know if they have a certificate': {
    attributes: {
      ...REFUSED,
      'decision-sent': '2026-09-01',
      'has-certificate': 'not-sure',
      'has-contacted-adviser': 'not-sure',
    },
    panel: ['The usual last day to appeal was Monday 2 November 2026.'],
    not: ['by 5pm on Monday 2 November', 'by Monday 2 November'],
  },

  'd1: not to change the plan, and only the school is in dispute': {
    attributes: { decision: 'refusal-to-amend', parts: 'I', 'decision-sent': '2026-11-16' },
    heading:
      'You can appeal now, without a certificate, if it is only about the school or college.',
    panel: ['by 5pm on Monday 18 January 2027'],
    notPanel: ['mediation adviser'],
    steps: [
      'Send your appeal to the tribunal',
      'Think about Section B (needs) and Section F (help) too',
    ],
  },
  'd1: not to change the plan, the school and the help': {
    attributes: {
      decision: 'refusal-to-amend',
      parts: 'F I',
      'decision-sent': '2026-11-16',
      ...WITHOUT,
    },
    heading: 'You can appeal. First you need a mediation certificate.',
  },
  'd2: refused to assess someone without a plan': {
    attributes: { ...REFUSED, 'decision-sent': '2026-11-16', ...WITHOUT },
    says: ['It will not assess someone who has no EHC plan', 'form SEND35A '],
    not: ['form SEND35 '],
  },
  'd2: refused to assess again someone who has one': {
    attributes: { decision: 'refusal-to-reassess', 'decision-sent': '2026-11-16', ...WITHOUT },
    says: ['It will not do a new assessment of someone who has a plan', 'form SEND35 '],
    not: ['SEND35A'],
  },
  'd3: only another section, or a personal budget': {
    attributes: { decision: 'plan-contents', parts: 'other' },
    heading: 'You cannot appeal about this part alone, but you can ask for a change.',
    steps: ['Ask the council for an early review', 'Complain to the council in writing'],
    says: [
      'If you also disagree with Section B, F or I, change your answer',
      'You can ask the council for it at any time',
    ],
    not: ['Get one to be safe', DAY, '5pm'],
  },
  'd4: help that is not given, transport, a school place, an exclusion': {
    attributes: { decision: 'something-else' },
    heading: 'The SEND tribunal does not decide this. There is another way to put it right.',
    says: [
      'Help in the plan that is not given: write to the council.',
      'School transport: ask for the council’s transport appeal.',
      'A school place for a child without a plan: use the admission appeal.',
      'An exclusion: write to the school’s governors.',
      'Local Government and Social Care Ombudsman',
    ],
    not: [DAY, '5pm', 'Ask the council for its decision', 'This is what happened: Something else'],
  },
  'd5: no answer to a request after six weeks': {
    attributes: {
      decision: 'no-decision',
      awaiting: 'awaiting-assessment',
      'request-received': '2026-10-12',
    },
    heading: 'The council’s day has passed. Write to the council today.',
    panel: [
      'By Monday 23 November 2026 the council had to tell you if it will assess. That day has passed.',
      'By Monday 1 February 2027 the council has to tell you if it is not going to make a plan.',
      'By Monday 1 March 2027 the council has to send you the final plan, if it makes one.',
      'In a few cases the law gives the council longer.',
    ],
    steps: ['Write to the council', 'Complain to the council in writing'],
    not: ['SEND35', 'left.'],
  },
  'd5: the same within the six weeks': {
    attributes: {
      decision: 'no-decision',
      awaiting: 'awaiting-assessment',
      'request-received': '2026-10-19',
    },
    panel: ['By Monday 30 November 2026 the council has to tell you if it will assess.'],
    notPanel: ['passed'],
    not: ['Complain to the council'],
  },
  'd5: no plan after twenty weeks': {
    attributes: {
      decision: 'no-decision',
      awaiting: 'awaiting-plan',
      'request-received': '2026-06-29',
    },
    panel: [
      'By Monday 16 November 2026 the council had to send you the final plan, if it makes one. That day has passed.',
    ],
    notPanel: ['if it will assess'],
    steps: ['Write to the council', 'Complain to the council in writing'],
  },
  'd6: no letter four weeks after a review meeting': {
    attributes: {
      decision: 'no-decision',
      awaiting: 'awaiting-review',
      'review-meeting': '2026-10-12',
    },
    panel: [
      'By Monday 9 November 2026 the council had to tell you what it decided after the review. That day has passed.',
    ],
    steps: ['Write to the council', 'Complain to the council in writing'],
  },
  'd6: no changed plan eight weeks after the notice': {
    attributes: {
      decision: 'no-decision',
      awaiting: 'awaiting-amendment',
      'amendment-notice': '2026-10-12',
    },
    panel: ['By Monday 7 December 2026 the council has to send you the changed plan.'],
    notPanel: ['passed'],
  },
  'd7: a draft, and the days to comment run': {
    attributes: { decision: 'draft-plan', 'draft-sent': '2026-11-20' },
    heading: 'Tell the council what to change. You cannot appeal a draft.',
    panel: [
      'The last day to tell the council what to change is Friday 4 December 2026 (04/12/2026).',
      '6 days left',
    ],
    steps: ['Tell the council in writing what to change', 'Come back when you have the final plan'],
    says: ['Say which school or college you want the plan to name.', 'at least 15 days'],
    not: ['SEND35', '5pm', 'Get one to be safe'],
  },
  'd7: a draft, and the days to comment are over': {
    attributes: { decision: 'draft-plan', 'draft-sent': '2026-11-02' },
    panel: [
      'The 15 days from the day the draft was sent ended on Monday 16 November 2026. Your letter may give you longer. Write to the council today.',
    ],
    not: [LATE, 'The time has passed', 'The last day to tell'],
  },
  'd7: a draft that came on a day they do not know': {
    attributes: { decision: 'draft-plan', 'draft-sent': 'not-sure' },
    says: ['You have at least 15 days. The day the draft was sent is day 1.'],
    notPanel: [DAY],
  },
  'd8: a move to another school, and no plan by 15 February': {
    attributes: { today: '2027-02-16', decision: 'no-decision', awaiting: 'awaiting-school' },
    panel: [
      'By Sunday 14 February 2027 the council had to send you the changed plan for the move. That day has passed.',
    ],
    notPanel: ['in the future'],
    steps: ['Write to the council', 'Complain to the council in writing'],
  },
  'd8: a move to a place after 16, before 31 March': {
    attributes: { today: '2027-02-16', decision: 'no-decision', awaiting: 'awaiting-college' },
    panel: ['By Tuesday 30 March 2027 the council has to send you the changed plan for the move.'],
    notPanel: ['passed'],
    not: ['Complain to the council'],
  },
  'd9: the council ends the plan, and there is time': {
    attributes: { decision: 'ceasing-plan', 'decision-sent': '2026-11-16', ...WITHOUT },
    panel: ['If you appeal in time, the plan stays in force until the appeal is over.'],
  },
  'd9: the council ended the plan, and the time is over': {
    attributes: { decision: 'ceasing-plan', 'decision-sent': '2026-09-01', ...WITHOUT },
    heading: /^You are late, but the tribunal can still say yes\./,
    not: ['stays in force'],
  },
  'd10: no school at all': {
    attributes: {
      decision: 'plan-contents',
      parts: 'F I',
      'decision-sent': '2026-11-16',
      ...WITHOUT,
    },
    heading: 'You can appeal. First you need a mediation certificate.',
  },

  'w1: the parent of a young person': {
    attributes: {
      ...REFUSED,
      person: 'parent-of-young-person',
      'decision-sent': '2026-11-16',
      ...WITHOUT,
    },
    panel: [
      'This right is the young person’s, so every step is in their name. You can help them.',
      // w2
      'If they cannot decide this, you can act in your own name, unless a deputy or an attorney was chosen.',
      'by 5pm on Monday 18 January 2027',
    ],
  },
  'w1: the young person': {
    attributes: { ...REFUSED, person: 'young-person', 'decision-sent': '2026-11-16', ...WITHOUT },
    not: ['right is the young person’s'],
  },
  'w3: a school or a professional asks': {
    attributes: { person: 'someone-else', 'is-detained': 'no' },
    heading: 'Only a parent or carer, or the young person, can appeal, but you can help them.',
    says: ['Most appeals must reach the tribunal within 2 months of the date of the letter.'],
    notPanel: [DAY],
    not: ['5pm', 'SEND35', 'Get one to be safe'],
  },
  'w4: in custody': {
    attributes: { ...PLAN, 'is-detained': 'yes', 'decision-sent': '2026-11-16', ...WITHOUT },
    heading: 'Get advice today. Other rules apply in custody.',
    says: ['There is a time limit, and we cannot work it out here.'],
    steps: [
      'Ask the advice service for free help today',
      'Ask the tribunal about an appeal with form SEND28',
    ],
    not: ['5pm', 'SEND35', /left\./, 'Get one to be safe', 'by Monday'],
  },

  'c1: discrimination by a college, a council or a private nursery': {
    attributes: { decision: 'disability-discrimination', 'discrimination-by': 'other' },
    heading: 'Get advice today. A county court decides this, not the SEND tribunal.',
    says: ['There is a time limit, and we cannot work it out here.'],
    steps: [
      'Ask the advice service for free help today',
      'Complain in writing to whoever was unfair',
      'Write down what happened',
    ],
    not: [
      DAY,
      '5pm',
      'months',
      'claim form',
      'calling about a decision',
      'Talk to a senior person',
    ],
  },
  'c2: a school that refused something, on the day of the refusal': {
    attributes: { today: '2026-10-01', ...BY_SCHOOL, conduct: '2026-04-10' },
    panel: ['The tribunal must have your claim by 5pm on Friday 9 October 2026'],
    not: ['2027'],
  },
  'c2: the same, after the six months': {
    attributes: { ...BY_SCHOOL, conduct: '2026-04-10' },
    heading: /^You are late, but the tribunal can still say yes\./,
    panel: ['The usual last day to make a claim was Friday 9 October 2026.'],
    says: ['The tribunal can allow a late claim.'],
    not: ['late appeal', '5pm on'],
  },
  'c3: a claim against a school': {
    attributes: { ...BY_SCHOOL, conduct: '2026-11-02' },
    heading: 'You can make a claim about discrimination',
    steps: [
      'Send your claim to the tribunal',
      'Ask the advice service',
      'Talk to the school and its governors',
    ],
    says: [
      'There is a form for a parent and one for a young person.',
      'The last day to claim stays the same while you talk.',
    ],
    not: ['SEND team', 'SEND35', 'mediation adviser'],
  },
  'c3: a claim against they do not know whom': {
    attributes: {
      decision: 'disability-discrimination',
      'discrimination-by': 'not-sure',
      conduct: '2026-11-02',
    },
    panel: ['If it was not a school, a county court decides this. Get advice today.'],
  },
};

describe('what a family reads:', () => {
  for (const [title, situation] of Object.entries(SITUATIONS))
    it(title, async () => {
      const {
        attributes,
        heading,
        panel = [],
        notPanel = [],
        steps = [],
        says = [],
        not = [],
      } = situation;
      const host = await mount('mediation-checker', { ...FAMILY, ...attributes });
      if (heading) expectWords(step(host), [heading]);
      expectWords(textOf(host, '.low-panel'), panel, notPanel);
      const todo = all(host, '.low-steps > li').map((each) => each.textContent);
      const places = steps.map((words) => todo.findIndex((each) => each.includes(words)));
      expectWords(todo.join('\n'), steps);
      expectWords(`${places.every((place, index) => !index || place > places[index - 1]!)}`, [
        'true',
      ]);
      const answers = textOf(host, '.low-answers');
      const rules = /We last checked these rules, for England, on \w+ \d+ \w+ \d+/;
      const said = textOf(host);
      expectWords(said, says);
      // What they answered is theirs to say, and the day of the rules is no day of theirs.
      expectWords(said.replace(answers, '').replace(rules, ''), [], not);
      expectWords(jammed(host).join(), [], [/./]);
      expectWords(warnings.join(), [], [/./]);
    });
});

/** What is said where it is asked: on a question, in its hint, its options or its help. */
const ASKED: readonly (readonly [
  title: string,
  attributes: Attributes,
  says: readonly string[],
])[] = [
  [
    't6: a letter without a date',
    { ...REFUSED },
    ['If the letter has no date, ask the council for it today. The time runs all the same.'],
  ],
  [
    't7: a letter that does not speak of an appeal is a decision',
    {},
    ['A letter that says no is a decision, even if it does not say that you can appeal.'],
  ],
  ['t8: two letters', { ...REFUSED }, ['If you have two letters, each has its own 2 months.']],
  [
    'd2: which assessment',
    {},
    ['who has no EHC plan', 'a new assessment of someone who has a plan'],
  ],
  [
    'd10: no school at all',
    { decision: 'plan-contents' },
    [
      'If you want help that is not at a school or college at all (EOTAS), select Section F and Section I.',
    ],
  ],
  [
    't2: an older certificate',
    { ...REFUSED, 'decision-sent': '2026-11-16' },
    [
      'Do you have a mediation certificate for this letter?',
      'A certificate from before this letter does not count',
    ],
  ],
  [
    't1: a call and an email',
    { ...REFUSED, 'decision-sent': '2026-11-16', 'has-certificate': 'no' },
    [
      'An email or an online form to the adviser counts too. A call from before this letter does not count.',
    ],
  ],
  [
    'c1: by whom',
    { decision: 'disability-discrimination' },
    ['A school, or a maintained nursery school', 'A college, the council, a private nursery'],
  ],
  [
    'c2: the day of a refusal',
    BY_SCHOOL,
    ['If they refused to do something, use the day they refused.'],
  ],
];

describe('what a family reads on a question:', () => {
  for (const [title, attributes, says] of ASKED)
    it(title, async () =>
      expectWords(textOf(await mount('mediation-checker', { ...FAMILY, ...attributes })), says),
    );
});
