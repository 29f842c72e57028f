import { walkAnswers } from '../core/checker/walk.js';
import { graph } from '../core/index.js';
import type { Answers, OutcomeId } from '../core/index.js';
import type { CouncilPack } from '../councils/index.js';
import { redraw } from './ticker.js';

/** What a person has found out with one element, which serves the others beside it. */
export interface FoundOut {
  readonly by: Element;
  readonly answers: Answers;
  readonly pack: CouncilPack;
}

let kept: FoundOut | undefined;

/** In memory, and gone with the element that found it out. */
export const foundOut = (): FoundOut | undefined => (kept?.by.isConnected ? kept : undefined);

export function tellOthers(found: FoundOut | undefined): void {
  kept = found;
  redraw();
}

/** Whatever the decision, time runs alike; only Section I alone is apart. */
export const ANY_APPEAL: Answers = {
  nation: 'england',
  person: 'not-sure',
  decision: 'plan-contents',
  parts: ['B'],
};

/** What law holds at the end of what was found out; undefined while nothing has been. */
export const outcomeFound = () =>
  foundOut() && graph.outcomes[walkAnswers(foundOut()!.answers).at as OutcomeId];

/** The answers that were found out, if there is an appeal to count to. */
export const appealFound = (): Answers | undefined =>
  outcomeFound()?.clocks.includes('appeal') ? foundOut()!.answers : undefined;
