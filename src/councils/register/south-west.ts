import type { CouncilRecord } from './types.js';

export const southWest: readonly CouncilRecord[] = [
  {
    id: 'bath-and-north-east-somerset',
    name: 'Bath and North East Somerset',
    title: 'Bath and North East Somerset Council',
    code: 'E06000022',
  },
  {
    id: 'bournemouth-christchurch-and-poole',
    name: 'Bournemouth, Christchurch and Poole',
    title: 'Bournemouth, Christchurch and Poole Council',
    code: 'E06000058',
    services: [
      {
        provider: 'global',
        strength: 'council',
        page: {
          title: 'Mediation',
          url: 'https://fid.bcpcouncil.gov.uk/send-local-offer/information/graduated-response-and-education-health-and-care-plans/mediation',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    localOffer: 'https://fid.bcpcouncil.gov.uk/send-local-offer',
  },
  {
    id: 'bristol',
    name: 'Bristol',
    title: 'Bristol City Council',
    code: 'E06000023',
    services: [
      {
        provider: 'global',
        strength: 'council',
        page: {
          title: 'Resolving disagreements about SEND provision',
          url: 'https://services.bristol.gov.uk/bristol-local-offer/parents-and-carers/education-health-and-care-plans/resolving-disagreements-about-send-provision',
          date: 'undated (banner of October 2024)',
        },
        verifiedOn: null,
        note: '"In Bristol, we use Global Mediati..." (cut).',
      },
      {
        provider: 'global',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        page: {
          title: 'Complaints, mediation, disagreement resolution and appeals',
          url: 'http://www.findabilitybristol.org.uk/pages/primary-school-age/education/the-bristol-toolkit-send-in-education/education-health-and-care-plans/complaints-mediation-disagreement-resolution-and-appeals',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Older site.',
      },
    ],
    advice: {
      name: 'SEND And You (SAY)',
      page: {
        title: 'Resolving disagreements about SEND provision',
        url: 'https://services.bristol.gov.uk/bristol-local-offer/parents-and-carers/education-health-and-care-plans/resolving-disagreements-about-send-provision',
        date: 'undated (banner of October 2024)',
      },
      verifiedOn: null,
    },
    localOffer: 'https://services.bristol.gov.uk/bristol-local-offer',
  },
  {
    id: 'cornwall',
    name: 'Cornwall',
    title: 'Cornwall Council',
    code: 'E06000052',
    services: [
      {
        provider: 'global',
        strength: 'council',
        page: {
          title: 'Mediation and rights of appeal',
          url: 'https://www.cornwall.gov.uk/schools-and-education/special-educational-needs/education-health-and-care-needs-assessments/mediation-and-rights-of-appeal/',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'Its number begins "0800 0" and is then cut.',
      },
    ],
  },
  {
    id: 'devon',
    name: 'Devon',
    title: 'Devon County Council',
    code: 'E10000008',
    services: [
      {
        provider: 'global',
        strength: 'council',
        phone: '0800 064 4488',
        email: 'sen@globalmediation.co.uk',
        page: {
          title: 'Disagreeing with decisions',
          url: 'https://beta.devon.gov.uk/education-and-families/send-local-offer/education-health-and-care-ehc-plans/disagreeing-with-decisions',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    advice: {
      name: 'DiAS',
      page: {
        title: 'Disagreeing with decisions',
        url: 'https://beta.devon.gov.uk/education-and-families/send-local-offer/education-health-and-care-ehc-plans/disagreeing-with-decisions',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer: 'https://beta.devon.gov.uk/education-and-families/send-local-offer',
  },
  {
    id: 'dorset',
    name: 'Dorset',
    title: 'Dorset Council',
    code: 'E06000059',
    services: [
      {
        provider: 'global',
        strength: 'advice service',
        page: {
          title: 'Global Mediation',
          url: 'https://www.dorsetsendiass.co.uk/global-mediation/',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    advice: {
      name: 'Dorset SENDIASS',
      website: 'https://www.dorsetsendiass.co.uk',
      page: {
        title: 'Global Mediation',
        url: 'https://www.dorsetsendiass.co.uk/global-mediation/',
        date: 'undated',
      },
      verifiedOn: null,
    },
  },
  {
    id: 'gloucestershire',
    name: 'Gloucestershire',
    title: 'Gloucestershire County Council',
    code: 'E10000013',
  },
  {
    id: 'isles-of-scilly',
    name: 'Isles of Scilly',
    title: 'the Council of the Isles of Scilly',
    code: 'E06000053',
  },
  {
    id: 'north-somerset',
    name: 'North Somerset',
    title: 'North Somerset Council',
    code: 'E06000024',
  },
  {
    id: 'plymouth',
    name: 'Plymouth',
    title: 'Plymouth City Council',
    code: 'E06000026',
    advice: {
      name: 'Plymouth Information Advice and Support for SEND (PIAS)',
      phone: '01752 258933',
      otherPhone: '0800 9531131',
      page: {
        title: 'Information on Mediation and Rights of Appeal',
        url: 'https://www.plymouthonlinedirectory.com/plymouthlocaloffer/mediation',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer: 'https://www.plymouthonlinedirectory.com/plymouthlocaloffer',
  },
  {
    id: 'somerset',
    name: 'Somerset',
    title: 'Somerset Council',
    code: 'E06000066',
    localOffer: 'https://choices.somerset.gov.uk/025/',
  },
  {
    id: 'south-gloucestershire',
    name: 'South Gloucestershire',
    title: 'South Gloucestershire Council',
    code: 'E06000025',
    services: [
      {
        provider: 'global',
        strength: 'council',
        phone: '0208 441 1355',
        page: {
          title: 'Global Mediation',
          url: 'https://find-information-for-adults-children-families.southglos.gov.uk/kb5/southglos/directory/service.page?id=U1ucoITpnZ4&localofferchannel=5',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    localOffer:
      'https://find-information-for-adults-children-families.southglos.gov.uk/kb5/southglos/directory/',
  },
  { id: 'swindon', name: 'Swindon', title: 'Swindon Borough Council', code: 'E06000030' },
  { id: 'torbay', name: 'Torbay', title: 'Torbay Council', code: 'E06000027' },
  {
    id: 'wiltshire',
    name: 'Wiltshire',
    title: 'Wiltshire Council',
    code: 'E06000054',
    localOffer: 'https://www.wiltshire.gov.uk/local-offer-mediation-appeals',
  },
];
