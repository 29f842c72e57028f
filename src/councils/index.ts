import { england, provenance as ofEngland } from './england.js';
import { hackney, provenance as ofHackney } from './hackney.js';
import { lambeth, provenance as ofLambeth } from './lambeth.js';
import type { CouncilPack, Provenance } from './types.js';

export { ageOf, withOverrides } from './check.js';
export type { Report } from './check.js';
export { england, OFFICIAL, tribunal } from './england.js';
export { phonesOf } from './phones.js';
export type { Contact, CouncilPack, Provenance, PublishedPhone } from './types.js';

/** Every council we have a pack for. */
export const councils: readonly CouncilPack[] = [england, hackney, lambeth];

/** The council's pack, or undefined where we have none by that id. */
export const packFor = (id: string): CouncilPack | undefined =>
  councils.find((pack) => pack.id === id);

/** Where the facts of each pack come from, by its id. */
export const sources: Readonly<Record<string, Provenance>> = {
  england: ofEngland,
  hackney: ofHackney,
  lambeth: ofLambeth,
};
