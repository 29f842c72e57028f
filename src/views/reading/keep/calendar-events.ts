import type { Answer, ViewContext } from '../../context.js';
import { planOf } from '../../result/plan.js';
import { isFamilyClock } from '../../result/sentences.js';
import { resultWords } from '../../result/words.js';
import { readingWords } from '../words.js';
import type { CalendarEvent } from './ics.js';
import { partsOf } from './text.js';

/** The questions for the day from which the time of a family runs. */
const STARTS = ['decision-sent', 'conduct', 'draft-sent'] as const;

/**
 * A name for each letter, at random, so that the entries of two families never have the same id. It
 * lives as long as the page is there, because nothing may be stored: what is saved again from the
 * same page takes the place of what was saved before, and from a page loaded anew it does not.
 */
const letters = new Map<string, string>();

function nameOf({ pack }: ViewContext, { path }: Answer): string {
  const letter = [pack.id, ...STARTS.map((id) => path.get(id)?.[0] ?? '')].join();
  let name = letters.get(letter);
  if (!name) {
    // Whoever comes next on a shared computer is another family.
    if (!letters.size) addEventListener('pagehide', () => letters.clear(), { once: true });
    name = [...crypto.getRandomValues(new Uint32Array(4))]
      .map((each) => each.toString(36))
      .join('');
    letters.set(letter, name);
  }
  return name;
}

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
  const name = nameOf(context, answer);
  const { notes, steps: todo, rules: checked } = partsOf(context, answer);
  const events: CalendarEvent[] = [];
  for (const named of planOf(context, answer).days) {
    const { clock, safeDay, advisedDay, isPast, sentence, steps } = named;
    if (!isFamilyClock(clock, words) || isPast) continue;
    const text = [
      [sentence, ...notes],
      todo,
      steps.map(({ rule, from, to }) => labels.step(inWords(from), inWords(to), rules[rule])),
      checked,
    ]
      .map((lines) => lines.join('\n'))
      .join('\n\n');
    // The adviser can be called on working days only.
    const day = clock === 'contact-adviser' ? advisedDay : safeDay;
    const common = { text, url: address };
    if (clock === 'contact-adviser')
      events.push({
        ...common,
        id: `window-${name}`,
        title: `${calendar.window}`,
        from: today,
        to: safeDay,
        remindDaysBefore: [],
      });
    events.push({
      ...common,
      id: `${clock}-${name}`,
      // It may be a template that is marked as English, and has to be plain text here.
      title: `${calendar.titles[clock]}`,
      from: day,
      to: day,
      remindDaysBefore: [14, 7, 1],
    });
  }
  return events;
}
