import { walkAnswers } from '../core/checker/walk.js';
import { isDay } from '../core/dates/days.js';
import type { Answers, Outcome, OutcomeId } from '../core/index.js';
import type { CouncilPack } from '../councils/index.js';
import { requestUpdateAll } from './connected.js';

/** The answers that a person has given in one element, for the other elements on the page to use. */
export interface SharedAnswers {
  readonly source: Element;
  readonly answers: Answers;
  readonly pack: CouncilPack;
}

let current: SharedAnswers | undefined;

/** The shared answers. They are in memory only, until the element that they come from is removed. */
export const sharedAnswers = (): SharedAnswers | undefined =>
  current?.source.isConnected ? current : undefined;

export function setSharedAnswers(answers: SharedAnswers | undefined): void {
  current = answers;
  requestUpdateAll();
}

/** Answers that lead to an appeal. The deadline is the same for any decision, except Section I alone. */
export const ANY_APPEAL: Answers = {
  nation: 'england',
  person: 'not-sure',
  decision: 'refusal-to-amend',
};

/**
 * The answers that a page sets. A certificate from before the letter does not count for it. If the
 * day of a call is known, the call then decides, as in `assess`.
 */
export function answersOfPage(given: Answers): Answers {
  const [sent, issued, called] = [
    given['decision-sent'],
    given['certificate-issued'],
    given['adviser-contacted'],
  ];
  const isTooOld = isDay(sent) && isDay(issued) && issued < sent;
  const isCalled = isDay(called) && given['has-contacted-adviser'] === 'yes';
  return isTooOld && isCalled && given['has-certificate'] === 'yes'
    ? { ...given, 'has-certificate': 'no' }
    : given;
}

/** The answers for an appeal with dates set by the page. Dates that it does not set are not asked for. */
export const answersFromDays = (days: Answers): Answers =>
  answersOfPage({
    ...ANY_APPEAL,
    parts: ['B'],
    'decision-sent': 'not-sure',
    'has-certificate': days['certificate-issued'] ? 'yes' : 'no',
    'has-contacted-adviser': days['adviser-contacted'] ? 'yes' : 'no',
    'adviser-contacted': 'not-sure',
    ...days,
  });

type Outcomes = Readonly<Record<OutcomeId, Outcome>> | undefined;

/** The outcome of the shared answers. Undefined if they have not reached one. */
export function sharedOutcome(outcomes: Outcomes): Outcome | undefined {
  const shared = sharedAnswers();
  return shared && outcomes?.[walkAnswers(shared.answers).at as OutcomeId];
}

/** The shared answers, if their outcome has a deadline for an appeal. */
export const sharedAppeal = (outcomes: Outcomes): Answers | undefined =>
  sharedOutcome(outcomes)?.clocks.includes('appeal') ? sharedAnswers()!.answers : undefined;
