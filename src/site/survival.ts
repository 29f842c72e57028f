// Written by `UPDATE=1 npm run test:editors`.
import type { Way } from './snippets.js';

export interface Survival {
  /** How many editors, with their default settings, keep the snippet whole. */
  readonly kept: number;
  /** After how many of them the widget works, and without script a link does. */
  readonly works: number;
  /** How many editors were measured. */
  readonly of: number;
}

export const survival: Readonly<Record<Way, Survival>> = {
  link: { kept: 9, works: 9, of: 9 },
  fragment: { kept: 9, works: 9, of: 9 },
  element: { kept: 0, works: 9, of: 9 },
  data: { kept: 3, works: 9, of: 9 },
  frame: { kept: 0, works: 1, of: 9 },
};
