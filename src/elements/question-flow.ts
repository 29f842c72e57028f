import { html, nothing } from 'lit/html.js';
import { conclude } from '../core/checker/conclude.js';
import { eventsFrom, valuesOf, walkAnswers } from '../core/checker/walk.js';
import type { Path, Walk } from '../core/checker/walk.js';
import { CoreError, graph, isDay } from '../core/index.js';
import type {
  ActionId,
  Answers,
  AnswerValue,
  Conclusion,
  Events,
  IsoDate,
  NoteId,
  OptionId,
  OutcomeId,
  Question,
  QuestionId,
} from '../core/index.js';
import { OFFICIAL } from '../councils/index.js';
import type { CouncilPack } from '../councils/index.js';
import { messages } from '../i18n/index.js';
import type { FaultId, QuestionWords, TermId } from '../i18n/index.js';
import { leadView } from '../views/result/deadlines.js';
import { readDate } from '../i18n/read-date.js';
import { LocalOfferElement } from './base.js';
import { aboutTheLetter, appealFound, foundOut, tellOthers } from '../controllers/shared-answers.js';
import type { FoundOut } from '../controllers/shared-answers.js';
import { pictureOf } from '../controllers/localize.js';
import { bringMore, moreFailed } from './chunks.js';
import { optionName } from '../i18n/sentences.js';

/**
 * What a person did, by id: never a date, nor an answer by its own id. A question that is asked after
 * one answer only, and an outcome, tell of the answers before: docs/for-security-teams.md.
 */
export class AskingEvent extends Event {
  /** Of the question or outcome come to, or of the fault found. */
  readonly id: string;

  constructor(type: string, id: string) {
    super(type, { bubbles: true, composed: true });
    this.id = id;
  }
}

/** The hard words of each question. */
const TERMS: Partial<Record<QuestionId, readonly TermId[]>> = {
  decision: ['ehc-plan'],
  parts: ['section-b', 'section-f', 'section-i'],
  'has-certificate': ['certificate', 'adviser'],
  'certificate-issued': ['certificate'],
  'has-contacted-adviser': ['adviser', 'certificate'],
};

/** How a question is put to a person. */
export interface Form {
  readonly words: QuestionWords;
  readonly help: QuestionId | 'placement';
  readonly kind: Question['kind'];
  readonly options: readonly OptionId[];
  /** The options that stand for an answer, and the answer that stands for options. */
  chosen(answer: readonly string[]): readonly string[];
  answer(chosen: readonly string[]): AnswerValue | undefined;
}

/** In the page's own document a listener of the page's would learn the answer. */
const stop = (event: Event): void => event.stopPropagation();

interface Fault {
  readonly id: FaultId;
  /** The id of the control that mends it. */
  readonly field: string;
  readonly typed: string;
}

/**
 * Asks the questions of the graph, one at a time, and then shows what the core says. The id of each
 * question is an attribute too; scripts/manifest.js lists them.
 *
 * @attr {'datalayer'} analytics - Tells `window.dataLayer` that a question was answered, an answer
 *   had a fault, or an outcome was reached: never which answer, day or outcome.
 */
export abstract class AskingElement extends LocalOfferElement {
  static override observedAttributes = [
    ...LocalOfferElement.observedAttributes,
    ...Object.keys(graph.questions),
    'analytics',
  ];

  /** Answers given by attributes, and over them the person's own. */
  #preset: Answers = {};
  #answers: Answers = {};
  /** The question gone back to, and whether only to change that one. */
  #viewing?: QuestionId | undefined;
  #changing = false;
  #fault?: Fault | undefined;
  #pack?: CouncilPack;
  #heard?: FoundOut | undefined;
  /** The question or outcome that is drawn, and whether it is the second, the fourth … one. */
  #shown?: string | undefined;
  #isOdd = false;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (!Object.hasOwn(graph.questions, name)) return;
    const answer = name === 'parts' ? value?.trim().split(/\s+/) : (value ?? undefined);
    const id = name as QuestionId;
    delete this.#preset[id];
    if (answer && valuesOf(graph.questions[id], answer)) this.#preset[id] = answer;
    else if (answer) this.warn(`${name}="${value}" is not an answer`);
  }

  /** What stands above every question. */
  protected abstract get caption(): string;

  /** Takes over all of an appeal that a person finds out with another element, and not only what is about the letter. */
  protected readonly follows: boolean = false;

  /** Answers that hold until others are given. */
  protected get known(): Answers {
    return {};
  }

  /** More that is known of the events than the questions ask. */
  protected get moreEvents(): Events {
    return {};
  }

  /** Whether the page says which nation it is about, so that this is not asked. */
  protected get isForEngland(): boolean {
    return false;
  }

  protected form({ id, kind, options }: Question): Form {
    return {
      words: messages.questions[id],
      help: id,
      kind,
      options: options.map((option) => option.id),
      chosen: (answer) => answer,
      answer: (chosen) => (kind === 'choices' ? chosen : chosen[0]),
    };
  }

  protected abstract outcomeView(
    found: Conclusion,
    lead: unknown,
    today: IsoDate,
    pack: CouncilPack,
    path: Path,
  ): unknown;

  protected override view(today: IsoDate, pack: CouncilPack): unknown {
    this.#pack = pack;
    this.#follow();
    const step = this.#stepView(today, pack);
    // Lit keeps what is of the same template: with two, each step has fresh controls.
    return this.#isOdd ? html`${step}` : html` ${step}`;
  }

  #stepView(today: IsoDate, pack: CouncilPack): unknown {
    const walked = this.#walk();
    const { path } = walked;
    const shown = this.#viewing ?? walked.at;
    if (shown !== this.#shown) {
      this.#isOdd = !this.#isOdd;
      // What was wrong with the last step is not wrong with this one.
      this.#fault = undefined;
    }
    this.#shown = shown;
    const question = graph.questions[shown as QuestionId] as Question | undefined;
    if (question) return this.#questionView(question, walked);
    try {
      const found = conclude(walked, { ...eventsFrom(path), ...this.moreEvents }, today);
      const days = leadView(found, today, this.hasAttribute('calm'), {
        about: this.about,
        sentence: (deadline) => this.ask((more, kit) => more.sentence(kit, deadline, today)),
      });
      const lead = moreFailed
        ? html`${days}
            <p>${messages.labels.notOpened}</p>`
        : days;
      return this.outcomeView(found, lead, today, pack, path);
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      // The law still answers where the calendar cannot, and the date need not be found.
      const found = conclude(walked, {}, today);
      found.actions = found.actions.filter((action) => action !== 'find-date');
      const lead = html`<div class="panel" part="panel">
        <p>
          ${messages.labels.outsideTable}
          <a href=${OFFICIAL['bank-holidays']}>${OFFICIAL['bank-holidays']}</a>
        </p>
      </div>`;
      return this.outcomeView(found, lead, today, pack, path);
    }
  }

  get #given(): Answers {
    return {
      ...(this.isForEngland && { nation: 'england' }),
      ...this.known,
      ...this.#preset,
      ...this.#answers,
    };
  }

  #walk() {
    return walkAnswers(this.#given);
  }

  /** What a person answers in another element takes the place of what was answered here before. */
  #follow(): void {
    const found = foundOut();
    if (this.#heard === found) return;
    this.#heard = found;
    if (!found || found.by === this) return;
    if (this.follows && appealFound()) {
      this.#answers = {};
      this.#viewing = undefined;
      this.#fault = undefined;
    } else
      for (const id of Object.keys(aboutTheLetter(found.answers)))
        delete this.#answers[id as QuestionId];
  }

  #questionView(question: Question, { at, path }: Walk) {
    const { id, aside } = question;
    const form = this.form(question);
    const { kind, options, words } = form;
    const { title, hint, thing } = words;
    const fault = this.#fault;
    const wrong = fault && messages.faults[fault.id](thing, fault.typed);
    const answer = path.get(id) ?? [];
    const chosen = form.chosen(answer);
    // Back goes to what the person answered, not to what the page did; from an aside, to its question.
    const questions = [...path.keys()];
    const before =
      !path.has(id) && id !== at
        ? (at as QuestionId)
        : questions
            .slice(0, path.has(id) ? questions.indexOf(id) : path.size)
            .filter((each) => each in this.#answers)
            .at(-1);
    const [titleId, faultId, hintId, helpId] = ['title', 'fault', 'hint', 'help'].map(
      (name) => this.scope + name,
    );
    const described = (control: string, first: boolean) =>
      [first && hintId, fault?.field === control && faultId, control === 'not-sure' && helpId]
        .filter(Boolean)
        .join(' ') || nothing;
    const [year, month, day] = isDay(answer[0]) ? answer[0].split('-') : [];
    const part = (name: 'day' | 'month' | 'year', value = '') =>
      html`<label
        >${messages.labels[name]}<input
          id=${this.scope + name}
          name=${name}
          value=${value}
          inputmode=${name === 'month' ? 'text' : 'numeric'}
          aria-describedby=${described(name, name === 'day')}
          aria-invalid=${fault?.field === name}
      /></label>`;
    const isFirst = this.isForEngland && !before && id !== 'nation';
    // The heading stands outside its group: inside, it would be said as the group's name and again.
    return html`${this.heading(this.caption)}
      ${
        isFirst
          ? html`<p>
              ${messages.labels.onlyEngland}
              ${this.link(messages.labels.otherNations, () => this.go('nation'))}
            </p>`
          : nothing
      }
      <form
        autocomplete="off"
        @submit=${this.#handleSubmit}
        @change=${this.#handleChange}
        @formdata=${stop}
      >
        ${before ? this.link(messages.labels.back, () => this.go(before)) : nothing}
        ${
          fault
            ? html`<div
                class="panel faults"
                part="panel"
                role="group"
                aria-label=${messages.labels.problem}
              >
                <p><strong>${messages.labels.problem}</strong></p>
                <p>
                  <a href=${`#${this.scope + fault.field}`} @click=${this.#handleFault}>${wrong}</a>
                </p>
              </div>`
            : nothing
        }
        ${pictureOf(id)}
        <div class="big" id=${titleId}>${this.heading(title, 1)}</div>
        <fieldset aria-labelledby=${titleId}>
          <p id=${hintId}>${hint}</p>
          <p id=${faultId} class="fault">${wrong}</p>
          ${
            kind === 'date'
              ? html`<div class="dates">
                  ${part('day', day)}${part('month', month)}${part('year', year)}
                </div>`
              : nothing
          }
          ${options.map(
            (option, index) =>
              html`<label class="option"
                ><input
                  type=${kind === 'choice' ? 'radio' : 'checkbox'}
                  id=${this.scope + option}
                  name="answer"
                  value=${option}
                  ?checked=${chosen.includes(option)}
                  aria-describedby=${described(option, kind !== 'date' && !index)}
                />${optionName(words, option, messages)}</label
              >`,
          )}
        </fieldset>
        ${
          aside
            ? html`<p>${this.link(messages.questions[aside].title, () => this.go(aside))}</p>`
            : nothing
        }
        ${this.later(messages.labels.help, (more, kit) => more.help(kit, form.help), helpId)}
        ${this.termsView(TERMS[id])}
        <button part="button" @click=${this.#handleSubmit}>${messages.labels.continue}</button>
      </form>`;
  }

  /** The words of the second file about an action, a note or an outcome. */
  protected about = (id: ActionId | NoteId | OutcomeId): unknown =>
    this.ask((more, kit) => more.about(kit, id));

  protected workingView(found: Conclusion): unknown {
    return this.later(messages.labels.working, (more, kit) => more.working(kit, found));
  }

  /** Hard words, where there are any. */
  protected termsView(terms: readonly TermId[] | undefined): unknown {
    return terms
      ? this.later(messages.labels.hardWords, (more, kit) => more.terms(kit, terms))
      : nothing;
  }

  /** A button that looks like a link; `about` is the id of what it acts on. */
  protected link(text: string, handle: () => void, about?: string) {
    return html`<button
      type="button"
      class="link"
      aria-describedby=${about ?? nothing}
      @click=${handle}
    >
      ${text}
    </button>`;
  }

  #handleChange(event: Event): void {
    stop(event);
    const { value, checked, type } = event.target as HTMLInputElement;
    if (!checked) return;
    if (value === 'not-sure') this.renderRoot!.querySelector('details')!.open = true;
    if (type !== 'checkbox') return;
    // "I am not sure" stands alone, and so does each box below a date.
    const isDate = this.renderRoot!.querySelector('.dates input');
    for (const box of this.renderRoot!.querySelectorAll<HTMLInputElement>('form [type=checkbox]'))
      if (box.value !== value && (isDate || [value, box.value].includes('not-sure')))
        box.checked = false;
  }

  /** Following the link would change the page's address, and cannot see into a shadow root. */
  #handleFault(event: Event): void {
    event.preventDefault();
    this.renderRoot!.querySelector<HTMLElement>(
      `[id="${this.scope + this.#fault!.field}"]`,
    )!.focus();
  }

  /** Of the button too: a frame without leave for forms hears no submit. */
  #handleSubmit(event: Event): void {
    event.preventDefault();
    if (event.type === 'submit') stop(event);
    const id = this.#viewing ?? (this.#walk().at as QuestionId);
    const form = this.form(graph.questions[id]);
    const { kind, options } = form;
    // Which question it is may tell the answer before; its number does not.
    const number = [...this.#walk().path.keys(), id].indexOf(id) + 1;
    const data = new FormData(this.renderRoot!.querySelector('form')!);
    const chosen = data.getAll('answer') as string[];
    const typed = ['day', 'month', 'year'].map((name) => ((data.get(name) ?? '') as string).trim());
    const entry = readDate(typed, this.countedFrom, messages.locale);
    let fault: FaultId | undefined;
    let field: string = options[0]!;
    let answer = form.answer(chosen);
    if (
      (chosen.includes('not-sure') && chosen.length > 1) ||
      (kind === 'date' && chosen.length + Number(typed.some(Boolean)) > 1)
    )
      fault = 'not-sure-alone';
    else if (kind === 'date' && !answer) {
      ({ fault, field = field } = entry);
      answer = entry.day;
    } else if (!chosen.length) fault = 'no-answer';
    if (fault) {
      this.#fault = { id: fault, field, typed: entry.typed ?? '' };
      this.#count('form_error', { step: number, error: fault });
      void this.#moved('error', fault);
      return;
    }
    // Whoever answers once is likely to come to what it says, and finds it whole.
    if (!Object.keys(this.#answers).length) bringMore();
    this.#answers = { ...this.#answers, [id]: answer };
    const path = [...this.#walk().path.keys()];
    // After going back, forward is a step at a time; else it is the first without an answer.
    const stepping = this.#viewing && !this.#changing;
    const next = stepping && path.includes(id) ? path[path.indexOf(id) + 1] : undefined;
    this.#count('form_response', { step: number });
    tellOthers({ by: this, answers: this.#given, pack: this.#pack! });
    if (!next && !(this.#walk().at in graph.questions)) {
      this.#count('form_complete');
      // So that it is there to be printed.
      bringMore();
    }
    this.go(next);
  }

  /** For a page that counts its visitors' steps, and has said so. */
  #count(event: string, more?: Record<string, string | number>): void {
    if (this.getAttribute('analytics') !== 'datalayer') return;
    const page = globalThis as { dataLayer?: unknown[] };
    try {
      (page.dataLayer ??= []).push({ event, tool_name: this.localName, ...more });
    } catch (error) {
      this.warn(String(error));
    }
  }

  protected handleStartAgain = (): void => {
    this.#answers = {};
    tellOthers(undefined);
    this.go();
  };

  protected override forgetAnswers(): void {
    this.#answers = {};
    this.#viewing = this.#fault = undefined;
    // Fresh controls, for what was typed and not sent.
    this.#shown = undefined;
    tellOthers(undefined);
    this.requestUpdate();
  }

  /** Shows a question already answered, or the first that is not, or the outcome. */
  protected go(to?: QuestionId, changing = false): void {
    this.#viewing = to;
    this.#changing = changing;
    this.#fault = undefined;
    void this.#moved('step', to ?? this.#walk().at);
  }

  /** Draws the new step, tells the page, and moves the focus to the fault or the heading. */
  async #moved(what: 'step' | 'error', id: string): Promise<void> {
    this.requestUpdate();
    this.dispatchEvent(new AskingEvent(`${this.localName}-${what}`, id));
    await this.updateComplete;
    this.renderRoot!.querySelector<HTMLElement>('.faults a, .big [tabindex]')?.focus();
  }
}
