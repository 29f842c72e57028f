import { walkAnswers } from '../core/checker/walk.js';
import { graph } from '../core/index.js';
import type { Answers, OutcomeId, QuestionId } from '../core/index.js';
import type { CouncilPack } from '../councils/index.js';
import { redraw } from './day.js';

/** What a person has answered so far in one element, which serves the others beside it. */
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

/** What there is to ask about one letter: no two forms on a page ask it twice. */
const OF_THE_LETTER: readonly QuestionId[] = [
  'decision-sent',
  'has-certificate',
  'certificate-issued',
  'has-contacted-adviser',
  'adviser-contacted',
];

/** Of some answers, those about the letter. */
export const aboutTheLetter = (answers: Answers = {}): Answers =>
  Object.fromEntries(
    OF_THE_LETTER.filter((id) => answers[id] !== undefined).map((id) => [id, answers[id]]),
  );

/** Whatever the decision, time runs alike; only Section I alone is apart. */
export const ANY_APPEAL: Answers = {
  nation: 'england',
  person: 'not-sure',
  decision: 'refusal-to-amend',
};

/** The answers that hold where only the page gives days: of those that it does not give, nobody is asked. */
export const givenByPage = (days: Answers): Answers => ({
  ...ANY_APPEAL,
  parts: ['B'],
  'decision-sent': 'not-sure',
  'has-certificate': days['certificate-issued'] ? 'yes' : 'no',
  'has-contacted-adviser': days['adviser-contacted'] ? 'yes' : 'no',
  'adviser-contacted': 'not-sure',
  ...days,
});

/** What law holds at the end of what was found out; undefined before that end. */
export const outcomeFound = () =>
  foundOut() && graph.outcomes[walkAnswers(foundOut()!.answers).at as OutcomeId];

/** The answers that were found out, if there is an appeal to count to. */
export const appealFound = (): Answers | undefined =>
  outcomeFound()?.clocks.includes('appeal') ? foundOut()!.answers : undefined;
