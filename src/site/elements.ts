import { english, titlesIn } from './texts.js';

/** The title of each element, by its tag. A link to the element has this text. */
export const ELEMENTS = titlesIn(english);

export type Tag = keyof typeof ELEMENTS;

export const TAGS = Object.keys(ELEMENTS) as Tag[];
