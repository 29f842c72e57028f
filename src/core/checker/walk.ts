import { isDay } from '../dates/days.js';
import type { IsoDate } from '../dates/days.js';
import { isAfterPeriod } from '../law/periods.js';
import { questions, START } from './questions.js';
import type { Condition, Edge, OutcomeId, Question, QuestionId } from './types.js';

/** The values of each answer on the path, in order. */
export type Path = Map<QuestionId, readonly string[]>;

export const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id);

/** The values of an answer, or undefined if it is not an answer to the question. */
export function valuesOf({ kind, options }: Question, answer: unknown): string[] | undefined {
  const values: unknown[] = Array.isArray(answer) ? [...new Set(answer)] : [answer];
  if (Array.isArray(answer) !== (kind === 'choices')) return undefined;
  if (kind === 'date' && isDay(answer)) return [answer];
  const known = values.length && values.every((value) => options.some(({ id }) => id === value));
  // "I am not sure" cannot stand beside another answer.
  return known && (values.length === 1 || !values.includes('not-sure'))
    ? (values as string[])
    : undefined;
}

/** The day that was answered to a question; undefined if there is none. */
export function dayAt(path: Path, id: QuestionId): IsoDate | undefined {
  const value = path.get(id)?.[0];
  return isDay(value) ? value : undefined;
}

/** Whether the condition of an edge from the question `at` holds, given the answers on the path. */
export function holds(when: Condition, at: QuestionId, path: Path): boolean {
  // Without a prototype, because a script of the page may have extended `Object.prototype`.
  const { question = at, only, before, after, and } = { ...when, __proto__: null } as Condition;
  if (and && !holds(and, at, path)) return false;
  if (only && !path.get(question)?.every((value) => (only as readonly string[]).includes(value)))
    return false;
  if (!before && !after) return true;
  const day = dayAt(path, question);
  const other = dayAt(path, before ?? after![1]);
  // An unknown day is neither before nor after another.
  if (!other) return false;
  return before ? day! < other : isAfterPeriod(day, after![0], other);
}

export interface Walk {
  /** Where the walk ends: an outcome, or a question without an answer. */
  at: QuestionId | OutcomeId;
  path: Path;
  edges: Edge[];
}

/**
 * Walks the graph from the start with the answer to each question. `aside` answers the questions
 * that are not asked of everyone.
 */
export function walk(
  answer: (question: Question) => readonly string[] | undefined,
  aside = answer,
): Walk {
  const path: Path = new Map();
  const edges: Edge[] = [];
  let at: QuestionId | OutcomeId = START;
  while (isQuestion(at)) {
    const question: Question = questions[at];
    const values = answer(question);
    if (!values) break;
    path.set(question.id, values);
    const beside = question.aside && aside(questions[question.aside]);
    const known = beside ? new Map(path).set(question.aside, beside) : path;
    const edge = question.edges.find(({ when }) => holds(when, question.id, known))!;
    // An aside is on the path only if it decided which edge to take.
    if (beside && edge.when.question === question.aside) path.set(question.aside, beside);
    edges.push(edge);
    at = edge.to;
  }
  return { at, path, edges };
}

/** Walks the graph with the answers given, as far as they lead. */
export const walkAnswers = (given: Readonly<Record<string, unknown>>): Walk =>
  walk((question) =>
    Object.hasOwn(given, question.id) ? valuesOf(question, given[question.id]) : undefined,
  );
