import { call, createElement, read } from '../utils/dom.js';
import { observe } from './observe.js';
import { MOUNT } from './protocol.js';
import { isMount, placeOf } from './placement.js';
import { parseFragment, parseHostedAddress } from './address.js';
import { folderOf, hostedPagesOf, ownScript } from './script.js';

/** The file to load, and its hash, which the build inserts. */
const ENTRY = 'local-offer-widgets.esm.js';
const INTEGRITY = 'sha256-of-local-offer-widgets.esm.js';

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** For pages that require Trusted Types. The name differs from the entry's policy, because a name can be used only once. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  try {
    return trustedTypes!
      .createPolicy('local-offer-boot', { createScriptURL: (given) => given })
      .createScriptURL(url);
  } catch {
    return url;
  }
}

const TAGS =
  'mediation-checker,deadline-countdown,mediation-contact,mediation-guide,resolution-options';

/** Loads the entry bundle, once, if the page contains a widget, or a link or element that asks for one. */
export function boot(): void {
  const own = ownScript('');
  const pages = hostedPagesOf(own);
  let isLoaded = false;

  function load(): void {
    if (isLoaded) return;
    isLoaded = true;
    const script = createElement('script');
    script.type = 'module';
    script.src = trusted(folderOf(own) + ENTRY);
    script.integrity = INTEGRITY;
    script.crossOrigin = 'anonymous';
    script.nonce = own.tag?.nonce ?? '';
    // The entry reads the site's settings from its own tag.
    Object.assign(script.dataset, own.tag?.dataset);
    read(document, 'head').append(script);
    // `stop` is not defined yet during the first scan.
    queueMicrotask(() => stop());
  }

  /** Whether a link asks for one of our elements. */
  const asks = ({ hash, href }: HTMLAnchorElement): boolean =>
    TAGS.split(',').includes(
      (parseFragment(hash) ?? (pages && parseHostedAddress(href, pages)))?.tag ?? '',
    );
  const isOurs = (element: Element): boolean =>
    isMount(element) ||
    call(element, 'matches', TAGS) ||
    (element instanceof HTMLAnchorElement &&
      asks(element) &&
      !['off', 'aside'].includes(placeOf(element) ?? ''));

  const stop = observe(
    `${TAGS},a[href],[${MOUNT}]`,
    ['href', MOUNT],
    (element) => {
      if (isOurs(element)) load();
    },
    () => {},
    (element) => element.matches(TAGS),
  );
}
