import { KIDS_CONFLICTING, KIDS_LONDON } from './kids.js';
import type { CouncilPack, Provenance } from './types.js';

export const lambeth: CouncilPack = {
  id: 'lambeth',
  mediation: KIDS_LONDON,
  // No number or e-mail address was found: the council gives them.
  advice: { name: 'Lambeth IASS', verifiedOn: null },
};

export const provenance: Provenance = {
  title: 'Lambeth Council',
  source: 'Lambeth Local Offer, “KIDS London SEN Mediation Service”, undated',
  conflicting: KIDS_CONFLICTING,
};
