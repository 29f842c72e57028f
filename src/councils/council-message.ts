/**
 * The detail of the event with which a council's own file, which the builder makes, passes its
 * contacts to the entry. The file is a classic script and may run before or after the entry, so each
 * side dispatches an event when it runs and listens for the other's, as with a language. Unlike a
 * language file it works with every version: the entry checks each field and ignores unknown ones.
 */
export interface CouncilMessage {
  /** A `CouncilPack`, not yet checked. */
  readonly council: unknown;
}

/** Dispatched by a council's file, with a `CouncilMessage`, when it runs and after each request. */
export const COUNCIL_READY = 'local-offer-council-ready';
/** Dispatched by the entry, to ask for council files that have already run. */
export const COUNCIL_REQUEST = 'local-offer-council-request';
