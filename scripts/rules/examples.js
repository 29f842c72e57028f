// An example for each rule and for each other reading of the law, found by running the core.
import { addDays } from '../../lib/core/dates/days.js';
import { CoreError, deadline, rulesAsAt } from '../../lib/core/index.js';

/** The first day of the year that is shown: the start of the month in which the law was last read. */
export const FIRST_DAY = `${rulesAsAt.slice(0, 7)}-01`;

/** When schools and colleges begin in the calendar year after a day. */
const septemberAfter = (day) => `${Number(day.slice(0, 4)) + 1}-09-01`;

/**
 * Kinds of cases: a clock, and the events that start it, counted from a day. Simpler ones come
 * first.
 */
const CASES = [
  ['appeal', (day) => ({ decisionSent: day })],
  ['appeal', (day) => ({ decisionSent: day, certificateIssued: addDays(day, 45) })],
  ['appeal', (day) => ({ decisionSent: day, decisionDated: addDays(day, -3) })],
  [
    'appeal',
    (day) => ({
      decisionSent: day,
      adviserContacted: addDays(day, 70),
      certificateIssued: addDays(day, 75),
    }),
  ],
  [
    'appeal',
    (day) => ({ decisionSent: day, certificateIssued: addDays(day, 45), placementOnly: true }),
  ],
  [
    'appeal',
    (day) => ({ decisionSent: day, certificateIssued: addDays(day, 45), placementDoubtful: true }),
  ],
  ['contact-adviser', (day) => ({ decisionSent: day })],
  ['certificate-issued', (day) => ({ adviserTold: day })],
  ['mediation-arranged', (day) => ({ authorityTold: day })],
  ['agreement-carried-out', (day) => ({ agreementMade: day })],
  ['discrimination-claim', (day) => ({ conduct: day })],
  ['decide-to-assess', (day) => ({ requestReceived: day })],
  ['decide-on-plan', (day) => ({ requestReceived: day })],
  ['final-plan', (day) => ({ requestReceived: day })],
  ['comment-on-draft', (day) => ({ draftSent: day })],
  ['review-decision', (day) => ({ reviewMeeting: day })],
  ['amended-plan', (day) => ({ amendmentNotice: day })],
  ['phase-transfer', (day) => ({ phaseTransfer: septemberAfter(day) })],
];

/** Two years of days: enough for every rule and every reading. */
const DAYS = Array.from({ length: 730 }, (_, index) => addDays(FIRST_DAY, index));

/** The first case that meets a condition, of the simplest kind. */
function firstCase(isMeant) {
  for (const [clock, eventsOn] of CASES)
    for (const day of DAYS) {
      const events = eventsOn(day);
      try {
        const found = deadline(clock, events);
        if (isMeant(found)) return { events, found };
      } catch (error) {
        // The day is after the table of bank holidays.
        if (!(error instanceof CoreError && error.code === 'outside-holiday-data')) throw error;
      }
    }
  return undefined;
}

/** An example in which a rule decides the last day. */
export const caseOfRule = (rule) => firstCase(({ steps }) => steps.at(-1).rule === rule);

/** An example of a reading that departs from the literal one on this point alone. */
export const caseOfReading = (point) =>
  firstCase(({ readings }) => readings.some(({ id }) => id === point));
