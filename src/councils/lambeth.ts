import { KIDS_LONDON, KIDS_LONDON_PHONE } from './kids.js';
import type { CouncilPack } from './types.js';

/**
 * From two pages of the Lambeth Local Offer, neither with a date: “What to do if you disagree with
 * our decisions”, and the older “KIDS London SEN Mediation Service”.
 */
export const lambeth: CouncilPack = {
  id: 'lambeth',
  title: 'Lambeth Council',
  mediation: {
    ...KIDS_LONDON,
    phone: '020 7520 0405',
    email: 'enquiries.london@kids.org.uk',
    publishedBy: 'Lambeth Council',
    otherPhones: [{ number: KIDS_LONDON_PHONE, publishedBy: 'Lambeth Council, an older page' }],
  },
  // No number or e-mail address was found, so families are told to ask the council.
  advice: { name: 'Lambeth IASS', verifiedOn: null },
};
