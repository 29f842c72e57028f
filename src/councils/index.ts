import { england } from './england.js';
import { hackney } from './hackney.js';
import { lambeth } from './lambeth.js';
import type { CouncilPack } from './types.js';

export { ageOf, withOverrides } from './check.js';
export type { Report } from './check.js';
export { england, OFFICIAL, tribunal } from './england.js';
export type { Contact, CouncilPack } from './types.js';

/** Every council we have a pack for. */
export const councils: readonly CouncilPack[] = [england, hackney, lambeth];

/** The council's pack, or undefined where we have none by that id. */
export const packFor = (id: string): CouncilPack | undefined =>
  councils.find((pack) => pack.id === id);
