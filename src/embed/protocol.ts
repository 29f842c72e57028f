/**
 * How a page asks for an element if it cannot use the element's tag. These names are shared by the code
 * that writes such requests and the code that reads them.
 */

/**
 * The start of a fragment that asks for an element: `#local-offer_<tag>_council_hackney`. Many scripts
 * use the fragment as a selector, so it has only characters that are valid in one. Older links have the
 * form `#local-offer:<tag>?council=hackney`, and still work.
 */
export const FRAGMENT = 'local-offer';

/**
 * The only attributes that an address can set: that of a link, or of a hosted page. Anybody can send a
 * link, and on many pages anybody can post one in a comment.
 */
export const IN_ADDRESS: readonly string[] = ['council', 'lang', 'languages', 'heading-level'];

/**
 * Attributes that a site can set once, for every widget made from a link or from `data-local-offer`: as
 * `data-render` and so on, on the tag of our script.
 */
export const FOR_SITE = ['render', 'listen', 'analytics'] as const;

/**
 * On any element: the tag of the widget to insert, with `data-council` and so on for its attributes.
 * With `off`, no link in the element becomes a widget. With `on`, every link does, wherever it is.
 */
export const MOUNT = 'data-local-offer';

/** On the root element of a hosted page: the attributes that its address can set. */
export const HOSTED = 'data-local-offer-page';

/** The question of the framing page, and the answer of the hosted page: its height in CSS pixels. */
export interface FrameMessage {
  'local-offer': 'height?' | number;
}
