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

/** One way to each outcome. */
export const WAYS: Readonly<Record<OutcomeId, Attributes>> = {
  'certificate-needed': {
    ...ENGLAND,
    decision: 'plan-contents',
    parts: 'B F I health social-care',
    ...SENT,
    'has-certificate': 'no',
  },
  'certificate-held': {
    ...ENGLAND,
    decision: 'refusal-to-issue',
    ...SENT,
    'has-certificate': 'yes',
    'certificate-issued': '2026-11-20',
  },
  'certificate-not-needed': { ...ENGLAND, decision: 'plan-contents', parts: 'I', ...SENT },
  'parts-not-sure': { ...ENGLAND, decision: 'plan-contents', parts: 'not-sure', ...SENT },
  'decision-not-sure': { ...ENGLAND, decision: 'not-sure' },
  'health-or-care-only': { ...ENGLAND, decision: 'plan-contents', parts: 'health' },
  'draft-plan': { ...ENGLAND, decision: 'draft-plan' },
  'no-decision': { ...ENGLAND, decision: 'no-decision' },
  'discrimination-claim': {
    ...ENGLAND,
    decision: 'disability-discrimination',
    conduct: '2026-11-02',
  },
  'another-nation': { nation: 'wales' },
};

export const OUTCOMES = Object.keys(WAYS) as OutcomeId[];
