import type { OptionId } from '../core/index.js';
import type { FormMessages, QuestionWords } from './types.js';

/** What an option of a question is called; undefined where the answer is a day. */
export const optionName = (
  { options }: QuestionWords,
  id: string,
  messages: Pick<FormMessages, 'options'>,
): string | undefined => options?.[id as OptionId] ?? messages.options[id as OptionId];
