import type { PropertyDeclarations, PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { setSharedAnswers, sharedAnswers, sharedAppeal } from '../controllers/shared-answers.js';
import type { SharedAnswers } from '../controllers/shared-answers.js';
import { valuesOf, walkAnswers } from '../core/checker/walk.js';
import type { Walk } from '../core/checker/walk.js';
import { questions } from '../core/checker/questions.js';
import type { Answers, AnswerValue, Events, Question, QuestionId } from '../core/index.js';
import type { Answer, AnswerActions, Chunks } from '../views/context.js';
import type { AnswerError } from '../views/question/error-summary.js';
import { questionForm, questionView } from '../views/question/form.js';
import type { QuestionForm } from '../views/question/form.js';
import { LocalOfferElement } from './base.js';
import { hasFailed, loadedChunk, prefetchChunk, preloadChunk } from './chunks.js';
import { readAnswer } from './read-answer.js';

/** The browser's own: a library of the page may have put another in its name. */
const BrowserEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/**
 * What a person did, by id: never a date, nor an answer by its own id. A question that is asked after
 * one answer only, and an outcome, tell of the answers before: docs/for-security-teams.md.
 */
export class AskingEvent extends BrowserEvent {
  /** Of the question or outcome come to, or of the error found. */
  readonly id: string;

  constructor(type: string, id: string) {
    super(type, { bubbles: true, composed: true });
    this.id = id;
  }
}

type CamelCase<Text extends string> = Text extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<CamelCase<Rest>>}`
  : Text;

/** A property for each question, in camel case: its answer, as an attribute would give it, or a list. */
export type AnswerProperties = {
  [Id in QuestionId as CamelCase<Id>]:
    (Id extends 'parts' ? string | readonly string[] : string) | null | undefined;
};

/** Each question, with its property. */
const QUESTIONS = (Object.keys(questions) as QuestionId[]).map(
  (id) =>
    [id, id.replace(/-./g, (dash) => dash[1]!.toUpperCase()) as CamelCase<QuestionId>] as const,
);

/** Where a person stands, found anew by each update. */
interface Model extends Walk {
  /** The question or outcome that is shown. */
  readonly shown: string;
  /** Undefined while a question is shown, and while the chunk that finds it is on its way. */
  readonly answer: Answer | undefined;
}

/** The page hears of what happens in the form by our own events only. */
const stop = (event: Event): void => event.stopPropagation();

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- Lit makes the accessors.
export interface QuestionFlowElement extends AnswerProperties {}

/**
 * Asks the questions of the graph, one at a time, and then shows what the core says. The id of each
 * question is an attribute too.
 *
 * @attr {'datalayer'} analytics - Tells `window.dataLayer` that a question was answered, an answer
 *   had an error, or an outcome was reached, but not which answer, day or outcome.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- As above.
export abstract class QuestionFlowElement extends LocalOfferElement {
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(QUESTIONS.map(([id, property]) => [property, { attribute: id }])),
    analytics: {},
  };

  declare analytics: 'datalayer' | null | undefined;

  /** A person's own answers. */
  #answers: Answers = {};
  /** They began again: what the page had answered for them is asked too, until it says something else. */
  #isFresh = false;
  /** The question gone back to, and whether only to change that one. */
  #viewing: QuestionId | undefined;
  #isChanging = false;
  #error: AnswerError | undefined;
  /** The question whose answer can only be read once the result chunk has come. */
  #waitingFor: QuestionId | undefined;
  /** A step was taken, and what the focus goes to is not there yet. */
  #isFocusDue = false;
  #isIdleAsked = false;
  #shared: SharedAnswers | undefined;
  /** With each step it changes, so that each step has fresh controls. */
  #step = 0;
  #model: Model | undefined;

  /** What stands above every question. */
  protected abstract get caption(): string;

  /** What to have at hand, said before the first answer. */
  protected get needs(): string | undefined {
    return undefined;
  }

  /** Takes over an appeal that is found out with another element. */
  protected readonly syncsSharedAnswers: boolean = false;

  /** Answers that hold until others are given. */
  protected get presetAnswers(): Answers {
    return {};
  }

  /** More that is known of the events than the questions ask. */
  protected get knownEvents(): Events {
    return {};
  }

  /** Whether the page says which nation it is about, so that this is not asked. */
  protected get isForEngland(): boolean {
    return false;
  }

  /** How a question is put. */
  protected form(question: Question): QuestionForm {
    return questionForm(this.context.messages, question);
  }

  /** What stands for the answer while it is on its way, unless it is a sentence in the room of a short one. */
  protected get pendingAnswer(): unknown {
    return undefined;
  }

  /** What the core says, once it can be found. */
  protected abstract renderAnswer(
    result: Chunks['result'],
    answer: Answer,
    actions: AnswerActions,
  ): unknown;

  /** The answer, while it is shown. */
  protected get answer(): Answer | undefined {
    return this.#model?.answer;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (QUESTIONS.some(([, property]) => changed.has(property))) this.#isFresh = false;
    this.#followSharedAnswers();
    const walked = this.#walk();
    const shown = this.#viewing ?? walked.at;
    if (shown !== this.#model?.shown) {
      this.#step += 1;
      // What was wrong with the last step is not wrong with this one.
      this.#error = undefined;
    }
    const result = shown in questions ? undefined : loadedChunk('result');
    const answer = result?.resolveAnswer(walked, this.knownEvents, this.context.today);
    this.#model = { ...walked, shown, answer };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#isFocusDue) {
      const target = this.renderRoot.querySelector<HTMLElement>('.low-faults, .low-big [tabindex]');
      this.#isFocusDue = !target;
      target?.focus();
    }
    // Whoever pressed Continue before the chunk was there has gone on since, or has not.
    if (this.#waitingFor && loadedChunk('result')) {
      const isSame = this.#waitingFor === this.#model?.shown;
      this.#waitingFor = undefined;
      if (isSame) this.#submit();
    }
    if (this.#model?.answer && !this.#isIdleAsked && !loadedChunk('reading')) {
      this.#isIdleAsked = true;
      // What a person may open next comes while nothing else is to be done.
      const whenIdle = typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout;
      whenIdle(() => prefetchChunk('reading'));
    }
  }

  protected override get drawnStep(): unknown {
    return this.#step;
  }

  /** Whether there is something left to ask. */
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
    const { at, path } = this.#model!;
    // Back goes to what the person answered, not to what the page did; from an aside, to its question.
    const asked = [...path.keys()];
    const previous =
      !path.has(id) && id !== at
        ? (at as QuestionId)
        : asked
            .slice(0, path.has(id) ? asked.indexOf(id) : path.size)
            .filter((each) => each in this.#answers)
            .at(-1);
    const question: Question = questions[id];
    const form = questionView(
      this.context,
      {
        caption: this.caption,
        question,
        form: this.form(question),
        answer: path.get(id) ?? [],
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
    // Whoever touches a question is likely to come to the answer.
    return html`<div @pointerdown=${this.#preloadResult} @focusin=${this.#preloadResult}>
      ${form}
      ${this.#waitingFor === id ? this.context.renderLazy('result', () => nothing) : nothing}
    </div>`;
  }

  readonly #preloadResult = (): void => {
    // After a failure only its own button tries again, and it must not go as it is reached.
    if (!hasFailed('result')) preloadChunk('result');
  };

  /** Answers given by attributes or properties; one that is not usable is reported. */
  #attributeAnswers(): Answers {
    const answers: Answers = {};
    for (const [id, property] of QUESTIONS) {
      const given: unknown = this[property];
      // What country the page is about is no answer of anybody's.
      if (!given || (this.#isFresh && given !== 'england')) continue;
      const answer: AnswerValue =
        id === 'parts'
          ? (Array.isArray(given) ? given.join(' ') : `${given as string}`).trim().split(/\s+/)
          : `${given as string}`;
      if (valuesOf(questions[id], answer)) answers[id] = answer;
      else this.warn(`${id}="${given as string}" is not an answer`);
    }
    return answers;
  }

  get #allAnswers(): Answers {
    return {
      ...(this.isForEngland && { nation: 'england' }),
      ...this.presetAnswers,
      ...this.#attributeAnswers(),
      ...this.#answers,
    };
  }

  #walk(): Walk {
    return walkAnswers(this.#allAnswers);
  }

  /** An appeal that is found out with another element takes the place of what was answered here before. */
  #followSharedAnswers(): void {
    const shared = sharedAnswers();
    const outcomes = loadedChunk('result')?.outcomes;
    // Which outcome it has come to is known once the chunk is there: it has been asked for by then.
    if (!this.syncsSharedAnswers || this.#shared === shared || (shared && !outcomes)) return;
    this.#shared = shared;
    if (!shared || shared.source === this || !sharedAppeal(outcomes)) return;
    this.#answers = {};
    this.#viewing = undefined;
    this.#error = undefined;
  }

  /** "I am not sure" stands alone, and so does a date or what is ticked in its place. */
  readonly #handleChange = (event: Event): void => {
    stop(event);
    const { value, checked, inputMode } = event.target as HTMLInputElement;
    if (!(inputMode ? value : checked)) return;
    const inputs = (kind: string) =>
      this.renderRoot.querySelectorAll<HTMLInputElement>(`form ${kind}`);
    if (value === 'not-sure') this.renderRoot.querySelector('details')!.open = true;
    const typed = inputs('[inputmode]');
    if (!inputMode) for (const each of typed) each.value = '';
    for (const box of inputs('[type=checkbox]'))
      if (box !== event.target && (typed.length || [value, box.value].includes('not-sure')))
        box.checked = false;
  };

  /** Following the link would change the page's address, and cannot see into a shadow root. */
  readonly #handleErrorLink = (event: Event): void => {
    event.preventDefault();
    const id = this.context.idPrefix + this.#error!.field;
    this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)!.focus();
  };

  /** Of the button too: in a sandboxed frame that may not send forms no submit is heard. */
  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    if (event.type === 'submit') stop(event);
    this.#submit();
  };

  protected override goOn(): void {
    if (this.#model!.shown in questions) this.#submit();
  }

  #submit(): void {
    const id = this.#model!.shown as QuestionId;
    // Which question it is may tell the answer before; its number does not.
    const number = [...this.#walk().path.keys(), id].indexOf(id) + 1;
    const read = readAnswer(
      this.renderRoot.querySelector('form')!,
      this.form(questions[id]),
      loadedChunk('result')?.readDate,
      this.context.today,
      this.context.messages.locale,
    );
    if (!read) {
      // What was typed stays where it is until what reads it has come.
      this.#waitingFor = id;
      preloadChunk('result');
      this.requestUpdate();
      return;
    }
    const { answer, error } = read;
    if (error) {
      this.#error = error;
      this.#count('form_error', { step: number, error: error.id });
      this.#announce('error', error.id);
      return;
    }
    this.#answers = { ...this.#answers, [id]: answer };
    const path = [...this.#walk().path.keys()];
    // After going back, forward is a step at a time; else it is the first without an answer.
    const isStepping = this.#viewing && !this.#isChanging;
    const next = isStepping && path.includes(id) ? path[path.indexOf(id) + 1] : undefined;
    this.#count('form_response', { step: number });
    setSharedAnswers({ source: this, answers: this.#allAnswers, pack: this.context.pack });
    if (!next && !(this.#walk().at in questions)) this.#count('form_complete');
    this.go(next);
  }

  /** For a page that counts its visitors' steps, and has said so. */
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
    this.#isFresh = true;
    setSharedAnswers(undefined);
    this.go();
  }

  protected override forgetAnswers(): void {
    this.#answers = {};
    this.#isFresh = false;
    this.#viewing = this.#error = this.#waitingFor = undefined;
    // Fresh controls, for what was typed and not sent.
    this.#model = undefined;
    setSharedAnswers(undefined);
    this.requestUpdate();
  }

  /** Shows a question already answered, or the first that is not, or the outcome. */
  protected go(to?: QuestionId, isChanging = false): void {
    this.#viewing = to;
    this.#isChanging = isChanging;
    this.#error = this.#waitingFor = undefined;
    this.#announce('step', to ?? this.#walk().at);
  }

  /** Renders the new step, moves the focus to the error or the heading, and tells the page. */
  #announce(what: 'step' | 'error', id: string): void {
    this.#isFocusDue = true;
    this.requestUpdate();
    this.dispatchEvent(new AskingEvent(`${this.localName}-${what}`, id));
  }
}
