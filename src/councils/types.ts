import type { IsoDate } from '../core/index.js';

/** A telephone number, and who published it. */
export interface PublishedPhone {
  readonly number: string;
  /** Whose page it is on, as a name: "Kids", "Lambeth Council". */
  readonly publishedBy?: string;
  /** The date on that page; absent if there is none. */
  readonly publishedOn?: IsoDate;
}

/** Someone to call. Contact details go out of date, so each says where it comes from. */
export interface Contact {
  readonly name: string;
  /** The number to try first. */
  readonly phone?: string;
  /**
   * Other numbers published for the same service, in the order to try them. `phonesOf` returns all.
   */
  readonly otherPhones?: readonly PublishedPhone[];
  /** When somebody answers, in words: "Monday to Friday, 9am to 5pm". */
  readonly hours?: string;
  readonly email?: string;
  /** `https:` or `http:` only. */
  readonly website?: string;
  readonly address?: string;
  /** Whose page has these details, as a name. Each of `otherPhones` has its own. */
  readonly publishedBy?: string;
  /** The date on that page; absent if there is none. */
  readonly publishedOn?: IsoDate;
  /** The day a person at the council last checked the details; null until one has. */
  readonly verifiedOn: IsoDate | null;
  /** The first and the last day of the contract. On other days the contact is not shown. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** Whom a council's families call. An unknown contact is absent, never made up. */
export interface CouncilPack {
  readonly id: string;
  /** The name of the council, in the form it has inside a sentence. */
  readonly title?: string;
  /** The mediation adviser. */
  readonly mediation?: Contact;
  /** The disagreement resolution service, if that is another one. */
  readonly disagreement?: Contact;
  /** The local information, advice and support service. */
  readonly advice?: Contact;
  /** The council's own SEND team. */
  readonly sendTeam?: Contact;
  /** The address of the council's notice under SEND Regulations 2014 reg.32. */
  readonly noticeUrl?: string;
}
