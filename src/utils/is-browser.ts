/** Whether this is a browser. A server may have a shim of `document`, but not of this class. */
export const isBrowser = 'DocumentFragment' in globalThis;
