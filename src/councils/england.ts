import type { Contact, CouncilPack } from './types.js';

/**
 * The pack of any council without its own. It has no contacts: the decision letter says whom to
 * call.
 */
export const england: CouncilPack = { id: 'england' };

/** The tribunal for every appeal in England. From a page of Torbay's advice service. */
export const tribunal: Contact = {
  name: 'First-tier Tribunal (SEND)',
  phone: '0300 303 5857',
  email: 'send@justice.gov.uk',
  website: 'https://www.gov.uk/appeal-sen-statement-decision',
  address: '1st Floor, Darlington Magistrates Court, Parkgate, DL1 1RU',
  publishedOn: '2025-03-04',
  verifiedOn: null,
};

/** Official pages. */
export const OFFICIAL = {
  'bank-holidays': 'https://www.gov.uk/bank-holidays',
  // The forms for a claim.
  claim: 'https://www.gov.uk/complain-about-school/disability-discrimination',
  wales: 'https://educationtribunal.gov.wales',
  scotland: 'https://healthandeducationchamber.scot',
  'northern-ireland':
    'https://www.justice-ni.gov.uk/articles/special-educational-needs-and-disability-tribunal-0',
} as const;
