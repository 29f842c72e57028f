import { html } from 'lit';
import type { Answer, AnswerActions, Chunks } from '../../views/context.js';
import { QuestionFlowElement } from '../question-flow.js';

/**
 * Asks one question at a time, then says what to do next and by when.
 *
 * @summary Can I appeal, do I need a mediation certificate, whom do I call, and by which day?
 * @tag mediation-checker
 * @slot - What is shown without script, and an optional JSON script with details of the council's.
 * @fires {AskingEvent} mediation-checker-step - The person came to the question or outcome with this `id`.
 * @fires {AskingEvent} mediation-checker-error - An answer had the fault with this `id`.
 * @csspart root - The wrapper.
 * @csspart panel - What to do by when, or what is wrong.
 * @csspart button - The button that goes on.
 * @example
 * <mediation-checker council="hackney">
 *   <p>What people see without script.</p>
 * </mediation-checker>
 */
export class MediationCheckerElement extends QuestionFlowElement {
  protected override get caption() {
    return this.context.messages.labels.checker;
  }

  protected override get needs() {
    return this.context.messages.labels.needs;
  }

  /** A council of England decides by the law of England. */
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
