import { html } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { firstConnected } from '../../controllers/connected.js';
import { readDay } from '../../controllers/day.js';
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

/** The parts of the plan for each answer to "Is the appeal only about the school or college?" */
const PARTS = { yes: 'I', no: 'B', 'not-sure': 'not-sure' } as const;

/**
 * Shows the day to work to, how long is left, the days to call the adviser, and how they were counted.
 * Without dates it asks for them. On a page with a checker it waits for that, so that nobody is asked
 * for the same date twice. The words change once a day, at midnight in London.
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

  /** Set when the person tried to go to the checker and it could not take the focus. */
  #asksAlone = false;

  constructor() {
    super();
    this.calm = this.placementOnly = false;
  }

  protected override get caption() {
    return this.context.messages.labels.countdown;
  }

  /** The dates in attributes, if there are any. */
  get #pageDays(): Answers | undefined {
    const days = Object.entries({
      'decision-sent': this.decisionSent,
      'certificate-issued': this.certificateIssued,
      'adviser-contacted': this.adviserContacted,
    }).filter(([, given]) => isDay(given));
    return days.length ? Object.fromEntries(days) : undefined;
  }

  /** With dates from attributes or another element, there is nothing left to ask. */
  protected override get presetAnswers(): Answers {
    const placementOnly = this.placementOnly && { parts: ['I'] };
    // The printed date counts as the date it was sent, unless the page or the person gives that.
    const dated = isDay(this.decisionDated) && { 'decision-sent': this.decisionDated };
    const days = this.#pageDays;
    // Dates from attributes are not mixed with those from another element.
    if (days) return { ...answersFromDays({ ...dated, ...days }), ...placementOnly };
    return {
      ...ANY_APPEAL,
      ...dated,
      ...(placementOnly || sharedAppeal(loadedChunk('result')?.outcomes)),
    };
  }

  /** Asks a simpler question about the parts: the deadline depends only on whether it is Section I alone. */
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
    const decisionDated = readDay('decision-dated', this.decisionDated, this.warn);
    return decisionDated ? { decisionDated } : {};
  }

  /** The checker to wait for, if any. */
  get #checker() {
    return this.#asksAlone || this.#pageDays ? undefined : firstConnected(isChecker);
  }

  protected override renderContent(): unknown {
    if (!this.isAsking || !this.#checker) return super.renderContent();
    const result = loadedChunk('result');
    // The checker has reached an outcome without an appeal.
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
    // A checker that is hidden or behind a dialog cannot take the focus: ask here instead.
    this.#asksAlone = !heading?.matches(':focus');
    this.requestUpdate();
  };
}

/** Recognises a checker without importing its class, which the page may not use. */
const isChecker = (host: HTMLElement): host is QuestionFlowElement =>
  host instanceof QuestionFlowElement && !(host instanceof DeadlineCountdownElement);
