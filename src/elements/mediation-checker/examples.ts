import type { Example } from '../example.js';
import { dates } from './examples/dates.js';
import { outcomes } from './examples/outcomes.js';
import { questions } from './examples/questions.js';

export const examples: readonly Example[] = [...questions, ...outcomes, ...dates];
