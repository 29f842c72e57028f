/**
 * The detail of the event by which a council's own file hands over whom its families call: the file
 * that the builder makes. It is a classic script and may run before or after the entry, so each side
 * dispatches when it runs and listens for the other, as with a language. Unlike a language it fits
 * every version: the entry checks each field and leaves out what it does not know.
 */
export interface CouncilMessage {
  /** An `id`, and the rest of a `CouncilPack`. */
  readonly council: unknown;
}

/** Dispatched by a council's file, with a `CouncilMessage`: when it runs, and when it is asked. */
export const COUNCIL_READY = 'local-offer-council-ready';
/** Dispatched by the entry, to ask for the files of councils that have run already. */
export const COUNCIL_REQUEST = 'local-offer-council-request';
