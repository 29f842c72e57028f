import type { CouncilRecord } from './types.js';

export const londonIToW: readonly CouncilRecord[] = [
  {
    id: 'islington',
    name: 'Islington',
    title: 'Islington Council',
    code: 'E09000019',
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
        provider: 'kids',
        strength: 'council',
        page: {
          title: 'KIDS SEND Mediation Service (directory entry)',
          url: 'https://directory.islington.gov.uk/kb5/islington/directory/service.page?id=igKyL2J-m_0&localofferchannelnew=6_2',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    localOffer: 'https://directory.islington.gov.uk/kb5/islington/directory/',
  },
  {
    id: 'kensington-and-chelsea',
    name: 'Kensington and Chelsea',
    title: 'the Royal Borough of Kensington and Chelsea',
    code: 'E09000020',
  },
  {
    id: 'kingston-upon-thames',
    name: 'Kingston upon Thames',
    title: 'the Royal Borough of Kingston upon Thames',
    code: 'E09000021',
    localOffer: 'https://kr.afcinfo.org.uk/pages/local-offer',
    note: 'Run with its neighbour by Achieving for Children; the page on appeals names no provider in the part read.',
  },
  {
    id: 'lambeth',
    name: 'Lambeth',
    title: 'Lambeth Council',
    code: 'E09000022',
    services: [
      {
        provider: 'kids',
        strength: 'council',
        phone: '020 7520 0405',
        email: 'enquiries.london@kids.org.uk',
        page: {
          title: 'What to do if you disagree with our decisions',
          url: 'https://lambeth.gov.uk/lambeths-send-local-offer/im-parent-or-carer/education-health-care-ehc-plans/what-do-if-you-disagree-with-our-decisions',
          date: 'undated',
        },
        verifiedOn: null,
      },
      {
        provider: 'kids',
        strength: 'council',
        phone: '020 7520 0405',
        email: 'enquiries.london@kids.org.uk',
        page: {
          title: 'What to do if you disagree with our decisions: Resolving disagreements',
          url: 'https://www.lambeth.gov.uk/children-young-people-and-families/special-educational-needs-and-disabilities/education-health-and-care-plans-ehcps/education-health-and-3/resolving-disagreements',
          date: 'undated',
        },
        verifiedOn: null,
      },
      {
        provider: 'kids',
        strength: 'council',
        phone: '020 7359 3635',
        page: {
          title: 'KIDS London SEN Mediation Service',
          url: 'http://www.younglambeth.org.uk/local-offer/useful-links/kids-london-sen-mediation-service.html',
          date: 'undated',
        },
        verifiedOn: null,
        note: "The seed page; older site. 7-9 Elliot's Place, London N1 8HX; fax 020 7226 2845.",
      },
    ],
    advice: {
      name: 'Lambeth SEND Information Advice Support Service',
      page: {
        title: 'Resolving disagreements',
        url: 'https://www.lambeth.gov.uk/children-young-people-and-families/special-educational-needs-and-disabilities/education-health-and-care-plans-ehcps/education-health-and-3/resolving-disagreements',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer: 'https://lambeth.gov.uk/lambeths-send-local-offer',
  },
  { id: 'lewisham', name: 'Lewisham', title: 'Lewisham Council', code: 'E09000023' },
  {
    id: 'merton',
    name: 'Merton',
    title: 'Merton Council',
    code: 'E09000024',
    localOffer: 'https://directories.merton.gov.uk/kb5/merton/directory/',
    note: 'A council page speaks of "our mediation provider" without a name in the part read.',
  },
  {
    id: 'newham',
    name: 'Newham',
    title: 'Newham Council',
    code: 'E09000025',
    localOffer: 'https://families.newham.gov.uk/kb5/newham/directory/',
  },
  { id: 'redbridge', name: 'Redbridge', title: 'Redbridge Council', code: 'E09000026' },
  {
    id: 'richmond-upon-thames',
    name: 'Richmond upon Thames',
    title: 'Richmond upon Thames Council',
    code: 'E09000027',
    localOffer: 'https://kr.afcinfo.org.uk/pages/local-offer',
    note: 'Run with its neighbour by Achieving for Children; the page on appeals names no provider in the part read.',
  },
  {
    id: 'southwark',
    name: 'Southwark',
    title: 'Southwark Council',
    code: 'E09000028',
    note: "Tender open 10 June to 17 July 2026 for a contract from 1 February 2027 (Find a Tender 054920-2026, copy d3tenders.com ocds-h6vhtk-068071). Neither today's nor the next provider was found.",
  },
  {
    id: 'sutton',
    name: 'Sutton',
    title: 'Sutton Council',
    code: 'E09000029',
    services: [
      {
        provider: 'global',
        strength: 'advice service',
        page: {
          title: 'Considering Mediation',
          url: 'https://www.siass.co.uk/special-education/mediation/',
          date: 'undated',
        },
        verifiedOn: null,
        note: '"Sutton\'s contracted mediation services".',
      },
    ],
    advice: {
      name: 'SIASS (Sutton)',
      website: 'https://www.siass.co.uk',
      page: {
        title: 'Considering Mediation',
        url: 'https://www.siass.co.uk/special-education/mediation/',
        date: 'undated',
      },
      verifiedOn: null,
    },
  },
  {
    id: 'tower-hamlets',
    name: 'Tower Hamlets',
    title: 'Tower Hamlets Council',
    code: 'E09000030',
    localOffer: 'https://www.localoffertowerhamlets.co.uk',
  },
  {
    id: 'waltham-forest',
    name: 'Waltham Forest',
    title: 'Waltham Forest Council',
    code: 'E09000031',
    services: [
      {
        provider: 'global',
        strength: 'council',
        page: {
          title:
            'Disagreements about support for children and young people with SEN or disabilities',
          url: 'https://www.walthamforest.gov.uk/content/disagreements-about-support-children-and-young-people-sen-or-disabilities',
          date: 'undated',
        },
        verifiedOn: null,
        note: '"Global mediation is a service we use ... but there are other services that you can use."',
      },
    ],
    advice: {
      name: 'Waltham Forest SENDIASS',
      page: {
        title: 'Disagreements about support for children and young people with SEN or disabilities',
        url: 'https://www.walthamforest.gov.uk/content/disagreements-about-support-children-and-young-people-sen-or-disabilities',
        date: 'undated',
      },
      verifiedOn: null,
    },
  },
  {
    id: 'wandsworth',
    name: 'Wandsworth',
    title: 'Wandsworth Council',
    code: 'E09000032',
    advice: {
      name: 'WIASS (Wandsworth)',
      website: 'https://wiass.org.uk',
      page: {
        title: 'Challenging decisions and appealing',
        url: 'https://wiass.org.uk/parents/challenging-decisions-and-appealing/',
        date: 'undated',
      },
      verifiedOn: null,
      note: 'Names no mediation provider in the part read.',
    },
  },
  {
    id: 'westminster',
    name: 'Westminster',
    title: 'Westminster City Council',
    code: 'E09000033',
    services: [
      {
        provider: 'global',
        for: ['mediation', 'disagreement'],
        strength: 'advice service',
        phone: '020 8441 1355',
        page: {
          title: 'Mediation and Dispute Resolution Service',
          url: 'https://www.westminsteriass.co.uk/pages/information-and-advice/appealing-to-tribunal/mediation-and-dispute-resolution-service',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    advice: {
      name: 'Westminster IASS',
      website: 'https://www.westminsteriass.co.uk',
      page: {
        title: 'Mediation and Dispute Resolution Service',
        url: 'https://www.westminsteriass.co.uk/pages/information-and-advice/appealing-to-tribunal/mediation-and-dispute-resolution-service',
        date: 'undated',
      },
      verifiedOn: null,
    },
  },
];
