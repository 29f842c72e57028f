import { eastMidlands } from './east-midlands.js';
import { eastOfEngland } from './east-of-england.js';
import { londonAToH } from './london-a-to-h.js';
import { londonIToW } from './london-i-to-w.js';
import { northEast } from './north-east.js';
import { northWest } from './north-west.js';
import { largeProviders } from './providers-large.js';
import { smallProviders } from './providers-small.js';
import { southEast } from './south-east.js';
import { southWest } from './south-west.js';
import type { CouncilRecord, Provider } from './types.js';
import { westMidlands } from './west-midlands.js';
import { yorkshireAndTheHumber } from './yorkshire-and-the-humber.js';

export type * from './types.js';

/**
 * Every council in England with duties for children and young people with SEND, by region.
 *
 * Names and codes are from mySociety's uk_local_authority_names_and_codes 1.6.1 (CC BY 4.0), except
 * the codes of Barnsley and Sheffield, which are those of 1 April 2025, and the regions of Derbyshire
 * and Lincolnshire, which are those of the Office for National Statistics. Everything else is from
 * the page named with it, as read on 28 November 2026.
 */
export const regions: Readonly<Record<string, readonly CouncilRecord[]>> = {
  'East Midlands': eastMidlands,
  'East of England': eastOfEngland,
  London: [...londonAToH, ...londonIToW],
  'North East': northEast,
  'North West': northWest,
  'South East': southEast,
  'South West': southWest,
  'West Midlands': westMidlands,
  'Yorkshire and The Humber': yorkshireAndTheHumber,
};

/** All councils, in the order of their names. */
export const records: readonly CouncilRecord[] = Object.values(regions)
  .flat()
  .sort((one, other) => (one.name < other.name ? -1 : 1));

export const recordFor = (id: string): CouncilRecord | undefined =>
  records.find((record) => record.id === id);

/** Every mediation service that a page names. */
export const providers: readonly Provider[] = [...largeProviders, ...smallProviders];

export const providerFor = (id: string | undefined): Provider | undefined =>
  providers.find((provider) => provider.id === id);
