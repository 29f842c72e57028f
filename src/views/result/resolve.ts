import { conclude } from '../../core/checker/conclude.js';
import type { Walk } from '../../core/checker/walk.js';
import { CoreError } from '../../core/index.js';
import type { Conclusion, Events, IsoDate } from '../../core/index.js';

export interface ResolvedAnswer {
  readonly conclusion: Conclusion;
  /** The days are beyond the known bank holidays: the conclusion has none, but the law still answers. */
  readonly isOutsideCalendar: boolean;
}

/** What follows from the answers, as far as it can be told. `walked` has to be at an outcome. */
export function resolveAnswer(walked: Walk, events: Events, today: IsoDate): ResolvedAnswer {
  try {
    return { conclusion: conclude(walked, events, today), isOutsideCalendar: false };
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    const conclusion = conclude(walked, {}, today);
    // The date is known, so nobody has to look for it.
    const actions = conclusion.actions.filter((action) => action !== 'find-date');
    return { conclusion: { ...conclusion, actions }, isOutsideCalendar: true };
  }
}
