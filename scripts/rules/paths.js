// Every path through the questions; and the same put together where nothing tells them apart.
import { assess, graph, resolve, rulesAsAt } from '../../lib/core/index.js';
import { isQuestion, optionOf } from './text.js';

/** Stands for any day: nothing hangs on which it is, so long as it has not passed. */
const A_DAY = rulesAsAt;

const subsets = (items) =>
  items.reduce((found, item) => [...found, ...found.map((subset) => [...subset, item])], [[]]);

/** Every answer that a question takes. */
function answersTo({ kind, options }) {
  const ids = options.map(({ id }) => id);
  if (kind === 'choice') return ids;
  if (kind === 'date') return [A_DAY, ...ids];
  const certain = subsets(ids.filter((id) => id !== 'not-sure')).filter(({ length }) => length);
  return [...certain, ['not-sure']];
}

/** What the core says at the end of the answers, as far as no day decides it. */
function endOf(answers) {
  const { at, facts } = resolve(answers);
  const { form, actions, notes } = assess(facts, { today: A_DAY });
  return { outcome: at, form, actions, notes };
}

/** A question with each of its answers and where it leads, to the ends. */
function tree(answers = {}) {
  const { at } = resolve(answers);
  if (!isQuestion(at)) return endOf(answers);
  const question = graph.questions[at];
  return {
    question: at,
    ways: answersTo(question).map((answer) => [answer, tree({ ...answers, [at]: answer })]),
  };
}

const expand = (node, answers = {}) =>
  node.ways
    ? node.ways.flatMap(([answer, next]) => expand(next, { ...answers, [node.question]: answer }))
    : [{ answers, ...node }];

/** The same tree, in which answers that lead to the same stand together. */
function merged(node) {
  if (!node.ways) return node;
  const groups = new Map();
  for (const [answer, next] of node.ways) {
    const rest = merged(next);
    const key = JSON.stringify(rest);
    const [all] = groups.get(key) ?? [[], rest];
    groups.set(key, [[...all, answer], rest]);
  }
  return { question: node.question, ways: [...groups.values()] };
}

const whole = tree();
/** One by one: the answer to each question asked. */
export const paths = expand(whole);
/** Put together: the answers to each question that come to the same. */
export const groups = expand(merged(whole));

/** How many paths a group is. */
export const sizeOf = ({ answers }) =>
  Object.values(answers).reduce((product, { length }) => product * length, 1);

/** An answer in the table of all, by its ids. */
export const idsOf = (answer) =>
  answer === undefined ? '' : answer === A_DAY ? 'a date' : [answer].flat().join(' ');

const isSection = (id) => /^[A-Z]$/.test(id);
const key = (set) => set.join();

/** Sets of parts of a plan, by the letters of their sections, apart from health and social care. */
function saySets(sets) {
  const project = (isMeant) =>
    new Map(sets.map((set) => set.filter(isMeant)).map((set) => [key(set), set]));
  const sections = project(isSection);
  const others = project((id) => !isSection(id));
  if (sections.size * others.size !== sets.length)
    return sets.map((set) => set.map(optionOf).join(' and ')).join('; or ');
  const say = (found, name) => [...found.values()].filter(({ length }) => length).map((set) => set.map(name).join(' and ')); // prettier-ignore
  const letters = say(sections, (id) => id);
  const care = say(others, (id) => optionOf(id).toLowerCase());
  return [
    letters.length ? `Section ${letters.join('; or ')}` : '',
    care.length ? `${letters.length ? 'with ' : ''}${care.join('; or ')}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The answers of a group to one question, in words; nothing where it is not asked. */
export function say(id, answers) {
  if (!answers) return '';
  const { kind, options } = graph.questions[id];
  if (kind !== 'choices') {
    if (answers.length > 1 && answers.length >= options.length) return 'any answer';
    return answers.map((answer) => (answer === A_DAY ? 'a date' : optionOf(answer))).join('; or ');
  }
  return answers.flat().includes('not-sure') ? optionOf('not-sure') : saySets(answers);
}
