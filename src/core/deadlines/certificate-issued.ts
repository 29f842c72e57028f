import type { IsoDate } from '../dates/days.js';
import { nextWorkingDay } from '../dates/working-days.js';
import { needEvent, settled, stepAfter } from './build.js';
import type { Deadline, Events } from './types.js';

const workingDaysAfter = (day: IsoDate, days: number): IsoDate =>
  days ? workingDaysAfter(nextWorkingDay(day), days - 1) : day;

/**
 * SEND Regulations 2014 reg.34 and reg.39: the adviser issues the certificate within three working
 * days after being told that the family does not want to mediate, or after the mediation ended.
 * Days in August and over Christmas count. Needs `adviserTold`.
 */
export function certificateIssued(events: Events): Deadline {
  const clock = 'certificate-issued';
  const told = needEvent(clock, events, 'adviserTold');
  const steps = [stepAfter(clock, told, workingDaysAfter, 'regs-39')];
  return settled(clock, steps);
}
