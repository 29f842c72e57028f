import type { Contact } from './types.js';

/**
 * The mediation service of Kids, as the pages of Hackney (2016) and Lambeth (undated) give it. Each
 * pack decides which number comes first. What other pages say is in the register.
 */
export const KIDS_LONDON = {
  name: 'KIDS London SEN Mediation Service',
  website: 'https://www.kids.org.uk/mediation',
  address: "7-9 Elliott's Place, London N1 8HX",
  verifiedOn: null,
} satisfies Contact;

/** The number of its former London office. */
export const KIDS_LONDON_PHONE = '020 7359 3635';
