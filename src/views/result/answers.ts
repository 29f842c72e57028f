import { optionName } from '../../i18n/sentences.js';
import type { Answer, ViewContext } from '../context.js';

/** An answer given, in the words of its question. */
export interface GivenAnswer {
  readonly question: string;
  readonly said: readonly string[];
}

/** The answers given. That it is about England is said with the rules. */
export const answersOf = ({ messages, inWords }: ViewContext, { path }: Answer): GivenAnswer[] =>
  [...path]
    .filter(([id, [value]]) => id !== 'nation' || value !== 'england')
    .map(([id, values]) => {
      const question = messages.questions[id];
      const said = values.map((value) => optionName(question, value, messages) ?? inWords(value));
      return { question: question.title, said };
    });
