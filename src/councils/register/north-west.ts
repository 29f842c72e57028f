import type { CouncilRecord, ServiceRecord } from './types.js';

const GREATER_MANCHESTER: ServiceRecord = {
  provider: 'mediatelegal',
  for: ['mediation', 'disagreement'],
  strength: 'contract',
  from: '2026-04-01',
  until: '2029-03-31',
  page: {
    title:
      'SEND Mediation and Disagreement Resolution (copy of a Find a Tender notice, 026515-2026)',
    url: 'https://d3tenders.com/contract/?ocid=ocds-h6vhtk-060824',
    date: '2026-03-23',
  },
  verifiedOn: null,
  note: 'One contract of Rochdale with Stockport, Tameside and Trafford; supplier "Why Mediate Limited (trading as Mediatelegal)"; yearly options to 31 March 2031.',
};

export const northWest: readonly CouncilRecord[] = [
  {
    id: 'blackburn-with-darwen',
    name: 'Blackburn with Darwen',
    title: 'Blackburn with Darwen Borough Council',
    code: 'E06000008',
    services: [
      {
        provider: 'together',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        page: {
          title: 'Together Trust SEND disagreement resolution and mediation services',
          url: 'https://www.bwd-localoffer.org.uk/kb5/blackburn/directory/service.page?id=X_fhXvvbMrA&localofferchannel=1_17_4',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    localOffer: 'https://www.bwd-localoffer.org.uk/kb5/blackburn/directory/',
  },
  {
    id: 'blackpool',
    name: 'Blackpool',
    title: 'Blackpool Borough Council',
    code: 'E06000009',
    services: [
      {
        provider: 'kids',
        strength: 'council',
        page: {
          title: 'Kids SEND Mediation Service',
          url: 'https://www.fyidirectory.co.uk/kb5/blackpool/directory/service.page?id=oOCCteiYk2k',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Monday to Friday 9.00am to 5.00pm.',
      },
    ],
    localOffer: 'https://www.fyidirectory.co.uk/kb5/blackpool/directory/',
  },
  { id: 'bolton', name: 'Bolton', title: 'Bolton Metropolitan Borough Council', code: 'E08000001' },
  { id: 'bury', name: 'Bury', title: 'Bury Metropolitan Borough Council', code: 'E08000002' },
  { id: 'cheshire-east', name: 'Cheshire East', title: 'Cheshire East Council', code: 'E06000049' },
  {
    id: 'cheshire-west-and-chester',
    name: 'Cheshire West and Chester',
    title: 'Cheshire West and Chester Council',
    code: 'E06000050',
    services: [
      {
        provider: 'kids',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        phone: '03330 062 835',
        page: {
          title: 'Kids SEND Mediation and Disagreement Resolution Service',
          url: 'http://www.westcheshirelocaloffer.co.uk/kb5/cheshirewestandchester/directory/service.page?id=InkIJtlqadQ&familychannel=2',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Monday to Friday 9:00 am to 6:00 pm. The page prints the e-mail as senmediation@kids.rog.uk: left out here.',
      },
    ],
    localOffer: 'http://www.westcheshirelocaloffer.co.uk/kb5/cheshirewestandchester/directory/',
  },
  {
    id: 'cumberland',
    name: 'Cumberland',
    title: 'Cumberland Council',
    code: 'E06000063',
    services: [
      {
        provider: 'mediatelegal',
        for: ['mediation', 'disagreement'],
        strength: 'contract',
        from: '2026-04-01',
        until: '2029-03-31',
        page: {
          title:
            'Mediation and Disagreement Resolution Services (copy of a Find a Tender notice, 034213-2026)',
          url: 'https://d3tenders.com/contract/?ocid=ocds-h6vhtk-05df23',
          date: '2026-04-15',
        },
        verifiedOn: null,
        note: 'Supplier Why Mediate Limited; "three-year duration", end date worked out from that.',
      },
    ],
    advice: {
      name: 'Cumberland SENDIASS',
      website: 'https://sendiass.cumberland.gov.uk',
      page: {
        title: 'Mediation',
        url: 'https://sendiass.cumberland.gov.uk/mediation/mediation',
        date: 'undated',
      },
      verifiedOn: null,
    },
  },
  {
    id: 'halton',
    name: 'Halton',
    title: 'Halton Borough Council',
    code: 'E06000006',
    localOffer: 'https://localoffer.haltonchildrenstrust.co.uk',
  },
  {
    id: 'knowsley',
    name: 'Knowsley',
    title: 'Knowsley Metropolitan Borough Council',
    code: 'E08000011',
    services: [
      {
        provider: 'mediatelegal',
        for: ['mediation', 'disagreement'],
        strength: 'contract',
        from: '2025-12-01',
        until: '2028-11-30',
        page: {
          title:
            'SEND Disagreement Resolution and Mediation Service (copy of a Find a Tender notice, 078476-2025)',
          url: 'https://d3tenders.com/contract/?ocid=ocds-h6vhtk-058ef0',
          date: '2025-12-01',
        },
        verifiedOn: null,
        note: 'Supplier Why Mediate Limited.',
      },
    ],
  },
  {
    id: 'lancashire',
    name: 'Lancashire',
    title: 'Lancashire County Council',
    code: 'E10000017',
    services: [
      {
        provider: 'global',
        strength: 'advice service',
        phone: '0800 064 4488',
        page: {
          title: 'Mediation',
          url: 'https://lancssendias.org.uk/information-and-advice/mediation/',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    advice: {
      name: 'Lancashire SEND IAS',
      website: 'https://lancssendias.org.uk',
      page: {
        title: 'Mediation',
        url: 'https://lancssendias.org.uk/information-and-advice/mediation/',
        date: 'undated',
      },
      verifiedOn: null,
    },
  },
  { id: 'liverpool', name: 'Liverpool', title: 'Liverpool City Council', code: 'E08000012' },
  {
    id: 'manchester',
    name: 'Manchester',
    title: 'Manchester City Council',
    code: 'E08000003',
    services: [
      {
        provider: 'together',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        page: {
          title: 'Mediation & Disagreement Resolution Services (DRS) - The Together Trust',
          url: 'https://hsm.manchester.gov.uk/kb5/manchester/directory/service.page?id=vMSJN4vEtTs&localofferchannel=1-7-2',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    localOffer: 'https://hsm.manchester.gov.uk/kb5/manchester/directory/',
  },
  {
    id: 'oldham',
    name: 'Oldham',
    title: 'Oldham Metropolitan Borough Council',
    code: 'E08000004',
    services: [
      {
        provider: 'point',
        strength: 'provider',
        page: {
          title: 'A guide to mediation',
          url: 'https://www.point-send.co.uk/a-guide-to-mediation',
          date: 'undated',
        },
        verifiedOn: null,
        note: '"SEND Mediation and Disagreement Resolution service in Oldham is operated by POINT."',
      },
    ],
  },
  {
    id: 'rochdale',
    name: 'Rochdale',
    title: 'Rochdale Metropolitan Borough Council',
    code: 'E08000005',
    services: [GREATER_MANCHESTER],
    localOffer: 'https://www.ourrochdale.org.uk/kb5/rochdale/directory/',
  },
  {
    id: 'salford',
    name: 'Salford',
    title: 'Salford City Council',
    code: 'E08000006',
    services: [
      {
        provider: 'together',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        page: {
          title: 'Mediation and disagreement resolution services',
          url: 'https://directory.salford.gov.uk/kb5/salford/directory/localoffer.page?localofferchannel=1_8',
          date: 'undated',
        },
        verifiedOn: null,
      },
      {
        provider: 'essential',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        page: {
          title: 'Mediation and disagreement resolution services',
          url: 'https://directory.salford.gov.uk/kb5/salford/directory/localoffer.page?localofferchannel=1_8',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    advice: {
      name: 'Salford Information Advice and Support Service (SIASS)',
      page: {
        title: 'Mediation and disagreement resolution services',
        url: 'https://directory.salford.gov.uk/kb5/salford/directory/localoffer.page?localofferchannel=1_8',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer: 'https://directory.salford.gov.uk/kb5/salford/directory/localoffer.page',
  },
  { id: 'sefton', name: 'Sefton', title: 'Sefton Metropolitan Borough Council', code: 'E08000014' },
  { id: 'st-helens', name: 'St Helens', title: 'St Helens Council', code: 'E08000013' },
  {
    id: 'stockport',
    name: 'Stockport',
    title: 'Stockport Metropolitan Borough Council',
    code: 'E08000007',
    services: [GREATER_MANCHESTER],
  },
  {
    id: 'tameside',
    name: 'Tameside',
    title: 'Tameside Metropolitan Borough Council',
    code: 'E08000008',
    services: [GREATER_MANCHESTER],
  },
  {
    id: 'trafford',
    name: 'Trafford',
    title: 'Trafford Metropolitan Borough Council',
    code: 'E08000009',
    services: [GREATER_MANCHESTER],
  },
  {
    id: 'warrington',
    name: 'Warrington',
    title: 'Warrington Borough Council',
    code: 'E06000007',
    services: [
      {
        provider: 'kids',
        strength: 'council',
        page: {
          title: 'Dispute resolution',
          url: 'https://www.warrington.gov.uk/ehc-objecting-decision',
          date: 'undated',
        },
        verifiedOn: null,
        note: '"We use Kids Mediation for mediation in Warrington."',
      },
    ],
  },
  {
    id: 'westmorland-and-furness',
    name: 'Westmorland and Furness',
    title: 'Westmorland and Furness Council',
    code: 'E06000064',
  },
  {
    id: 'wigan',
    name: 'Wigan',
    title: 'Wigan Metropolitan Borough Council',
    code: 'E08000010',
    services: [
      {
        provider: 'embrace',
        strength: 'provider',
        phone: '01942 233323',
        page: {
          title: 'Mediation',
          url: 'https://www.embracewiganandleigh.org.uk/children-young-adults/mediation/',
          date: 'undated',
        },
        verifiedOn: null,
        note: "The provider's own page.",
      },
    ],
    localOffer:
      'https://www.wigan.gov.uk/Resident/Education/Special-Educational-Needs-and-Disability/Local-Offer/',
  },
  {
    id: 'wirral',
    name: 'Wirral',
    title: 'Wirral Borough Council',
    code: 'E08000015',
    services: [
      {
        provider: 'wired',
        strength: 'provider',
        page: {
          title: 'Wirral Mediation Service',
          url: 'https://wired.me.uk/special-educational-needs-and-disabilities/wirral-mediation-service/',
          date: 'undated (speaks of 17 June 2024)',
        },
        verifiedOn: null,
        note: "The provider's own page; it also runs the advice service.",
      },
    ],
    advice: {
      name: 'Wirral SEND Partnership (SENDIAS)',
      phone: '0151 522 7990',
      email: 'ias@wired.me.uk',
      website: 'https://wired.me.uk',
      page: {
        title: 'Wirral Mediation Service',
        url: 'https://wired.me.uk/special-educational-needs-and-disabilities/wirral-mediation-service/',
        date: 'undated (speaks of 17 June 2024)',
      },
      verifiedOn: null,
    },
  },
];
