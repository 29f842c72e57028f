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

/** What a text can do without, where it has to be short: the page has it. */
export type Part = 'answers' | 'others' | 'rules' | 'texts' | 'details' | 'notes' | 'titles';

/** The ways to reach somebody, on one line; where it has to be short, those by telephone and e-mail. */
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
  // The details name it already.
  return isShort || !without.has('details') ? [] : [`${messages.labels.advice}: ${name}`];
}

/** A step: what there is to know of it, the form, and whom to reach. */
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

/** When the rules were checked, that they are due for a check once they are, and the official page. */
function rulesLines(context: ViewContext): string[] {
  const { messages, inWords, today } = context;
  return [
    `${resultWords(context).labels.rulesAsAt(inWords(rulesAsAt))}`,
    ...(today > reviewBy ? [`${messages.labels.pastReview}`] : []),
    `${messages.labels.official}: ${tribunal.website}`,
  ];
}

/** Groups of lines that belong together, without those left out; none is empty. */
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
 * An answer as plain text, in the order in which it is read. `address` is that of the page, or empty;
 * where something is left out a sentence says that the page has more.
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
  const end = isShort
    ? [address ? `${take.more} ${address}` : `${take.moreThere}`]
    : address
      ? [address]
      : [];
  const title = isShort ? [] : [`${planOf(context, answer).title}`];
  return [title, [...days, ...notes], [...steps, ...others], answers, [...rules, ...end]]
    .filter(({ length }) => length)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
