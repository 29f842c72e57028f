// A table with the last days for a letter sent on each day of a year, and the rule that decides.
import { addDays } from '../../lib/core/dates/days.js';
import { citations, deadline } from '../../lib/core/index.js';
import { FIRST_DAY } from './examples.js';
import { inWords, readingWords, ruleWords, shortDay, sourceOf } from './text.js';

/** Exclusive: a year later. */
const END = `${Number(FIRST_DAY.slice(0, 4)) + 1}${FIRST_DAY.slice(4)}`;

/** The last days for a letter without a certificate. */
export function rowOf(decisionSent) {
  const appeal = deadline('appeal', { decisionSent });
  const adviser = deadline('contact-adviser', { decisionSent });
  return { decisionSent, appeal, adviser, rule: appeal.steps.at(-1).rule };
}

/** A row for each day of the year. */
export function year() {
  const rows = [];
  for (let day = FIRST_DAY; day < END; day = addDays(day, 1)) rows.push(rowOf(day));
  return rows;
}

const say = ({ decisionSent, appeal, adviser, rule }) =>
  [
    shortDay(decisionSent),
    shortDay(adviser.lastDay),
    adviser.advisedDay === adviser.lastDay ? '' : shortDay(adviser.advisedDay),
    `**${shortDay(appeal.lastDay)}**`,
    citations[rule].provision,
    appeal.readings
      .map(
        ({ lastDay, points }) =>
          `${shortDay(lastDay)}: ${points.map((point) => readingWords[point]).join(', and ')}`,
      )
      .join('; '),
  ].join(' | ');

export function calendar() {
  const rows = year();
  const months = new Map();
  for (const row of rows) {
    const month = inWords(row.decisionSent).split(' ').slice(2).join(' ');
    months.set(month, [...(months.get(month) ?? []), row]);
  }
  const rules = [...new Set(rows.map(({ rule }) => rule))].sort();
  return `# A year of letters

Written by \`npm run rules\`: change nothing here. [The rules on paper](../rules.md) say how each day is counted.

For a letter sent on each day from ${inWords(FIRST_DAY)} to ${inWords(addDays(END, -1))}, without a mediation certificate: the last day to call the mediation adviser, and the day on which the tribunal must have the appeal by 5pm. A certificate can move the second, to a month from its own date, if that is later.

The day to call the adviser is decided by ${sourceOf('regs-33')} and is not moved. Where it is not a working day, the last working day before it is given too. The day of the appeal is decided by the last of these rules that was needed:

${rules.map((rule) => `- **${citations[rule].provision}**, ${ruleWords[rule]}: ${sourceOf(rule)}`).join('\n')}

${[...months]
  .map(
    ([month, all]) => `## Letters of ${month}

| Letter sent | Call the adviser by | working day before | Tribunal has the appeal by | Decided by | Otherwise read |
| --- | --- | --- | --- | --- | --- |
${all.map((row) => `| ${say(row)} |`).join('\n')}
`,
  )
  .join('\n')}`;
}
