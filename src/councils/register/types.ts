import type { IsoDate } from '../../core/index.js';

/** A public page or notice that was read. */
export interface Page {
  readonly title: string;
  readonly url: string;
  /** The date on the page, or what is known about its age, in words. */
  readonly date: string;
}

/** A detail that was found on a page. */
export interface Found {
  readonly value: string;
  readonly page: Page;
  readonly note?: string;
}

/** A mediation service, with its own numbers and addresses as any page gives them. */
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
 * The kind of page that says that a provider serves a council. Only a `contract`, between its first
 * and its last day, is enough to show families the provider's name.
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

/** A provider that serves a council, according to one page. */
export interface ServiceRecord {
  /** The id of a `Provider`, if the page names one. */
  readonly provider?: string;
  /** By default mediation. */
  readonly for?: readonly ('mediation' | 'disagreement')[];
  readonly strength: Strength;
  /** The first and the last day of a contract, without options to extend it. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** As that page gives them. They can differ from the provider's own. */
  readonly phone?: string;
  readonly email?: string;
  readonly page: Page;
  /** The day somebody at the council confirmed this; null until somebody has. */
  readonly verifiedOn: IsoDate | null;
  readonly note?: string;
}

/** The local information, advice and support service, according to one page. */
export interface AdviceRecord {
  readonly name: string;
  readonly phone?: string;
  readonly otherPhone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly page: Page;
  /** The day somebody at the council confirmed this; null until somebody has. */
  readonly verifiedOn: IsoDate | null;
  readonly note?: string;
}

/**
 * A council with duties for children and young people with SEND, and what public pages say about
 * it.
 */
export interface CouncilRecord {
  readonly id: string;
  readonly name: string;
  /** The council's full name, in the form it has inside a sentence. */
  readonly title: string;
  /**
   * Its code of the Office for National Statistics. Not an id: it changes when councils are
   * reorganised.
   */
  readonly code: string;
  readonly services?: readonly ServiceRecord[];
  readonly advice?: AdviceRecord;
  /** The address of its Local Offer. */
  readonly localOffer?: string;
  readonly note?: string;
}
