// The paths as two tables: one to read, and one of all of them.
import { graph } from '../../lib/core/index.js';
import { messages } from '../../lib/i18n/index.js';
import { groups, idsOf, paths, say, sizeOf } from './paths.js';
import { anchorOf, headingOf, titleOf } from './text.js';

const QUESTIONS = Object.keys(graph.questions);
const number = (value) => value.toLocaleString('en-GB');

/** One line for each path, by ids. */
export const everyPath = () =>
  [
    ['path', ...QUESTIONS, 'outcome', 'form', 'actions', 'notes'],
    ...paths.map(({ answers, outcome, form, actions, notes }, index) => [
      index + 1,
      ...QUESTIONS.map((id) => idsOf(answers[id])),
      outcome,
      form ?? '',
      actions.join(' '),
      notes.join(' '),
    ]),
  ]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

const actionsOf = ({ actions, form }) =>
  [...actions.map((id) => messages.actions[id][0]), ...(form ? [`(form ${form})`] : [])].join('; ');

function tableOf(outcome) {
  const found = groups.filter((group) => group.outcome === outcome);
  const asked = QUESTIONS.filter((id) => found.some(({ answers }) => answers[id]));
  const count = found.reduce((sum, group) => sum + sizeOf(group), 0);
  return `## ${titleOf(outcome)}

[${headingOf(outcome)}](../rules.md${anchorOf(headingOf(outcome))}): ${number(count)} ${count === 1 ? 'path' : 'paths'}.

| Paths | ${asked.map((id) => titleOf(id)).join(' | ')} | What to do | Note |
| --: | ${asked.map(() => '---').join(' | ')} | --- | --- |
${found
  .map((group) => {
    const notes = group.notes.map((id) => messages.notes[id]).join(' ');
    const cells = asked.map((id) => say(id, group.answers[id]));
    return `| ${number(sizeOf(group))} | ${cells.join(' | ')} | ${actionsOf(group)} | ${notes} |`;
  })
  .join('\n')}
`;
}

/** The paths that nothing tells apart in one line, by the outcome they come to. */
export const groupedPaths = () => `# Every path through the questions

Written by \`npm run rules\`: change nothing here. [The rules on paper](../rules.md) say what each outcome rests on.

There are ${number(paths.length)} ways to answer the questions, each with one outcome. They are put together here into ${groups.length} lines: in each line, every answer named for a question leads to the same, whichever of the others is given. “A date” is any day that leaves all times open; what changes once one has passed is under [what to do](../rules.md#what-changes-once-a-day-has-passed). [paths.csv](paths.csv) has them one by one, by their ids.

${Object.keys(graph.outcomes).map(tableOf).join('\n')}`;
