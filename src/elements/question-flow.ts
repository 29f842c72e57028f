import type { PropertyDeclarations, PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  answersOfPage,
  setSharedAnswers,
  sharedAnswers,
  sharedAppeal,
} from '../controllers/shared-answers.js';
import type { SharedAnswers } from '../controllers/shared-answers.js';
import { walkAnswers } from '../core/checker/walk.js';
import type { Walk } from '../core/checker/walk.js';
import { questions } from '../core/checker/questions.js';
import type { Answers, AnswerValue, Events, Question, QuestionId } from '../core/index.js';
import type { Answer, AnswerActions, Chunks } from '../views/context.js';
import type { AnswerError } from '../views/question/error-summary.js';
import { questionForm, questionView } from '../views/question/form.js';
import type { QuestionForm } from '../views/question/form.js';
import { ANSWER_PROPERTIES, answersIn } from './answer-properties.js';
import type { AnswerProperties } from './answer-properties.js';
import { AskingEvent } from './asking-event.js';
import { LocalOfferElement } from './base.js';
import { hasFailed, loadedChunk, prefetchChunk, preloadChunk } from './chunks.js';
import { readAnswer } from './read-answer.js';

/** The state that each update derives from the answers. */
interface Model extends Walk {
  /** The id of the question or outcome that is shown. */
  readonly shown: string;
  /** Undefined while a question is shown, and until the result chunk has loaded. */
  readonly answer: Answer | undefined;
}

/** Native events would reveal the answers to the page, so only our own events leave the element. */
const stop = (event: Event): void => event.stopPropagation();

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- Lit creates the accessors.
export interface QuestionFlowElement extends AnswerProperties {}

/**
 * Asks the questions of the graph, one at a time, and then shows the conclusion of the core. Each
 * question can also be answered by the attribute with its id.
 *
 * @attr {'datalayer'} analytics - Tells `window.dataLayer` that a question was answered, an answer
 *   had an error, or an outcome was reached, but not which answer, day or outcome.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- As above.
export abstract class QuestionFlowElement extends LocalOfferElement {
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(ANSWER_PROPERTIES.map(([id, property]) => [property, { attribute: id }])),
    analytics: {},
  };

  declare analytics: 'datalayer' | null | undefined;

  /** The answers the person gave, as opposed to those set by the page. */
  #answers: Answers = {};
  /** After "Start again" the answers in attributes are ignored, until an attribute changes. */
  #ignoresAttributes = false;
  /** The question the person went back to, and whether only to change that answer. */
  #viewing: QuestionId | undefined;
  #isChanging = false;
  #error: AnswerError | undefined;
  /** The question that was submitted before the result chunk, which reads dates, had loaded. */
  #waitingFor: QuestionId | undefined;
  /** Whether the focus still has to move to the new step or the error. */
  #isFocusDue = false;
  #hasPrefetched = false;
  #shared: SharedAnswers | undefined;
  /** Counts the steps. It is the key of the form, so each step gets new controls. */
  #step = 0;
  #model: Model | undefined;

  /** Shown above every question. */
  protected abstract get caption(): string;

  /** What to have at hand. Shown with the first question. */
  protected get needs(): string | undefined {
    return undefined;
  }

  /** Whether an appeal worked out in another element replaces the answers in this one. */
  protected readonly syncsSharedAnswers: boolean = false;

  /** Answers to assume unless the person or an attribute gives others. */
  protected get presetAnswers(): Answers {
    return {};
  }

  /** Dates that no question asks for. */
  protected get knownEvents(): Events {
    return {};
  }

  /** Whether the page is known to be about England, so that the nation is not asked. */
  protected get isForEngland(): boolean {
    return false;
  }

  /** The words and controls of a question. */
  protected form(question: Question): QuestionForm {
    return questionForm(this.context.messages, question);
  }

  /** Shown while the result chunk loads, instead of the default of `renderLazy`. */
  protected get pendingAnswer(): unknown {
    return undefined;
  }

  /** Renders the answer. */
  protected abstract renderAnswer(
    result: Chunks['result'],
    answer: Answer,
    actions: AnswerActions,
  ): unknown;

  /** The answer, if one is shown. */
  protected get answer(): Answer | undefined {
    return this.#model?.answer;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (ANSWER_PROPERTIES.some(([, property]) => changed.has(property)))
      this.#ignoresAttributes = false;
    this.#followSharedAnswers();
    const walked = this.#walk();
    const shown = this.#viewing ?? walked.at;
    if (shown !== this.#model?.shown) {
      this.#step += 1;
      this.#error = undefined;
    }
    const result = shown in questions ? undefined : loadedChunk('result');
    const answer = result?.resolveAnswer(walked, this.knownEvents, this.context.today);
    this.#model = { ...walked, shown, answer };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#isFocusDue) this.#moveFocus();
    if (this.#waitingFor && loadedChunk('result')) this.#submitLate();
    if (this.#model?.answer) this.#prefetchReading();
  }

  #moveFocus(): void {
    const target = this.renderRoot.querySelector<HTMLElement>('.low-faults, .low-big [tabindex]');
    this.#isFocusDue = !target;
    target?.focus();
  }

  /** Submits what was submitted before the result chunk had loaded, unless the person has moved on. */
  #submitLate(): void {
    const isSame = this.#waitingFor === this.#model?.shown;
    this.#waitingFor = undefined;
    if (isSame) this.#submit();
  }

  /** Loads what the person may open next, once. */
  #prefetchReading(): void {
    if (this.#hasPrefetched || loadedChunk('reading')) return;
    this.#hasPrefetched = true;
    const whenIdle = typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout;
    whenIdle(() => prefetchChunk('reading'));
  }

  protected override get drawnStep(): unknown {
    return this.#step;
  }

  /** Whether a question is shown. */
  protected get isAsking(): boolean {
    return this.#model!.shown in questions;
  }

  protected override renderContent(): unknown {
    const { shown } = this.#model!;
    const step = this.isAsking ? this.#renderQuestion(shown as QuestionId) : this.#renderAnswer();
    return keyed(this.#step, step);
  }

  #renderAnswer(): unknown {
    const isAnswered = Object.keys(this.#answers).length > 0;
    return this.context.renderLazy(
      'result',
      (result) =>
        this.renderAnswer(result, this.#model!.answer!, {
          change: (id) => this.go(id, true),
          goTo: (id) => this.go(id),
          startAgain: () => this.startAgain(),
        }),
      this.pendingAnswer,
      isAnswered ? undefined : this.context.messages.labels.partNotLoaded,
    );
  }

  #renderQuestion(id: QuestionId): unknown {
    const previous = this.#previousQuestion(id);
    const question: Question = questions[id];
    const form = questionView(
      this.context,
      {
        caption: this.caption,
        question,
        form: this.form(question),
        answer: this.#model!.path.get(id) ?? [],
        error: this.#error,
        previous,
        isFirst: this.isForEngland && !previous && id !== 'nation',
        needs: previous ? undefined : this.needs,
      },
      {
        submit: this.#handleSubmit,
        change: this.#handleChange,
        focusError: this.#handleErrorLink,
        goTo: (to) => this.go(to),
      },
    );
    // Somebody who uses the form is likely to reach the answer.
    return html`<div @pointerdown=${this.#preloadResult} @focusin=${this.#preloadResult}>
      ${form}
      ${this.#waitingFor === id ? this.context.renderLazy('result', () => nothing) : nothing}
    </div>`;
  }

  /** The question that Back goes to: the last one that the person, and not the page, has answered. */
  #previousQuestion(id: QuestionId): QuestionId | undefined {
    const { at, path } = this.#model!;
    // A question off the path leads back to the current one.
    if (!path.has(id) && id !== at) return at as QuestionId;
    const asked = [...path.keys()];
    const before = path.has(id) ? asked.slice(0, asked.indexOf(id)) : asked;
    return before.filter((each) => each in this.#answers).at(-1);
  }

  readonly #preloadResult = (): void => {
    // After a failure, only the "Try again" button reloads it. Otherwise the focus that reaches the
    // button would start the load, and the button would disappear.
    if (!hasFailed('result')) preloadChunk('result');
  };

  /** The answers in attributes; after "Start again", only that the page is about England. */
  get #attributeAnswers(): Answers {
    const answers = answersOfPage(answersIn(this, this.warn));
    if (!this.#ignoresAttributes) return answers;
    return answers.nation === 'england' ? { nation: 'england' } : {};
  }

  get #allAnswers(): Answers {
    return {
      ...(this.isForEngland && { nation: 'england' }),
      ...this.presetAnswers,
      ...this.#attributeAnswers,
      ...this.#answers,
    };
  }

  #walk(): Walk {
    return walkAnswers(this.#allAnswers);
  }

  /** Drops the answers given here once another element has worked out an appeal. */
  #followSharedAnswers(): void {
    const shared = sharedAnswers();
    const outcomes = loadedChunk('result')?.outcomes;
    // The outcome is known only once the result chunk has loaded.
    if (!this.syncsSharedAnswers || this.#shared === shared || (shared && !outcomes)) return;
    this.#shared = shared;
    if (!shared || shared.source === this || !sharedAppeal(outcomes)) return;
    this.#answers = {};
    this.#viewing = undefined;
    this.#error = undefined;
  }

  /** "I am not sure" excludes every other answer, and a typed date excludes a ticked box. */
  readonly #handleChange = (event: Event): void => {
    stop(event);
    const input = event.target as HTMLInputElement;
    const isTextBox = Boolean(input.inputMode);
    if (isTextBox ? !input.value : !input.checked) return;
    const isNotSure = input.value === 'not-sure';
    if (isNotSure) this.renderRoot.querySelector('details')!.open = true;
    const textBoxes = this.#inputs('[inputmode]');
    if (!isTextBox) for (const each of textBoxes) each.value = '';
    for (const box of this.#inputs('[type=checkbox]'))
      if (box !== input && (textBoxes.length || isNotSure || box.value === 'not-sure'))
        box.checked = false;
  };

  #inputs(selector: string): NodeListOf<HTMLInputElement> {
    return this.renderRoot.querySelectorAll(`form ${selector}`);
  }

  /** Moves the focus by script: the link would change the page's address, and not reach a shadow root. */
  readonly #handleErrorLink = (event: Event): void => {
    event.preventDefault();
    const id = this.context.idPrefix + this.#error!.field;
    this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)!.focus();
  };

  /** Handles the click of the button as well: a frame sandboxed without forms fires no `submit`. */
  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    if (event.type === 'submit') stop(event);
    this.#submit();
  };

  protected override handleEnter(): void {
    if (this.isAsking) this.#submit();
  }

  #submit(): void {
    const id = this.#model!.shown as QuestionId;
    const read = readAnswer(
      this.renderRoot.querySelector('form')!,
      this.form(questions[id]),
      loadedChunk('result')?.readDate,
      this.context.today,
      this.context.messages.locale,
    );
    if (!read) {
      // What was typed stays in the form until the chunk that reads it has loaded.
      this.#waitingFor = id;
      preloadChunk('result');
      this.requestUpdate();
      return;
    }
    // The id of a question may reveal the answer before it. Its number does not.
    const step = [...this.#walk().path.keys(), id].indexOf(id) + 1;
    if (read.error) this.#rejectAnswer(read.error, step);
    else this.#acceptAnswer(id, read.answer, step);
  }

  #rejectAnswer(error: AnswerError, step: number): void {
    this.#error = error;
    this.#count('form_error', { step, error: error.id });
    this.#announce('error', error.id);
  }

  #acceptAnswer(id: QuestionId, answer: AnswerValue | undefined, step: number): void {
    this.#answers = { ...this.#answers, [id]: answer };
    const path = [...this.#walk().path.keys()];
    // After "Back", Continue goes one question forward. Otherwise it goes to the first unanswered one.
    const isStepping = this.#viewing && !this.#isChanging;
    const next = isStepping && path.includes(id) ? path[path.indexOf(id) + 1] : undefined;
    this.#count('form_response', { step });
    setSharedAnswers({ source: this, answers: this.#allAnswers, pack: this.context.pack });
    if (!next && !(this.#walk().at in questions)) this.#count('form_complete');
    this.go(next);
  }

  /** Reports a step to `window.dataLayer`, if the page asked for it. */
  #count(event: string, details?: Record<string, string | number>): void {
    if (this.analytics !== 'datalayer') return;
    const page = globalThis as { dataLayer?: unknown[] };
    try {
      (page.dataLayer ??= []).push({ event, tool_name: this.localName, ...details });
    } catch (error) {
      this.warn(String(error));
    }
  }

  protected startAgain(): void {
    this.#answers = {};
    this.#ignoresAttributes = true;
    setSharedAnswers(undefined);
    this.go();
  }

  protected override forgetAnswers(): void {
    this.#answers = {};
    this.#ignoresAttributes = false;
    this.#viewing = this.#error = this.#waitingFor = undefined;
    // A new step renders new controls, without what was typed and not sent.
    this.#model = undefined;
    setSharedAnswers(undefined);
    this.requestUpdate();
  }

  /** Shows a question; without an id, the first unanswered question or the outcome. */
  protected go(to?: QuestionId, isChanging = false): void {
    this.#viewing = to;
    this.#isChanging = isChanging;
    this.#error = this.#waitingFor = undefined;
    this.#announce('step', to ?? this.#walk().at);
  }

  /** Renders the new step, moves the focus to its heading or error, and fires an event. */
  #announce(what: 'step' | 'error', id: string): void {
    this.#isFocusDue = true;
    this.requestUpdate();
    this.dispatchEvent(new AskingEvent(`${this.localName}-${what}`, id));
  }
}
