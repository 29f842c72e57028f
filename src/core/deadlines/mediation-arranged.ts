import { addDays } from '../dates/days.js';
import { needEvent, settled, stepAfter } from './build.js';
import type { Deadline, Events } from './types.js';

/**
 * SEND Regulations 2014 reg.36: the council arranges the mediation within thirty calendar days after
 * the family told it that they want to mediate. Needs `authorityTold`.
 */
export function mediationArranged(events: Events): Deadline {
  const clock = 'mediation-arranged';
  const steps = [stepAfter(clock, needEvent(clock, events, 'authorityTold'), addDays)];
  return settled(clock, steps);
}
