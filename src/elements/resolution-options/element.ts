import { sharedOutcome } from '../../controllers/shared-answers.js';
import type { Chunks } from '../../views/context.js';
import type { HasDecision } from '../../views/reading/options.js';
import { tallRoom } from '../../views/question/controls.js';
import { LocalOfferElement } from '../base.js';
import { loadedChunk } from '../chunks.js';

/** The answer that follows from the mediation in the outcome of the checker. */
const BY_OUTCOME: Partial<Record<string, HasDecision>> = { available: 'yes', none: 'no' };

/**
 * Compares disagreement resolution with mediation: one question says which of them fits, and a table
 * shows how they differ.
 *
 * @summary Which one is for me: mediation or disagreement resolution?
 * @tag resolution-options
 * @slot - The fallback, for when there is no JavaScript or something fails.
 * @csspart root - The wrapper around everything.
 * @csspart panel - The answer: which of the two fits.
 * @example
 * <resolution-options>
 *   <p>Disagreement resolution can be asked for at any time. Mediation is for a decision that can be appealed.</p>
 * </resolution-options>
 */
export class ResolutionOptionsElement extends LocalOfferElement {
  #answer: HasDecision | undefined;

  protected override renderContent() {
    const outcome = sharedOutcome(loadedChunk('result')?.outcomes);
    const known = outcome && BY_OUTCOME[outcome.mediation];
    const draw = (reading: Chunks['reading']) =>
      reading.optionsView(this.context, { chosen: this.#answer, known }, this.#handleChange);
    // The fallback stays until the chunk has loaded.
    const { partNotLoaded } = this.context.messages.labels;
    return this.context.renderLazy('reading', draw, tallRoom, partNotLoaded);
  }

  protected override forgetAnswers(): void {
    this.#answer = undefined;
    this.requestUpdate();
  }

  readonly #handleChange = (event: Event): void => {
    // Otherwise the page could read the answer from the event.
    event.stopPropagation();
    this.#answer = (event.target as HTMLInputElement).value as HasDecision;
    this.requestUpdate();
  };
}
