import type { Conclusion, Deadline } from '../../core/index.js';
import { inFigures } from '../../i18n/index.js';
import type { CouncilClock, FamilyClock, ResultMessages } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';
import { mixed } from './mixed.js';
import { resultWords } from './words.js';

/** Whether a clock is the family's own. */
export const isFamilyClock = (
  clock: Deadline['clock'],
  { clocks }: Pick<ResultMessages, 'clocks'>,
): clock is FamilyClock => clock in clocks;

/** Whether the month of a certificate still to come makes up for a day to appeal that has passed. */
export const isMonthToCome = ({ certificate, actions }: Conclusion): boolean =>
  certificate === 'awaited' && !actions.includes('ask-more-time');

/** The heading of an answer. */
export function answerTitle(context: ViewContext, conclusion: Conclusion): string {
  const { actions, deadlines, outcome } = conclusion;
  const words = resultWords(context);
  if (actions.includes('make-claim-late')) return words.late.claim;
  if (actions.includes('send-appeal-late')) return words.late.appeal;
  if (actions.includes('ask-more-time'))
    return words.mayBeLate[actions.includes('make-claim') ? 'claim' : 'appeal'];
  const isCouncilLate = deadlines.some(
    ({ clock, lastDay }) => clock in words.duties && context.today > lastDay,
  );
  return isCouncilLate ? words.councilLate : words.outcomes[outcome];
}

/**
 * The sentence for a deadline: what its day is the last day for or, once it has passed, was the last
 * day for. Undefined for a clock that only matters to an adviser.
 */
export function deadlineSentence(
  context: ViewContext,
  { clock, lastDay, advisedDay }: Deadline,
): string | undefined {
  const { inWords, today } = context;
  const words = resultWords(context);
  const { clocks, passed, duties, labels } = words;
  if (isFamilyClock(clock, words))
    return today > advisedDay
      ? passed[clock](inWords(advisedDay))
      : mixed(
          (sentence) => `${sentence}.`,
          clocks[clock](`${inWords(advisedDay)} (${inFigures(advisedDay)})`),
        );
  const duty = duties[clock as CouncilClock];
  return (
    duty && (today > lastDay ? labels.councilMissed : labels.councilBy)(duty, inWords(lastDay))
  );
}
