import type { PropertyDeclarations } from 'lit';
import { readDay } from '../../controllers/day.js';
import { answersFromDays, sharedAppeal } from '../../controllers/shared-answers.js';
import { walkAnswers } from '../../core/checker/walk.js';
import type { Answers } from '../../core/index.js';
import { tallRoom } from '../../views/question/controls.js';
import { LocalOfferElement } from '../base.js';
import { loadedChunk } from '../chunks.js';

/**
 * Explains what mediation is, and the steps from the decision letter to the tribunal. It shows the
 * family's own dates once they are known, from attributes or from another element.
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

  /** The answers to count dates from, if there are any. */
  get #answers(): Answers | undefined {
    const sent = readDay('decision-sent', this.decisionSent, this.warn);
    const issued = readDay('certificate-issued', this.certificateIssued, this.warn);
    if (!sent && !issued) return sharedAppeal(loadedChunk('result')?.outcomes);
    return answersFromDays({
      ...(sent && { 'decision-sent': sent }),
      ...(issued && { 'certificate-issued': issued }),
    });
  }

  protected override renderContent() {
    const { context } = this;
    // The fallback stays until the chunk has loaded.
    return context.renderLazy(
      'reading',
      (reading) => {
        const answers = this.#answers;
        const resolved =
          answers && loadedChunk('result')!.resolveAnswer(walkAnswers(answers), {}, context.today);
        // The steps are known even in a year for which we have no bank holidays.
        const conclusion = resolved?.isOutsideCalendar ? undefined : resolved?.conclusion;
        return reading.guideView(context, conclusion);
      },
      tallRoom,
      context.messages.labels.partNotLoaded,
    );
  }
}
