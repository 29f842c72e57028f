import type { Answer, ViewContext } from '../../context.js';
import { planOf } from '../../result/plan.js';
import { isFamilyClock } from '../../result/sentences.js';
import { resultWords } from '../../result/words.js';
import { readingWords } from '../words.js';
import type { CalendarEvent } from './ics.js';
import { contactLines, rulesLines } from './summary.js';

/** The days of an answer that are still to come, for a calendar. */
export function calendarEvents(
  context: ViewContext,
  answer: Answer,
  address: string,
): CalendarEvent[] {
  const { inWords, today } = context;
  const words = resultWords(context);
  const { rules, labels } = words;
  const { calendar } = readingWords(context);
  const events: CalendarEvent[] = [];
  for (const named of planOf(context, answer).days) {
    const { clock, safeDay, advisedDay, isPast, sentence, steps } = named;
    if (!isFamilyClock(clock, words) || isPast) continue;
    const text = [
      sentence,
      ...steps.map(({ rule, from, to }) => labels.step(inWords(from), inWords(to), rules[rule])),
      ...contactLines(context, answer),
      ...rulesLines(context),
    ].join('\n');
    // The adviser can be called on working days only.
    const day = clock === 'contact-adviser' ? advisedDay : safeDay;
    const common = { text, url: address };
    if (clock === 'contact-adviser')
      events.push({
        ...common,
        id: `window-${safeDay}`,
        title: `${calendar.window}`,
        from: today,
        to: safeDay,
        remindDaysBefore: [],
      });
    events.push({
      ...common,
      id: `${clock}-${day}`,
      // It may be a template that is marked as English, and has to be plain text here.
      title: `${calendar.titles[clock]}`,
      from: day,
      to: day,
      remindDaysBefore: [14, 7, 1],
    });
  }
  return events;
}
