import { daysBetween } from '../dates/days.js';
import type { IsoDate } from '../dates/days.js';
import { build, endOf, letterDays, monthsAfter, needEvent, roll } from './build.js';
import type { Count } from './build.js';
import { isAfterWindow } from './contact-adviser.js';
import type { Deadline, Events, NoteId, ReadingPoint } from './types.js';

/**
 * Whether the certificate was issued after the two months for contacting the adviser, and it is not
 * known that the adviser was contacted in them: from the letter's own day on.
 */
const mayBeLate = ({ adviserContacted, certificateIssued }: Events, letter: IsoDate): boolean =>
  isAfterWindow(certificateIssued, letter) && !(adviserContacted && adviserContacted >= letter);

/**
 * Whether the certificate's month counts, the literal reading first. It does not for an appeal
 * only about Section I, which needs no certificate; it is doubtful after a contact that was late or
 * may have been, and for Section I with health or social care.
 */
function certificateReadings(
  events: Events,
  letter: IsoDate | undefined,
): [counts: boolean, ...ReadingPoint[]][] {
  if (!letter) return [[true]];
  if (events.placementOnly) return [[false], [true, 'placement-certificate']];
  const isLate =
    isAfterWindow(events.adviserContacted, letter) ||
    (events.contactDoubtful && mayBeLate(events, letter));
  if (isLate) return [[true], [false, 'late-certificate']];
  return events.placementDoubtful ? [[true], [false, 'placement-doubtful']] : [[true]];
}

/**
 * HESC Rules 2008 r.20(1)(c) and r.12: the tribunal must have the appeal two months after the
 * notice was sent, or one month from the certificate if that is later; moved out of August,
 * 25 December to 1 January, and days that are not working days.
 * Needs `decisionSent` or `decisionDated`; with a certificate alone it gives the earliest day the
 * limit can be, and says so by the note `letter-date-needed`.
 */
export function appeal(events: Events): Deadline {
  const { certificateIssued, decisionSent, decisionDated, placementOnly } = events;
  const certificate = certificateIssued && needEvent('appeal', events, 'certificateIssued');
  const alone = certificate && !placementOnly && !decisionSent && !decisionDated;
  const letters = alone ? [undefined] : letterDays('appeal', events);
  const notes = new Set<NoteId>(alone ? ['letter-date-needed'] : []);
  const counts: Count[] = [];
  for (const letter of letters) {
    if (letter && certificate && certificate < letter) notes.add('certificate-before-decision');
    if (letter && isAfterWindow(events.adviserContacted, letter)) notes.add('late-ask-anyway');
    if (letter && !placementOnly && mayBeLate(events, letter)) notes.add('late-contact-possible');
    for (const [counted, ...doubts] of certificateReadings(events, letter)) {
      // Raw days are compared, as the rule says. The one that decides comes last: the letter's,
      // unless the certificate's is later.
      const limits = [
        ...(certificate && counted
          ? [monthsAfter('appeal-from-certificate', certificate, 'rules-12-1')]
          : []),
        ...(letter ? [monthsAfter('appeal-from-notice', letter, 'rules-12-1')] : []),
      ].sort((a, b) => daysBetween(b.to, a.to));
      const steps = [...limits, ...roll(endOf(limits))];
      const points: ReadingPoint[] = letter === letters[0] ? doubts : ['printed-date', ...doubts];
      counts.push({ steps, points });
      // The next working day may itself fall in August or over Christmas.
      const again = roll(endOf(steps));
      counts.push({ steps: [...steps, ...again], points: [...points, 'cascade'] });
    }
  }
  return build('appeal', counts, '17:00', [...notes]);
}
