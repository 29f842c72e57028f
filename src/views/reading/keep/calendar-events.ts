import { enMore } from '../../../i18n/en-more.js';
import type { Answer, Kit } from '../../../elements/chunks.js';
import type { Entry } from './ics.js';
import { isFamilys } from '../../../i18n/sentences.js';
import { contactLines, daysIn, rulesLines } from './summary.js';

/** The days of an answer that are still to come, for a calendar. */
export function entries(kit: Kit, answer: Answer, address: string): Entry[] {
  const { inWords } = kit;
  const { rules, calendar, labels } = kit.words(enMore);
  const found: Entry[] = [];
  for (const { clock, safeDay, advisedDay, isPast, sentence, steps } of daysIn(kit, answer)) {
    if (!isFamilys(clock, kit.messages) || isPast) continue;
    const text = [
      sentence,
      ...steps.map(({ rule, from, to }) => labels.step(inWords(from), inWords(to), rules[rule])),
      ...contactLines(kit, answer),
      ...rulesLines(kit, answer),
    ].join('\n');
    // By telephone the last working day is the last that serves.
    const day = clock === 'contact-adviser' ? advisedDay : safeDay;
    const common = { text, url: address };
    if (clock === 'contact-adviser')
      found.push({
        ...common,
        id: `window-${safeDay}`,
        title: `${calendar.window}`,
        from: answer.today,
        to: safeDay,
        remindDaysBefore: [],
      });
    found.push({
      ...common,
      id: `${clock}-${day}`,
      // It may be marked as English, and here it is plain text.
      title: `${calendar.titles[clock]}`,
      from: day,
      to: day,
      remindDaysBefore: [14, 7, 1],
    });
  }
  return found;
}
