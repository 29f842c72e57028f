import type { IsoDate } from '../../core/index.js';
import type { CouncilPack } from '../../councils/index.js';
import { LocalOfferElement } from '../base.js';
import type { Fitting } from '../chunks.js';
import { outcomeFound } from '../../controllers/shared-answers.js';

/** The answer to the question, by what mediation there is at the end of the checker. */
const FOUND: Partial<Record<string, Fitting>> = { available: 'yes', none: 'no' };

/**
 * Disagreement resolution beside mediation: one question that says which of them fits, then a table
 * of the points on which they differ.
 *
 * @summary Which one is for me: mediation or disagreement resolution?
 * @tag resolution-options
 * @slot - What is shown without script.
 * @csspart root - The wrapper.
 * @csspart panel - Which of the two fits.
 * @example
 * <resolution-options>
 *   <p>Disagreement resolution can be asked for at any time. Mediation is for a decision that can be appealed.</p>
 * </resolution-options>
 */
export class ResolutionOptionsElement extends LocalOfferElement {
  #answer?: Fitting | undefined;

  protected override view(_today: IsoDate, _pack: CouncilPack) {
    const outcome = outcomeFound();
    const found = outcome && FOUND[outcome.mediation];
    return this.ask((more, kit) =>
      more.options(kit, this.#answer, found, this.scope, this.#handleChange),
    );
  }

  protected override forgetAnswers(): void {
    this.#answer = undefined;
    this.requestUpdate();
  }

  #handleChange = (event: Event): void => {
    // The page's own listeners would learn the answer.
    event.stopPropagation();
    this.#answer = (event.target as HTMLInputElement).value as Fitting;
    this.requestUpdate();
  };
}
