import type { Page, Provider } from './types.js';

const READING: Page = {
  title: 'KIDS SEND Mediation',
  url: 'https://servicesguide.reading.gov.uk/kb5/reading/directory/service.page?id=zA89RPhck_8',
  date: '2020-06-26',
};
const KIDS_OLD_PAGE: Page = {
  title: 'How is a referral made? (old page)',
  url: 'https://www.kids.org.uk/FAQs/how-is-a-referral-made',
  date: 'undated',
};
const LAMBETH: Page = {
  title: 'What to do if you disagree with our decisions (Lambeth)',
  url: 'https://lambeth.gov.uk/lambeths-send-local-offer/im-parent-or-carer/education-health-care-ehc-plans/what-do-if-you-disagree-with-our-decisions',
  date: 'undated',
};
const DEVON: Page = {
  title: 'Disagreeing with decisions (Devon)',
  url: 'https://beta.devon.gov.uk/education-and-families/send-local-offer/education-health-and-care-ehc-plans/disagreeing-with-decisions',
  date: 'undated',
};
const GLOBAL_REBUILD: Page = {
  title:
    "Source of a rebuild of the Global Mediation site (a developer's public repository, commit db24b6a; not the live site)",
  url: 'https://github.com/iamsaif6/globalMediation',
  date: '2025-07-30',
};

/** Those that many councils name. */
export const largeProviders: readonly Provider[] = [
  {
    id: 'kids',
    name: 'Kids SEND Mediation and Disagreement Resolution Service (Kids, formerly KIDS)',
    phones: [
      {
        value: '03330 062 835',
        page: {
          title: 'Mediation info (Covid notice)',
          url: 'https://www.kids.org.uk/mediation-info',
          date: 'undated (2020-21)',
        },
      },
      { value: '03330 062 835', page: READING, note: '"a local rate number"' },
      {
        value: '03330 062 835',
        page: {
          title: 'SEN mediation and appeals',
          url: 'https://livewellsouthend.com/education-health-care-plans/sen-mediation-appeals',
          date: 'undated',
        },
      },
      { value: '020 7359 3635', page: KIDS_OLD_PAGE, note: 'Old London office' },
      {
        value: '020 7359 3635',
        page: {
          title: 'Disagreement resolution and mediation services (Brent)',
          url: 'https://www.brent.gov.uk/services-for-residents/children-and-family-support/the-brent-local-offer/send-local-offer-directory/disagreement-resolution-and-mediation-services/',
          date: 'undated',
        },
      },
      { value: '020 7520 0405', page: LAMBETH, note: 'Lambeth only' },
    ],
    emails: [
      { value: 'senmediation@kids.org.uk', page: READING },
      {
        value: 'mediationlondon@kids.org.uk',
        page: {
          title: 'SEN mediation and appeals (Southend)',
          url: 'https://livewellsouthend.com/education-health-care-plans/sen-mediation-appeals',
          date: 'undated',
        },
      },
      {
        value: 'mediationlondon@kids.org.uk',
        page: {
          title: 'Mediation (H&F SENDIASS)',
          url: 'https://www.hfsendiass.org.uk/mediation',
          date: 'undated',
        },
      },
      { value: 'enquiries.london@kids.org.uk', page: LAMBETH },
    ],
    websites: [
      {
        value: 'https://www.kids.org.uk/send-mediation',
        page: {
          title: 'Kids Mediation',
          url: 'https://www.kids.org.uk/send-mediation',
          date: 'undated (newer site)',
        },
        note: '"in over 30 local authorities across England"',
      },
    ],
    addresses: [
      {
        value: "7-9 Elliott's Place, London N1 8HX",
        page: KIDS_OLD_PAGE,
        note: 'old London office',
      },
    ],
    note: 'Three telephone numbers, three e-mail addresses, two sets of hours. 03330 062 835 is on the most pages and the newest; no page gives it a date later than 2020-21. Cheshire West prints the e-mail domain as kids.rog.uk.',
  },
  {
    id: 'global',
    name: 'Global Mediation (Global Mediation Ltd)',
    phones: [
      {
        value: '0800 064 4488',
        page: {
          title: 'Mediation (Lancashire SEND IAS)',
          url: 'https://lancssendias.org.uk/information-and-advice/mediation/',
          date: 'undated',
        },
      },
      { value: '0800 064 4488', page: DEVON },
      {
        value: '0800 064 4488',
        page: {
          title: 'Disagreement, Resolution and Mediation (Hampshire)',
          url: 'https://fish.hants.gov.uk/kb5/hampshire/directory/advice.page?id=royP29FEeDI',
          date: 'undated',
        },
        note: '"the mediation line direct"',
      },
      {
        value: '020 8441 1355',
        page: {
          title: 'Mediation and Dispute Resolution Service (Westminster IASS)',
          url: 'https://www.westminsteriass.co.uk/pages/information-and-advice/appealing-to-tribunal/mediation-and-dispute-resolution-service',
          date: 'undated',
        },
      },
      {
        value: '020 8441 1355',
        page: GLOBAL_REBUILD,
        note: 'The only number on its contact page and footer',
      },
    ],
    emails: [
      { value: 'sen@globalmediation.co.uk', page: DEVON },
      {
        value: 'sen@globalmediation.co.uk',
        page: {
          title: 'Global Mediation - Mediation Service (Staffordshire)',
          url: 'https://www.staffordshireconnects.info/kb5/staffordshire/directory/service.page?id=3sI3X_KnzRg&localofferchannel=10',
          date: 'undated',
        },
      },
      { value: 'send@globalmediation.co.uk', page: GLOBAL_REBUILD, note: 'on its careers block' },
    ],
    websites: [{ value: 'https://www.globalmediation.co.uk', page: GLOBAL_REBUILD }],
    addresses: [
      {
        value: 'Molteno House, 302 Regents Park Road, London, N3 2JX',
        page: GLOBAL_REBUILD,
        note: 'complaints page',
      },
      { value: '8 Lytton Road, Barnet', page: GLOBAL_REBUILD, note: 'privacy statement' },
    ],
    note: "The two numbers are two lines of one firm: councils give the freephone, the firm's own pages the London number. That source prints its e-mail as sen@globalmediaiton.co.uk; Hounslow prints the freephone number one digit short.",
  },
  {
    id: 'collis',
    name: 'Collis Mediation Ltd',
    phones: [
      {
        value: '07715 958 290',
        page: {
          title: 'SEND Mediation and Appeal Request',
          url: 'https://collismediationltd.com/mediation/send-mediation',
          date: 'undated',
        },
      },
      {
        value: '07715 958290',
        page: {
          title: 'Mediation (Wakefield)',
          url: 'http://wakefield.mylocaloffer.org/education-health-and-care-plan-ehcp-information/appeals-and-disagreements/mediation',
          date: '2023-09-07',
        },
      },
      {
        value: '07715 958 290',
        page: {
          title: 'Mediation (Greenwich SENDIASS)',
          url: 'https://www.greenwichsendiass.uk/pages/info-and-advice/education/education-health-and-care-plans/mediation',
          date: 'undated',
        },
      },
    ],
    emails: [
      {
        value: 'info@collismediationltd.com',
        page: {
          title: 'Mediation (SENDIASS North Yorkshire)',
          url: 'http://sendiassnorthyorkshire.co.uk/mediation/',
          date: 'undated',
        },
      },
      {
        value: 'info@collismediationltd.com',
        page: {
          title: 'Wakefield Local Offer',
          url: 'https://wakefield.mylocaloffer.org/s4s/WhereILive/Council?pageId=4020',
          date: 'undated',
        },
      },
    ],
    websites: [
      {
        value: 'https://collismediationltd.com',
        page: {
          title: 'SEND Mediation & Appeal Information',
          url: 'https://collismediationltd.com/send-mediation-information',
          date: 'undated',
        },
      },
    ],
    addresses: [
      {
        value: '6 March Cote Lane, Bingley, BD16 1TA',
        page: {
          title: 'Compiled record ocds-h6vhtk-058ca4',
          url: 'https://d3tenders.com/contract/download.php?ocid=ocds-h6vhtk-058ca4',
          date: '2026-05-14',
        },
      },
    ],
  },
];
