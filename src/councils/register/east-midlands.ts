import type { CouncilRecord } from './types.js';

export const eastMidlands: readonly CouncilRecord[] = [
  {
    id: 'derby',
    name: 'Derby',
    title: 'Derby City Council',
    code: 'E06000015',
    localOffer: 'https://remote.derby.gov.uk/Synergy/send/',
    note: "The directory entry is in a provider's own words, but its name was outside the part read.",
  },
  {
    id: 'derbyshire',
    name: 'Derbyshire',
    title: 'Derbyshire County Council',
    code: 'E10000007',
    localOffer: 'https://localoffer.derbyshire.gov.uk',
    note: 'An older page speaks of two East Midlands providers of disagreement resolution; their names were outside the part read.',
  },
  {
    id: 'leicester',
    name: 'Leicester',
    title: 'Leicester City Council',
    code: 'E06000016',
    localOffer: 'https://families.leicester.gov.uk/send-local-offer',
    note: 'Its page names SENDIASS itself as "the independent, impartial mediation advice service for Leicester" (families.leicester.gov.uk, undated).',
  },
  {
    id: 'leicestershire',
    name: 'Leicestershire',
    title: 'Leicestershire County Council',
    code: 'E10000018',
  },
  {
    id: 'lincolnshire',
    name: 'Lincolnshire',
    title: 'Lincolnshire County Council',
    code: 'E10000019',
    services: [
      {
        provider: 'global',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        phone: '0800 064 4488',
        page: {
          title: 'Global Mediation Ltd SEND Disagreement Resolution and Mediation Services',
          url: 'https://lincolnshire.fsd.org.uk/kb5/lincs/fsd/service.page?id=mUumgDnSzIU&familychannel=2_8',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    localOffer: 'https://lincolnshire.fsd.org.uk/kb5/lincs/fsd/',
  },
  {
    id: 'north-northamptonshire',
    name: 'North Northamptonshire',
    title: 'North Northamptonshire Council',
    code: 'E06000061',
    services: [
      {
        provider: 'global',
        strength: 'former council',
        page: {
          title: 'HM Courts & Tribunals Service - First-Tier Tribunal',
          url: 'https://www.northamptonshire.gov.uk/councilservices/children-families-education/SEND/local-offer/advice-and-information/4038-hm-courts-tribunals-service-first-tier-tribunal-special-educational-needs-and-disability',
          date: 'undated (before April 2021)',
        },
        verifiedOn: null,
        note: 'Northamptonshire County Council was replaced in April 2021: history only. Disagreement resolution by Kids and Together Trust, through Global.',
      },
    ],
  },
  {
    id: 'nottingham',
    name: 'Nottingham',
    title: 'Nottingham City Council',
    code: 'E06000018',
    services: [
      {
        provider: 'global',
        for: ['mediation', 'disagreement'],
        strength: 'council',
        phone: '0800 064 4488',
        page: {
          title: 'Disagreement Resolution, Mediation & Appeals',
          url: 'https://www.asklion.co.uk/kb5/nottingham/directory/advice.action?id=zW6adPkZIlk',
          date: 'undated',
        },
        verifiedOn: null,
        note: '"across the East Midlands region".',
      },
    ],
    localOffer: 'https://www.asklion.co.uk/kb5/nottingham/directory/',
  },
  {
    id: 'nottinghamshire',
    name: 'Nottinghamshire',
    title: 'Nottinghamshire County Council',
    code: 'E10000024',
  },
  {
    id: 'rutland',
    name: 'Rutland',
    title: 'Rutland County Council',
    code: 'E06000017',
    services: [
      {
        provider: 'kids',
        for: ['disagreement'],
        strength: 'council',
        phone: '03330 062 835',
        page: {
          title: 'Disagreement and Mediation Support',
          url: 'http://ris.rutland.gov.uk/kb5/rutland/directory/advice.page?id=ewhjoxsIm9o',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'For disagreement resolution, beside Together Trust: an East Midlands tender.',
      },
      {
        provider: 'together',
        for: ['disagreement'],
        strength: 'council',
        phone: '0161 283 4836',
        page: {
          title: 'Disagreement and Mediation Support',
          url: 'http://ris.rutland.gov.uk/kb5/rutland/directory/advice.page?id=ewhjoxsIm9o',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'For disagreement resolution.',
      },
    ],
    localOffer: 'http://ris.rutland.gov.uk/kb5/rutland/directory/',
  },
  {
    id: 'west-northamptonshire',
    name: 'West Northamptonshire',
    title: 'West Northamptonshire Council',
    code: 'E06000062',
    services: [
      {
        provider: 'global',
        strength: 'former council',
        page: {
          title: 'HM Courts & Tribunals Service - First-Tier Tribunal',
          url: 'https://www.northamptonshire.gov.uk/councilservices/children-families-education/SEND/local-offer/advice-and-information/4038-hm-courts-tribunals-service-first-tier-tribunal-special-educational-needs-and-disability',
          date: 'undated (before April 2021)',
        },
        verifiedOn: null,
        note: 'Northamptonshire County Council was replaced in April 2021: history only. Disagreement resolution by Kids and Together Trust, through Global.',
      },
    ],
  },
];
