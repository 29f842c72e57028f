import type { CouncilRecord } from './types.js';

export const londonAToH: readonly CouncilRecord[] = [
  {
    id: 'barking-and-dagenham',
    name: 'Barking and Dagenham',
    title: 'Barking and Dagenham Council',
    code: 'E09000002',
  },
  {
    id: 'barnet',
    name: 'Barnet',
    title: 'Barnet Council',
    code: 'E09000003',
    services: [
      {
        provider: 'kids',
        strength: 'council',
        phone: '0207 359 3635',
        page: {
          title:
            'What happens when a request for an EHC plan is declined (title read from the address)',
          url: 'https://www.barnetlocaloffer.org.uk/pages/home/information-and-advice/education-health-and-care/what-happens-when-a-request-for-an-ehc-plan-is-declined',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Names "Kids London SEN Mediation Service".',
      },
    ],
    advice: {
      name: 'Barnet SEND Information, Advice and Support Service',
      page: {
        title: 'What happens when a request for an EHC plan is declined',
        url: 'https://www.barnetlocaloffer.org.uk/pages/home/information-and-advice/education-health-and-care/what-happens-when-a-request-for-an-ehc-plan-is-declined',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer: 'https://www.barnetlocaloffer.org.uk',
  },
  {
    id: 'bexley',
    name: 'Bexley',
    title: 'Bexley Council',
    code: 'E09000004',
    services: [
      {
        provider: 'kids',
        strength: 'advice service',
        page: {
          title: 'KIDS Mediation Service for Bexley Residents',
          url: 'https://www.bexleyiass.co.uk/get-informed/mediation/',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Links to Kids; no telephone number in the part read.',
      },
      {
        provider: 'kids',
        strength: 'parent forum',
        page: {
          title: 'London SEN Mediation Service',
          url: 'https://www.bexleyvoice.org.uk/london-sen-education-mediation-service.html',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    advice: {
      name: 'Bexley SEND IASS',
      website: 'https://www.bexleyiass.co.uk',
      page: {
        title: 'KIDS Mediation Service for Bexley Residents',
        url: 'https://www.bexleyiass.co.uk/get-informed/mediation/',
        date: 'undated',
      },
      verifiedOn: null,
      note: 'Civic Offices, 2 Watling Street, Bexleyheath, DA6 7AT',
    },
    localOffer: 'http://bexleylocaloffer.uk',
  },
  {
    id: 'brent',
    name: 'Brent',
    title: 'Brent Council',
    code: 'E09000005',
    services: [
      {
        provider: 'kids',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        phone: '020 7359 3635',
        page: {
          title: 'Disagreement resolution and mediation services',
          url: 'https://www.brent.gov.uk/services-for-residents/children-and-family-support/the-brent-local-offer/send-local-offer-directory/disagreement-resolution-and-mediation-services/',
          date: 'undated (after April 2018, by its text)',
        },
        verifiedOn: null,
        note: "7-9 Elliott's Place, London, N1 8HX",
      },
    ],
    advice: {
      name: 'Brent SEND Information, Advice and Support Service',
      page: {
        title: 'Disagreement resolution and mediation services',
        url: 'https://www.brent.gov.uk/services-for-residents/children-and-family-support/the-brent-local-offer/send-local-offer-directory/disagreement-resolution-and-mediation-services/',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer:
      'https://www.brent.gov.uk/services-for-residents/children-and-family-support/the-brent-local-offer/',
  },
  {
    id: 'bromley',
    name: 'Bromley',
    title: 'Bromley Council',
    code: 'E09000006',
    advice: {
      name: 'Bromley IASS',
      website: 'https://bromleyiass.org.uk',
      page: {
        title: 'Mediation',
        url: 'https://bromleyiass.org.uk/topics/assessing/unhappy/mediation',
        date: 'undated',
      },
      verifiedOn: null,
    },
    note: 'Tender for SEN mediation (start January 2026) was terminated 13 November 2025 (Find a Tender 073503-2025, copy d3tenders.com ocds-h6vhtk-05ce98); no award found. The council and IASS pages name nobody in the part read.',
  },
  {
    id: 'camden',
    name: 'Camden',
    title: 'Camden Council',
    code: 'E09000007',
    services: [
      {
        provider: 'kids',
        strength: 'another council',
        page: {
          title: "If we can't agree...",
          url: 'https://haringey.gov.uk/children-and-families/local-offer/education-health-and-care-plans-ehcps/if-we-cant-agree',
          date: 'undated (after 3 April 2018, by its text)',
        },
        verifiedOn: null,
        note: "Second hand: Haringey's page says the service covers Haringey, Camden, Enfield and Islington.",
      },
    ],
  },
  {
    id: 'city-of-london',
    name: 'City of London',
    title: 'the City of London Corporation',
    code: 'E09000001',
    localOffer: 'https://fis.cityoflondon.gov.uk/send-local-offer',
  },
  {
    id: 'croydon',
    name: 'Croydon',
    title: 'Croydon Council',
    code: 'E09000008',
    services: [
      {
        provider: 'global',
        strength: 'council',
        page: {
          title: 'Mediation',
          url: 'https://localoffer.croydon.gov.uk/kb5/croydon/directory/advice.page?id=dMwykm1DFR8',
          date: 'undated',
        },
        verifiedOn: null,
        note: '"Croydon\'s current provider for mediation and dispute resolution is Global Mediation". Croydon has since moved its Local Offer to a Synergy site whose two pages name nobody in the part read.',
      },
    ],
    localOffer: 'https://croydon.cloud.servelec-synergy.com/Synergy/Croydon_SEND_Local_Offer/',
  },
  { id: 'ealing', name: 'Ealing', title: 'Ealing Council', code: 'E09000009' },
  {
    id: 'enfield',
    name: 'Enfield',
    title: 'Enfield Council',
    code: 'E09000010',
    services: [
      {
        provider: 'kids',
        strength: 'another council',
        page: {
          title: "If we can't agree...",
          url: 'https://haringey.gov.uk/children-and-families/local-offer/education-health-and-care-plans-ehcps/if-we-cant-agree',
          date: 'undated (after 3 April 2018, by its text)',
        },
        verifiedOn: null,
        note: "Second hand: Haringey's page says the service covers Haringey, Camden, Enfield and Islington.",
      },
      {
        provider: 'global',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        page: {
          title: 'Mediation, dispute and complaints',
          url: 'https://new.enfield.gov.uk/services/children-and-education/local-offer/mediation-and-dispute/',
          date: 'undated',
        },
        verifiedOn: null,
        note: '"mediation and disagreement resolution services are provided by Global Mediation"; number outside the part read. Differs from Haringey\'s older page, which lists Enfield under Kids.',
      },
    ],
    advice: {
      name: 'Enfield SEND Information, Advice & Support Service',
      phone: '020 8373 6273',
      page: {
        title: 'Mediation and dispute',
        url: 'https://new.enfield.gov.uk/services/children-and-education/local-offer/education/mediation-and-dispute/',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer: 'https://new.enfield.gov.uk/services/children-and-education/local-offer/',
  },
  {
    id: 'greenwich',
    name: 'Greenwich',
    title: 'the Royal Borough of Greenwich',
    code: 'E09000011',
    services: [
      {
        provider: 'collis',
        strength: 'advice service',
        phone: '07715 958 290',
        page: {
          title: 'Mediation',
          url: 'https://www.greenwichsendiass.uk/pages/info-and-advice/education/education-health-and-care-plans/mediation',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    advice: {
      name: 'Royal Greenwich SENDIASS',
      website: 'https://www.greenwichsendiass.uk',
      page: {
        title: 'Information on disagreement resolution and mediation processes',
        url: 'https://www.greenwichcommunitydirectory.org.uk/kb5/greenwich/directory/advice.page?id=POQDVQ6V5nc',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer: 'https://www.greenwichcommunitydirectory.org.uk/kb5/greenwich/directory/',
  },
  {
    id: 'hackney',
    name: 'Hackney',
    title: 'Hackney Council',
    code: 'E09000012',
    services: [
      {
        provider: 'kids',
        strength: 'council',
        phone: '020 7359 3635',
        page: {
          title: 'What is mediation?',
          url: 'https://www.hackneylocaloffer.co.uk/kb5/hackney/localoffer/advice.page?id=5UlEpXIMM8M',
          date: '2016-11-21',
        },
        verifiedOn: null,
        note: 'The seed page, ten years old. Nothing newer found in this search.',
      },
    ],
    advice: {
      name: 'Hackney SENDIAGS',
      page: {
        title: 'What is mediation?',
        url: 'https://www.hackneylocaloffer.co.uk/kb5/hackney/localoffer/advice.page?id=5UlEpXIMM8M',
        date: '2016-11-21',
      },
      verifiedOn: null,
    },
    localOffer: 'https://www.hackneylocaloffer.co.uk',
  },
  {
    id: 'hammersmith-and-fulham',
    name: 'Hammersmith and Fulham',
    title: 'Hammersmith & Fulham Council',
    code: 'E09000013',
    services: [
      {
        provider: 'collis',
        for: ['mediation', 'disagreement'],
        strength: 'contract',
        from: '2026-09-01',
        until: '2031-08-31',
        page: {
          title:
            'LBHF SEND Mediation and Disagreement Resolution Service - Contract Details Notice (copy of a Find a Tender notice)',
          url: 'https://d3tenders.com/contract/?ocid=ocds-h6vhtk-058ca4',
          date: '2026-05-14',
        },
        verifiedOn: null,
        note: 'Contract 1 September 2026 to 31 August 2031, optional two years.',
      },
      {
        provider: 'kids',
        strength: 'advice service',
        phone: '03330 062835',
        email: 'mediationlondon@kids.org.uk',
        page: {
          title: 'Mediation',
          url: 'https://www.hfsendiass.org.uk/mediation',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Also gives 0207 359-3635. Superseded by the contract of May 2026 from 1 September 2026.',
      },
    ],
    advice: {
      name: 'H&F SENDIASS',
      website: 'https://www.hfsendiass.org.uk',
      page: { title: 'Mediation', url: 'https://www.hfsendiass.org.uk/mediation', date: 'undated' },
      verifiedOn: null,
    },
    localOffer: 'https://lbhf.gov.uk/children-and-young-people/family-hub/local-offer-send',
  },
  {
    id: 'haringey',
    name: 'Haringey',
    title: 'Haringey Council',
    code: 'E09000014',
    services: [
      {
        provider: 'kids',
        strength: 'council',
        page: {
          title: "If we can't agree...",
          url: 'https://haringey.gov.uk/children-and-families/local-offer/education-health-and-care-plans-ehcps/if-we-cant-agree',
          date: 'undated (after 3 April 2018, by its text)',
        },
        verifiedOn: null,
      },
    ],
    localOffer: 'https://haringey.gov.uk/children-and-families/local-offer',
  },
  { id: 'harrow', name: 'Harrow', title: 'Harrow Council', code: 'E09000015' },
  {
    id: 'havering',
    name: 'Havering',
    title: 'Havering Council',
    code: 'E09000016',
    note: 'Its Family Services Hub runs on the Idox Directory platform (contract 2 September 2025 to 1 September 2028, d3tenders.com ocds-b5fd17-9806f02d-7ef0-4527-a1bc-99aba5e5beef). Address of the hub not read; no provider found.',
  },
  {
    id: 'hillingdon',
    name: 'Hillingdon',
    title: 'Hillingdon Council',
    code: 'E09000017',
    services: [
      {
        provider: 'global',
        for: ['mediation', 'disagreement'],
        strength: 'contract, unclear',
        from: '2026-04-01',
        until: '2026-09-30',
        page: {
          title:
            'Independent SEND Mediation and Dispute Resolution Service (copy of a Find a Tender transparency notice, 050453-2026)',
          url: 'https://d3tenders.com/contract/?ocid=ocds-h6vhtk-06a7fa',
          date: '2026-05-28',
        },
        verifiedOn: null,
        note: 'From 1 April 2026 for six months, up to six more (to 31 March 2027), while a competitive tender runs.',
      },
    ],
    note: 'A new contract is planned to start February 2027 (market notice of 15 April 2026, d3tenders.com ocds-h6vhtk-068358): the provider may change.',
  },
  {
    id: 'hounslow',
    name: 'Hounslow',
    title: 'Hounslow Council',
    code: 'E09000018',
    services: [
      {
        provider: 'global',
        strength: 'council',
        email: 'SEN@globalmediation.co.uk',
        page: {
          title: 'EHCP mediation and appeals (title read from the address)',
          url: 'https://beta.hounslow.gov.uk/send-local-offer-education-health-care-plans/ehcp-mediation-appeals',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'The page prints the number as "0800 064 448", one digit short of Global\'s 0800 064 4488: left out here.',
      },
    ],
    localOffer: 'https://beta.hounslow.gov.uk/send-local-offer-education-health-care-plans',
  },
];
