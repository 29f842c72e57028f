import type { Example } from '../../internal/example.js';

const start = { council: 'hackney', today: '2026-11-21' };
const family = { ...start, nation: 'england', person: 'parent' };
const refused = { ...family, decision: 'refusal-to-assess' };
const plan = { ...family, decision: 'plan-contents' };
const letter = { 'decision-sent': '2026-11-02' };
const without = { 'has-certificate': 'no' };
const held = { 'has-certificate': 'yes', 'certificate-issued': '2026-11-16' };

export const examples: readonly Example[] = [
  // The questions.
  { id: 'first-question', title: 'The first question', attributes: start },
  {
    id: 'question-person',
    title: 'Question: parent or young person',
    attributes: { ...start, nation: 'england' },
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
    id: 'question-conduct',
    title: 'Question: date of the discrimination',
    attributes: { ...family, decision: 'disability-discrimination' },
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
    attributes: { ...family, decision: 'refusal-to-amend', ...letter, ...without },
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
    attributes: { ...family, decision: 'draft-plan' },
  },
  {
    id: 'no-decision',
    title: 'Decision: nothing yet',
    attributes: { ...family, decision: 'no-decision' },
  },
  {
    id: 'disability-discrimination',
    title: 'Decision: disability discrimination by a school',
    attributes: { ...family, decision: 'disability-discrimination', conduct: '2026-11-02' },
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
    },
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
    attributes: { ...refused, ...letter, 'has-certificate': 'not-sure' },
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
    attributes: { ...family, decision: 'disability-discrimination', conduct: 'not-sure' },
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
    attributes: { ...family, decision: 'disability-discrimination', conduct: '2026-04-13' },
  },
  {
    id: 'disputed-appeal',
    title: 'Disputed: the next working day is in August',
    attributes: { ...refused, today: '2022-06-20', 'decision-sent': '2022-05-30', ...without },
  },
  {
    id: 'disputed-claim',
    title: 'Disputed: six months to a shorter month',
    attributes: { ...family, decision: 'disability-discrimination', conduct: '2026-08-31' },
  },
  {
    id: 'disputed-claim-passed',
    title: 'Disputed: passed on one reading only',
    attributes: {
      ...family,
      today: '2027-02-28',
      decision: 'disability-discrimination',
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
