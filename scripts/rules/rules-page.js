// docs/rules.md: questions, outcomes, time limits, worked examples, sources.
import { actionClocks } from '../../lib/core/checker/conclude.js';
import { citations, graph, reviewBy, rulesAsAt } from '../../lib/core/index.js';
import { PERIODS } from '../../lib/core/law/periods.js';
import { enReading } from '../../lib/i18n/en/reading.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm } from '../../lib/i18n/index.js';
import { caseOfReading, caseOfRule, FIRST_DAY } from './examples.js';
import { longest, paths } from './paths.js';
import {
  anchorOf,
  CLOCKS,
  edgesOf,
  EVENTS,
  headingOf,
  inWords,
  isQuestion,
  linkTo,
  nameOf,
  optionOf,
  readingWords,
  ruleWords,
  sourceOf,
  titleOf,
} from './text.js';

const CONCLUSIONS = ['appeal', 'certificate', 'mediation', 'disagreementResolution'];
const KINDS = {
  choice: 'One answer',
  choices: 'One answer or more',
  date: 'A day, or “I am not sure”',
};
/**
 * For each period: its unit, the event that starts it, and how many of the core's days a unit has.
 */
const COUNTED = {
  'appeal-from-notice': ['month', 'decisionSent'],
  'appeal-from-certificate': ['month', 'certificateIssued'],
  'contact-adviser': ['month', 'decisionSent'],
  'certificate-issued': ['working day', 'adviserTold'],
  'mediation-arranged': ['day', 'authorityTold'],
  'agreement-carried-out': ['week', 'agreementMade', 7],
  'discrimination-claim': ['month', 'conduct'],
  'decide-to-assess': ['week', 'requestReceived', 7],
  'decide-on-plan': ['week', 'requestReceived', 7],
  'final-plan': ['week', 'requestReceived', 7],
  'comment-on-draft': ['day', 'draftSent'],
  'review-decision': ['week', 'reviewMeeting', 7],
  'amended-plan': ['week', 'amendmentNotice', 7],
  'phase-transfer': [undefined, 'phaseTransfer'],
};
/** The periods that count the day of the event. */
const WITH_THE_DAY = ['discrimination-claim', 'comment-on-draft'];
/** The periods that a date sets instead of a length. */
const DATES = {
  'phase-transfer':
    'before 15 February of that year; before 31 March where the move is from secondary school to a place after 16',
};
/** The rules that move the end of a period. */
const MOVES = ['rules-12-2', 'rules-12-3-a'];
/** Every rule that sets a time limit or moves the end of one. */
export const RULES = [
  ...new Set(
    Object.values(PERIODS)
      .flat()
      .map(([rule]) => rule),
  ),
  ...MOVES,
];

const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
const linkToNode = (id) => `[${titleOf(id)}](${anchorOf(headingOf(id))})`;
const heldOn = ({ from, to }) => `from ${inWords(from)}${to ? ` to ${inWords(to)}` : ''}`;

function questionOf(question) {
  const { hint } = enForm.questions[question.id];
  const help = enReading.help[question.id];
  const answers = question.options.map(({ id }) => optionOf(id, question.id));
  const { aside } = question;
  return `### ${headingOf(question.id)}

${hint} ${help}

${KINDS[question.kind]}${question.kind === 'date' ? '' : `: ${answers.map((each) => `“${each}”`).join(', ')}`}.${aside ? ` Beside it, for the few who need it: ${linkToNode(aside)}` : ''}

${edgesOf(question)
  .map(
    ({ said, to, cites }) =>
      `- ${said[0].toUpperCase()}${said.slice(1)}: ${isQuestion(to) ? 'asks' : 'comes to'} **${linkToNode(to)}**\n${cites.map((id) => `  - ${sourceOf(id)}`).join('\n')}`,
  )
  .join('\n')}
`;
}

function outcomeOf({ id, clocks, actions, cites, ...said }) {
  return `### ${headingOf(id)}

| | | |
| --- | --- | --- |
${CONCLUSIONS.map((about) => `| ${enResult.labels[about]} | \`${said[about]}\` | ${enResult[about][said[about]]} |`).join('\n')}

What to do, in this order:

${actions.map((action, index) => `${index + 1}. **${enResult.actions[action]}.** ${enResult.actionTexts[action]}`.trimEnd()).join('\n')}

${clocks.length ? `Times that run, once the day that starts them is known: ${clocks.map((clock) => `[${CLOCKS[clock].toLowerCase()}](#the-time-limits)`).join(', ')}.\n\n` : ''}Besides what the way here rests on:

${list(cites.map(sourceOf))}
`;
}

const periods = () =>
  Object.entries(PERIODS).flatMap(([id, versions]) =>
    versions.map(([rule, length]) => {
      const [unit, event, days = 1] = COUNTED[id];
      const many = length / days;
      const long = DATES[id] ?? `${many} ${unit}${many === 1 ? '' : 's'}`;
      const first = WITH_THE_DAY.includes(id) ? ', that day included' : '';
      return `| ${CLOCKS[id] ?? CLOCKS.appeal} | ${long}${first} | ${EVENTS[event]} | ${linkTo(rule)} \`${citations[rule].status}\` | ${heldOn(citations[rule])} |`;
    }),
  );

/** From one day to another. The limit for a move between schools is before the move. */
export const spanOf = (from, to) =>
  from > to ? `${inWords(to)}, for ${inWords(from)}` : `${inWords(from)} to ${inWords(to)}`;

/** A worked example. */
function exampleOf({ events, found }) {
  const given = Object.entries(events).map(([name, value]) =>
    value === true ? EVENTS[name] : `${EVENTS[name]}: ${inWords(value)}`,
  );
  const { clock, steps, lastDay, safeDay, advisedDay, cutOff, readings } = found;
  const by = (day) => `**${inWords(day)}**${cutOff ? ', 5pm' : ''}`;
  return `${CLOCKS[clock]}. Given: ${given.join('; ')}.

${steps.map(({ rule, from, to, cites }, index) => `${index + 1}. ${spanOf(from, to)}: ${ruleWords[rule]} (${cites.map(linkTo).join('; ')})`).join('\n')}

${list([
  `The last day: ${by(lastDay)}.`,
  ...readings.map(
    ({ lastDay: day, points, cites }) =>
      `Otherwise read, ${inWords(day)}: ${points.map((point) => readingWords[point]).join(', and ')} (${cites.map(linkTo).join('; ')}).`,
  ),
  ...(safeDay === lastDay ? [] : [`A family is told to work to the earliest: ${by(safeDay)}.`]),
  // Only a family's own time limits have an advised day.
  ...(advisedDay === safeDay || !(clock in enResult.clocks)
    ? []
    : [
        `${inWords(safeDay)} is not a working day; the last one before it is ${inWords(advisedDay)}.`,
      ]),
])}
`;
}

const exampleOfRule = (rule) => `### Example: ${nameOf(citations[rule])}

${sourceOf(rule)}

${exampleOf(caseOfRule(rule))}`;

const exampleOfReading = (point) => `### Otherwise read: ${readingWords[point]}

${exampleOf(caseOfReading(point))}`;

/** The questions, outcomes and time limits that use a source. */
function usesOf(id) {
  const nodes = [...Object.values(graph.questions), ...Object.values(graph.outcomes)];
  const used = nodes.filter(({ cites }) => cites.includes(id)).map((node) => `\`${node.id}\``);
  return [...used, ...(RULES.includes(id) ? ['time limits'] : [])].join(', ');
}

const titleOfAction = (id) => `“${enResult.actions[id]}”`;

const late = () => [
  ...Object.keys(actionClocks)
    .filter((action) => action.endsWith('-late'))
    .map((action) => {
      const title = enResult.actions[action];
      const text = enResult.actionTexts[action];
      const before = titleOfAction(action.replace('-late', ''));
      return `Once the last day to **${CLOCKS[actionClocks[action]].toLowerCase()}** has gone, ${before} becomes “${title}”: ${text}`;
    }),
  `Without a certificate, once the last day to **call the mediation adviser** has gone, ${titleOfAction('ask-permission')} is added: ${enResult.actionTexts['ask-permission']} ${sourceOf('regs-34-2')}; ${sourceOf('regs-34-3')}; ${sourceOf('rules-19')}`,
  `Once a day by which **the council** had to act has gone, ${titleOfAction('complain-to-council')} is added. That the council is late is no decision, and gives no right to appeal.`,
];

const all = Object.values(citations);
const count = (mark) => all.filter(({ status }) => status === mark).length;

export const rules = () => `# The rules on paper

Written by \`npm run rules\` from the data that the elements run on: change nothing here. It is for a lawyer or an adviser who checks the rules without reading code.

For England, as at ${inWords(rulesAsAt)}, to be read again by ${inWords(reviewBy)}. This is information, not legal advice.

Of ${all.length} sources ${count('verified')} are marked \`verified\`: their words were read. ${count('secondary')} are marked \`secondary\`: they are reported by others or recalled, and nobody has checked them against the source. Words in quotation marks are the source's own; those of r.12(1) are of the Upper Tribunal's rule, which is reported to be the same.

- [Every path through the questions](rules/paths.md), with its outcome: ${paths.length.toLocaleString('en-GB')}, of which the longest asks ${longest} questions
- [A year of letters](rules/calendar.md), with the last day of each and the rule that decided it
- A page to try any day on, with every step and every reading: \`/demo/rules.html\`
- [How a change of the law is made](changing-the-law.md)

## The questions and outcomes in one picture

[![Questions in square boxes lead by their answers to outcomes in round ones; the next two sections say the same in words](images/rules-graph.svg)](images/rules-graph.svg)

Opened by itself, each box of the picture leads to its section here.

## Questions

The first edge whose condition holds is taken. Every question takes “I am not sure”, and goes on. A day that is not known is neither before nor after another.

${Object.values(graph.questions).map(questionOf).join('\n')}
## Outcomes

${Object.values(graph.outcomes).map(outcomeOf).join('\n')}
## What changes once a day has passed

${list(late())}

A family that is not sure of a date or of its certificate is not told that it is late for an appeal: there may be more time than is known. Nor is one that called the adviser within the two months and waits for its certificate: it has a month from the day that will be on it (${linkTo('rules-20-1-c-ii')}).

A certificate from before the letter counts for nothing here, and nor does a call from before it. A certificate from after the two months may give no more time, if the first call was after them too: while the day of the call is not known, the family is told to work to the day of the letter’s own two months.

## The time limits

A letter is counted by the law of its own day.

| To | Length | Runs from | By | Holds |
| --- | --- | --- | --- | --- |
${periods().join('\n')}

Months end on the same date, or on the last day of a shorter month: ${sourceOf('dodds')}. Those for a claim start with the day itself, and so as a rule end a day sooner; so do the 15 days to comment on a draft.

The 30 days run from the day on which the council “was informed by” the parent or young person that they wish to mediate: the words of regs 35(4) and 36(2), read in the consolidated Regulations. Some councils count from the day on which the adviser tells them; that is the rule for custody alone (SI 2015/62 reg.21). Where mediation is about health alone, the health body arranges it, within 30 days of the day on which the council tells it: reg.35(3). Whether it has to be held in that time, or only set up, the words do not say.

What the council has to do is counted in weeks, which end on the same day of the week, and runs from the day on which it received the request, held the meeting or sent its notice. No rule moves such a day off a weekend or holiday. After a request the council may take longer where it is impractical to keep to its time for a reason that regs 5(4), 10(4) and 13(3) list, such as a closed school or exceptional personal circumstances. They set no new day; a note says so.

An appeal has until the later of its two times. Its end, and no other time's, is then moved, if need be, by:

${list(MOVES.map((rule) => `${ruleWords[rule]}: ${sourceOf(rule)}, ${heldOn(citations[rule])}`))}

Where the law can be read in more than one way, a family is told to work to the earliest last day, and the others stand beside it.

## A worked example for each rule

Each is the first of its kind that the core finds in a letter, or another event, from ${inWords(FIRST_DAY)} on.

${RULES.map(exampleOfRule).join('\n')}
## A worked example for each other reading

${Object.keys(readingWords).map(exampleOfReading).join('\n')}
## Sources

“As at” is the day of this table. “Counted by” is when we count by the source as it is stated here: for a claim, since August and Christmas ceased to move its end. “Used in” names the questions and outcomes; a source without a place is named by an action or a reading.

| Id | Source | Mark | As at | Counted by | Used in | Words |
| --- | --- | --- | --- | --- | --- | --- |
${all.map((each) => `| \`${each.id}\` | ${linkTo(each.id)} | \`${each.status}\` | ${each.readOn} | ${heldOn(each)} | ${usesOf(each.id)} | ${each.quote ? `“${each.quote}”` : ''} |`).join('\n')}
`;
