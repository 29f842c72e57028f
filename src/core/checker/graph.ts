import { outcomes } from './outcomes.js';
import { questions, START } from './questions.js';
import type { Graph } from './types.js';

/** Every question, and what the law says at every end, as data. */
export const graph: Graph = { start: START, questions, outcomes };
