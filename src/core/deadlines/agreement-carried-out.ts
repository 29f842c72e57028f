import { addDays } from '../dates/days.js';
import { needEvent, settled, stepAfter } from './build.js';
import type { Deadline, Events } from './types.js';

/**
 * SEND Regulations 2014 reg.42(3): two weeks from the date of an agreement on what cannot be
 * appealed, unless another time was agreed in writing. Needs `agreementMade`.
 */
export function agreementCarriedOut(events: Events): Deadline {
  const clock = 'agreement-carried-out';
  const made = needEvent(clock, events, 'agreementMade');
  return settled(clock, [stepAfter(clock, made, addDays, 'regs-42-5')]);
}
