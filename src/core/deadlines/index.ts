import { checkDay } from '../dates/days.js';
import { CoreError } from '../errors.js';
import { agreementCarriedOut } from './agreement-carried-out.js';
import { appeal } from './appeal.js';
import { certificateIssued } from './certificate-issued.js';
import { contactAdviser } from './contact-adviser.js';
import {
  amendedPlan,
  commentOnDraft,
  decideOnPlan,
  decideToAssess,
  finalPlan,
  phaseTransfer,
  reviewDecision,
} from './council-duties.js';
import { discriminationClaim } from './discrimination-claim.js';
import { mediationArranged } from './mediation-arranged.js';
import type { ClockId, DayEvent, Deadline, Events } from './types.js';

/** The deadline of each clock. The events must have been checked. */
export const CLOCKS: Record<ClockId, (events: Events) => Deadline> = {
  appeal,
  'contact-adviser': contactAdviser,
  'certificate-issued': certificateIssued,
  'mediation-arranged': mediationArranged,
  'agreement-carried-out': agreementCarriedOut,
  'discrimination-claim': discriminationClaim,
  'decide-to-assess': decideToAssess,
  'decide-on-plan': decideOnPlan,
  'final-plan': finalPlan,
  'comment-on-draft': commentOnDraft,
  'review-decision': reviewDecision,
  'amended-plan': amendedPlan,
  'phase-transfer': phaseTransfer,
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
  'requestReceived',
  'reviewMeeting',
  'amendmentNotice',
  'draftSent',
  'phaseTransfer',
] as const satisfies DayEvent[];

const FLAGS = ['placementOnly', 'placementDoubtful', 'contactDoubtful', 'toPost16'] as const;

/** A copy of the known events. Anything else is left out. @throws CoreError `invalid-date`. */
export function checkEvents(given: Events | undefined): Events {
  const events: Events = {};
  for (const name of DAYS) {
    const day = given?.[name];
    if (day === undefined) continue;
    checkDay(day, name);
    events[name] = day;
  }
  for (const name of FLAGS) if (given?.[name] === true) events[name] = true;
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
