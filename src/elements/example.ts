/** One state of an element that is worth seeing: the demo shows it and the tests open it. */
export interface Example {
  /** Its place in the address of the demo. */
  readonly id: string;
  readonly title: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text of a JSON script inside the element. */
  readonly children?: string;
}
