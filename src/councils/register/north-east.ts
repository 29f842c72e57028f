import type { CouncilRecord } from './types.js';

export const northEast: readonly CouncilRecord[] = [
  { id: 'darlington', name: 'Darlington', title: 'Darlington Borough Council', code: 'E06000005' },
  {
    id: 'durham',
    name: 'County Durham',
    title: 'Durham County Council',
    code: 'E06000047',
    services: [
      {
        provider: 'mediatelegal',
        for: ['mediation', 'disagreement'],
        strength: 'contract',
        from: '2025-10-20',
        until: '2027-10-19',
        page: {
          title:
            'Independent Mediation Service for Education Health and Care Assessments and Reviews and Disagreement Resolution Service for SEND (copy of a Find a Tender notice, 066948-2025)',
          url: 'https://d3tenders.com/contract/?ocid=ocds-h6vhtk-059447',
          date: '2025-10-21',
        },
        verifiedOn: null,
        note: 'Supplier Why Mediate Limited.',
      },
      {
        provider: 'barnardos',
        strength: 'council',
        phone: '0191 478 4667',
        page: {
          title: 'Mediation (special educational needs and disabilities)',
          url: 'https://www.durham.gov.uk/article/22232/Mediation',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Superseded by the contract of October 2025.',
      },
    ],
    localOffer: 'https://www.durham.gov.uk/article/22232/Mediation',
  },
  {
    id: 'gateshead',
    name: 'Gateshead',
    title: 'Gateshead Metropolitan Borough Council',
    code: 'E08000037',
  },
  { id: 'hartlepool', name: 'Hartlepool', title: 'Hartlepool Borough Council', code: 'E06000001' },
  {
    id: 'middlesbrough',
    name: 'Middlesbrough',
    title: 'Middlesbrough Borough Council',
    code: 'E06000002',
  },
  {
    id: 'newcastle-upon-tyne',
    name: 'Newcastle upon Tyne',
    title: 'Newcastle City Council',
    code: 'E08000021',
    services: [
      {
        provider: 'chapel',
        strength: 'council',
        page: {
          title: 'What if I am unhappy with an EHCP related decision',
          url: 'https://childrenandfamiliesnewcastle.org.uk/what-if-i-am-unhappy-ehcp-related-decision',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'A sole practitioner: the page gives her name, mobile and private address, left out here on purpose.',
      },
    ],
    localOffer: 'https://childrenandfamiliesnewcastle.org.uk',
  },
  {
    id: 'north-tyneside',
    name: 'North Tyneside',
    title: 'North Tyneside Council',
    code: 'E08000022',
  },
  {
    id: 'northumberland',
    name: 'Northumberland',
    title: 'Northumberland County Council',
    code: 'E06000057',
    services: [
      {
        provider: 'barnardos',
        strength: 'council',
        phone: '0191 4784667',
        email: 'daismediationservices@barnardos.org.uk',
        page: {
          title: 'Education & Schools',
          url: 'https://www.northumberland.gov.uk/Children/Northumberland-Local-Offer-SEND-0-to-25-years/Education-Schools.aspx',
          date: 'undated (2018-2020 trial, by its text)',
        },
        verifiedOn: null,
      },
    ],
    localOffer:
      'https://www.northumberland.gov.uk/Children/Northumberland-Local-Offer-SEND-0-to-25-years/',
  },
  {
    id: 'redcar-and-cleveland',
    name: 'Redcar and Cleveland',
    title: 'Redcar and Cleveland Borough Council',
    code: 'E06000003',
    localOffer: 'https://informationdirectory.redcar-cleveland.gov.uk/local-offer-send',
  },
  {
    id: 'south-tyneside',
    name: 'South Tyneside',
    title: 'South Tyneside Council',
    code: 'E08000023',
    advice: {
      name: 'SEND Information, Advice and Support service (South Tyneside)',
      phone: '0191 424 6345',
      page: {
        title: 'South Tyneside Local Offer',
        url: 'https://www.southtyneside.gov.uk/article/37973/Our-Local-Offer',
        date: 'undated',
      },
      verifiedOn: null,
    },
    note: 'Tender of 10 June 2026 for a contract from 1 October 2026 (Find a Tender 054630-2026): no award found.',
  },
  {
    id: 'stockton-on-tees',
    name: 'Stockton-on-Tees',
    title: 'Stockton-on-Tees Borough Council',
    code: 'E06000004',
    localOffer:
      'https://www.stocktoninformationdirectory.org/kb5/stockton/directory/localoffer.page',
  },
  { id: 'sunderland', name: 'Sunderland', title: 'Sunderland City Council', code: 'E08000024' },
];
