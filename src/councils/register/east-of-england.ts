import type { CouncilRecord, ServiceRecord } from './types.js';

const GREATER_MANCHESTER: ServiceRecord = {
  provider: 'kids',
  strength: 'provider',
  page: {
    title: 'SEN Mediation Service',
    url: 'http://www.kids.org.uk/Event/sen-mediation-service',
    date: 'undated (old site)',
  },
  verifiedOn: null,
  note: '"the majority of London boroughs as well as Luton, Bedford and Hertfordshire".',
};

export const eastOfEngland: readonly CouncilRecord[] = [
  {
    id: 'bedford',
    name: 'Bedford',
    title: 'Bedford Borough Council',
    code: 'E06000055',
    services: [GREATER_MANCHESTER],
    localOffer: 'https://localoffer.bedford.gov.uk/kb5/bedford/directory/',
  },
  {
    id: 'cambridgeshire',
    name: 'Cambridgeshire',
    title: 'Cambridgeshire County Council',
    code: 'E10000003',
    localOffer: 'https://www.cambridgeshire.gov.uk/residents/children-and-families/local-offer',
  },
  {
    id: 'central-bedfordshire',
    name: 'Central Bedfordshire',
    title: 'Central Bedfordshire Council',
    code: 'E06000056',
    services: [
      {
        provider: 'kids',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        page: {
          title: 'Disagreement Resolution, Mediation and Tribunals',
          url: 'https://localoffer.centralbedfordshire.gov.uk/kb5/centralbedfordshire/directory/advice.page?id=z4EMq2yocZY',
          date: 'undated',
        },
        verifiedOn: null,
        note: '"We currently commission KIDS Mediation Service".',
      },
    ],
    localOffer: 'https://localoffer.centralbedfordshire.gov.uk/kb5/centralbedfordshire/directory/',
  },
  {
    id: 'essex',
    name: 'Essex',
    title: 'Essex County Council',
    code: 'E10000012',
    services: [
      {
        provider: 'global',
        strength: 'council',
        phone: '0800 064 4488',
        page: {
          title: 'Global Mediation - Independent Mediation in Essex',
          url: 'http://www.essexlocaloffer.org.uk/listing/global-mediation/',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    advice: {
      name: 'Essex SEND IASS',
      website: 'https://www.essexsendiass.co.uk',
      page: {
        title: 'Steering group',
        url: 'https://www.essexsendiass.co.uk/about-sendiass/steering-group/',
        date: 'undated (speaks of December 2024)',
      },
      verifiedOn: null,
    },
    localOffer: 'http://www.essexlocaloffer.org.uk',
  },
  {
    id: 'hertfordshire',
    name: 'Hertfordshire',
    title: 'Hertfordshire County Council',
    code: 'E10000015',
    services: [GREATER_MANCHESTER],
    advice: {
      name: 'Hertfordshire SENDIASS',
      website: 'https://sendiass-herts.space',
      page: {
        title: 'Lodging an appeal',
        url: 'https://sendiass-herts.space/appeallodging',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer: 'https://www.hertfordshire.gov.uk/microsites/local-offer/',
  },
  {
    id: 'luton',
    name: 'Luton',
    title: 'Luton Borough Council',
    code: 'E06000032',
    services: [
      {
        provider: 'kids',
        strength: 'advice service',
        phone: '0207 359 3635',
        page: {
          title: 'Mediation',
          url: 'https://sendiasluton.co.uk/support/support-for-parents-and-carers/mediation/',
          date: 'undated',
        },
        verifiedOn: null,
      },
      GREATER_MANCHESTER,
    ],
    advice: {
      name: 'SENDIAS Luton',
      website: 'https://sendiasluton.co.uk',
      page: {
        title: 'Mediation',
        url: 'https://sendiasluton.co.uk/support/support-for-parents-and-carers/mediation/',
        date: 'undated',
      },
      verifiedOn: null,
    },
  },
  {
    id: 'norfolk',
    name: 'Norfolk',
    title: 'Norfolk County Council',
    code: 'E10000020',
    services: [
      {
        provider: 'anglia',
        for: ['mediation', 'disagreement'],
        strength: 'contract',
        from: '2025-09-01',
        until: '2028-08-31',
        page: {
          title:
            'Integrated Mediation and Disagreement Resolution For Young People and Parents and Carers (copy of a Find a Tender notice)',
          url: 'https://d3tenders.com/contract/?ocid=ocds-h6vhtk-0503a6',
          date: '2025-06-24',
        },
        verifiedOn: null,
        note: 'Supplier Anglia Care Trust.',
      },
      {
        provider: 'kids',
        strength: 'advice service',
        phone: '03330 062 835',
        page: {
          title: 'Mediation',
          url: 'https://norfolksendiass.org.uk/information-booklets-resources/send-resources-2/appealing-to-the-send-tribunal-resources/mediation',
          date: 'undated (its neighbour speaks of March 2024)',
        },
        verifiedOn: null,
        note: 'Superseded by the contract with Anglia Care Trust from 1 September 2025: a page that still looks current and is wrong.',
      },
      {
        provider: 'kids',
        strength: 'council',
        phone: '03330 062 835',
        page: {
          title: 'Mediation',
          url: 'https://www.norfolk.gov.uk/children-and-families/send-local-offer/introduction-to-send/sen-support/ehc-plans/mediation',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Older council page, superseded likewise.',
      },
    ],
    advice: {
      name: 'Norfolk SENDIASS',
      website: 'https://norfolksendiass.org.uk',
      page: {
        title: 'Mediation',
        url: 'https://norfolksendiass.org.uk/information-booklets-resources/send-resources-2/appealing-to-the-send-tribunal-resources/mediation',
        date: 'undated',
      },
      verifiedOn: null,
    },
  },
  {
    id: 'peterborough',
    name: 'Peterborough',
    title: 'Peterborough City Council',
    code: 'E06000031',
    services: [
      {
        provider: 'kids',
        strength: 'council',
        page: {
          title: 'Resolving disagreements about an Education Health and Care Plan (Local Offer)',
          url: 'http://fis.peterborough.gov.uk/kb5/peterborough/directory/site.action?id=xjgN0NKHnQ8',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    localOffer: 'https://fis.peterborough.gov.uk/kb5/peterborough/directory/',
  },
  {
    id: 'southend-on-sea',
    name: 'Southend-on-Sea',
    title: 'Southend-on-Sea City Council',
    code: 'E06000033',
    services: [
      {
        provider: 'global',
        strength: 'advice service',
        page: {
          title: 'Mediation and appeals',
          url: 'https://www.sendiasssouthend.co.uk/parents-and-carers/support-with-issues-and-appeals/mediation-and-appeals/',
          date: 'undated',
        },
        verifiedOn: null,
        note: '"In Southend, mediation services are provided by Global Mediation." The council\'s pages say Kids.',
      },
      {
        provider: 'kids',
        strength: 'council',
        phone: '03330 062 835',
        email: 'mediationlondon@kids.org.uk',
        page: {
          title: 'SEN mediation and appeals',
          url: 'https://livewellsouthend.com/education-health-care-plans/sen-mediation-appeals',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Several copies agree.',
      },
    ],
    advice: {
      name: 'SENDIASS Southend',
      website: 'https://www.sendiasssouthend.co.uk',
      page: {
        title: 'Mediation and appeals',
        url: 'https://www.sendiasssouthend.co.uk/parents-and-carers/support-with-issues-and-appeals/mediation-and-appeals/',
        date: 'undated',
      },
      verifiedOn: null,
    },
  },
  {
    id: 'suffolk',
    name: 'Suffolk',
    title: 'Suffolk County Council',
    code: 'E10000029',
    services: [
      {
        provider: 'anglia',
        strength: 'advice service',
        phone: '01473 622888',
        page: {
          title: 'Mediation',
          url: 'https://www.suffolksendiass.co.uk/information-and-advice/parents-and-carers/education-health-care-needs-assessments-and-plans/mediation',
          date: 'undated',
        },
        verifiedOn: null,
      },
      {
        provider: 'anglia',
        strength: 'advice service',
        phone: '01473 618675',
        page: {
          title: 'Mediation (another copy)',
          url: 'https://suffolksendiass.co.uk/information-and-advice/parents-and-carers/education-health-care-needs-assessments-and-plans/mediation',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'The two copies of one page differ in the number; which is newer is not known.',
      },
    ],
    advice: {
      name: 'Suffolk SENDIASS',
      website: 'https://www.suffolksendiass.co.uk',
      page: {
        title: 'Mediation',
        url: 'https://www.suffolksendiass.co.uk/information-and-advice/parents-and-carers/education-health-care-needs-assessments-and-plans/mediation',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer: 'https://suffolklocaloffer.org.uk',
  },
  {
    id: 'thurrock',
    name: 'Thurrock',
    title: 'Thurrock Council',
    code: 'E06000034',
    services: [
      {
        provider: 'global',
        strength: 'contract, unclear',
        from: '2025-05-01',
        until: '2025-10-31',
        page: {
          title: 'SEND Mediation (copy of a Find a Tender notice)',
          url: 'https://d3tenders.com/contract/?ocid=ocds-h6vhtk-051e5d',
          date: '2025-05-22',
        },
        verifiedOn: null,
        note: 'Option to April 2026: run out by now; who follows was not found.',
      },
    ],
  },
];
