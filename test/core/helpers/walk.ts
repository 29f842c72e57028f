import { Temporal } from 'temporal-polyfill';
import { graph } from '../../../src/core/index.js';
import type { AnswerValue, Condition, OutcomeId, QuestionId } from '../../../src/core/index.js';

/** The graph read as data, a second time: nothing here calls `resolve`. */
export type Given = Partial<Record<QuestionId, readonly string[]>>;

export interface Path {
  readonly questions: readonly QuestionId[];
  readonly given: Given;
  /** The edges taken, each by its question and its place there. */
  readonly edges: readonly string[];
  readonly outcome: OutcomeId;
}

/**
 * A day of each kind that the graph tells apart. Of a letter of 3 March 2026 the two months end on
 * 3 May; the first kind is the ordinary one.
 */
export const DAYS: Partial<Record<QuestionId, Readonly<Record<string, string>>>> = {
  'decision-sent': { 'a day': '2026-03-03' },
  'certificate-issued': {
    'in time': '2026-04-28',
    'before the letter': '2026-02-16',
    late: '2026-05-20',
  },
  'adviser-contacted': {
    'in time': '2026-03-20',
    'before the letter': '2026-02-10',
    late: '2026-05-08',
  },
  conduct: { 'a day': '2026-01-12' },
  'request-received': { 'a day': '2026-01-05' },
  'review-meeting': { 'a day': '2026-01-20' },
  'amendment-notice': { 'a day': '2026-02-02' },
  'draft-sent': { 'a day': '2026-03-10' },
};

/** How many months a condition may ask about. */
const MONTHS: Record<string, number> = { 'contact-adviser': 2 };

function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>(
    (found, item) => [...found, ...found.map((subset) => [...subset, item])],
    [[]],
  );
}

/** Every answer to a question: each option, each set of options, or a day of each kind. */
export function answersTo(id: QuestionId): string[][] {
  const { kind, options } = graph.questions[id];
  const ids: string[] = options.map((option) => option.id);
  if (kind === 'date') return [...Object.values(DAYS[id]!), ...ids].map((value) => [value]);
  if (kind === 'choice') return ids.map((option) => [option]);
  const certain = subsets(ids.filter((option) => option !== 'not-sure')).filter(
    (set) => set.length,
  );
  return [...certain, ['not-sure']];
}

/** The day that an answer gives, if it gives one. */
function dayOf(given: Given, id: QuestionId): Temporal.PlainDate | undefined {
  const [value = ''] = given[id] ?? [];
  return /\d/.test(value) ? Temporal.PlainDate.from(value) : undefined;
}

/** Whether a condition holds of the answers given, at a question. */
function holds(when: Condition, at: QuestionId, given: Given): boolean {
  const { question = at, only, before, after, and } = when;
  const day = dayOf(given, question);
  const compare = (other: Temporal.PlainDate | undefined): number =>
    day && other ? Temporal.PlainDate.compare(day, other) : 0;
  return (
    (!only || !!given[question]?.every((value) => (only as readonly string[]).includes(value))) &&
    (!before || compare(dayOf(given, before)) < 0) &&
    (!after || compare(dayOf(given, after[1])?.add({ months: MONTHS[after[0]]! })) > 0) &&
    (!and || holds(and, at, given))
  );
}

/** The place of the edge that an answer takes, given the answers before it and beside it. */
function edgeTaken(at: QuestionId, values: readonly string[], before: Given): number {
  const given: Given = { ...before, [at]: values };
  const place = graph.questions[at].edges.findIndex(({ when }) => holds(when, at, given));
  if (place < 0) throw new Error(`no edge of ${at} is taken on ${values.join()}`);
  return place;
}

/** Where an answer leads, given the answers before it and beside it. */
export const nextAfter = (at: QuestionId, values: readonly string[], before: Given = {}): string =>
  graph.questions[at].edges[edgeTaken(at, values, before)]!.to;

export const isQuestion = (id: string): id is QuestionId => Object.hasOwn(graph.questions, id);

/** Sets of parts that stand for all: each kind alone, and each that changes what another does. */
const PARTS = [
  ['B'],
  ['F'],
  ['I'],
  ['health'],
  ['other'],
  ['I', 'health'],
  ['I', 'other'],
  ['B', 'other'],
  ['health', 'other'],
  ['not-sure'],
].map((parts) => parts.join());

/**
 * What is answered otherwise than by most. No later question looks back at it in another way
 * (`graph.test.ts` proves it), so from there on ordinary days are enough.
 */
export const isRare = (at: QuestionId, values: readonly string[]): boolean =>
  (at === 'nation' && values[0] !== 'england') ||
  (at === 'person' && values[0] !== 'parent') ||
  (at === 'parts' && !PARTS.includes(values.join()));

/** The answers tried at a question; after a rare answer, fewer. */
function answersTried(at: QuestionId, given: Given, rare: boolean): string[][] {
  const answers = answersTo(at);
  if (graph.questions[at].kind === 'date' && rare) return [answers[0]!];
  if (at !== 'parts') return answers;
  if (rare) return [['B'], ['I'], ['not-sure']];
  // Every set for one decision.
  return given.decision?.[0] === 'plan-contents'
    ? answers
    : answers.filter((parts) => PARTS.includes(parts.join()));
}

type Before = Omit<Path, 'outcome'>;

function walk(at: QuestionId, before: Before, rare = false): Path[] {
  const { questions, given, edges } = before;
  if (questions.includes(at)) throw new Error(`${at} is asked twice: ${questions.join()}`);
  const { aside } = graph.questions[at];
  const go = (values: readonly string[], beside: Given = {}): Path[] => {
    const place = edgeTaken(at, values, { ...given, ...beside });
    const { to, when } = graph.questions[at].edges[place]!;
    // What is answered beside the question counts only where it decides the way.
    if (aside && aside in beside && when.question !== aside) return [];
    const path = {
      questions: [...questions, at, ...(Object.keys(beside) as QuestionId[])],
      given: { ...given, [at]: values, ...beside },
      edges: [...edges, `${at} ${place}`],
    };
    if (isQuestion(to)) return walk(to, path, rare || isRare(at, values));
    return [{ ...path, outcome: to }];
  };
  return answersTried(at, given, rare).flatMap((values) => [
    ...go(values),
    // Where it is asked next, it need not be answered beside.
    ...(aside && nextAfter(at, values, given) !== aside
      ? answersTo(aside).flatMap((beside) => go(values, { [aside]: beside }))
      : []),
  ]);
}

/** A path for all that the graph tells apart. */
export const everyPath = (): Path[] => walk(graph.start, { questions: [], given: {}, edges: [] });

/** An answer as a view gives it: a list only where several may be chosen. */
export const asAnswer = (id: QuestionId, values: readonly string[]): AnswerValue =>
  graph.questions[id].kind === 'choices' ? values : values[0]!;

/** The first `count` answers of a path, as `resolve` takes them. */
export const asAnswers = ({ questions, given }: Path, count = questions.length) =>
  Object.fromEntries(questions.slice(0, count).map((id) => [id, asAnswer(id, given[id]!)]));
