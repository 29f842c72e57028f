import { questions } from '../core/checker/questions.js';
import { valuesOf } from '../core/checker/walk.js';
import type { Answers, AnswerValue, QuestionId } from '../core/index.js';
import type { Report } from '../councils/index.js';

type CamelCase<Text extends string> = Text extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<CamelCase<Rest>>}`
  : Text;

/** A property for each question, in camel case. It holds the answer as the attribute would. */
export type AnswerProperties = {
  [Id in QuestionId as CamelCase<Id>]:
    (Id extends 'parts' ? string | readonly string[] : string) | null | undefined;
};

/** The id of each question, which is also its attribute, and its property. */
export const ANSWER_PROPERTIES = (Object.keys(questions) as QuestionId[]).map(
  (id) =>
    [id, id.replace(/-./g, (dash) => dash[1]!.toUpperCase()) as CamelCase<QuestionId>] as const,
);

/** The answers in attributes and properties. Invalid ones are reported and left out. */
export function answersIn(element: AnswerProperties, warn: Report): Answers {
  const answers: Answers = {};
  for (const [id, property] of ANSWER_PROPERTIES) {
    const given: unknown = element[property];
    if (!given) continue;
    const text = Array.isArray(given) ? given.join(' ') : `${given as string}`;
    const answer: AnswerValue = id === 'parts' ? text.trim().split(/\s+/) : text;
    if (valuesOf(questions[id], answer)) answers[id] = answer;
    else warn(`${id}="${text}" is not an answer`);
  }
  return answers;
}
