// Every path through the questions; and the same put together where nothing tells them apart.
import { dayCases } from '../../lib/site/day-cases.js';
import { assess, graph, resolve, rulesAsAt } from '../../lib/core/index.js';
import { isQuestion, optionOf } from './text.js';

/** Stands for any day that nothing hangs on, so long as it has not passed. */
const A_DAY = rulesAsAt;

/** What is said of a day by its case, where the graph tells cases apart. */
const CASES = {
  day: 'a date',
  within: 'in the 2 months after the letter',
  before: 'before the letter',
  after: 'after those 2 months',
};

/** The notes that hang on one answer alone: the table that is read says so once. */
export const OF_ONE_ANSWER = {
  'appellant-young-person': ['person', 'parent-of-young-person'],
  'plan-stays-in-force': ['decision', 'ceasing-plan'],
};

const subsets = (items) =>
  items.reduce((found, item) => [...found, ...found.map((subset) => [...subset, item])], [[]]);

/** Every answer that a question takes: as the core takes it, and as it is said. */
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

/** What the core says at the end of the answers, as far as no day decides it. */
function endOf(given) {
  const { at, facts } = resolve(given);
  const { appellant, form, actions, notes } = assess(facts, { today: A_DAY });
  return { outcome: at, appellant, form, actions, notes };
}

/** A question with each of its answers and where it leads, to the ends. */
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
      // It can be answered from here, and mostly is not.
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

/** The same tree, in which answers to these questions that lead to the same stand together. */
function merged(node, isMerged, simple) {
  if (!node.ways) return simple(node);
  const groups = new Map();
  for (const [said, next] of node.ways) {
    const rest = merged(next, isMerged, simple);
    const key = JSON.stringify(isMerged(node.question) ? rest : [said, rest]);
    const [all] = groups.get(key) ?? [[]];
    groups.set(key, [said === undefined ? undefined : [...all, said], rest]);
  }
  return { question: node.question, ways: [...groups.values()] };
}

const whole = tree();
/** One by one: the answer to each question asked, as it is said, and as it is given to the core. */
export const paths = expand(whole);

/** How many questions a path asks. The country does not count: mostly it is known. */
export const lengthOf = ({ answers }) =>
  Object.keys(answers).filter((id) => id !== 'nation').length;
export const longest = Math.max(...paths.map(lengthOf));

const MERGED = ['nation', 'person', 'parts'];
/** Put together by who asks, and by the parts of the plan: for the table of all. */
export const rows = expand(
  merged(
    whole,
    (id) => MERGED.includes(id),
    (end) => end,
  ),
);

/** What is said of an end in the table that is read. */
export const simply = ({ outcome, form, actions, notes }) => ({
  outcome,
  form,
  actions,
  notes: notes.filter((id) => !(id in OF_ONE_ANSWER)),
});
/** Put together wherever the answers to a question come to the same: for the table that is read. */
export const groups = expand(merged(whole, () => true, simply));

/** How many paths a group is. */
export const sizeOf = ({ answers }) =>
  Object.values(answers).reduce((product, { length }) => product * length, 1);

/** Sets of parts that the law does not tell apart, by an id, and in words. */
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

/** The classes that some sets of parts are, each of them whole. */
function classesOf(sets) {
  const classes = [...new Set(sets.map(classOf))];
  const all = [...ALL_SETS, ['not-sure']].filter((set) => classes.includes(classOf(set)));
  if (all.length !== sets.length) throw new Error(`These parts are told apart: ${sets.join('; ')}`);
  return classes;
}

/** The answers of a row to one question, by their ids. */
export const idsOf = (id, answers) =>
  (id === 'parts' ? classesOf(answers ?? []) : (answers ?? [])).join(' | ');

/** The answers of a group to one question, in words; nothing where it is not asked. */
export function say(id, answers) {
  if (!answers) return '';
  const { options, kind } = graph.questions[id];
  const names = Object.fromEntries(CLASSES);
  if (id === 'parts') return classesOf(answers).map((each) => names[each] ?? optionOf(each, id)).join('; or '); // prettier-ignore
  if (kind === 'date') return answers.map((each) => CASES[each] ?? optionOf(each, id)).join('; or '); // prettier-ignore
  const others = options.filter((option) => !answers.includes(option.id));
  if (!others.length) return 'any answer';
  if (others.length < answers.length - 1)
    return `any answer but ${others.map((option) => `“${optionOf(option.id, id)}”`).join(', ')}`;
  return answers.map((each) => optionOf(each, id)).join('; or ');
}
