import type { Conclusion, Deadline, OptionId } from '../core/index.js';
import type { FamilyClock, Messages, QuestionWords } from './index.js';

/** The clocks that bind the family: for each there is something to do by its day. */
export const isFamilys = (clock: Deadline['clock'], { clocks }: Messages): clock is FamilyClock =>
  clock in clocks;

/** What to do next, in one sentence, where it is or may be late; otherwise its outcome says it. */
export function lateTitle({ actions }: Conclusion, { labels }: Messages): string | undefined {
  if (actions.some((id) => id === 'send-appeal-late' || id === 'make-claim-late'))
    return labels.late;
  return actions.includes('ask-more-time') ? labels.mayBeLate : undefined;
}

/** What an option of a question is called. */
export const optionName = (
  { options }: QuestionWords,
  id: string,
  messages: Messages,
): string | undefined => options?.[id as OptionId] ?? messages.options[id as OptionId];
