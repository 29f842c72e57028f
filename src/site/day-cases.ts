import { addDays, addMonths, isDay } from '../core/dates/days.js';
import type { IsoDate } from '../core/dates/days.js';
import { periodOn } from '../core/law/periods.js';
import { graph } from '../core/checker/graph.js';
import type { Condition, QuestionId } from '../core/checker/types.js';
import type { Path } from '../core/checker/walk.js';

/** How a day compares with another: within a period from it, before it, or after the period. */
export type DayCase = 'within' | 'before' | 'after';

/** A condition, and those that are joined to it. */
const withAnd = (when: Condition): Condition[] =>
  when.and ? [when, ...withAnd(when.and)] : [when];

/** Every condition of the graph that compares the day that a question asks for. */
const comparisons = (id: QuestionId): Condition[] =>
  Object.values(graph.questions).flatMap((question) =>
    question.edges
      .flatMap(({ when }) => withAnd(when))
      .filter((when) => (when.before || when.after) && (when.question ?? question.id) === id),
  );

/**
 * An example day for each case that the graph distinguishes for a date question, given the answers on
 * the path. If the graph does not distinguish any, the only example is `anyDay`.
 */
export function dayCases(id: QuestionId, path: Path, anyDay: IsoDate): [DayCase, IsoDate][] {
  const found = new Map<DayCase, IsoDate>([['within', anyDay]]);
  for (const { before, after } of comparisons(id)) {
    const [day] = path.get(before ?? after![1]) ?? [];
    if (!isDay(day)) continue;
    found.set('within', day);
    if (before) found.set('before', addDays(day, -1));
    else found.set('after', addDays(addMonths(day, periodOn(after![0], day)[1]), 1));
  }
  return [...found];
}
