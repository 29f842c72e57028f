import type { Contact } from '../councils/index.js';
import { tribunal } from '../councils/england.js';
import { reviewBy, rulesAsAt } from '../core/law/citations.js';
import type { ClockId, OptionId } from '../core/index.js';
import type { Answer, Kit } from '../internal/more.js';

const isFamilys = (
  clock: ClockId,
): clock is 'appeal' | 'contact-adviser' | 'discrimination-claim' =>
  clock === 'appeal' || clock === 'contact-adviser' || clock === 'discrimination-claim';

/** The days that bind the family, each with the sentence that says what to do by it. */
export const daysIn = ({ messages, inWords }: Kit, { found, today }: Answer) =>
  found.deadlines.flatMap((deadline) => {
    const { clock, advisedDay, lastDay } = deadline;
    if (!isFamilys(clock)) return [];
    const isPast = today > lastDay;
    const sentence = isPast
      ? messages.labels.lastDay(inWords(lastDay))
      : `${messages.clocks[clock](inWords(advisedDay))}.`;
    return [{ ...deadline, clock, isPast, sentence }];
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
export const rulesLines = ({ messages, inWords }: Kit, { today }: Answer): string[] => [
  messages.labels.rulesAsAt(inWords(rulesAsAt)),
  ...(today > reviewBy ? [messages.notes['rules-past-review']] : []),
  `${messages.labels.official}: ${tribunal.website}`,
];

/** The whole answer as text that is fit for an e-mail. `address` is of a page, without any answer. */
export function letter(kit: Kit, answer: Answer, address: string): string {
  const { messages, inWords } = kit;
  const { labels } = messages;
  const { found, path } = answer;
  const answers = [...path].map(([id, values]) => {
    const said = values.map((value) => messages.options[value as OptionId] ?? inWords(value));
    return `${messages.questions[id].title} ${said.join('; ')}`;
  });
  return [
    messages.outcomes[found.outcome],
    '',
    ...daysIn(kit, answer).map(({ sentence }) => sentence),
    ...found.notes
      .filter((id) => id !== 'rules-past-review')
      .map((id) => messages.notes[id])
      .filter(Boolean),
    '',
    labels.actions,
    ...found.actions.map(
      (id, index) => `${index + 1}. ${messages.actions[id].filter((text) => `${text}`).join('. ')}`,
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
