import type { CouncilRecord } from './types.js';

export const southEast: readonly CouncilRecord[] = [
  {
    id: 'bracknell-forest',
    name: 'Bracknell Forest',
    title: 'Bracknell Forest Council',
    code: 'E06000036',
    localOffer: 'https://bracknellforest.fsd.org.uk/kb5/bracknell/directory/',
    note: "The entry is in the words of Global Mediation's entries elsewhere, but names nobody in the part read.",
  },
  {
    id: 'brighton-and-hove',
    name: 'Brighton and Hove',
    title: 'Brighton and Hove City Council',
    code: 'E06000043',
  },
  {
    id: 'buckinghamshire',
    name: 'Buckinghamshire',
    title: 'Buckinghamshire Council',
    code: 'E06000060',
    services: [
      {
        provider: 'global',
        strength: 'council',
        phone: '0800 064 4488',
        page: {
          title: 'SEN Appeals and Mediation',
          url: 'https://www.bucksfamilyinfo.org/kb5/buckinghamshire/fsd/advice.page?id=E6PKIp8idYg',
          date: 'undated (before November 2020, by its text)',
        },
        verifiedOn: null,
      },
    ],
    localOffer: 'https://www.bucksfamilyinfo.org/kb5/buckinghamshire/fsd/',
  },
  {
    id: 'east-sussex',
    name: 'East Sussex',
    title: 'East Sussex County Council',
    code: 'E10000011',
    services: [
      {
        provider: 'global',
        strength: 'council',
        page: {
          title: 'EHCP: Appeals and Mediation',
          url: 'https://localoffer.eastsussex.gov.uk/send-information-and-services/education-health-and-care-plans/ehcp-appeals-and-mediation',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Three copies over time agree.',
      },
    ],
    localOffer: 'https://localoffer.eastsussex.gov.uk',
  },
  {
    id: 'hampshire',
    name: 'Hampshire',
    title: 'Hampshire County Council',
    code: 'E10000014',
    services: [
      {
        provider: 'global',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        phone: '0800 064 4488',
        page: {
          title: 'Disagreement, Resolution and Mediation',
          url: 'https://fish.hants.gov.uk/kb5/hampshire/directory/advice.page?id=royP29FEeDI',
          date: 'undated',
        },
        verifiedOn: null,
        note: '"Global Mediation is the Hampshire County Council approved provider"; an online form is offered.',
      },
    ],
    localOffer: 'https://fish.hants.gov.uk/kb5/hampshire/directory/',
  },
  {
    id: 'isle-of-wight',
    name: 'Isle of Wight',
    title: 'Isle of Wight Council',
    code: 'E06000046',
    localOffer: 'https://www.iow.gov.uk/Council/OtherServices/Information-advice-and-Support/',
  },
  { id: 'kent', name: 'Kent', title: 'Kent County Council', code: 'E10000016' },
  { id: 'medway', name: 'Medway', title: 'Medway Council', code: 'E06000035' },
  {
    id: 'milton-keynes',
    name: 'Milton Keynes',
    title: 'Milton Keynes City Council',
    code: 'E06000042',
  },
  {
    id: 'oxfordshire',
    name: 'Oxfordshire',
    title: 'Oxfordshire County Council',
    code: 'E10000025',
    services: [
      {
        provider: 'global',
        strength: 'council',
        page: {
          title: 'Resolving a dispute about SEN decisions',
          url: 'https://www2.oxfordshire.gov.uk/cms/node/159845',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
  },
  { id: 'portsmouth', name: 'Portsmouth', title: 'Portsmouth City Council', code: 'E06000044' },
  {
    id: 'reading',
    name: 'Reading',
    title: 'Reading Borough Council',
    code: 'E06000038',
    services: [
      {
        provider: 'kids',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        phone: '03330 062 835',
        email: 'senmediation@kids.org.uk',
        page: {
          title:
            'KIDS SEND Mediation: Resolving disagreements for children and young people with SEND',
          url: 'https://servicesguide.reading.gov.uk/kb5/reading/directory/service.page?id=zA89RPhck_8',
          date: '2020-06-26',
        },
        verifiedOn: null,
      },
    ],
    advice: {
      name: 'Reading Information, Advice & Support Service for SEN',
      phone: '0118 937 3421',
      page: {
        title: 'Disagreements, Mediation, Tribunals & Appeals',
        url: 'https://servicesguide.reading.gov.uk/kb5/reading/directory/advice.page?id=xZKKruS1V5E',
        date: '2021-03',
      },
      verifiedOn: null,
    },
    localOffer: 'https://servicesguide.reading.gov.uk/kb5/reading/directory/',
  },
  { id: 'slough', name: 'Slough', title: 'Slough Borough Council', code: 'E06000039' },
  { id: 'southampton', name: 'Southampton', title: 'Southampton City Council', code: 'E06000045' },
  {
    id: 'surrey',
    name: 'Surrey',
    title: 'Surrey County Council',
    code: 'E10000030',
    services: [
      {
        provider: 'global',
        strength: 'advice service',
        phone: '0800 064 4488',
        page: {
          title: 'Appeal Process - Flow Chart',
          url: 'https://sendadvicesurrey.org.uk/appeal-process-flow-chart/',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Also 020 8441 1355.',
      },
      {
        provider: 'global',
        strength: 'advice service',
        page: {
          title: 'Mediation',
          url: 'https://www.sendadvicesurrey.org.uk/information-advice-and-resources/appeals/mediation',
          date: 'undated (newer site)',
        },
        verifiedOn: null,
      },
    ],
    advice: {
      name: 'SEND Advice Surrey',
      website: 'https://www.sendadvicesurrey.org.uk',
      page: {
        title: 'Mediation',
        url: 'https://www.sendadvicesurrey.org.uk/information-advice-and-resources/appeals/mediation',
        date: 'undated',
      },
      verifiedOn: null,
    },
  },
  {
    id: 'west-berkshire',
    name: 'West Berkshire',
    title: 'West Berkshire Council',
    code: 'E06000037',
  },
  {
    id: 'west-sussex',
    name: 'West Sussex',
    title: 'West Sussex County Council',
    code: 'E10000032',
    services: [
      {
        provider: 'global',
        strength: 'council',
        page: {
          title: 'Appeals, advocacy and support',
          url: 'https://www.westsussex.gov.uk/local-offer/information/education-health-and-care-plans-ehcps/appeals-advocacy-and-support/',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    advice: {
      name: 'West Sussex SENDIAS',
      phone: '0330 222 8555',
      page: {
        title: 'Compliments, Complaints and Comments',
        url: 'https://westsussex.local-offer.org/information_pages/156-compliments-complaints-and-comments',
        date: 'undated',
      },
      verifiedOn: null,
      note: 'Older Local Offer site.',
    },
    localOffer: 'https://www.westsussex.gov.uk/local-offer',
  },
  {
    id: 'windsor-and-maidenhead',
    name: 'Windsor and Maidenhead',
    title: 'the Royal Borough of Windsor and Maidenhead',
    code: 'E06000040',
  },
  {
    id: 'wokingham',
    name: 'Wokingham',
    title: 'Wokingham Borough Council',
    code: 'E06000041',
    services: [
      {
        provider: 'global',
        for: ['disagreement'],
        strength: 'council',
        page: {
          title: 'If you disagree with an EHCP decision',
          url: 'https://www.wokingham.gov.uk/children-families-and-young-people/send-local-offer/help-learning/education-health-and-care-plan-ehcp/if-you-disagree-ehcp-decision',
          date: '2024-03-28',
        },
        verifiedOn: null,
        note: 'Named for disagreement resolution; the mediation part was outside the part read. A later copy (13 December 2024) was cut before its provider.',
      },
    ],
    advice: {
      name: 'SENDIASS (Wokingham)',
      phone: '0118 908 8233',
      email: 'sendiass@wokingham.gov.uk',
      page: {
        title: 'If you disagree with an EHCP decision',
        url: 'https://wokingham.gov.uk/children-families-and-young-people/send-local-offer/help-learning/education-health-and-care-plan-ehcp/if-you-disagree-ehcp-decision',
        date: '2024-12-13',
      },
      verifiedOn: null,
    },
    localOffer: 'https://www.wokingham.gov.uk/children-families-and-young-people/send-local-offer',
  },
];
