import type { Example } from '../../example.js';
import { claim, family, letter, plan, refused, start, waiting, without } from './attributes.js';

/**
 * Each decision and outcome, with the parts of a plan, the people and the councils they depend on.
 */
export const outcomes: readonly Example[] = [
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

  // Parts of a plan, and who asks.
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

  // Another nation, and what is not known.
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
