import type { QuestionId } from '../../core/index.js';
import { optionName } from '../../i18n/sentences.js';
import type { Answer, ViewContext } from '../context.js';

/** A given answer, in words. */
export interface GivenAnswer {
  readonly id: QuestionId;
  readonly question: string;
  readonly said: readonly string[];
}

/** The given answers, in words. Leaves out England as the nation unless `hasEngland`. */
export const answersOf = (
  { messages, inWords }: ViewContext,
  { path }: Answer,
  hasEngland = false,
): GivenAnswer[] =>
  [...path]
    .filter(([id, [value]]) => hasEngland || id !== 'nation' || value !== 'england')
    .map(([id, values]) => {
      const question = messages.questions[id];
      const said = values.map((value) => optionName(question, value, messages) ?? inWords(value));
      return { id, question: question.title, said };
    });
