// What the pages of the cases are put together from.
import { TAGS } from '../helpers/site.js';

export const SCRIPT = '<script defer src="HOME/local-offer-widgets.js"></script>';
export const MODULE = '<script type="module" src="HOME/local-offer-widgets.esm.js"></script>';

/** Each way on to a page but the frame. */
export const link = (tag = 'mediation-checker', query = '') =>
  `<p><a class="said" href="HOME/pages/hackney/${tag}.html${query}">A page about ${tag}</a></p>`;
export const fragment = (tag = 'mediation-checker', query = '?council=hackney') =>
  `<p><a class="said" href="/send.html#local-offer:${tag}${query}">A page about ${tag}</a></p>`;
export const element = (tag = 'mediation-checker') =>
  `<${tag} council="hackney"><p class="said">The words for ${tag}</p></${tag}>`;
export const data = (tag = 'mediation-checker') =>
  `<div data-local-offer="${tag}" data-council="hackney"><p class="said">The words for ${tag}</p></div>`;

export const page = (tag = 'mediation-checker') => `A page about ${tag}`;
export const words = (tag = 'mediation-checker') => `The words for ${tag}`;

/** A link and an element: what is seen where both work, and where neither does. */
export const BOTH = link() + element('deadline-countdown');
export const WORKING = { works: ['mediation-checker', 'deadline-countdown'], said: [page()] };
export const STANDING = { works: [], said: [page(), words('deadline-countdown')] };

export const TAKEN = (...tags) =>
  `^local-offer-widgets: ${tags.join(', ')}: the page has these already`;
export const ALL_TAKEN = TAKEN(...TAGS);
