let addressOf = (_tag: string, _council: string): string | undefined => undefined;

/** Sets how to find the address of a hosted page. */
export function setHostedPages(given: typeof addressOf): void {
  addressOf = given;
}

/** The address of the hosted page for an element, if it is known. */
export const hostedPage = (tag: string, council: string): string | undefined =>
  addressOf(tag, council);
