let address = (_tag: string, _council: string): string | undefined => undefined;

/** Sets how to find the address of a hosted page. */
export function setHostedPages(addressOf: typeof address): void {
  address = addressOf;
}

/** The address of the hosted page for an element, if it is known. */
export const hostedPage = (tag: string, council: string): string | undefined =>
  address(tag, council);
