import { graph } from './graph.js';
import type { Answers, Facts, OutcomeId, PlanPart, QuestionId, Resolution } from './types.js';
import { eventsFrom } from './events.js';
import { holds, isQuestion, valuesOf, walkAnswers } from './walk.js';
import type { Path } from './walk.js';

/** The facts that are not named like their question. */
const FACTS: Partial<Record<QuestionId, keyof Facts>> = {
  'is-detained': 'detained',
  'has-certificate': 'hasCertificate',
  'has-contacted-adviser': 'hasContactedAdviser',
  'discrimination-by': 'discriminationBy',
};

function factsFrom(path: Path): Facts {
  const facts: Record<string, unknown> = {};
  for (const [id, values] of path) {
    const [value] = values;
    if (value === 'not-sure') continue;
    const fact = FACTS[id];
    if (fact) facts[fact] = fact === 'discriminationBy' ? value : value === 'yes';
    else if (id === 'parts') facts[id] = [...values] as PlanPart[];
    else if (graph.questions[id].kind !== 'date') facts[id] = value;
  }
  const events = eventsFrom(path);
  return Object.keys(events).length ? { ...facts, events } : facts;
}

/** The questions that can still come after these answers. */
function ahead(at: QuestionId | OutcomeId, path: Path, seen = new Set<string>()): Set<string> {
  if (!isQuestion(at) || seen.has(at)) return seen;
  seen.add(at);
  for (const { when, to } of graph.questions[at].edges) {
    // An unknown day is neither before nor after another.
    const other = when.before ?? when.after?.[1];
    if (path.get(other!)?.includes('not-sure')) continue;
    // A condition on an earlier answer is settled. Any other can still become true.
    const settled = when.question && path.has(when.question);
    if (settled && !holds(when, at, path)) continue;
    ahead(to, path, seen);
    if (settled) break;
  }
  return seen;
}

/**
 * The position that some answers lead to, found by replaying them from the start. `answers` is not
 * changed. An invalid answer counts as missing. An answer that is not on the path is in `dropped`,
 * unless its question can still be asked.
 */
export function resolve(answers: Answers): Resolution {
  const given = Object(answers) as Record<string, unknown>;
  const { at, path } = walkAnswers(given);
  const open = ahead(at, path);
  const dropped = (Object.keys(given) as QuestionId[]).filter(
    (id) => !path.has(id) && !(open.has(id) && valuesOf(graph.questions[id], given[id])),
  );
  return { at, path: [...path.keys()], facts: factsFrom(path), dropped };
}
