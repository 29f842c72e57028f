import type { IsoDate } from '../dates/days.js';
import { build, letterDays, monthsAfter, roll } from './build.js';
import { isAfterPeriod } from '../law/periods.js';
import type { Count } from './build.js';
import type { Deadline, Events, ReadingPoint } from './types.js';

/** Whether a day is after the two months from a letter in which the adviser is to be contacted. */
export const isAfterWindow = (day: IsoDate | undefined, letter: IsoDate): boolean =>
  isAfterPeriod(day, 'contact-adviser', letter);

/**
 * SEND Regulations 2014 reg.33: two months after the notice was sent. The tribunal's rules do not
 * govern it, so it is not moved out of August, Christmas or a weekend.
 * Needs `decisionSent` or `decisionDated`.
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
