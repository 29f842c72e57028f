import type { AnswerValue, IsoDate } from '../core/index.js';
import type { Chunks } from '../views/context.js';
import type { AnswerError } from '../views/question/error-summary.js';
import type { QuestionForm } from '../views/question/form.js';

/**
 * Reads the answer from a form, or the error in it. A typed date takes precedence over a ticked box.
 * `today` is the latest date allowed. Returns undefined if a date has to be read and `readDate`,
 * which comes with the result chunk, has not loaded.
 */
export function readAnswer(
  form: HTMLFormElement,
  { kind, options, answer: answerOf }: QuestionForm,
  readDate: Chunks['result']['readDate'] | undefined,
  today: IsoDate,
  locale: string,
): { answer?: AnswerValue | undefined; error?: AnswerError } | undefined {
  const data = new FormData(form);
  const chosen = data.getAll('answer') as string[];
  const typed = ['day', 'month', 'year'].map((name) => ((data.get(name) ?? '') as string).trim());
  const first = options[0]!;
  const isDate = kind === 'date';
  if (chosen.length > 1 && (isDate || chosen.includes('not-sure')))
    return { error: { id: 'not-sure-alone', field: first, typed: '' } };
  const answer = answerOf(chosen);
  if (isDate && (!answer || typed.some(Boolean))) {
    if (!readDate) return undefined;
    const entry = readDate(typed, today, locale);
    const { day, error, field = first } = entry;
    return error ? { error: { id: error, field, typed: entry.typed ?? '' } } : { answer: day };
  }
  return chosen.length ? { answer } : { error: { id: 'no-answer', field: first, typed: '' } };
}
