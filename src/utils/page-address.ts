import { call, read } from './dom.js';

/** Without what stands before it by custom, and whatever the letters' case. */
const siteOf = ({ hostname }: URL | Location): string => hostname.replace(/^www\./, '');

const isWeb = ({ protocol }: URL | Location): boolean => /^https?:$/.test(protocol);

/**
 * The address that leads back to this page: the one it gives itself in its head (`rel=canonical`), if
 * that is on the same site, or its own without query and fragment, which may hold answers. Empty
 * where the page has no address that others can open.
 */
export function pageAddress(): string {
  if (!isWeb(location)) return '';
  const own = location.href.split(/[?#]/)[0]!;
  const link = call(read(document, 'head'), 'querySelector', 'link[rel~=canonical][href]');
  if (!(link instanceof HTMLLinkElement) || !URL.canParse(link.href)) return own;
  const given = new URL(link.href);
  if (!isWeb(given) || siteOf(given) !== siteOf(location)) return own;
  given.username = given.password = given.hash = '';
  return given.href;
}
