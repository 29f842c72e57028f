import type { CouncilRecord } from './types.js';

export const westMidlands: readonly CouncilRecord[] = [
  { id: 'birmingham', name: 'Birmingham', title: 'Birmingham City Council', code: 'E08000025' },
  {
    id: 'coventry',
    name: 'Coventry',
    title: 'Coventry City Council',
    code: 'E08000026',
    services: [
      {
        strength: 'advice service',
        phone: '03330 062 835',
        page: {
          title: 'Mediation for parents of children and young people with SEN',
          url: 'https://covsendiass.co.uk/advice-support/resolving-disagreements/2',
          date: 'undated',
        },
        verifiedOn: null,
        note: 'The name fell out of the stored copy; the number is the one Kids gives elsewhere.',
      },
    ],
    advice: {
      name: 'Coventry SENDIASS',
      website: 'https://covsendiass.co.uk',
      page: {
        title: 'How we can help to resolve disagreements',
        url: 'https://covsendiass.co.uk/advice-support/resolving-disagreements',
        date: 'undated',
      },
      verifiedOn: null,
    },
  },
  {
    id: 'dudley',
    name: 'Dudley',
    title: 'Dudley Metropolitan Borough Council',
    code: 'E08000027',
    advice: {
      name: 'Dudley SENDIASS',
      phone: '07900 161363',
      otherPhone: '07929 777744',
      email: 'dudley.sendiass@dudley.gov.uk',
      website: 'https://www.dudley.gov.uk/dudleysendiass',
      page: {
        title: 'What is disagreement resolution and mediation?',
        url: 'https://www.dudley.gov.uk/residents/dudley-local-offer/education-health-and-care-plan-ehcp/what-is-disagreement-resolution-and-mediation',
        date: 'undated',
      },
      verifiedOn: null,
      note: "The page runs its own address into Telford's: copied text.",
    },
    localOffer: 'https://www.dudley.gov.uk/residents/dudley-local-offer/',
  },
  { id: 'herefordshire', name: 'Herefordshire', title: 'Herefordshire Council', code: 'E06000019' },
  {
    id: 'sandwell',
    name: 'Sandwell',
    title: 'Sandwell Metropolitan Borough Council',
    code: 'E08000028',
  },
  { id: 'shropshire', name: 'Shropshire', title: 'Shropshire Council', code: 'E06000051' },
  {
    id: 'solihull',
    name: 'Solihull',
    title: 'Solihull Metropolitan Borough Council',
    code: 'E08000029',
  },
  {
    id: 'staffordshire',
    name: 'Staffordshire',
    title: 'Staffordshire County Council',
    code: 'E10000028',
    services: [
      {
        provider: 'global',
        strength: 'council',
        phone: '0800 064 4488',
        email: 'sen@globalmediation.co.uk',
        page: {
          title: 'Global Mediation - Mediation Service',
          url: 'https://www.staffordshireconnects.info/kb5/staffordshire/directory/service.page?id=3sI3X_KnzRg&localofferchannel=10',
          date: 'undated',
        },
        verifiedOn: null,
      },
    ],
    localOffer: 'https://www.staffordshireconnects.info/kb5/staffordshire/directory/',
  },
  {
    id: 'stoke-on-trent',
    name: 'Stoke-on-Trent',
    title: 'Stoke-on-Trent City Council',
    code: 'E06000021',
  },
  {
    id: 'telford-and-wrekin',
    name: 'Telford and Wrekin',
    title: 'Telford & Wrekin Council',
    code: 'E06000020',
    advice: {
      name: 'Telford IASS',
      phone: '01952 457176',
      page: {
        title: 'What is Disagreement Resolution and Mediation?',
        url: 'http://telfordsend.org.uk/info/1/home/10/what_is_disagreement_resolution_and_mediation',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer: 'http://telfordsend.org.uk',
  },
  {
    id: 'walsall',
    name: 'Walsall',
    title: 'Walsall Metropolitan Borough Council',
    code: 'E08000030',
    advice: {
      name: 'Walsall Information, Advice and Support Service (SEND)',
      phone: '01922 650330',
      page: {
        title: 'SEN Disagreement Resolution and Mediation',
        url: 'https://www.wcld.co.uk/kb5/walsall/asch/service.page?id=lZ1wAYyxTwo&localofferchannel=1',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer: 'https://go.walsall.gov.uk/children-and-young-people/send-local-offer',
    note: '"a West Midlands Framework of Independent Providers": families choose from a list that was outside the part read.',
  },
  {
    id: 'warwickshire',
    name: 'Warwickshire',
    title: 'Warwickshire County Council',
    code: 'E10000031',
    services: [
      {
        provider: 'prime',
        strength: 'contract, unclear',
        page: {
          title: 'Compiled record ocds-h6vhtk-04eb67 (title outside the part read)',
          url: 'https://d3tenders.com/contract/download.php?ocid=ocds-h6vhtk-04eb67',
          date: '2025-07-29',
        },
        verifiedOn: null,
        note: 'Warwickshire County Council is the buyer and Prime Resolution Limited the other party. The title and the role were outside the part read: check before use.',
      },
    ],
  },
  {
    id: 'wolverhampton',
    name: 'Wolverhampton',
    title: 'City of Wolverhampton Council',
    code: 'E08000031',
  },
  {
    id: 'worcestershire',
    name: 'Worcestershire',
    title: 'Worcestershire County Council',
    code: 'E10000034',
    advice: {
      name: 'SENDIASS (Herefordshire and Worcestershire)',
      phone: '01905 768153',
      email: 'sendiass@worcestershire.gov.uk',
      page: {
        title: 'Mediation',
        url: 'https://worcestershire.gov.uk/council-services/schools-education-and-learning/send-local-offer/im-not-happy-decision/im-not-happy-my-childs-ehcp/mediation',
        date: 'undated',
      },
      verifiedOn: null,
    },
    localOffer:
      'https://worcestershire.gov.uk/council-services/schools-education-and-learning/send-local-offer',
  },
];
