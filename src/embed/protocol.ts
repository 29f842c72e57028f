/**
 * How a page asks for an element where it cannot use the element's tag. Who writes such a request
 * and who reads it must agree, so the words for it are here.
 */

/**
 * Begins the fragment of a link that asks for an element: `#local-offer_<tag>_council_hackney`. Many scripts
 * take a fragment for a selector, so it has nothing that a selector may not have. Links from before
 * say `#local-offer:<tag>?council=hackney`, and are served too.
 */
export const FRAGMENT = 'local-offer';

/**
 * All that an address may say: that of a link, its fragment, or that of a hosted page. Who may write
 * nothing but a comment can write a link, and anybody can send one.
 */
export const IN_ADDRESS: readonly string[] = ['council', 'lang', 'languages', 'heading-level'];

/**
 * What a site may say once, as `data-render` and so on on the tag of our script, for every widget
 * that is made of a link or of `data-local-offer`.
 */
export const FOR_SITE = ['render', 'listen', 'analytics'] as const;

/**
 * On any element: the tag wanted there; `data-council` and so on are its attributes. With `off` no link
 * in it is turned into a widget, with `on` each is, wherever it stands.
 */
export const MOUNT = 'data-local-offer';

/** On the root of a hosted page: it takes part in a frame, and names what its address may say. */
export const HOSTED = 'data-local-offer-page';

/** What a hosted page tells the page that frames it, in CSS pixels; and what it answers to. */
export interface FrameMessage {
  'local-offer': 'height?' | number;
}
