import { html, nothing } from 'lit';
import type { ErrorId } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';

/** What is wrong with an answer. */
export interface AnswerError {
  readonly id: ErrorId;
  /** The id of the control that puts it right, without the prefix. */
  readonly field: string;
  /** What was typed, as far as the message repeats it. */
  readonly typed: string;
}

/** The sentence about an error; `thing` is what the question asks for. */
export const errorMessage = (
  { messages }: ViewContext,
  { id, typed }: AnswerError,
  thing: string | undefined,
): string => messages.errors[id](thing, typed);

/**
 * The error above the form, which can take the focus, as a link to the control. Following the link would change the address of
 * the page and cannot reach into a shadow root, so `focusError` has to prevent that and move the focus.
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
