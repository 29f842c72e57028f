import { graph } from '../../../src/core/index.js';
import type { AnswerValue, OutcomeId, QuestionId } from '../../../src/core/index.js';

/** The graph read as data, a second time: nothing here calls `resolve`. */
export type Given = Partial<Record<QuestionId, readonly string[]>>;

export interface Path {
  readonly questions: readonly QuestionId[];
  readonly given: Given;
  readonly outcome: OutcomeId;
}

const DAYS: Partial<Record<QuestionId, string>> = {
  'decision-sent': '2026-03-03',
  'certificate-issued': '2026-04-28',
  conduct: '2026-01-12',
};

function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>(
    (found, item) => [...found, ...found.map((subset) => [...subset, item])],
    [[]],
  );
}

/** Every answer to a question: each option, each set of options, or one day and "not sure". */
export function answersTo(id: QuestionId): string[][] {
  const { kind, options } = graph.questions[id];
  const ids: string[] = options.map((option) => option.id);
  if (kind === 'date') return [[DAYS[id]!], ...ids.map((option) => [option])];
  if (kind === 'choice') return ids.map((option) => [option]);
  const certain = subsets(ids.filter((option) => option !== 'not-sure')).filter(
    (set) => set.length,
  );
  return [...certain, ['not-sure']];
}

/** Where an answer leads, given the answers before it. */
export function nextAfter(at: QuestionId, values: readonly string[], before: Given = {}): string {
  const given: Given = { ...before, [at]: values };
  for (const { when, to } of graph.questions[at].edges) {
    const answer = given[when.question ?? at];
    const only: readonly string[] | undefined = when.only;
    if (!only || answer?.every((value) => only.includes(value))) return to;
  }
  throw new Error(`no edge of ${at} is taken on ${values.join()}`);
}

export const isQuestion = (id: string): id is QuestionId => Object.hasOwn(graph.questions, id);

function walk(at: QuestionId, questions: readonly QuestionId[], given: Given): Path[] {
  if (questions.includes(at)) throw new Error(`${at} is asked twice: ${questions.join()}`);
  return answersTo(at).flatMap((values): Path[] => {
    const to = nextAfter(at, values, given);
    const path = { questions: [...questions, at], given: { ...given, [at]: values } };
    if (isQuestion(to)) return walk(to, path.questions, path.given);
    return [{ ...path, outcome: to as OutcomeId }];
  });
}

/** Every path through the graph. */
export const everyPath = (): Path[] => walk(graph.start, [], {});

/** An answer as a view gives it: a list only where several may be chosen. */
export const asAnswer = (id: QuestionId, values: readonly string[]): AnswerValue =>
  graph.questions[id].kind === 'choices' ? values : values[0]!;

/** The first `count` answers of a path, as `resolve` takes them. */
export const asAnswers = ({ questions, given }: Path, count = questions.length) =>
  Object.fromEntries(questions.slice(0, count).map((id) => [id, asAnswer(id, given[id]!)]));
