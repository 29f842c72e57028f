// The paths as two tables: a short one in Markdown to read, and a complete one as CSV.
import { addDays } from '../../lib/core/dates/days.js';
import { graph, resolve, rulesAsAt } from '../../lib/core/index.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { groups, idsOf, longest, OF_ONE_ANSWER, paths, rows, say, sizeOf } from './paths.js';
import { anchorOf, headingOf, optionOf, titleOf } from './text.js';

const QUESTIONS = Object.keys(graph.questions);
const number = (value) => value.toLocaleString('en-GB');

/**
 * The CSV. A line stands for all paths that differ only in who asks, or in parts of the same class.
 */
export const everyPath = () =>
  [
    ['line', 'paths', ...QUESTIONS, 'outcome', 'appellant', 'form', 'actions', 'notes'],
    ...rows.map((row, index) => [
      index + 1,
      sizeOf(row),
      ...QUESTIONS.map((id) => idsOf(id, row.answers[id])),
      row.outcome,
      row.appellant ?? '',
      row.form ?? '',
      row.actions.join(' '),
      row.notes.join(' '),
    ]),
  ]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

/** The decisions that are appealed most often, in order. */
const FREQUENT = [
  'plan-contents',
  'refusal-to-assess',
  'refusal-to-issue',
  'refusal-to-amend',
  'ceasing-plan',
];

/** A parent's path for a decision about Sections B, F and I, without and with a certificate. */
function wayOf(decision) {
  const common = { nation: 'england', person: 'parent', decision, parts: ['B', 'F', 'I'] };
  const letter = { ...common, 'decision-sent': rulesAsAt };
  const end = (more) => {
    const { at, path } = resolve({ ...letter, ...more });
    return { at, questions: path.filter((id) => id !== 'nation').length };
  };
  return {
    decision,
    without: end({ 'has-certificate': 'no', 'has-contacted-adviser': 'no' }),
    holding: end({ 'has-certificate': 'yes', 'certificate-issued': addDays(rulesAsAt, 45) }),
  };
}

/** The five most frequent paths. */
export const frequent = FREQUENT.map(wayOf);

const linkOf = (id) => `[${titleOf(id)}](../rules.md${anchorOf(headingOf(id))})`;

const frequentRow = ({ decision, without, holding }, index) =>
  `| ${index + 1} | ${optionOf(decision, 'decision')} | ${without.questions} | ${linkOf(without.at)} | ${holding.questions} | ${linkOf(holding.at)} |`;

const actionsOf = ({ actions, form }) =>
  [...actions.map((id) => enResult.actions[id]), ...(form ? [`(form ${form})`] : [])].join('; ');

function tableOf(outcome) {
  const found = groups.filter((group) => group.outcome === outcome);
  const asked = QUESTIONS.filter((id) => found.some(({ answers }) => answers[id]));
  const count = found.reduce((sum, group) => sum + sizeOf(group), 0);
  return `## ${titleOf(outcome)}

${linkOf(outcome).replace(titleOf(outcome), headingOf(outcome))}: ${number(count)} ${count === 1 ? 'path' : 'paths'}.

| Paths | ${asked.map((id) => titleOf(id)).join(' | ')} | What to do | Note |
| --: | ${asked.map(() => '---').join(' | ')} | --- | --- |
${found
  .map((group) => {
    const notes = group.notes.map((id) => enResult.notes[id]).join(' ');
    const cells = asked.map((id) => say(id, group.answers[id]));
    return `| ${number(sizeOf(group))} | ${cells.join(' | ')} | ${actionsOf(group)} | ${notes} |`;
  })
  .join('\n')}
`;
}

const ofOneAnswer = Object.entries(OF_ONE_ANSWER).map(
  ([note, [question, answer]]) => `- “${optionOf(answer, question)}”: ${enResult.notes[note]}`,
);

/** The Markdown. A line stands for all paths with the same actions, by outcome. */
export const groupedPaths = () => `# Every path through the questions

Written by \`npm run rules\`: change nothing here. [The rules on paper](../rules.md) say what each outcome rests on.

There are **${number(paths.length)}** ways to answer the questions, each with one outcome. A set of parts of the plan is an answer of its own, and so is each kind of day that the law tells apart. The longest asks **${longest}** questions, the country not counted.

They are put together here into ${groups.length} lines: in each line, every answer named for a question leads to the same, whichever of the others is given. An empty cell is a question that is not asked. “A date” is any day that leaves all times open; what changes once one has passed is under [what to do](../rules.md#what-changes-once-a-day-has-passed). [paths.csv](paths.csv) has them by their ids in ${number(rows.length)} lines, in which only those are put together that differ in who asks, or in parts of the plan of one kind, and says whose right it is.

Two notes hang on one answer alone. They are left out of the tables:

${ofOneAnswer.join('\n')}

## The ways that are gone most

Nothing that a family answers is counted, so nobody knows. We go by the appeals that reach the tribunal: in the school year 2023 to 2024, 59% were about what is in a plan and 27% about a refusal to assess ([Tribunal Statistics Quarterly, July to September 2024](https://www.gov.uk/government/statistics/tribunals-statistics-quarterly-july-to-september-2024), as solicitors report it). The order of the other three is our guess. Each is the way of a parent who has the letter and disagrees with Sections B, F and I: before the first call to the mediation adviser, and again with a certificate from within the two months.

| | The council’s decision | Questions, before the call | Outcome | Questions, with a certificate | Outcome |
| --: | --- | --: | --- | --: | --- |
${frequent.map(frequentRow).join('\n')}

${Object.keys(graph.outcomes).map(tableOf).join('\n')}`;
