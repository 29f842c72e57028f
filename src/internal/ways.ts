/**
 * How a page asks for an element where it cannot use the element's tag. Who writes such a request
 * and who reads it must agree, so the words for it are here.
 */

/** Begins the fragment of a link that asks for an element: `#local-offer:<tag>?council=…`. */
export const FRAGMENT = 'local-offer:';

/** On any element: the tag wanted there; `data-council` and so on are its attributes. */
export const MOUNT = 'data-local-offer';

/** On the root of a hosted page: it takes part in a frame, and its address may say how it looks. */
export const HOSTED = 'data-local-offer-page';

/** What a hosted page tells the page that frames it, in CSS pixels; and what it answers to. */
export interface FrameMessage {
  'local-offer': 'height?' | number;
}
