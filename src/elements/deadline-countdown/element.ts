import { html } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { firstConnected } from '../../controllers/connected.js';
import {
  ANY_APPEAL,
  answersFromDays,
  sharedAppeal,
  sharedOutcome,
} from '../../controllers/shared-answers.js';
import { isDay } from '../../core/dates/days.js';
import type { Answers, Events, Question } from '../../core/index.js';
import type { Answer, AnswerActions, Chunks } from '../../views/context.js';
import type { QuestionForm } from '../../views/question/form.js';
import { waitingView } from '../../views/question/waiting.js';
import { loadedChunk } from '../chunks.js';
import { QuestionFlowElement } from '../question-flow.js';

/** The parts of the plan that each answer stands for: is the appeal only about the school or college? */
const PARTS = { yes: 'I', no: 'B', 'not-sure': 'not-sure' } as const;

/**
 * The day to work to, how long is left, the adviser's window, and the working-out. Without dates
 * it asks for them; on a page with a checker it waits for that, so that nobody is asked for a letter
 * twice. Nothing ticks: the words change once a day, at midnight in London.
 *
 * @summary The last day to appeal.
 * @tag deadline-countdown
 * @attr {IsoDate} decision-dated - The day printed on the decision, if it differs from the day on which it was
 *   sent. The earlier of the two leads.
 * @attr {boolean} placement-only - The appeal is only about Section I of the plan.
 * @attr {boolean} calm - Shows the dates, but not how long is left.
 * @slot - The fallback, for when there is no JavaScript or something fails.
 * @fires {AskingEvent} deadline-countdown-step - The person reached the question or outcome with this `id`.
 * @fires {AskingEvent} deadline-countdown-error - An answer had the error with this `id`.
 * @csspart root - The wrapper around everything.
 * @csspart panel - What to do and by when, or what is wrong with an answer.
 * @csspart button - The button that continues.
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

  /** Somebody came for the checker, and it could not be reached. */
  #asksAlone = false;

  constructor() {
    super();
    this.calm = this.placementOnly = false;
  }

  protected override get caption() {
    return this.context.messages.labels.countdown;
  }

  /** The days that the page gives, if it gives any. */
  get #pageDays(): Answers | undefined {
    const days = {
      ...(isDay(this.decisionSent) && { 'decision-sent': this.decisionSent }),
      ...(isDay(this.certificateIssued) && { 'certificate-issued': this.certificateIssued }),
      ...(isDay(this.adviserContacted) && { 'adviser-contacted': this.adviserContacted }),
    };
    return Object.keys(days).length ? days : undefined;
  }

  /** With a day from the page, or all from another element, there is nothing more to ask. */
  protected override get presetAnswers(): Answers {
    const placementOnly = this.placementOnly && { parts: ['I'] };
    // The printed day is the letter's, unless the page or a person says when it was sent.
    const dated = isDay(this.decisionDated) && { 'decision-sent': this.decisionDated };
    const days = this.#pageDays;
    // What the page gives is not mixed with what was found out beside it.
    if (days) return { ...answersFromDays({ ...dated, ...days }), ...placementOnly };
    return {
      ...ANY_APPEAL,
      ...dated,
      ...(placementOnly || sharedAppeal(loadedChunk('result')?.outcomes)),
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

  /** The checker that this waits for. */
  get #checker() {
    return this.#asksAlone || this.#pageDays ? undefined : firstConnected(isChecker);
  }

  protected override renderContent(): unknown {
    if (!this.isAsking || !this.#checker) return super.renderContent();
    const result = loadedChunk('result');
    // It has come to an end, and not to an appeal.
    return result && sharedOutcome(result.outcomes)
      ? result.noAppealView(this.context, this.caption, this.#handleGoToChecker)
      : waitingView(this.context, this.caption, this.#handleGoToChecker);
  }

  protected override renderAnswer(
    result: Chunks['result'],
    answer: Answer,
    actions: AnswerActions,
  ) {
    const options = { caption: this.caption, isCalm: this.calm };
    if (!this.#checker) return result.countdownAnswerView(this.context, answer, actions, options);
    const goTo = this.#handleGoToChecker;
    return html`${result.countdownAnswerView(this.context, answer, { ...actions, goTo }, options)}
    ${result.foundView(this.context)}`;
  }

  readonly #handleGoToChecker = (): void => {
    const checker = this.#checker;
    const heading = checker?.renderRoot.querySelector<HTMLElement>('[tabindex]');
    heading?.focus();
    // What is hidden, or behind a dialog, does not take the focus.
    this.#asksAlone = !heading?.matches(':focus');
    this.requestUpdate();
  };
}

/** A checker is what else asks questions; so its code does not come along where it is not wanted. */
const isChecker = (host: HTMLElement): host is QuestionFlowElement =>
  host instanceof QuestionFlowElement && !(host instanceof DeadlineCountdownElement);
