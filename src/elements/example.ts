/** One state of an element. The demo shows it and the tests open it. */
export interface Example {
  /** Names the example in the address of its demo page. */
  readonly id: string;
  readonly title: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text of a JSON script inside the element. */
  readonly children?: string;
}
