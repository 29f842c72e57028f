import { html, nothing } from 'lit';
import type { AnswerValue, OptionId, Question, QuestionId } from '../../core/index.js';
import type { FormMessages, QuestionWords, TermId } from '../../i18n/index.js';
import { optionName } from '../../i18n/sentences.js';
import type { ViewContext } from '../context.js';
import { dateInputView } from './date-input.js';
import { errorMessage, errorSummaryView } from './error-summary.js';
import type { AnswerError } from './error-summary.js';

/** How a question is presented. */
export interface QuestionForm {
  readonly words: QuestionWords;
  readonly help: QuestionId | 'placement';
  readonly kind: Question['kind'];
  readonly options: readonly OptionId[];
  /** The options that are checked for an answer. */
  chosen(answer: readonly string[]): readonly string[];
  /** The answer for the checked options; undefined if none is checked. */
  answer(chosen: readonly string[]): AnswerValue | undefined;
}

export interface QuestionModel {
  /** The heading above every question of the element. */
  readonly caption: string;
  readonly question: Question;
  readonly form: QuestionForm;
  /** The current answer. Empty if there is none. */
  readonly answer: readonly string[];
  readonly error?: AnswerError | undefined;
  /** The question that "Back" returns to. */
  readonly previous?: QuestionId | undefined;
  /** Shows that this is for England, with a link to the question about the nation. */
  readonly isFirst: boolean;
  /** What to have at hand, shown before the first answer. */
  readonly needs?: string | undefined;
}

export interface QuestionActions {
  /**
   * Handles `submit` of the form and `click` of its button, because `submit` never fires in a
   * sandboxed frame that does not allow forms.
   */
  submit(event: Event): void;
  /** Handles `input` and `change` of the form. */
  change(event: Event): void;
  /** Handles `click` of the link in the error summary. */
  focusError(event: Event): void;
  goTo(id: QuestionId): void;
}

/** The default presentation of a question of the graph. */
export const questionForm = (
  { questions }: FormMessages,
  { id, kind, options }: Question,
): QuestionForm => ({
  words: questions[id],
  help: id,
  kind,
  options: options.map((option) => option.id),
  chosen: (answer) => answer,
  answer: (chosen) => (kind === 'choices' ? chosen : chosen[0]),
});

/** The hard words of each question. */
const TERMS: Partial<Record<QuestionId, readonly TermId[]>> = {
  decision: ['ehc-plan'],
  parts: ['section-b', 'section-f', 'section-i'],
  'has-certificate': ['certificate', 'adviser'],
  'certificate-issued': ['certificate'],
  'has-contacted-adviser': ['adviser', 'certificate'],
};

/** In light mode, `formdata` would reach the page's listeners with the answer in it. */
const stopPropagation = (event: Event): void => event.stopPropagation();

/** One question: its form, with any error, help and hard words. */
export function questionView(
  context: ViewContext,
  { caption, question, form, answer, error, previous, isFirst, needs }: QuestionModel,
  { submit, change, focusError, goTo }: QuestionActions,
) {
  const { messages, idPrefix } = context;
  const { labels } = messages;
  const { id, aside } = question;
  const { kind, options, words } = form;
  const message = error && errorMessage(context, error, words.thing);
  const chosen = form.chosen(answer);
  const terms = TERMS[id];
  const [titleId, errorId, hintId, helpId] = ['title', 'fault', 'hint', 'help'].map(
    (name) => idPrefix + name,
  ) as [string, string, string, string];
  // The hint describes the group, so that a screen reader reads it at any of its controls. An error
  // does too, except in a date, where it describes its own input.
  const isDate = kind === 'date';
  const described = [hintId, error && !isDate && errorId].filter(Boolean).join(' ');
  const optionView = (option: OptionId) =>
    html`<label class="low-option"
      ><input
        type=${kind === 'choice' ? 'radio' : 'checkbox'}
        id=${idPrefix + option}
        name="answer"
        value=${option}
        ?checked=${chosen.includes(option)}
        aria-describedby=${option === 'not-sure' ? helpId : nothing}
        aria-invalid=${(error && kind === 'choices') || nothing}
      />${optionName(words, option, messages)}</label
    >`;
  // The heading is outside the fieldset. A screen reader would read it twice in a legend.
  return html`<div class="low-caption">${context.heading(caption)}</div>
    ${needs ? html`<p>${needs}</p>` : nothing}
    ${
      isFirst
        ? html`<p>
            ${labels.onlyEngland} ${context.link(labels.otherNations, () => goTo('nation'))}
          </p>`
        : nothing
    }
    <form
      autocomplete="off"
      @submit=${submit}
      @change=${change}
      @input=${change}
      @formdata=${stopPropagation}
    >
      ${previous ? context.link(labels.back, () => goTo(previous)) : nothing}
      ${errorSummaryView(context, error, message, focusError)} ${context.picture(id)}
      <div class="low-big" id=${titleId}>${context.heading(words.title, 1)}</div>
      <fieldset
        role=${kind === 'choice' ? 'radiogroup' : nothing}
        aria-labelledby=${titleId}
        aria-describedby=${described}
        aria-invalid=${(error && kind === 'choice') || nothing}
      >
        <p id=${hintId}>${words.hint}</p>
        <p id=${errorId} class="low-fault">
          ${message && html`<span class="low-spoken">${labels.error}</span> ${message}`}
        </p>
        ${
          isDate
            ? html`${dateInputView(context, answer[0], error?.field, errorId)}
                <p>${labels.or}</p>`
            : nothing
        }
        ${options.map(optionView)}
      </fieldset>
      ${
        aside
          ? html`<p>${context.link(messages.questions[aside].title, () => goTo(aside))}</p>`
          : nothing
      }
      ${context.renderLazyDetails(
        labels.help,
        'reading',
        (reading) => reading.helpView(context, form.help),
        helpId,
      )}
      ${
        terms
          ? context.renderLazyDetails(labels.hardWords, 'reading', (reading) =>
              reading.termsView(context, terms),
            )
          : nothing
      }
      <button part="button" @click=${submit}>${labels.continue}</button>
    </form>`;
}
