import { KIDS_CONFLICTING, KIDS_LONDON } from './kids.js';
import type { CouncilPack, Provenance } from './types.js';

export const hackney: CouncilPack = {
  id: 'hackney',
  mediation: { ...KIDS_LONDON, publishedOn: '2016-11-21' },
  // No number or e-mail address was found: the council gives them.
  advice: { name: 'Hackney SENDIAGS', verifiedOn: null },
};

export const provenance: Provenance = {
  title: 'Hackney Council',
  source: 'Hackney Local Offer, “What is mediation?”, last updated 21 November 2016',
  conflicting: KIDS_CONFLICTING,
};
