import type { Page, Provider } from './types.js';

const NORTHUMBERLAND: Page = {
  title: 'Education & Schools (Northumberland)',
  url: 'https://www.northumberland.gov.uk/Children/Northumberland-Local-Offer-SEND-0-to-25-years/Education-Schools.aspx',
  date: 'undated (2018-20)',
};
const EMBRACE: Page = {
  title: 'Mediation',
  url: 'https://www.embracewiganandleigh.org.uk/children-young-adults/mediation/',
  date: 'undated',
};

/** Those that one council names, or a few. */
export const smallProviders: readonly Provider[] = [
  {
    id: 'mediatelegal',
    name: 'Mediatelegal (Why Mediate Limited)',
    websites: [
      {
        value: 'https://mediatelegal.co.uk/send-mediation-disagreement-resolution-services/',
        page: {
          title: 'SEND mediation and disagreement resolution services',
          url: 'https://mediatelegal.co.uk/send-mediation-disagreement-resolution-services/',
          date: 'undated',
        },
      },
    ],
    note: 'The trading name is tied to the company by one notice (Rochdale, 23 March 2026). No number was on the part of its page that was read.',
  },
  {
    id: 'prime',
    name: 'Prime Resolution Ltd',
    websites: [
      {
        value: 'https://www.prime-resolution.co.uk/send-mediation',
        page: {
          title: 'SEND Mediation',
          url: 'https://www.prime-resolution.co.uk/send-mediation',
          date: 'undated (older site)',
        },
        note: '"most of the Local Authorities in the West Midlands"',
      },
      {
        value: 'https://prime-send.co.uk',
        page: {
          title: 'Parents guide',
          url: 'https://prime-send.co.uk/documents/parents-guide',
          date: 'undated (newer site)',
        },
      },
    ],
    addresses: [
      {
        value: 'Meeting Point House, Southwater Square, Telford, TF3 4HS',
        page: {
          title: 'Compiled record ocds-h6vhtk-04eb67',
          url: 'https://d3tenders.com/contract/download.php?ocid=ocds-h6vhtk-04eb67',
          date: '2025-07-29',
        },
      },
    ],
    note: 'No number was on the parts read.',
  },
  {
    id: 'together',
    name: 'Together Trust',
    phones: [
      {
        value: '0161 283 4836',
        page: {
          title: 'Disagreement and Mediation Support (Rutland)',
          url: 'http://ris.rutland.gov.uk/kb5/rutland/directory/advice.page?id=ewhjoxsIm9o',
          date: 'undated',
        },
      },
    ],
    note: 'One old page only for the number. The STAR councils of Greater Manchester moved to Mediatelegal in April 2026; Manchester and Salford pages naming Together Trust are undated.',
  },
  {
    id: 'anglia',
    name: 'Anglia Care Trust',
    phones: [
      {
        value: '01473 622888',
        page: {
          title: 'Mediation (Suffolk SENDIASS)',
          url: 'https://www.suffolksendiass.co.uk/information-and-advice/parents-and-carers/education-health-care-needs-assessments-and-plans/mediation',
          date: 'undated',
        },
      },
      {
        value: '01473 618675',
        page: {
          title: 'Mediation (another copy)',
          url: 'https://suffolksendiass.co.uk/information-and-advice/parents-and-carers/education-health-care-needs-assessments-and-plans/mediation',
          date: 'undated',
        },
      },
    ],
    note: 'Two numbers in two undated copies of one page.',
  },
  {
    id: 'barnardos',
    name: "Barnardo's Disability and Inclusion Support Service (DAIS, DAISS)",
    phones: [
      {
        value: '0191 478 4667',
        page: {
          title: 'Mediation (Durham)',
          url: 'https://www.durham.gov.uk/article/22232/Mediation',
          date: 'undated',
        },
      },
      { value: '0191 4784667', page: NORTHUMBERLAND },
    ],
    emails: [{ value: 'daismediationservices@barnardos.org.uk', page: NORTHUMBERLAND }],
    addresses: [{ value: '20 Bewick Road, Gateshead, NE8 4DP', page: NORTHUMBERLAND }],
    note: 'Replaced at Durham in October 2025.',
  },
  {
    id: 'embrace',
    name: 'Embrace Wigan and Leigh',
    phones: [{ value: '01942 233323', page: EMBRACE }],
    websites: [
      {
        value: 'https://www.embracewiganandleigh.org.uk/children-young-adults/mediation/',
        page: EMBRACE,
      },
    ],
  },
  {
    id: 'point',
    name: 'POINT (Oldham)',
    websites: [
      {
        value: 'https://www.point-send.co.uk/a-guide-to-mediation',
        page: {
          title: 'A guide to mediation',
          url: 'https://www.point-send.co.uk/a-guide-to-mediation',
          date: 'undated',
        },
      },
    ],
  },
  {
    id: 'wired',
    name: 'WIRED (Wirral Mediation Service)',
    websites: [
      {
        value:
          'https://wired.me.uk/special-educational-needs-and-disabilities/wirral-mediation-service/',
        page: {
          title: 'Wirral Mediation Service',
          url: 'https://wired.me.uk/special-educational-needs-and-disabilities/wirral-mediation-service/',
          date: 'undated (June 2024 notice)',
        },
      },
    ],
  },
  {
    id: 'chapel',
    name: 'Chapel Mediation and Consultancy Services',
    websites: [
      {
        value: 'https://suehall113.wixsite.com/chapelmediation',
        page: {
          title: 'Chapel Mediation and Consultancy Services',
          url: 'https://suehall113.wixsite.com/chapelmediation',
          date: 'undated (closure notice of December 2024)',
        },
      },
    ],
    note: "A sole practitioner: her mobile and private e-mail are on Newcastle's page and are left out here on purpose.",
  },
  { id: 'community-accord', name: 'Community Accord', note: 'Leeds only, older pages.' },
  { id: 'essential', name: 'Essential Mediation', note: 'Salford only, undated.' },
];
