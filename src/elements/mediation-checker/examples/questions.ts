import type { Example } from '../../example.js';
import { called, claim, family, letter, plan, refused, start, waiting } from './attributes.js';

/** Each question. */
export const questions: readonly Example[] = [
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
];
