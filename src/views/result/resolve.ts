import { conclude } from '../../core/checker/conclude.js';
import { eventsFrom } from '../../core/checker/events.js';
import type { Walk } from '../../core/checker/walk.js';
import { CoreError } from '../../core/errors.js';
import type { Events, IsoDate } from '../../core/index.js';
import type { Answer } from '../context.js';

/**
 * What follows from the answers. `walked` must end at an outcome. `known` are events that no question
 * asks about. If a day is in a year without known bank holidays, the conclusion has no deadlines.
 */
export function resolveAnswer(walked: Walk, known: Events, today: IsoDate): Answer {
  const { path } = walked;
  try {
    const conclusion = conclude(walked, { ...eventsFrom(path), ...known }, today);
    return { path, conclusion, isOutsideCalendar: false };
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    // The answer to `awaiting` alone starts a clock: that of a move in the next September.
    const undated = new Map(path);
    undated.delete('awaiting');
    const conclusion = conclude({ ...walked, path: undated }, {}, today);
    // The date is known, so nobody has to look for it.
    const actions = conclusion.actions.filter((action) => action !== 'find-date');
    return { path, conclusion: { ...conclusion, actions }, isOutsideCalendar: true };
  }
}
