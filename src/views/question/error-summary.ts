import { html, nothing } from 'lit';
import type { ErrorId } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';

/** What is wrong with an answer. */
export interface AnswerError {
  readonly id: ErrorId;
  /** The id of the control to correct, without the prefix. */
  readonly field: string;
  /** What was typed, if the message repeats it. */
  readonly typed: string;
}

/** The sentence about an error. `thing` is `QuestionWords.thing` of the question. */
export const errorMessage = (
  { messages }: ViewContext,
  { id, typed }: AnswerError,
  thing: string | undefined,
): string => messages.errors[id](thing, typed);

/**
 * A focusable summary above the form, with the error as a link to its control. `focusError` must
 * prevent the default action and move the focus: following the link would change the page's address,
 * and cannot reach into a shadow root.
 */
export function errorSummaryView(
  { messages, idPrefix }: ViewContext,
  error: AnswerError | undefined,
  message: unknown,
  focusError: (event: Event) => void,
) {
  if (!error) return nothing;
  const { problem } = messages.labels;
  return html`<div
    class="low-panel low-faults"
    part="panel"
    role="group"
    tabindex="-1"
    aria-labelledby="${idPrefix}problem"
    aria-describedby="${idPrefix}fault"
  >
    <p id="${idPrefix}problem"><strong>${problem}</strong></p>
    <p>
      <a href=${`#${idPrefix + error.field}`} @click=${focusError}>${message}</a>
    </p>
  </div>`;
}
