import { addDays, addMonths, isDay } from '../core/dates/days.js';
import type { IsoDate } from '../core/dates/days.js';
import { periodOn } from '../core/law/periods.js';
import { graph } from '../core/checker/graph.js';
import type { Condition, QuestionId } from '../core/checker/types.js';
import type { Path } from '../core/checker/walk.js';

/** How a day stands to the day that it is compared with: within the time, before it, or after it. */
export type DayCase = 'within' | 'before' | 'after';

const withAnd = (when: Condition): Condition[] =>
  when.and ? [when, ...withAnd(when.and)] : [when];

/** Every comparison in the graph of the day that a question asks for. */
const comparisons = (id: QuestionId): Condition[] =>
  Object.values(graph.questions).flatMap((question) =>
    question.edges
      .flatMap(({ when }) => withAnd(when))
      .filter((when) => (when.before || when.after) && (when.question ?? question.id) === id),
  );

/**
 * The days that the graph tells apart for a question, after some answers: one day of each case. For a
 * question whose day decides nothing, or nothing yet, that is any day.
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
