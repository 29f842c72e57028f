/** The wrapper of what an element has drawn. */
export const drawnIn = (host: Element): HTMLElement =>
  (host.shadowRoot ?? host).querySelector<HTMLElement>('[part=root]')!;
