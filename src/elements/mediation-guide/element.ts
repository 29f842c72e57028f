import { conclude } from '../../core/checker/conclude.js';
import { eventsFrom, walkAnswers } from '../../core/checker/walk.js';
import { CoreError, isDay } from '../../core/index.js';
import type { Answers, Conclusion, IsoDate } from '../../core/index.js';
import type { CouncilPack } from '../../councils/index.js';
import { LocalOfferElement } from '../base.js';
import { appealFound, givenByPage } from '../../controllers/shared-answers.js';

const DATES = ['decision-sent', 'certificate-issued'] as const;

/**
 * What mediation is, and the way from the decision letter to the tribunal, with the family's own
 * days once they are known: from its attributes, or from what was found out with another element.
 *
 * @summary What is mediation, and what happens when?
 * @tag mediation-guide
 * @attr {IsoDate} decision-sent - The day the decision letter was sent, `YYYY-MM-DD`.
 * @attr {IsoDate} certificate-issued - The day on the mediation certificate, `YYYY-MM-DD`.
 * @slot - What is shown without script, and an optional JSON script with details of the council's.
 * @slot video - A short film about the service, below what mediation is.
 * @slot quote - What a family said of it, above whom to call.
 * @slot tribunal - A link to the council's page about the tribunal, where that is told of.
 * @csspart root - The wrapper.
 * @example
 * <mediation-guide council="hackney">
 *   <p>Mediation is a free, private meeting with your council about an EHC plan.</p>
 *   <p slot="tribunal"><a href="/tribunal">Next: what is a tribunal?</a></p>
 * </mediation-guide>
 */
export class MediationGuideElement extends LocalOfferElement {
  static override observedAttributes = [...LocalOfferElement.observedAttributes, ...DATES];

  /** What follows from the days, if any is known. */
  #found(today: IsoDate): Conclusion | undefined {
    const given: Answers = {};
    for (const name of DATES) {
      const day = this.getAttribute(name);
      if (isDay(day)) given[name] = day;
      else if (day) this.warn(`${name}="${day}" is not a day`);
    }
    const answers = Object.keys(given).length ? givenByPage(given) : appealFound();
    if (!answers) return undefined;
    const walked = walkAnswers(answers);
    try {
      return conclude(walked, eventsFrom(walked.path), today);
    } catch (error) {
      // The days of a year without bank holidays are not known; the way is.
      if (error instanceof CoreError) return undefined;
      throw error;
    }
  }

  protected override view(today: IsoDate, pack: CouncilPack) {
    return this.ask((more, kit) => more.guide(kit, { found: this.#found(today), today, pack }));
  }
}
