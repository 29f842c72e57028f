import { addDays } from '../dates/days.js';
import type { IsoDate } from '../dates/days.js';
import { periodOn } from '../law/periods.js';
import type { CitationId } from '../law/citations.js';
import type { PeriodId } from '../law/periods.js';
import { needEvent, settled, step, stepAfter } from './build.js';
import type { ClockId, DayEvent, Deadline, Events } from './types.js';

// The council's own time limits, from the SEND Regulations 2014. A council that misses one has not
// made a decision, so there is no right of appeal. No rule moves a limit off a weekend or a holiday.

/** A limit in days after an event. `exception` is the provision that lets the council take longer. */
const daysAfter =
  (clock: ClockId & PeriodId, event: DayEvent, exception?: CitationId) =>
  (events: Events): Deadline => {
    const from = needEvent(clock, events, event);
    const steps = [stepAfter(clock, from, addDays, ...(exception ? [exception] : []))];
    return settled(clock, steps, exception ? ['council-exceptions'] : []);
  };

/** Reg.5(1): decide whether to assess, six weeks from the request. Needs `requestReceived`. */
export const decideToAssess = daysAfter('decide-to-assess', 'requestReceived', 'regs-5-4');

/**
 * Reg.10(1): say that there will be no plan, sixteen weeks from the request. Needs
 * `requestReceived`.
 */
export const decideOnPlan = daysAfter('decide-on-plan', 'requestReceived', 'regs-10-4');

/** Reg.13(2): send the final plan, twenty weeks from the request. Needs `requestReceived`. */
export const finalPlan = daysAfter('final-plan', 'requestReceived', 'regs-13-3');

/** Reg.20(10): say what was decided, four weeks from the review meeting. Needs `reviewMeeting`. */
export const reviewDecision = daysAfter('review-decision', 'reviewMeeting');

/**
 * Reg.22(3): send the changed plan, eight weeks from the notice of changes. Needs
 * `amendmentNotice`.
 */
export const amendedPlan = daysAfter('amended-plan', 'amendmentNotice');

/**
 * Reg.13(1): the family has at least fifteen days to comment on the draft plan and to name a school.
 * The day on which the draft was served is the first of them. The council may give more. Needs
 * `draftSent`.
 */
export function commentOnDraft(events: Events): Deadline {
  const clock = 'comment-on-draft';
  const steps = [
    stepAfter(clock, needEvent(clock, events, 'draftSent'), (day, length) =>
      addDays(day, length - 1),
    ),
  ];
  return settled(clock, steps);
}

/**
 * Reg.18: send the changed plan before 15 February of the calendar year of a move between phases of
 * education, or before 31 March for a move from secondary school to a place after 16. The last day
 * is therefore 14 February or 30 March. Needs `phaseTransfer`.
 */
export function phaseTransfer(events: Events): Deadline {
  const clock = 'phase-transfer';
  const move = needEvent(clock, events, 'phaseTransfer');
  const to: IsoDate = `${move.slice(0, 4)}-${events.toPost16 ? '03-30' : '02-14'}`;
  const [rule] = periodOn(clock, move);
  return settled(clock, [step(rule, move, to)]);
}
