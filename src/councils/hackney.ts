import { KIDS_LONDON, KIDS_LONDON_PHONE } from './kids.js';
import type { CouncilPack } from './types.js';

/** From the Hackney Local Offer, “What is mediation?”, last updated 21 November 2016. */
export const hackney: CouncilPack = {
  id: 'hackney',
  title: 'Hackney Council',
  mediation: {
    ...KIDS_LONDON,
    phone: KIDS_LONDON_PHONE,
    publishedBy: 'Hackney Council',
    publishedOn: '2016-11-21',
    // From the provider's own page, which has no date.
    otherPhones: [{ number: '03330 062 835', publishedBy: 'Kids' }],
  },
  // No number or e-mail address was found, so families are told to ask the council.
  advice: { name: 'Hackney SENDIAGS', verifiedOn: null },
};
