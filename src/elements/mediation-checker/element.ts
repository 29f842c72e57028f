import { html } from 'lit';
import type { Answer, AnswerActions, Chunks } from '../../views/context.js';
import { QuestionFlowElement } from '../question-flow.js';

/**
 * Asks one question at a time, and then says what to do next and by when.
 *
 * @summary Can I appeal, do I need a mediation certificate, whom do I call, and by which day?
 * @tag mediation-checker
 * @slot - The fallback, for when there is no JavaScript or something fails. It may also hold a JSON script with
 *   details of the council.
 * @fires {AskingEvent} mediation-checker-step - The person reached the question or outcome with this `id`.
 * @fires {AskingEvent} mediation-checker-error - An answer had the error with this `id`.
 * @csspart root - The wrapper around everything.
 * @csspart panel - What to do and by when, or what is wrong with an answer.
 * @csspart button - The button that continues.
 * @example
 * <mediation-checker council="hackney">
 *   <p>What people see without JavaScript.</p>
 * </mediation-checker>
 */
export class MediationCheckerElement extends QuestionFlowElement {
  protected override get caption() {
    return this.context.messages.labels.checker;
  }

  protected override get needs() {
    return this.context.messages.labels.needs;
  }

  /** Every council that can be named is in England. */
  protected override get isForEngland() {
    return Boolean(this.council);
  }

  protected override get pendingAnswer() {
    const { loading } = this.context.messages.labels;
    return html`<p class="low-room low-tall" role="status">${loading}</p>`;
  }

  protected override renderAnswer(
    result: Chunks['result'],
    answer: Answer,
    actions: AnswerActions,
  ) {
    return result.checkerAnswerView(this.context, answer, actions, {
      caption: this.caption,
      isForEngland: this.isForEngland,
    });
  }

  protected override renderPaper(result: Chunks['result']) {
    return this.answer && result.paperView(this.context, this.answer);
  }
}
