import type { QuestionId } from '../../core/index.js';
import { optionName } from '../../i18n/sentences.js';
import type { Answer, ViewContext } from '../context.js';

/** An answer given, in the words of its question. */
export interface GivenAnswer {
  readonly id: QuestionId;
  readonly question: string;
  readonly said: readonly string[];
}

/** The answers given; without England where nobody was asked for it, or where the rules say it. */
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
