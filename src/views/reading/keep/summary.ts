import type { Deadline } from '../../../core/index.js';
import { reviewBy, rulesAsAt } from '../../../core/law/periods.js';
import { tribunal } from '../../../councils/england.js';
import type { Contact } from '../../../councils/index.js';
import { optionName } from '../../../i18n/sentences.js';
import type { Answer, ViewContext } from '../../context.js';
import { answerTitle, deadlineSentence } from '../../result/sentences.js';
import { resultWords } from '../../result/words.js';

/** A day of an answer, with the sentence that says what it is for. */
export interface NamedDeadline extends Deadline {
  readonly isPast: boolean;
  readonly sentence: string;
}

/** The days of an answer. Those that only an adviser counts are left out. */
export const namedDeadlines = (context: ViewContext, { conclusion }: Answer): NamedDeadline[] =>
  conclusion.deadlines.flatMap((deadline) => {
    const sentence = deadlineSentence(context, deadline);
    if (!sentence) return [];
    return [{ ...deadline, isPast: context.today > deadline.safeDay, sentence }];
  });

/** Whom to call, a line each. */
export function contactLines({ messages, pack }: ViewContext, { conclusion }: Answer): string[] {
  const { labels } = messages;
  const { appeal, form, mediation } = conclusion;
  const line = (label: string, contact: Contact | undefined) =>
    contact
      ? [
          [`${label}: ${contact.name}`, contact.phone, contact.email, contact.website]
            .filter(Boolean)
            .join(', '),
        ]
      : [];
  return [
    ...(mediation === 'none' ? [] : line(labels.adviser, pack.mediation)),
    ...line(labels.advice, pack.advice),
    ...(form || appeal === 'claim' ? line(labels.tribunal, tribunal) : []),
    labels.useLetter,
  ];
}

/** When the rules were checked, that they are due for a check once they are, and the official page. */
export function rulesLines(context: ViewContext): string[] {
  const { messages, inWords, today } = context;
  return [
    resultWords(context).labels.rulesAsAt(inWords(rulesAsAt)),
    ...(today > reviewBy ? [messages.labels.pastReview] : []),
    `${messages.labels.official}: ${tribunal.website}`,
  ];
}

/** The whole answer as plain text, for an e-mail. `address` is that of the page, without any answer. */
export function summary(context: ViewContext, answer: Answer, address: string): string {
  const { messages, inWords } = context;
  const { conclusion, path } = answer;
  const words = resultWords(context);
  const { labels } = words;
  const answers = [...path].map(([id, values]) => {
    const question = messages.questions[id];
    const said = values.map((value) => optionName(question, value, messages) ?? inWords(value));
    return `${question.title} ${said.join('; ')}`;
  });
  return [
    answerTitle(context, conclusion),
    '',
    ...namedDeadlines(context, answer).map(({ sentence }) => sentence),
    ...conclusion.notes
      .filter((id) => id !== 'rules-past-review')
      .map((id) => words.notes[id])
      .filter(Boolean),
    '',
    labels.actions,
    ...conclusion.actions.map(
      (id, index) =>
        `${index + 1}. ${[words.actions[id], words.actionTexts[id]].filter((text) => `${text}`).join('. ')}`,
    ),
    '',
    messages.labels.contact,
    ...contactLines(context, answer),
    '',
    labels.answers,
    ...answers,
    '',
    ...rulesLines(context),
    address,
  ]
    .join('\n')
    .trimEnd()
    .replace(/\n{3,}/g, '\n\n');
}
