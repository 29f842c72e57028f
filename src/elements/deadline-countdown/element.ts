import { html, nothing } from 'lit/html.js';
import { isDay } from '../../core/index.js';
import type { Answers, Conclusion, Events, Question } from '../../core/index.js';
import { messages } from '../../i18n/index.js';
import { AskingElement } from '../question-flow.js';
import type { Form } from '../question-flow.js';
import {
  aboutTheLetter,
  ANY_APPEAL,
  appealFound,
  foundOut,
  givenByPage,
} from '../../controllers/shared-answers.js';
import { rulesView } from '../../views/result/rules.js';

const DAYS = ['decision-sent', 'certificate-issued', 'adviser-contacted'] as const;

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
export class DeadlineCountdownElement extends AskingElement {
  static override observedAttributes = [
    ...AskingElement.observedAttributes,
    'decision-dated',
    'placement-only',
    'calm',
  ];

  protected override readonly follows = true;

  protected override get caption() {
    return messages.labels.countdown;
  }

  /** With a day from the page, or all from another element, there is nothing more to ask. */
  protected override get known(): Answers {
    const placementOnly = this.hasAttribute('placement-only') && { parts: ['I'] };
    const days: Answers = {};
    for (const name of DAYS) {
      const day = this.getAttribute(name);
      if (isDay(day)) days[name] = day;
    }
    const isDated = isDay(this.getAttribute('decision-dated'));
    // What the page gives is not mixed with what was found out beside it.
    if (Object.keys(days).length)
      return {
        ...givenByPage(isDated ? { 'decision-sent': 'not-sure', ...days } : days),
        ...placementOnly,
      };
    return {
      ...ANY_APPEAL,
      ...(isDated && { 'decision-sent': 'not-sure' }),
      ...(placementOnly || appealFound() || aboutTheLetter(foundOut()?.answers)),
    };
  }

  /** Only whether it is about Section I alone matters to the time. */
  protected override form(question: Question): Form {
    const form = super.form(question);
    if (question.id !== 'parts') return form;
    const options = Object.keys(PARTS) as (keyof typeof PARTS)[];
    return {
      ...form,
      words: messages.placement,
      help: 'placement',
      kind: 'choice',
      options,
      chosen: (answer) => options.filter((id) => answer.join() === PARTS[id]),
      answer: ([id]) => id && [PARTS[id as keyof typeof PARTS]],
    };
  }

  protected override get moreEvents(): Events {
    const decisionDated = this.getAttribute('decision-dated');
    if (isDay(decisionDated)) return { decisionDated };
    if (decisionDated) this.warn(`decision-dated="${decisionDated}" is not a day`);
    return {};
  }

  protected override outcomeView(found: Conclusion, lead: unknown) {
    const { labels } = messages;
    return html`<div class="big">${this.heading(this.caption)}</div>
      ${lead}
      ${
        found.certificate === 'held' || found.certificate === 'awaited'
          ? this.ask((more, kit) => more.certificate(kit, found))
          : nothing
      }
      ${this.workingView(found)} ${this.ask((more, kit) => rulesView(more.rules(kit)))}
      ${this.link(labels.changeDates, () => this.go('decision-sent'))}`;
  }
}
