import { addDays } from '../dates/days.js';
import { needEvent, settled, stepAfter } from './build.js';
import type { Deadline, Events } from './types.js';

/**
 * SEND Regulations 2014 reg.36: thirty calendar days after the authority was told.
 * Needs `authorityTold`.
 */
export function mediationArranged(events: Events): Deadline {
  const clock = 'mediation-arranged';
  const steps = [stepAfter(clock, needEvent(clock, events, 'authorityTold'), addDays)];
  return settled(clock, steps);
}
