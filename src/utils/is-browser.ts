/** Whether there is a page. A server may have `document` and a few names more, made up for others. */
export const isBrowser = 'DocumentFragment' in globalThis;
