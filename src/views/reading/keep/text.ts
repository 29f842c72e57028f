import { reviewBy, rulesAsAt } from '../../../core/law/periods.js';
import { OFFICIAL, tribunal } from '../../../councils/england.js';
import type { Contact } from '../../../councils/index.js';
import { phonesOf } from '../../../councils/phones.js';
import type { Answer, ViewContext } from '../../context.js';
import { answersOf } from '../../result/answers.js';
import { planOf } from '../../result/plan.js';
import type { Step } from '../../result/plan.js';
import { resultWords } from '../../result/words.js';
import { readingWords } from '../words.js';

/** A part that a short text can leave out. */
export type Part = 'answers' | 'others' | 'rules' | 'texts' | 'details' | 'notes' | 'titles';

/** The ways to reach somebody, on one line. A short text leaves out the postal address. */
function contactLines(
  { messages }: ViewContext,
  contact: Contact,
  without: ReadonlySet<Part>,
): string[] {
  const { name, email, address } = contact;
  const isShort = without.has('titles');
  const numbers = phonesOf(contact).map(({ number }) => number);
  const ways = [...numbers, email, isShort ? '' : address].filter(Boolean);
  if (ways.length) return [`${name}: ${ways.join(', ')}`];
  // A contact without a number is named already, in the details.
  return isShort || !without.has('details') ? [] : [`${messages.labels.advice}: ${name}`];
}

/** A step, with its explanation, its form and whom to reach. */
function stepLines(context: ViewContext, step: Step, number: number, without: Set<Part>): string[] {
  const { title, texts, points, link, attach, reach } = step;
  const hasTexts = !without.has('texts');
  const hasDetails = !without.has('details');
  const head = [`${title}.`, ...(hasTexts ? texts : [])].filter((each) => `${each}`);
  return [
    ...(without.has('titles') ? [] : [`${number}. ${head.join(' ')}`]),
    ...(hasTexts ? points.map((point) => `- ${point}`) : []),
    ...(link ? [link.text === link.url ? link.url : `${link.text}: ${link.url}`] : []),
    ...(hasDetails && attach.length ? [attach.join(' ')] : []),
    ...(hasDetails && reach?.before.length ? [reach.before.join(' ')] : []),
    ...(reach?.contact ? contactLines(context, reach.contact, without) : []),
    ...(hasDetails && reach && `${reach.age}` ? [`${reach.age}`] : []),
  ];
}

/** When the rules were checked, whether they are due for another check, and the official page. */
function rulesLines(context: ViewContext): string[] {
  const { messages, inWords, today } = context;
  return [
    `${resultWords(context).labels.rulesAsAt(inWords(rulesAsAt))}`,
    ...(today > reviewBy ? [`${messages.labels.pastReview}`] : []),
    `${messages.labels.official}: ${tribunal.website}`,
  ];
}

/** The lines of an answer, by group. No line is empty; a group that is left out has no lines. */
export function partsOf(
  context: ViewContext,
  answer: Answer,
  without: Set<Part> = new Set(),
): Readonly<Record<'days' | 'notes' | 'steps' | 'others' | 'answers' | 'rules', string[]>> {
  const { labels } = resultWords(context);
  const plan = planOf(context, answer);
  const has = (part: Part) => !without.has(part);
  const numbered = (steps: readonly Step[], from: number) =>
    steps.flatMap((step, index) => stepLines(context, step, from + index, without));
  const { length } = plan.steps;
  return {
    days: [
      ...(`${plan.whose}` ? [`${plan.whose}`] : []),
      ...(answer.isOutsideCalendar
        ? [`${labels.outsideTable} ${OFFICIAL['bank-holidays']}`]
        : plan.days.map(({ sentence }) => `${sentence}`)),
    ],
    notes: has('notes') ? plan.notes.map((note) => `${note}`) : [],
    steps: [...(has('titles') ? [`${labels.actions}:`] : []), ...numbered(plan.steps, 1)],
    others: has('others') ? numbered(plan.others, length + 1) : [],
    answers: has('answers')
      ? [
          `${labels.answers}:`,
          ...answersOf(context, answer).map(
            ({ question, said }) => `${question} ${said.join('; ')}.`,
          ),
        ]
      : [],
    rules: has('rules') ? rulesLines(context) : [],
  };
}

/**
 * An answer as plain text, in reading order. `address` is the page's address, or empty. If a part is
 * left out, a sentence says that the page has more.
 */
export function textOf(
  context: ViewContext,
  answer: Answer,
  address: string,
  without: Set<Part> = new Set(),
): string {
  const { take } = readingWords(context);
  const { days, notes, steps, others, answers, rules } = partsOf(context, answer, without);
  const isShort = without.size > 0;
  const more = address ? `${take.more} ${address}` : `${take.moreThere}`;
  const end = isShort ? more : address;
  const title = isShort ? [] : [`${planOf(context, answer).title}`];
  const last = end ? [...rules, end] : rules;
  return [title, [...days, ...notes], [...steps, ...others], answers, last]
    .filter(({ length }) => length)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
