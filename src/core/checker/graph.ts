import { outcomes } from './outcomes.js';
import { questions, START } from './questions.js';
import type { Graph } from './types.js';

/** The questions and the outcomes, as data. */
export const graph: Graph = { start: START, questions, outcomes };
