import type { Example } from '../example.js';

const start = { council: 'hackney', today: '2026-11-21' };
const family = { ...start, person: 'parent' };
const refused = { ...family, decision: 'refusal-to-assess' };
const claim = { ...family, decision: 'disability-discrimination', 'discrimination-by': 'school' };
const waiting = { ...family, decision: 'no-decision' };
const plan = { ...family, decision: 'plan-contents' };
const letter = { 'decision-sent': '2026-11-02' };
const without = { 'has-certificate': 'no', 'has-contacted-adviser': 'no' };
const called = { 'has-certificate': 'no', 'has-contacted-adviser': 'yes' };
const held = { 'has-certificate': 'yes', 'certificate-issued': '2026-11-16' };

export const examples: readonly Example[] = [
  // The questions.
  { id: 'first-question', title: 'The first question', attributes: start },
  {
    id: 'question-nation',
    title: 'Question: the country, where no council is named',
    attributes: { today: start.today },
  },
  {
    id: 'question-is-detained',
    title: 'Question: in custody or not',
    attributes: { ...start, person: 'someone-else' },
  },
  { id: 'question-decision', title: 'Question: what was decided', attributes: family },
  { id: 'question-parts', title: 'Question: which parts of the plan', attributes: plan },
  { id: 'question-decision-sent', title: 'Question: date of the letter', attributes: refused },
  {
    id: 'question-has-certificate',
    title: 'Question: certificate or not',
    attributes: { ...refused, ...letter },
  },
  {
    id: 'question-certificate-issued',
    title: 'Question: date of the certificate',
    attributes: { ...refused, ...letter, 'has-certificate': 'yes' },
  },
  {
    id: 'question-has-contacted-adviser',
    title: 'Question: called the adviser or not',
    attributes: { ...refused, ...letter, 'has-certificate': 'no' },
  },
  {
    id: 'question-adviser-contacted',
    title: 'Question: date of the call',
    attributes: { ...refused, ...letter, ...called },
  },
  {
    id: 'question-discrimination-by',
    title: 'Question: who discriminated',
    attributes: { ...family, decision: 'disability-discrimination' },
  },
  {
    id: 'question-conduct',
    title: 'Question: date of the discrimination',
    attributes: { ...claim },
  },
  {
    id: 'question-awaiting',
    title: 'Question: what the family waits for',
    attributes: { ...waiting },
  },
  {
    id: 'question-request-received',
    title: 'Question: date of the request',
    attributes: { ...waiting, awaiting: 'awaiting-assessment' },
  },
  {
    id: 'question-review-meeting',
    title: 'Question: date of the review meeting',
    attributes: { ...waiting, awaiting: 'awaiting-review' },
  },
  {
    id: 'question-amendment-notice',
    title: 'Question: date of the notice of changes',
    attributes: { ...waiting, awaiting: 'awaiting-amendment' },
  },
  {
    id: 'question-draft-sent',
    title: 'Question: date of the draft plan',
    attributes: { ...family, decision: 'draft-plan' },
  },

  // Each decision.
  {
    id: 'refusal-to-assess',
    title: 'Decision: not to assess',
    attributes: { ...refused, ...letter, ...without },
  },
  {
    id: 'refusal-to-issue',
    title: 'Decision: not to make a plan',
    attributes: { ...family, decision: 'refusal-to-issue', ...letter, ...without },
  },
  {
    id: 'plan-contents',
    title: 'Decision: what a final plan says',
    attributes: { ...plan, parts: 'B F', ...letter, ...without },
  },
  {
    id: 'refusal-to-reassess',
    title: 'Decision: not to assess again',
    attributes: { ...family, decision: 'refusal-to-reassess', ...letter, ...without },
  },
  {
    id: 'refusal-to-amend',
    title: 'Decision: not to change the plan',
    attributes: { ...family, decision: 'refusal-to-amend', parts: 'B F', ...letter, ...without },
  },
  {
    id: 'ceasing-plan',
    title: 'Decision: to end the plan, to a young person',
    attributes: {
      ...family,
      person: 'young-person',
      decision: 'ceasing-plan',
      ...letter,
      ...without,
    },
  },
  {
    id: 'draft-plan',
    title: 'Decision: only a draft',
    attributes: { ...family, decision: 'draft-plan', 'draft-sent': '2026-11-16' },
  },
  {
    id: 'no-decision',
    title: 'Decision: nothing yet, and the council is late',
    attributes: {
      ...waiting,
      awaiting: 'awaiting-assessment',
      'request-received': '2026-09-14',
    },
  },
  {
    id: 'no-decision-after-review',
    title: 'Decision: nothing yet after a review, in time',
    attributes: { ...waiting, awaiting: 'awaiting-review', 'review-meeting': '2026-11-10' },
  },
  {
    id: 'no-decision-move',
    title: 'Decision: nothing yet about the next school',
    attributes: { ...waiting, awaiting: 'awaiting-school' },
  },
  {
    id: 'something-else',
    title: 'Decision: something else',
    attributes: { ...family, decision: 'something-else' },
  },
  {
    id: 'disability-discrimination',
    title: 'Decision: disability discrimination by a school',
    attributes: {
      ...family,
      decision: 'disability-discrimination',
      'discrimination-by': 'school',
      conduct: '2026-11-02',
    },
  },

  // Parts of a plan, and the certificate.
  {
    id: 'section-i-alone',
    title: 'Section I alone: no certificate needed',
    attributes: { ...plan, parts: 'I', ...letter },
  },
  {
    id: 'all-education-parts',
    title: 'Sections B, F and I: certificate needed',
    attributes: { ...plan, parts: 'B F I', ...letter, ...without },
  },
  {
    id: 'education-and-care',
    title: 'Section B with health and social care',
    attributes: { ...plan, parts: 'B health social-care', ...letter, ...without },
  },
  {
    id: 'section-i-and-care',
    title: 'Section I with social care: a doubtful point',
    attributes: { ...plan, parts: 'I social-care', ...letter, ...without },
  },
  {
    id: 'health-and-care-only',
    title: 'Health and social care only',
    attributes: { ...plan, parts: 'health social-care' },
  },
  {
    id: 'certificate-held',
    title: 'Certificate already held',
    attributes: { ...refused, ...letter, ...held },
  },
  {
    id: 'certificate-later',
    title: 'Certificate held, and its month ends later',
    attributes: {
      ...refused,
      'decision-sent': '2026-09-28',
      'has-certificate': 'yes',
      'certificate-issued': '2026-11-16',
    },
  },
  {
    id: 'certificate-before-letter',
    title: 'Certificate older than the letter',
    attributes: {
      ...refused,
      ...letter,
      'has-certificate': 'yes',
      'certificate-issued': '2026-10-20',
      'has-contacted-adviser': 'no',
    },
  },

  {
    id: 'certificate-after-two-months',
    title: 'Certificate long after the letter: when was the call?',
    attributes: {
      ...refused,
      today: '2026-11-28',
      'decision-sent': '2026-05-11',
      'has-certificate': 'yes',
      'certificate-issued': '2026-11-20',
    },
  },
  {
    id: 'certificate-late-call-unknown',
    title: 'Certificate long after the letter, day of the call not known',
    attributes: {
      ...refused,
      today: '2026-11-28',
      'decision-sent': '2026-05-11',
      'has-certificate': 'yes',
      'certificate-issued': '2026-11-20',
      'adviser-contacted': 'not-sure',
    },
  },
  {
    id: 'certificate-awaited',
    title: 'Called in time, and waiting for the certificate',
    attributes: {
      ...refused,
      today: '2026-11-28',
      'decision-sent': '2026-09-21',
      ...called,
      'adviser-contacted': '2026-11-16',
    },
  },
  {
    id: 'certificate-awaited-in-time',
    title: 'Called, waiting, and the two months still run',
    attributes: { ...refused, ...letter, ...called, 'adviser-contacted': '2026-11-16' },
  },
  {
    id: 'certificate-awaited-day-unknown',
    title: 'Called on a day that is not known, and the two months are over',
    attributes: {
      ...refused,
      today: '2026-11-28',
      'decision-sent': '2026-09-21',
      ...called,
      'adviser-contacted': 'not-sure',
    },
  },
  {
    id: 'called-late',
    title: 'Called after the two months',
    attributes: {
      ...refused,
      today: '2026-11-28',
      'decision-sent': '2026-09-21',
      ...called,
      'adviser-contacted': '2026-11-24',
    },
  },
  {
    id: 'part-not-appealable',
    title: 'Only another section: no appeal',
    attributes: { ...plan, parts: 'other' },
  },
  {
    id: 'amend-section-i-alone',
    title: 'Not to change the plan, and only the school is in dispute',
    attributes: { ...family, decision: 'refusal-to-amend', parts: 'I', ...letter },
  },
  {
    id: 'parent-of-young-person',
    title: 'The parent of a young person',
    attributes: {
      ...start,
      person: 'parent-of-young-person',
      decision: 'refusal-to-assess',
      ...letter,
      ...without,
    },
  },
  {
    id: 'detained',
    title: 'In custody',
    attributes: { ...start, person: 'young-person', 'is-detained': 'yes' },
  },
  {
    id: 'someone-else',
    title: 'A school or a professional asks',
    attributes: { ...start, person: 'someone-else', 'is-detained': 'no' },
  },
  {
    id: 'county-court',
    title: 'Discrimination by a college',
    attributes: { ...claim, 'discrimination-by': 'other' },
  },
  {
    id: 'discrimination-by-not-sure',
    title: 'Not sure who discriminated',
    attributes: { ...claim, 'discrimination-by': 'not-sure', conduct: '2026-11-02' },
  },

  // Another law, and what is not known.
  {
    id: 'nation-wales',
    title: 'Another nation: Wales',
    attributes: { ...start, nation: 'wales' },
  },
  {
    id: 'nation-scotland',
    title: 'Another nation: Scotland',
    attributes: { ...start, nation: 'scotland' },
  },
  {
    id: 'nation-northern-ireland',
    title: 'Another nation: Northern Ireland',
    attributes: { ...start, nation: 'northern-ireland' },
  },
  {
    id: 'not-sure-decision',
    title: 'Not sure what was decided',
    attributes: { ...family, decision: 'not-sure' },
  },
  {
    id: 'not-sure-parts',
    title: 'Not sure which parts',
    attributes: { ...plan, parts: 'not-sure', ...letter },
  },
  {
    id: 'not-sure-letter',
    title: 'Not sure of the date of the letter',
    attributes: { ...refused, 'decision-sent': 'not-sure', ...without },
  },
  {
    id: 'not-sure-certificate',
    title: 'Not sure about a certificate',
    attributes: {
      ...refused,
      ...letter,
      'has-certificate': 'not-sure',
      'has-contacted-adviser': 'not-sure',
    },
  },
  {
    id: 'not-sure-certificate-date',
    title: 'Not sure of the date of the certificate',
    attributes: {
      ...refused,
      ...letter,
      'has-certificate': 'yes',
      'certificate-issued': 'not-sure',
    },
  },
  {
    id: 'not-sure-conduct',
    title: 'Not sure when the discrimination happened',
    attributes: {
      ...family,
      decision: 'disability-discrimination',
      'discrimination-by': 'school',
      conduct: 'not-sure',
    },
  },

  // Time.
  {
    id: 'within-time',
    title: 'Time: within it',
    attributes: { ...refused, 'decision-sent': '2026-10-19', ...without },
  },
  {
    id: 'last-seven-days',
    title: 'Time: the last seven days',
    attributes: { ...refused, 'decision-sent': '2026-09-25', ...without },
  },
  {
    id: 'last-day-tomorrow',
    title: 'Time: the last day is tomorrow',
    attributes: { ...refused, today: '2026-11-24', 'decision-sent': '2026-09-25', ...without },
  },
  {
    id: 'last-day-today',
    title: 'Time: the last day',
    attributes: { ...refused, today: '2026-11-25', 'decision-sent': '2026-09-25', ...without },
  },
  {
    id: 'window-ends-at-weekend',
    title: 'Time: the adviser’s window ends on this Saturday',
    attributes: { ...refused, 'decision-sent': '2026-09-21', ...without },
  },
  {
    id: 'over-august',
    title: 'Time: over August',
    attributes: { ...refused, today: '2026-07-20', 'decision-sent': '2026-06-15', ...without },
  },
  {
    id: 'over-christmas',
    title: 'Time: over Christmas',
    attributes: { ...refused, 'decision-sent': '2026-10-25', ...without },
  },
  {
    id: 'window-passed',
    title: 'Time: passed for the adviser, not for the appeal',
    attributes: { ...refused, today: '2026-12-30', 'decision-sent': '2026-10-25', ...without },
  },
  {
    id: 'time-passed',
    title: 'Time: passed',
    attributes: { ...refused, 'decision-sent': '2026-08-10', ...without },
  },
  {
    id: 'time-passed-claim',
    title: 'Time: passed for a claim',
    attributes: {
      ...family,
      decision: 'disability-discrimination',
      'discrimination-by': 'school',
      conduct: '2026-04-13',
    },
  },
  {
    id: 'disputed-appeal',
    title: 'Disputed: the next working day is in August',
    attributes: { ...refused, today: '2022-06-20', 'decision-sent': '2022-05-30', ...without },
  },
  {
    id: 'disputed-claim',
    title: 'Disputed: six months to a shorter month',
    attributes: {
      ...family,
      decision: 'disability-discrimination',
      'discrimination-by': 'school',
      conduct: '2026-08-31',
    },
  },
  {
    id: 'disputed-claim-passed',
    title: 'Disputed: passed on one reading only',
    attributes: {
      ...claim,
      today: '2027-02-28',
      conduct: '2026-08-31',
    },
  },
  {
    id: 'before-the-table',
    title: 'No bank holidays known: 2013',
    attributes: { ...refused, 'decision-sent': '2013-06-03', ...without },
  },
  {
    id: 'after-the-table',
    title: 'No bank holidays known: 2029',
    attributes: { ...refused, today: '2029-02-01', 'decision-sent': '2029-01-10', ...without },
  },
  {
    id: 'rules-past-review',
    title: 'The rules are due for a check',
    attributes: { ...refused, today: '2027-06-01', 'decision-sent': '2027-05-10', ...without },
  },

  // The council.
  {
    id: 'lambeth',
    title: 'Council: Lambeth',
    attributes: { ...refused, council: 'lambeth', ...letter, ...without },
  },
  {
    id: 'no-council',
    title: 'Council: none given',
    attributes: {
      nation: 'england',
      person: 'parent',
      decision: 'refusal-to-assess',
      ...letter,
      ...without,
      today: '2026-11-21',
    },
  },
  {
    id: 'bad-decision',
    title: 'A decision that does not exist',
    attributes: { ...family, decision: 'refusal' },
  },
];
