import { call, read } from './dom.js';

/** The host name without `www.`. */
const siteOf = ({ hostname }: URL | Location): string => hostname.replace(/^www\./, '');

const isWeb = ({ protocol }: URL | Location): boolean => /^https?:$/.test(protocol);

/**
 * The address that leads back to this page: its `rel=canonical` link, if that is on the same site, or
 * else its own address, without the query and the fragment, which may contain answers. Empty if the
 * page has no address that others can open.
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
