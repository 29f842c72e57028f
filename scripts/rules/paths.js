// Every path through the questions, and groups of paths that lead to the same result.
import { dayCases } from '../../lib/site/day-cases.js';
import { assess, graph, resolve, rulesAsAt } from '../../lib/core/index.js';
import { isQuestion, optionOf } from './text.js';

/** An example of a day that does not affect the result. */
const A_DAY = rulesAsAt;

/** The cases of a day, in words. */
const CASES = {
  day: 'a date',
  within: 'in the 2 months after the letter',
  before: 'before the letter',
  after: 'after those 2 months',
};

/** Notes that depend on one answer alone. The table to read mentions them once. */
export const OF_ONE_ANSWER = {
  'appellant-young-person': ['person', 'parent-of-young-person'],
  'plan-stays-in-force': ['decision', 'ceasing-plan'],
};

const subsets = (items) =>
  items.reduce((found, item) => [...found, ...found.map((subset) => [...subset, item])], [[]]);

/** Every answer to a question: its value for the core, and an id for the tables. */
function answersTo({ id, kind, options }, given) {
  const ids = options.map((option) => option.id);
  if (kind === 'date') {
    const path = new Map(Object.entries(given).map(([name, answer]) => [name, [answer].flat()]));
    const days = dayCases(id, path, A_DAY);
    return [
      ...days.map(([name, day]) => [day, days.length > 1 ? name : 'day']),
      ...ids.map((each) => [each, each]),
    ];
  }
  const certain = subsets(ids.filter((each) => each !== 'not-sure')).filter(({ length }) => length);
  return (kind === 'choice' ? ids : [...certain, ['not-sure']]).map((each) => [each, each]);
}

/** The core's result for some answers, without what depends on a day. */
function endOf(given) {
  const { at, facts } = resolve(given);
  const { appellant, form, actions, notes } = assess(facts, { today: A_DAY });
  return { outcome: at, appellant, form, actions, notes };
}

/** The tree of all paths: a question, with each answer and the tree that it leads to. */
function tree(given = {}) {
  const { at } = resolve(given);
  if (!isQuestion(at)) return endOf(given);
  const question = graph.questions[at];
  const { aside } = question;
  return {
    question: at,
    ways: answersTo(question, given).map(([answer, said]) => {
      const next = { ...given, [at]: answer };
      const rest = tree(next);
      if (!aside || rest.question === aside) return [said, rest, answer];
      // An aside may be answered here, but usually is not.
      const beside = [
        ['yes', tree({ ...next, [aside]: 'yes' }), 'yes'],
        [undefined, rest],
      ];
      return [said, { question: aside, ways: beside }, answer];
    }),
  };
}

const put = (answers, id, answer) =>
  answer === undefined ? answers : { ...answers, [id]: answer };

const expand = (node, answers = {}, given = {}) =>
  node.ways
    ? node.ways.flatMap(([said, next, answer]) =>
        expand(next, put(answers, node.question, said), put(given, node.question, answer)),
      )
    : [{ answers, given, ...node }];

/**
 * The tree with the answers to a question merged (if `isMerged`) when they lead to the same result,
 * of which only what `shown` takes counts.
 */
function merged(node, isMerged, shown = (end) => end) {
  if (!node.ways) return shown(node);
  const groups = new Map();
  for (const [said, next] of node.ways) {
    const rest = merged(next, isMerged, shown);
    const key = JSON.stringify(isMerged(node.question) ? rest : [said, rest]);
    const [all] = groups.get(key) ?? [[]];
    groups.set(key, [said === undefined ? undefined : [...all, said], rest]);
  }
  return { question: node.question, ways: [...groups.values()] };
}

const whole = tree();
/**
 * Every path: its `answers` as ids for the tables, its `given` answers for the core, and its
 * result.
 */
export const paths = expand(whole);

/** How many questions a path asks, without the nation, which a page usually sets. */
export const lengthOf = ({ answers }) =>
  Object.keys(answers).filter((id) => id !== 'nation').length;
export const longest = Math.max(...paths.map(lengthOf));

const MERGED = ['nation', 'person', 'parts'];
/** The lines of the CSV. */
export const rows = expand(merged(whole, (id) => MERGED.includes(id)));

/** The part of a result that the table to read shows. */
export const simply = ({ outcome, form, actions, notes }) => ({
  outcome,
  form,
  actions,
  notes: notes.filter((id) => !(id in OF_ONE_ANSWER)),
});
/** The lines of the table to read. */
export const groups = expand(merged(whole, () => true, simply));

/** How many paths a line stands for. */
export const sizeOf = ({ answers }) =>
  Object.values(answers).reduce((product, { length }) => product * length, 1);

/** Classes of sets of parts that the law treats alike, in words. */
const CLASSES = [
  ['section-b-or-f', 'Section B or F, with or without others that are not health or social care'],
  ['section-b-or-f+care', 'Section B or F, with health or social care'],
  ['section-i', 'Section I, and none of B, F, health and social care'],
  ['section-i+care', 'Section I with health or social care, and neither B nor F'],
  ['care', 'health or social care, and none of B, F and I'],
  ['other', 'only another section, or a personal budget'],
];

function classOf(set) {
  const has = (...ids) => ids.some((id) => set.includes(id));
  const care = has('health', 'social-care') ? '+care' : '';
  if (has('B', 'F')) return `section-b-or-f${care}`;
  if (has('I')) return `section-i${care}`;
  return care ? 'care' : set.join();
}

const ALL_SETS = subsets(graph.questions.parts.options.map(({ id }) => id)).filter(
  (set) => set.length && !set.includes('not-sure'),
);

/** The classes of some sets of parts. Throws unless every set of each class is there. */
function classesOf(sets) {
  const classes = [...new Set(sets.map(classOf))];
  const all = [...ALL_SETS, ['not-sure']].filter((set) => classes.includes(classOf(set)));
  if (all.length !== sets.length) throw new Error(`These parts are told apart: ${sets.join('; ')}`);
  return classes;
}

/** The answers of a line to a question, as ids. */
export const idsOf = (id, answers) =>
  (id === 'parts' ? classesOf(answers ?? []) : (answers ?? [])).join(' | ');

/** The answers of a line to a question, in words. Empty if it is not asked. */
export function say(id, answers) {
  if (!answers) return '';
  const { options, kind } = graph.questions[id];
  const inWords = (ids, words = {}) =>
    ids.map((each) => words[each] ?? optionOf(each, id)).join('; or ');
  if (id === 'parts') return inWords(classesOf(answers), Object.fromEntries(CLASSES));
  if (kind === 'date') return inWords(answers, CASES);
  const others = options.filter((option) => !answers.includes(option.id));
  if (!others.length) return 'any answer';
  if (others.length < answers.length - 1)
    return `any answer but ${others.map((option) => `“${optionOf(option.id, id)}”`).join(', ')}`;
  return inWords(answers);
}
