import { daysBetween } from '../dates/days.js';
import type { IsoDate } from '../dates/days.js';
import { build, endOf, letterDays, monthsAfter, needEvent, roll } from './build.js';
import type { Count } from './build.js';
import { isAfterWindow } from './contact-adviser.js';
import type { Deadline, Events, NoteId, ReadingPoint } from './types.js';

/**
 * Whether the certificate was issued after the two months of reg.33 and the adviser is not known to
 * have been contacted after the letter. A late contact is tested separately.
 */
const mayBeLate = ({ adviserContacted, certificateIssued }: Events, letter: IsoDate): boolean =>
  isAfterWindow(certificateIssued, letter) && !(adviserContacted && adviserContacted >= letter);

/**
 * Whether the certificate's month counts (r.20(1)(c)(ii)), on each reading of the law. The literal
 * one comes first. The month does not count for an appeal only about Section I, which needs no
 * certificate. It is doubtful if the adviser was, or may have been, contacted after the two months
 * of reg.33, and for Section I with health or social care.
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
 * HESC Rules 2008 r.20(1)(c) and r.12: the tribunal must receive the appeal within two months after
 * the notice was sent, or one month from the date of issue of the certificate if that is later. An
 * end in August, from 25 December to 1 January, or not on a working day is moved.
 *
 * Needs `decisionSent` or `decisionDated`. With `certificateIssued` alone it gives the earliest day
 * that the limit can be, with the note `letter-date-needed`.
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
    // For an appeal only about Section I, it does not matter when the adviser was contacted.
    if (letter && !placementOnly && isAfterWindow(events.adviserContacted, letter))
      notes.add('late-ask-anyway');
    if (letter && !placementOnly && mayBeLate(events, letter)) notes.add('late-contact-possible');
    for (const [counted, ...doubts] of certificateReadings(events, letter)) {
      // The later of the two decides, as r.20 says, before either is moved. It comes last.
      const limits = [
        ...(certificate && counted
          ? [monthsAfter('appeal-from-certificate', certificate, 'rules-12-1')]
          : []),
        ...(letter ? [monthsAfter('appeal-from-notice', letter, 'rules-12-1')] : []),
      ].sort((a, b) => daysBetween(b.to, a.to));
      const steps = [...limits, ...roll(endOf(limits))];
      const points: ReadingPoint[] = letter === letters[0] ? doubts : ['printed-date', ...doubts];
      counts.push({ steps, points });
      // The next working day may itself be in August or over Christmas.
      const again = roll(endOf(steps));
      counts.push({ steps: [...steps, ...again], points: [...points, 'cascade'] });
    }
  }
  return build('appeal', counts, '17:00', [...notes]);
}
