import { addDays } from '../dates/days.js';
import { needEvent, settled, stepAfter } from './build.js';
import type { Deadline, Events } from './types.js';

/**
 * SEND Regulations 2014 reg.42(3) and (5): what was agreed about matters that cannot be appealed must
 * be done within two weeks of the date of the agreement, unless another time was agreed in writing.
 * Needs `agreementMade`.
 */
export function agreementCarriedOut(events: Events): Deadline {
  const clock = 'agreement-carried-out';
  const made = needEvent(clock, events, 'agreementMade');
  return settled(clock, [stepAfter(clock, made, addDays, 'regs-42-5')]);
}
