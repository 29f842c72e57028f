import type { CodeOf, More, Spoken } from '../elements/chunks.js';

/**
 * How a further file of ours hands over what it holds. It may come sooner or later than the page
 * file, and no name of ours is to be left on the page: each calls, and the other answers.
 */
export interface Part {
  readonly version: string;
  readonly language?: Spoken;
  readonly more?: More;
  readonly codeOf?: CodeOf;
}

export const OFFERED = 'local-offer-part';
export const WANTED = 'local-offer-parts';
