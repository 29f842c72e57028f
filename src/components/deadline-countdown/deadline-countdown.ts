import { html, nothing } from 'lit/html.js';
import { isDay } from '../../core/index.js';
import type { Answers, Conclusion, Events } from '../../core/index.js';
import { messages } from '../../i18n/index.js';
import { ANY_APPEAL, appealFound } from '../../internal/found-out.js';
import { AskingElement } from '../../internal/asking-element.js';
import { rulesView } from '../../internal/rules-view.js';

const GIVEN = ['placement-only', 'decision-sent', 'certificate-issued'];

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

  /** With dates from the page, or from another element, there is nothing more to ask. */
  protected override get known(): Answers {
    const given = (name: string) => isDay(this.getAttribute(name));
    // What the page gives is not mixed with what was found out beside it.
    const isGiven = GIVEN.some((name) => this.hasAttribute(name));
    return {
      ...ANY_APPEAL,
      ...(this.hasAttribute('placement-only') && { parts: ['I'] }),
      ...(!isGiven && appealFound()),
      ...(given('decision-dated') && { 'decision-sent': 'not-sure' }),
      ...(given('decision-sent') && { 'has-certificate': 'no' }),
      ...(given('certificate-issued') && { 'has-certificate': 'yes' }),
    };
  }

  protected override get moreEvents(): Events {
    const decisionDated = this.getAttribute('decision-dated');
    if (isDay(decisionDated)) return { decisionDated };
    if (decisionDated) this.warn(`decision-dated="${decisionDated}" is not a day`);
    return {};
  }

  protected override outcomeView(found: Conclusion, lead: unknown) {
    const { labels, certificate } = messages;
    return html`<div class="big">${this.heading(this.caption)}</div>
      ${lead}
      ${
        found.certificate === 'held'
          ? html`<dl>
              <dt>${labels.certificate}</dt>
              <dd>${certificate.held}</dd>
            </dl>`
          : nothing
      }
      ${this.workingView(found)} ${rulesView()}
      ${this.link(labels.changeDates, () => this.go('decision-sent'))}`;
  }
}
