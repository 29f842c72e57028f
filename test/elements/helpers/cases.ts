import type { OutcomeId } from '../../../src/core/index.js';
import type { Attributes } from './page.js';

export const TODAY = '2026-11-22';

/** As far as a date question, in the shortest way. */
export const LETTER_QUESTION: Attributes = {
  nation: 'england',
  person: 'parent',
  decision: 'refusal-to-assess',
  today: TODAY,
};

const ENGLAND = { nation: 'england', person: 'parent' };
const SENT = { 'decision-sent': '2026-11-02' };
const CLAIM = { ...ENGLAND, decision: 'disability-discrimination' };
const PLAN = { ...ENGLAND, decision: 'plan-contents' };

/** One way to each outcome. */
export const WAYS: Readonly<Record<OutcomeId, Attributes>> = {
  'certificate-needed': {
    ...PLAN,
    parts: 'B F I health social-care',
    ...SENT,
    'has-certificate': 'no',
    'has-contacted-adviser': 'no',
  },
  'certificate-awaited': {
    ...PLAN,
    parts: 'B F',
    ...SENT,
    'has-certificate': 'no',
    'has-contacted-adviser': 'yes',
    'adviser-contacted': '2026-11-16',
  },
  'certificate-held': {
    ...ENGLAND,
    decision: 'refusal-to-issue',
    ...SENT,
    'has-certificate': 'yes',
    'certificate-issued': '2026-11-20',
  },
  'certificate-not-needed': { ...PLAN, parts: 'I', ...SENT },
  'parts-not-sure': { ...PLAN, parts: 'not-sure', ...SENT },
  'decision-not-sure': { ...ENGLAND, decision: 'not-sure' },
  'health-or-care-only': { ...PLAN, parts: 'health' },
  'part-not-appealable': { ...PLAN, parts: 'other' },
  'draft-plan': { ...ENGLAND, decision: 'draft-plan', 'draft-sent': '2026-11-16' },
  'no-decision': {
    ...ENGLAND,
    decision: 'no-decision',
    awaiting: 'awaiting-assessment',
    'request-received': '2026-11-09',
  },
  'another-route': { ...ENGLAND, decision: 'something-else' },
  'discrimination-claim': { ...CLAIM, 'discrimination-by': 'school', conduct: '2026-11-02' },
  'county-court': { ...CLAIM, 'discrimination-by': 'other' },
  detained: { ...ENGLAND, 'is-detained': 'yes' },
  'someone-else': { nation: 'england', person: 'someone-else', 'is-detained': 'no' },
  'another-nation': { nation: 'wales' },
};

export const OUTCOMES = Object.keys(WAYS) as OutcomeId[];
