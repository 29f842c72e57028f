import type { CouncilRecord } from './types.js';

export const yorkshireAndTheHumber: readonly CouncilRecord[] = [
  {
    id: 'barnsley',
    name: 'Barnsley',
    title: 'Barnsley Metropolitan Borough Council',
    code: 'E08000038',
  },
  {
    id: 'bradford',
    name: 'Bradford',
    title: 'City of Bradford Metropolitan District Council',
    code: 'E08000032',
    services: [
      {
        provider: 'collis',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        page: {
          title:
            'Collis Resolving SEND disagreement resolution, mediation and complaints overview - Collis Mediation Ltd',
          url: 'https://localoffer.bradford.gov.uk/kb5/bradford/directory/service.page?id=X-g12kqmAj8&localofferchannel=0',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Describes arrangements from 1 September 2014.',
      },
    ],
    localOffer: 'https://localoffer.bradford.gov.uk/kb5/bradford/directory/',
  },
  {
    id: 'calderdale',
    name: 'Calderdale',
    title: 'Calderdale Metropolitan Borough Council',
    code: 'E08000033',
  },
  {
    id: 'doncaster',
    name: 'Doncaster',
    title: 'City of Doncaster Council',
    code: 'E08000017',
    services: [
      {
        provider: 'collis',
        strength: 'contract',
        from: '2026-02-09',
        until: '2029-02-09',
        page: {
          title: "Children's Independent Mediation Service (copy of a Find a Tender notice)",
          url: 'https://d3tenders.com/contract/?ocid=ocds-h6vhtk-05e96c',
          date: '2026-04-21',
        },
        verifiedOn: null,
        note: 'Supplier written "Collis Mediation Services", Bradford.',
      },
    ],
  },
  {
    id: 'east-riding-of-yorkshire',
    name: 'East Riding of Yorkshire',
    title: 'East Riding of Yorkshire Council',
    code: 'E06000011',
    services: [
      {
        provider: 'kids',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        page: {
          title: 'KIDS SEND Mediation and Disagreement Resolution Service',
          url: 'http://localoffer.eastriding.gov.uk/education/education-local-offers/?entryid124=679589',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    advice: {
      name: 'SENDIASS (East Riding)',
      phone: '(01482) 396469',
      email: 'sendiass@eastriding.gov.uk',
      page: {
        title: 'SENDIASS',
        url: 'http://www.eastridinglocaloffer.org.uk/care-and-support/support-for-parents-carers-and-young-people/sendiass/',
        date: 'undated',
      },
      verifiedOn: null,
      note: 'The number is the FISH helpline.',
    },
    localOffer: 'http://www.eastridinglocaloffer.org.uk',
  },
  { id: 'hull', name: 'Kingston upon Hull', title: 'Hull City Council', code: 'E06000010' },
  {
    id: 'kirklees',
    name: 'Kirklees',
    title: 'Kirklees Council',
    code: 'E08000034',
    advice: {
      name: 'KIAS',
      phone: '01422 266141',
      otherPhone: '07771977384',
      page: {
        title: 'Complaints and disagreements',
        url: 'https://www.kirkleeslocaloffer.org.uk/information-and-advice/general-information-and-advice/complaints-and-disagreements/',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer: 'https://www.kirkleeslocaloffer.org.uk',
  },
  {
    id: 'leeds',
    name: 'Leeds',
    title: 'Leeds City Council',
    code: 'E08000035',
    services: [
      {
        provider: 'community-accord',
        strength: 'council',
        page: {
          title: 'Resolving disagreements',
          url: 'https://beta.leeds.gov.uk/schools-and-education/support-for-pupils-with-send/support-with-learning/resolving-disagreements',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'A copy of September 2025 or later of the live page names nobody in the part read.',
      },
    ],
    advice: {
      name: 'SENDIASS Leeds',
      page: {
        title: 'Resolving disagreements',
        url: 'https://www.leeds.gov.uk/schools-and-education/support-for-pupils-with-send/support-with-learning/resolving-disagreements',
        date: 'undated (speaks of September 2025)',
      },
      verifiedOn: null,
    },
  },
  {
    id: 'north-east-lincolnshire',
    name: 'North East Lincolnshire',
    title: 'North East Lincolnshire Council',
    code: 'E06000012',
    localOffer: 'https://www.nelincs.gov.uk/children-and-families/send-and-local-offer/',
  },
  {
    id: 'north-lincolnshire',
    name: 'North Lincolnshire',
    title: 'North Lincolnshire Council',
    code: 'E06000013',
  },
  {
    id: 'north-yorkshire',
    name: 'North Yorkshire',
    title: 'North Yorkshire Council',
    code: 'E06000065',
    services: [
      {
        provider: 'collis',
        strength: 'advice service',
        phone: '07715 958290',
        email: 'info@collismediationltd.com',
        page: {
          title: 'Mediation',
          url: 'http://sendiassnorthyorkshire.co.uk/mediation/',
          date: 'undated',
        },
        verifiedOn: null,
      },
      {
        provider: 'kids',
        strength: 'council',
        page: {
          title: 'Mediation and SEND information, advice and support service',
          url: 'https://www.northyorks.gov.uk/mediation-and-send-information-advice-and-support-service',
          date: 'undated (2018-2020 trial, by its text)',
        },
        verifiedOn: null,
        note: 'Older than the SENDIASS page.',
      },
    ],
    advice: {
      name: 'SENDIASS North Yorkshire',
      website: 'http://sendiassnorthyorkshire.co.uk',
      page: {
        title: 'Mediation',
        url: 'http://sendiassnorthyorkshire.co.uk/mediation/',
        date: 'undated',
      },
      verifiedOn: null,
    },
    note: 'A report of 17 March 2026 asks to start a new procurement of the service (the index gives no address for it): the provider may change.',
  },
  {
    id: 'rotherham',
    name: 'Rotherham',
    title: 'Rotherham Metropolitan Borough Council',
    code: 'E08000018',
    note: 'Market notice of 24 June 2026 for a contract from April 2027 (d3tenders.com ocds-h6vhtk-06bc87): the provider may change.',
  },
  { id: 'sheffield', name: 'Sheffield', title: 'Sheffield City Council', code: 'E08000039' },
  {
    id: 'wakefield',
    name: 'Wakefield',
    title: 'Wakefield Metropolitan District Council',
    code: 'E08000036',
    services: [
      {
        provider: 'collis',
        for: ['mediation', 'disagreement'],
        strength: 'contract',
        from: '2026-04-01',
        until: '2031-03-31',
        page: {
          title:
            'SEND Mediation and Dispute Resolution Service (copy of a Find a Tender notice, 025635-2026)',
          url: 'https://d3tenders.com/contract/?ocid=ocds-h6vhtk-05f5eb',
          date: '2026-05-26',
        },
        verifiedOn: null,
        note: 'First award notice 20 March 2026; option of five more years.',
      },
      {
        provider: 'collis',
        strength: 'council',
        phone: '07715 958290',
        page: {
          title: 'Mediation',
          url: 'http://wakefield.mylocaloffer.org/education-health-and-care-plan-ehcp-information/appeals-and-disagreements/mediation',
          date: '2023-09-07',
        },
        verifiedOn: null,
      },
      {
        provider: 'collis',
        strength: 'council',
        phone: '07715 958290',
        email: 'info@collismediationltd.com',
        page: {
          title: 'Council (page 4020)',
          url: 'https://wakefield.mylocaloffer.org/s4s/WhereILive/Council?pageId=4020',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    localOffer: 'http://wakefield.mylocaloffer.org',
  },
  { id: 'york', name: 'York', title: 'City of York Council', code: 'E06000014' },
];
