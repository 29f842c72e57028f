import type { Example } from '../example.js';

const today = '2026-11-21';

export const examples: readonly Example[] = [
  { id: 'no-dates', title: 'No dates: it asks', attributes: { today } },
  {
    id: 'within-time',
    title: 'Within time',
    attributes: { 'decision-sent': '2026-11-02', today },
  },
  {
    id: 'last-seven-days',
    title: 'The last seven days',
    attributes: { 'decision-sent': '2026-09-25', today },
  },
  {
    id: 'last-day-tomorrow',
    title: 'The last day is tomorrow',
    attributes: { 'decision-sent': '2026-09-25', today: '2026-11-24' },
  },
  {
    id: 'last-day-today',
    title: 'The last day',
    attributes: { 'decision-sent': '2026-09-25', today: '2026-11-25' },
  },
  {
    id: 'window-ends-at-weekend',
    title: 'The adviser’s window ends on this Saturday',
    attributes: { 'decision-sent': '2026-09-21', today },
  },
  {
    id: 'window-passed',
    title: 'Passed for the adviser, not for the appeal',
    attributes: { 'decision-sent': '2026-10-25', today: '2026-12-30' },
  },
  {
    id: 'time-passed',
    title: 'Passed',
    attributes: { 'decision-sent': '2026-08-10', today },
  },
  {
    id: 'over-august',
    title: 'Over August',
    attributes: { 'decision-sent': '2026-06-15', today: '2026-07-20' },
  },
  {
    id: 'over-christmas',
    title: 'Over Christmas',
    attributes: { 'decision-sent': '2026-10-25', today },
  },
  {
    id: 'certificate-held',
    title: 'Certificate held',
    attributes: { 'decision-sent': '2026-11-02', 'certificate-issued': '2026-11-16', today },
  },
  {
    id: 'certificate-later',
    title: 'The certificate gives the later day',
    attributes: { 'decision-sent': '2026-09-28', 'certificate-issued': '2026-11-16', today },
  },
  {
    id: 'disputed-august',
    title: 'Disputed: the next working day is in August',
    attributes: { 'decision-sent': '2022-05-30', today: '2022-06-20' },
  },
  {
    id: 'decision-dated',
    title: 'Disputed: sent on another day than is printed on it',
    attributes: {
      'decision-sent': '2022-05-30',
      'decision-dated': '2022-05-27',
      today: '2022-06-20',
    },
  },
  {
    id: 'decision-dated-passed',
    title: 'Disputed: passed by the printed day only',
    attributes: {
      'decision-sent': '2022-05-30',
      'decision-dated': '2022-05-27',
      today: '2022-07-28',
    },
  },
  {
    id: 'late-certificate',
    title: 'A certificate long after the letter, and no day of a call',
    attributes: {
      'decision-sent': '2026-05-11',
      'certificate-issued': '2026-11-20',
      today: '2026-11-28',
    },
  },
  {
    id: 'called-in-time',
    title: 'Called in time, and waiting for the certificate',
    attributes: {
      'decision-sent': '2026-09-21',
      'adviser-contacted': '2026-11-16',
      today: '2026-11-28',
    },
  },
  {
    id: 'placement-only',
    title: 'Section I alone, with a certificate it did not need',
    attributes: {
      'decision-sent': '2026-09-28',
      'certificate-issued': '2026-11-16',
      'placement-only': '',
      today,
    },
  },
  {
    id: 'calm-date',
    title: 'Calm: the dates without how long is left',
    attributes: { 'decision-sent': '2026-11-02', calm: '', today },
  },
  {
    id: 'outside-table',
    title: 'No bank holidays known: 2029',
    attributes: { 'decision-sent': '2029-01-10', today: '2029-02-01' },
  },
  {
    id: 'bad-date',
    title: 'A day that does not exist',
    attributes: { 'decision-sent': '2026-02-31', today },
  },
];
