import { english, titlesIn } from './texts.js';

/** Every element that a page can have, with the words a link to it bears. */
export const ELEMENTS = titlesIn(english);

export type Tag = keyof typeof ELEMENTS;

export const TAGS = Object.keys(ELEMENTS) as Tag[];
