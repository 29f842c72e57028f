import type { Conclusion, Deadline } from '../../core/index.js';
import type { CouncilClock, FamilyClock, ResultMessages } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';
import { mixed } from './mixed.js';
import { resultWords } from './words.js';

/** Whether a clock binds the family, so that there is something to do by its day. */
export const isFamilyClock = (
  clock: Deadline['clock'],
  { clocks }: Pick<ResultMessages, 'clocks'>,
): clock is FamilyClock => clock in clocks;

/** The heading of an answer that is late or may be; undefined where its outcome is the heading. */
export function lateTitle(
  { actions }: Pick<Conclusion, 'actions'>,
  { labels }: Pick<ResultMessages, 'labels'>,
): string | undefined {
  if (actions.some((id) => id === 'send-appeal-late' || id === 'make-claim-late'))
    return labels.late;
  return actions.includes('ask-more-time') ? labels.mayBeLate : undefined;
}

/** The heading of an answer. */
export const answerTitle = (context: ViewContext, conclusion: Conclusion): string => {
  const words = resultWords(context);
  return lateTitle(conclusion, words) ?? words.outcomes[conclusion.outcome];
};

/**
 * What has to be done by a day or, once that has passed, what the day was for: it is then never set as
 * a task. Undefined for a clock that only an adviser counts.
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
      : mixed((sentence) => `${sentence}.`, clocks[clock](inWords(advisedDay)));
  const duty = duties[clock as CouncilClock];
  return (
    duty && (today > lastDay ? labels.councilMissed : labels.councilBy)(duty, inWords(lastDay))
  );
}
