import { checkDay } from '../dates/days.js';
import { CoreError } from '../errors.js';
import { agreementCarriedOut } from './agreement-carried-out.js';
import { appeal } from './appeal.js';
import { certificateIssued } from './certificate-issued.js';
import { contactAdviser } from './contact-adviser.js';
import { discriminationClaim } from './discrimination-claim.js';
import { mediationArranged } from './mediation-arranged.js';
import type { ClockId, Deadline, Events } from './types.js';

/** Each clock, of events already checked. */
export const CLOCKS: Record<ClockId, (events: Events) => Deadline> = {
  appeal,
  'contact-adviser': contactAdviser,
  'certificate-issued': certificateIssued,
  'mediation-arranged': mediationArranged,
  'agreement-carried-out': agreementCarriedOut,
  'discrimination-claim': discriminationClaim,
};

const DAYS = [
  'decisionSent',
  'decisionDated',
  'adviserContacted',
  'certificateIssued',
  'adviserTold',
  'authorityTold',
  'agreementMade',
  'conduct',
] as const satisfies (keyof Events)[];

/** The events that were given, each day checked. Anything else is left behind. */
export function checkEvents(given: Events | undefined): Events {
  const events: Events = {};
  for (const name of DAYS) {
    const day = given?.[name];
    if (day === undefined) continue;
    checkDay(day, name);
    events[name] = day;
  }
  if (given?.placementOnly === true) events.placementOnly = true;
  if (given?.placementDoubtful === true) events.placementDoubtful = true;
  return events;
}

/**
 * When a clock runs out, with its working-out and every other arguable reading.
 * @throws CoreError `unknown-id`, `invalid-date`, `missing-event` or `outside-holiday-data`.
 */
export function deadline(clock: ClockId, events: Events): Deadline {
  if (typeof clock !== 'string' || !Object.hasOwn(CLOCKS, clock))
    throw new CoreError('unknown-id', 'clock', clock);
  return CLOCKS[clock](checkEvents(events));
}
