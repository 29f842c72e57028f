import { walkAnswers } from '../core/checker/walk.js';
import type { Answers, Outcome, OutcomeId } from '../core/index.js';
import type { CouncilPack } from '../councils/index.js';
import { requestUpdateAll } from './connected.js';

/** What a person has answered so far in one element, which serves the others beside it. */
export interface SharedAnswers {
  readonly source: Element;
  readonly answers: Answers;
  readonly pack: CouncilPack;
}

let current: SharedAnswers | undefined;

/** In memory only, and gone with the element in which they were given. */
export const sharedAnswers = (): SharedAnswers | undefined =>
  current?.source.isConnected ? current : undefined;

export function setSharedAnswers(answers: SharedAnswers | undefined): void {
  current = answers;
  requestUpdateAll();
}

/** Whatever the decision, time runs alike; only Section I alone is apart. */
export const ANY_APPEAL: Answers = {
  nation: 'england',
  person: 'not-sure',
  decision: 'refusal-to-amend',
};

/** The answers that hold where the page gives the days: nobody is asked for those that it does not give. */
export const answersFromDays = (days: Answers): Answers => ({
  ...ANY_APPEAL,
  parts: ['B'],
  'decision-sent': 'not-sure',
  'has-certificate': days['certificate-issued'] ? 'yes' : 'no',
  'has-contacted-adviser': days['adviser-contacted'] ? 'yes' : 'no',
  'adviser-contacted': 'not-sure',
  ...days,
});

type Outcomes = Readonly<Record<OutcomeId, Outcome>> | undefined;

/** What the graph says of the outcome that was come to; undefined before there is one. */
export function sharedOutcome(outcomes: Outcomes): Outcome | undefined {
  const shared = sharedAnswers();
  return shared && outcomes?.[walkAnswers(shared.answers).at as OutcomeId];
}

/** The shared answers, if there is an appeal to count to. */
export const sharedAppeal = (outcomes: Outcomes): Answers | undefined =>
  sharedOutcome(outcomes)?.clocks.includes('appeal') ? sharedAnswers()!.answers : undefined;
