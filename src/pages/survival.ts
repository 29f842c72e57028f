import type { Way } from './snippets.js';

/** Of how many editors, with the settings they come with, kept what was pasted, and kept it whole. */
export interface Survival {
  readonly kept: number;
  readonly of: number;
}

export const survival: Readonly<Record<Way, Survival>> = {
  link: { kept: 8, of: 8 },
  fragment: { kept: 8, of: 8 },
  element: { kept: 0, of: 8 },
  data: { kept: 3, of: 8 },
  frame: { kept: 2, of: 8 },
};
