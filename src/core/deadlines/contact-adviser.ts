import type { IsoDate } from '../dates/days.js';
import { build, letterDays, monthsAfter, roll } from './build.js';
import { isAfterPeriod } from '../law/periods.js';
import type { Count } from './build.js';
import type { Deadline, Events, ReadingPoint } from './types.js';

/** Whether a day is more than two months after a letter, too late to contact the adviser (reg.33). */
export const isAfterWindow = (day: IsoDate | undefined, letter: IsoDate): boolean =>
  isAfterPeriod(day, 'contact-adviser', letter);

/**
 * SEND Regulations 2014 reg.33: the family contacts the adviser within two months after the notice
 * was sent. HESC r.12 does not apply to this limit, so its end is not moved out of August, Christmas
 * or a weekend; that it might is another reading. Needs `decisionSent` or `decisionDated`.
 */
export function contactAdviser(events: Events): Deadline {
  const letters = letterDays('contact-adviser', events);
  const counts = letters.flatMap((letter): Count[] => {
    const limit = monthsAfter('contact-adviser', letter);
    const points: ReadingPoint[] = letter === letters[0] ? [] : ['printed-date'];
    return [
      { steps: [limit], points },
      { steps: [limit, ...roll(limit.to)], points: [...points, 'by-analogy'] },
    ];
  });
  const late = letters.some((letter) => isAfterWindow(events.adviserContacted, letter));
  return build('contact-adviser', counts, null, late ? ['late-ask-anyway'] : []);
}
