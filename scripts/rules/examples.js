// A case for each rule and for each other reading of the law, found by running the core.
import { addDays } from '../../lib/core/dates/days.js';
import { CoreError, deadline, rulesAsAt } from '../../lib/core/index.js';

/** The first letter of the year that is shown: that of the month in which the law was last read. */
export const FIRST_DAY = `${rulesAsAt.slice(0, 7)}-01`;

/** When schools and colleges begin in the year after a day. */
const septemberAfter = (day) => `${Number(day.slice(0, 4)) + 1}-09-01`;

/** What can have happened, counted from a day, by the clock that it starts. */
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

/** Two years of days, by which every rule and every reading has come up. */
const DAYS = Array.from({ length: 730 }, (_, index) => addDays(FIRST_DAY, index));

/** The first case, of the simplest kind that has one, of which this is true. */
function firstCase(isMeant) {
  for (const [clock, eventsOn] of CASES)
    for (const day of DAYS) {
      const events = eventsOn(day);
      try {
        const found = deadline(clock, events);
        if (isMeant(found)) return { events, found };
      } catch (error) {
        // The days run past the table of bank holidays.
        if (!(error instanceof CoreError && error.code === 'outside-holiday-data')) throw error;
      }
    }
  return undefined;
}

/** A case in which the rule has the last word. */
export const caseOfRule = (rule) => firstCase(({ steps }) => steps.at(-1).rule === rule);

/** A case that can be read otherwise on this point, and on no other at once. */
export const caseOfReading = (point) =>
  firstCase(({ readings }) => readings.some(({ id }) => id === point));
