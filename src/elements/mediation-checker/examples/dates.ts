import type { Example } from '../../example.js';
import { called, claim, family, held, letter, refused, without } from './attributes.js';

/** Each kind of certificate, call and last day. */
export const dates: readonly Example[] = [
  // The certificate, and the call to the adviser.
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

  // The last days.
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
];
