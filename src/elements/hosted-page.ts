let address = (_tag: string, _council: string): string | undefined => undefined;

/** Set where the hosted pages are known. */
export function setHostedPages(addressOf: typeof address): void {
  address = addressOf;
}

/** The address of an element's own page, if it is known. */
export const hostedPage = (tag: string, council: string): string | undefined =>
  address(tag, council);
