import type { IsoDate } from '../../core/index.js';

/** A public page or notice, as it was read. */
export interface Page {
  readonly title: string;
  readonly url: string;
  /** The day it bears, or in words what is known of its age. */
  readonly date: string;
}

/** Something found on a page. */
export interface Found {
  readonly value: string;
  readonly page: Page;
  readonly note?: string;
}

/** A service that mediates. Numbers and addresses are its own, as any page gives them. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly phones?: readonly Found[];
  readonly emails?: readonly Found[];
  readonly websites?: readonly Found[];
  readonly addresses?: readonly Found[];
  readonly note?: string;
}

/**
 * Whose word it is that a provider serves a council. Only a `contract`, on a day between its first
 * and its last, is enough to show a family the provider's name.
 */
export type Strength =
  | 'contract'
  | 'contract, unclear'
  | 'council'
  | 'advice service'
  | 'provider'
  | 'parent forum'
  | 'another council'
  | 'former council';

/** That a provider serves a council, as one page says. */
export interface ServiceRecord {
  /** The id of a `Provider`, where the page names one. */
  readonly provider?: string;
  /** Mediation, unless it says otherwise. */
  readonly for?: readonly ('mediation' | 'disagreement')[];
  readonly strength: Strength;
  /** The first and the last day of a contract, without its options to go on. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** As that page prints them: the provider has its own. */
  readonly phone?: string;
  readonly email?: string;
  readonly page: Page;
  /** The day somebody at the council confirmed that this is so; null until one has. */
  readonly verifiedOn: IsoDate | null;
  readonly note?: string;
}

/** The local information, advice and support service, as one page gives it. */
export interface AdviceRecord {
  readonly name: string;
  readonly phone?: string;
  readonly otherPhone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly page: Page;
  /** The day somebody at the council confirmed it; null until one has. */
  readonly verifiedOn: IsoDate | null;
  readonly note?: string;
}

/** A council with duties for children and young people with SEND, and what public pages say of it. */
export interface CouncilRecord {
  readonly id: string;
  readonly name: string;
  /** The name of the council itself, as it stands within a sentence. */
  readonly title: string;
  /** Of the Office for National Statistics. It changes when councils are reorganised, and so is no id. */
  readonly code: string;
  readonly services?: readonly ServiceRecord[];
  readonly advice?: AdviceRecord;
  /** The address of its Local Offer. */
  readonly localOffer?: string;
  readonly note?: string;
}
