import type { OptionId } from '../core/index.js';
import type { FormMessages, QuestionWords } from './types.js';

/** The label of an option of a question; undefined if the answer is a day. */
export const optionName = (
  { options }: QuestionWords,
  id: string,
  messages: Pick<FormMessages, 'options'>,
): string | undefined => options?.[id as OptionId] ?? messages.options[id as OptionId];
