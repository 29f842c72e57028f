import { isDay } from '../dates/days.js';
import type { Events } from '../deadlines/types.js';
import { graph } from './graph.js';
import type { Condition, Edge, OutcomeId, Question, QuestionId } from './types.js';

/** The values of each answer on the path, in order. */
export type Path = Map<QuestionId, readonly string[]>;

export const isQuestion = (id: string): id is QuestionId => Object.hasOwn(graph.questions, id);

/** The values of an answer, or undefined where it does not answer the question. */
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

/** Whether an edge from a question is taken, after these answers. */
export const holds = ({ question, only }: Condition, at: QuestionId, path: Path): boolean =>
  !only ||
  Boolean(path.get(question ?? at)?.every((value) => (only as readonly string[]).includes(value)));

export interface Walk {
  /** Where it ends: an outcome, or a question without an answer. */
  at: QuestionId | OutcomeId;
  path: Path;
  edges: Edge[];
}

/** From the start, by the answer to each question. */
export function walk(answer: (question: Question) => readonly string[] | undefined): Walk {
  const path: Path = new Map();
  const edges: Edge[] = [];
  let at: QuestionId | OutcomeId = graph.start;
  while (isQuestion(at)) {
    const question: Question = graph.questions[at];
    const values = answer(question);
    if (!values) break;
    path.set(question.id, values);
    const edge = question.edges.find(({ when }) => holds(when, question.id, path))!;
    edges.push(edge);
    at = edge.to;
  }
  return { at, path, edges };
}

/** The walk by the answers given, as far as they go. */
export const walkAnswers = (given: Readonly<Record<string, unknown>>): Walk =>
  walk((question) =>
    Object.hasOwn(given, question.id) ? valuesOf(question, given[question.id]) : undefined,
  );

const EVENTS = {
  'decision-sent': 'decisionSent',
  'certificate-issued': 'certificateIssued',
  conduct: 'conduct',
} as const;

/** The days that the answers on a path give. */
export function eventsFrom(path: Path): Events {
  const events: Events = {};
  for (const [id, event] of Object.entries(EVENTS)) {
    const [day] = path.get(id as QuestionId) ?? [];
    if (isDay(day)) events[event] = day;
  }
  return events;
}
