import type { Example } from '../example.js';

const today = '2026-11-21';

export const examples: readonly Example[] = [
  { id: 'council-hackney', title: 'Hackney', attributes: { council: 'hackney', today } },
  { id: 'council-lambeth', title: 'Lambeth', attributes: { council: 'lambeth', today } },
  { id: 'council-england', title: 'No pack of its own', attributes: { council: 'england', today } },
  {
    id: 'unknown-council',
    title: 'A council that does not exist',
    attributes: { council: 'gotham', today },
  },
  {
    id: 'by-attributes',
    title: 'Details given by attributes',
    attributes: {
      council: 'hackney',
      phone: '020 7946 0000',
      email: 'mediation@example.org',
      'verified-on': '2026-11-02',
      'advice-phone': '020 7946 0001',
      'advice-email': 'advice@example.org',
      'advice-website': 'https://example.org/advice',
      'advice-verified-on': '2026-11-02',
      'notice-url': 'https://example.org/notice.pdf',
      today,
    },
  },
  {
    id: 'by-json',
    title: 'Details given by JSON',
    attributes: { council: 'lambeth', today },
    children: `{
  "mediation": { "phone": "020 7946 0000", "verifiedOn": "2026-11-02" },
  "advice": { "phone": "020 7946 0001", "address": "1 Example Street, London" },
  "noticeUrl": "https://example.org/notice.pdf"
}`,
  },
  {
    id: 'several-numbers',
    title: 'Several numbers of one service',
    attributes: { council: 'lambeth', today },
    children: `{
  "mediation": {
    "phone": "020 7946 0000",
    "hours": "Monday to Friday, 9am to 5pm",
    "otherPhones": [
      { "number": "020 7946 0001", "publishedBy": "Example Mediation", "publishedOn": "2020-06-26" },
      { "number": "020 7946 0002", "publishedBy": "Example Mediation" }
    ]
  }
}`,
  },
  {
    id: 'malformed-json',
    title: 'JSON that cannot be read',
    attributes: { council: 'hackney', today },
    children: `{ "mediation": { "phone": "020 7946 0000" }`,
  },
  {
    id: 'unusable-details',
    title: 'Details that cannot be used',
    attributes: {
      council: 'hackney',
      phone: 'call us',
      website: 'javascript:alert(1)',
      today,
    },
  },
  {
    id: 'checked-recently',
    title: 'Checked recently',
    attributes: { council: 'hackney', 'verified-on': '2026-11-02', today },
  },
  {
    id: 'checked-long-ago',
    title: 'Checked long ago',
    attributes: { council: 'hackney', 'verified-on': '2026-01-12', today },
  },
];
