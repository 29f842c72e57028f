import type { Example } from '../example.js';

const today = '2026-11-21';
const letter = { 'decision-sent': '2026-11-02' };

export const examples: readonly Example[] = [
  { id: 'guide', title: 'No dates: the way without days', attributes: { today } },
  { id: 'guide-hackney', title: 'Of Hackney', attributes: { council: 'hackney', today } },
  { id: 'guide-letter', title: 'With the date of the letter', attributes: { ...letter, today } },
  {
    id: 'guide-certificate',
    title: 'With a certificate, which gives the later day',
    attributes: { 'decision-sent': '2026-09-28', 'certificate-issued': '2026-11-16', today },
  },
  {
    id: 'guide-certificate-alone',
    title: 'With the date of the certificate alone',
    attributes: { 'certificate-issued': '2026-11-16', today },
  },
  {
    id: 'guide-adviser-passed',
    title: 'Passed for the adviser, not for the appeal',
    attributes: { ...letter, today: '2027-01-04' },
  },
  {
    id: 'guide-passed',
    title: 'Passed',
    attributes: { ...letter, today: '2027-01-05' },
  },
  {
    id: 'guide-outside-table',
    title: 'No bank holidays known: 2029',
    attributes: { 'decision-sent': '2029-01-10', today: '2029-02-01' },
  },
  {
    id: 'guide-bad-date',
    title: 'A day that does not exist',
    attributes: { 'decision-sent': '2026-02-31', today },
  },
  {
    id: 'guide-json',
    title: 'Contacts given by JSON',
    attributes: { council: 'lambeth', today },
    children: `{
  "mediation": { "phone": "020 7946 0000", "verifiedOn": "2026-11-02" }
}`,
  },
];
