/** The address of the hosted page for an element, if it is known. */
export let hostedPage = (_tag: string, _council: string): string | undefined => undefined;

/** Sets how to find the address of a hosted page. */
export function setHostedPages(addressOf: typeof hostedPage): void {
  hostedPage = addressOf;
}
