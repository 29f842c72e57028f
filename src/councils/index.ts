import { england } from './england.js';
import { hackney } from './hackney.js';
import { lambeth } from './lambeth.js';
import type { CouncilPack } from './types.js';

export { ageOf, CONTACTS, packOn, withOverrides } from './check.js';
export type { Report } from './check.js';
export { england, OFFICIAL, tribunal } from './england.js';
export { phonesOf } from './phones.js';
export type { Contact, CouncilPack, PublishedPhone } from './types.js';

/** The packs in the entry bundle, which have their own hosted pages. The others are in `families`. */
export const councils: readonly CouncilPack[] = [england, hackney, lambeth];

/** The pack with an id, if it is in the entry bundle. */
export const packFor = (id: string): CouncilPack | undefined =>
  councils.find((pack) => pack.id === id);
