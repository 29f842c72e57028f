import type { Contact } from '../../../councils/index.js';
import { tribunal } from '../../../councils/england.js';
import { reviewBy, rulesAsAt } from '../../../core/law/citations.js';
import { enMore } from '../../../i18n/en-more.js';
import type { Answer, Kit } from '../../../elements/chunks.js';
import { lateTitle, optionName } from '../../../i18n/sentences.js';
import { sentenceOf } from '../../result/sentences.js';

/** The days of an answer, each with the sentence that says what it is for. */
export const daysIn = (kit: Kit, { found, today }: Answer) =>
  found.deadlines.flatMap((deadline) => {
    const sentence = sentenceOf(kit, deadline, today);
    if (!sentence) return [];
    return [{ ...deadline, isPast: today > deadline.safeDay, sentence }];
  });

/** Whom to call, a line each. */
export function contactLines({ messages }: Kit, { found, pack }: Answer): string[] {
  const { labels } = messages;
  const line = (label: string, contact: Contact | undefined) =>
    contact
      ? [
          [`${label}: ${contact.name}`, contact.phone, contact.email, contact.website]
            .filter(Boolean)
            .join(', '),
        ]
      : [];
  return [
    ...(found.mediation === 'none' ? [] : line(labels.adviser, pack.mediation)),
    ...line(labels.advice, pack.advice),
    ...(found.form || found.appeal === 'claim' ? line(labels.tribunal, tribunal) : []),
    labels.useLetter,
  ];
}

/** Of which day the rules are, that they are due for a check once they are, and where the official ones stand. */
export const rulesLines = ({ messages, inWords, words }: Kit, { today }: Answer): string[] => [
  words(enMore).labels.rulesAsAt(inWords(rulesAsAt)),
  ...(today > reviewBy ? [messages.labels.pastReview] : []),
  `${messages.labels.official}: ${tribunal.website}`,
];

/** What to do next, in one sentence. */
export const titleOf = ({ messages, words }: Kit, { found }: Answer): string =>
  lateTitle(found, messages) ?? words(enMore).outcomes[found.outcome];

/** The whole answer as text that is fit for an e-mail. `address` is of a page, without any answer. */
export function letter(kit: Kit, answer: Answer, address: string): string {
  const { messages, inWords } = kit;
  const { labels } = messages;
  const { found, path } = answer;
  const words = kit.words(enMore);
  const answers = [...path].map(([id, values]) => {
    const question = messages.questions[id];
    const said = values.map((value) => optionName(question, value, messages) ?? inWords(value));
    return `${question.title} ${said.join('; ')}`;
  });
  return [
    titleOf(kit, answer),
    '',
    ...daysIn(kit, answer).map(({ sentence }) => sentence),
    ...found.notes
      .filter((id) => id !== 'rules-past-review')
      .map((id) => words.notes[id])
      .filter(Boolean),
    '',
    labels.actions,
    ...found.actions.map(
      (id, index) =>
        `${index + 1}. ${[messages.actions[id], words.actions[id]].filter((text) => `${text}`).join('. ')}`,
    ),
    '',
    labels.contact,
    ...contactLines(kit, answer),
    '',
    labels.answers,
    ...answers,
    '',
    ...rulesLines(kit, answer),
    address,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
