import type { PropertyDeclarations } from 'lit';
import { answersFromDays, sharedAppeal } from '../../controllers/shared-answers.js';
import { walkAnswers } from '../../core/checker/walk.js';
import { isDay } from '../../core/dates/days.js';
import type { Answers, IsoDate } from '../../core/index.js';
import { tallRoom } from '../../views/question/controls.js';
import { LocalOfferElement } from '../base.js';
import { loadedChunk } from '../chunks.js';

/**
 * What mediation is, and the way from the decision letter to the tribunal, with the family's own
 * days once they are known: from its attributes, or from what was found out with another element.
 *
 * @summary What is mediation, and what happens when?
 * @tag mediation-guide
 * @attr {IsoDate} decision-sent - The day on which the decision letter was sent, as `YYYY-MM-DD`.
 * @attr {IsoDate} certificate-issued - The day on the mediation certificate, as `YYYY-MM-DD`.
 * @slot - The fallback, for when there is no JavaScript or something fails. It may also hold a JSON script with
 *   details of the council.
 * @slot video - A short film about the service, below the explanation of mediation.
 * @slot quote - What a family said about the service, above the contacts.
 * @slot tribunal - A link to the council's page about the tribunal, below the explanation of the tribunal.
 * @csspart root - The wrapper around everything.
 * @example
 * <mediation-guide council="hackney">
 *   <p>Mediation is a free, private meeting with your council about an EHC plan.</p>
 *   <p slot="tribunal"><a href="/tribunal">Next: what is a tribunal?</a></p>
 * </mediation-guide>
 */
export class MediationGuideElement extends LocalOfferElement {
  static override properties: PropertyDeclarations = {
    decisionSent: { attribute: 'decision-sent' },
    certificateIssued: { attribute: 'certificate-issued' },
  };

  declare decisionSent: string | null | undefined;
  declare certificateIssued: string | null | undefined;

  /** The answers from which days follow, if there are any. */
  get #answers(): Answers | undefined {
    const day = (name: string, given: string | null | undefined): IsoDate | undefined => {
      if (isDay(given)) return given;
      if (given) this.warn(`${name}="${given}" is not a day`);
      return undefined;
    };
    const sent = day('decision-sent', this.decisionSent);
    const issued = day('certificate-issued', this.certificateIssued);
    if (!sent && !issued) return sharedAppeal(loadedChunk('result')?.outcomes);
    return answersFromDays({
      ...(sent && { 'decision-sent': sent }),
      ...(issued && { 'certificate-issued': issued }),
    });
  }

  protected override renderContent() {
    const { context } = this;
    // Until it has come the page's own words stand.
    return context.renderLazy(
      'reading',
      (reading) => {
        const answers = this.#answers;
        const resolved =
          answers && loadedChunk('result')!.resolveAnswer(walkAnswers(answers), {}, context.today);
        // Where the calendar has no days, the way is still known.
        const conclusion = resolved?.isOutsideCalendar ? undefined : resolved?.conclusion;
        return reading.guideView(context, conclusion);
      },
      tallRoom,
      context.messages.labels.partNotLoaded,
    );
  }
}
