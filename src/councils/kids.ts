import type { Contact } from './types.js';

/** The mediation service that both source pages name. */
export const KIDS_LONDON: Contact = {
  name: 'KIDS London SEN Mediation Service',
  phone: '020 7359 3635',
  website: 'https://www.kids.org.uk/mediation',
  address: "7-9 Elliott's Place, London N1 8HX",
  verifiedOn: null,
};

/** What later pages say of the same service. */
export const KIDS_CONFLICTING = [
  "020 7520 0405, enquiries.london@kids.org.uk (Lambeth council's guide to resolving disagreements, undated)",
  '03330 062 835 (kids.org.uk, undated)',
];
