/** The browser's own `Event`. A library on the page may have replaced the global one. */
const BrowserEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/**
 * Fired when a person reaches a step or makes an error. It never carries a date or an answer, but some
 * steps follow from one answer only, so they reveal it: see docs/for-security-teams.md.
 */
export class AskingEvent extends BrowserEvent {
  /** The id of the question or outcome that was reached, or of the error. */
  readonly id: string;

  constructor(type: string, id: string) {
    super(type, { bubbles: true, composed: true });
    this.id = id;
  }
}
