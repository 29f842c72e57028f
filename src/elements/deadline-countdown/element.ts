import type { PropertyDeclarations } from 'lit';
import {
  ANY_APPEAL,
  answersFromDays,
  letterAnswers,
  sharedAnswers,
  sharedAppeal,
} from '../../controllers/shared-answers.js';
import { isDay } from '../../core/dates/days.js';
import type { Answers, Events, Question } from '../../core/index.js';
import type { Answer, AnswerActions, Chunks } from '../../views/context.js';
import type { QuestionForm } from '../../views/question/form.js';
import { loadedChunk } from '../chunks.js';
import { QuestionFlowElement } from '../question-flow.js';

/** The parts of the plan that each answer stands for: is the appeal only about the school or college? */
const PARTS = { yes: 'I', no: 'B', 'not-sure': 'not-sure' } as const;

/**
 * The day to work to, how long is left, the adviser's window, and the working-out. Without dates
 * it asks for them. Nothing ticks: the words change once a day, at midnight in London.
 *
 * @summary The last day to appeal.
 * @tag deadline-countdown
 * @attr {IsoDate} decision-dated - The day printed on the decision, where it differs from the day it was sent; the
 *   earlier of the two leads.
 * @attr {boolean} placement-only - The appeal is only about Section I of the plan.
 * @attr {boolean} calm - Shows the dates without how long is left.
 * @slot - What is shown without script.
 * @fires {AskingEvent} deadline-countdown-step - The person came to the question or outcome with this `id`.
 * @fires {AskingEvent} deadline-countdown-error - An answer had the fault with this `id`.
 * @csspart root - The wrapper.
 * @csspart panel - What to do by when, or what is wrong.
 * @csspart button - The button that goes on.
 * @example
 * <deadline-countdown>
 *   <p>You have two months from the date on the letter to appeal.</p>
 * </deadline-countdown>
 */
export class DeadlineCountdownElement extends QuestionFlowElement {
  static override properties: PropertyDeclarations = {
    calm: { type: Boolean },
    decisionDated: { attribute: 'decision-dated' },
    placementOnly: { type: Boolean, attribute: 'placement-only' },
  };

  declare calm: boolean;
  declare decisionDated: string | null | undefined;
  declare placementOnly: boolean;

  protected override readonly syncsSharedAnswers = true;

  constructor() {
    super();
    this.calm = this.placementOnly = false;
  }

  protected override get caption() {
    return this.context.messages.labels.countdown;
  }

  /** With a day from the page, or all from another element, there is nothing more to ask. */
  protected override get presetAnswers(): Answers {
    const placementOnly = this.placementOnly && { parts: ['I'] };
    const isDated = isDay(this.decisionDated) && { 'decision-sent': 'not-sure' };
    const days: Answers = {
      ...(isDay(this.decisionSent) && { 'decision-sent': this.decisionSent }),
      ...(isDay(this.certificateIssued) && { 'certificate-issued': this.certificateIssued }),
      ...(isDay(this.adviserContacted) && { 'adviser-contacted': this.adviserContacted }),
    };
    // What the page gives is not mixed with what was found out beside it.
    if (Object.keys(days).length)
      return { ...answersFromDays({ ...isDated, ...days }), ...placementOnly };
    return {
      ...ANY_APPEAL,
      ...isDated,
      ...(placementOnly ||
        sharedAppeal(loadedChunk('result')?.outcomes) ||
        letterAnswers(sharedAnswers()?.answers)),
    };
  }

  /** Only whether it is about Section I alone matters to the time. */
  protected override form(question: Question): QuestionForm {
    const form = super.form(question);
    if (question.id !== 'parts') return form;
    const options = Object.keys(PARTS) as (keyof typeof PARTS)[];
    return {
      ...form,
      words: this.context.messages.placement,
      help: 'placement',
      kind: 'choice',
      options,
      chosen: (answer) => options.filter((id) => answer.join() === PARTS[id]),
      answer: ([id]) => id && [PARTS[id as keyof typeof PARTS]],
    };
  }

  protected override get knownEvents(): Events {
    const { decisionDated } = this;
    if (isDay(decisionDated)) return { decisionDated };
    if (decisionDated) this.warn(`decision-dated="${decisionDated}" is not a day`);
    return {};
  }

  protected override renderAnswer(
    result: Chunks['result'],
    answer: Answer,
    actions: AnswerActions,
  ) {
    return result.countdownAnswerView(this.context, answer, actions, {
      caption: this.caption,
      isCalm: this.calm,
    });
  }
}
