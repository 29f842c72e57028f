import type { Answer, ViewContext } from '../../context.js';
import { planOf } from '../../result/plan.js';
import { isFamilyClock } from '../../result/sentences.js';
import { resultWords } from '../../result/words.js';
import { readingWords } from '../words.js';
import type { CalendarEvent } from './ics.js';
import { partsOf } from './text.js';

/** The questions that ask for the day from which a family's time runs. */
const STARTS = ['decision-sent', 'conduct', 'draft-sent'] as const;

/**
 * A random name for each letter, so that the calendar entries of two families never have the same id.
 * Saving again from the same page replaces the entries. From a reloaded page it does not, because
 * nothing may be stored.
 */
const letters = new Map<string, string>();

function nameOf({ pack }: ViewContext, { path }: Answer): string {
  const letter = [pack.id, ...STARTS.map((id) => path.get(id)?.[0] ?? '')].join();
  let name = letters.get(letter);
  if (!name) {
    // The next person on a shared computer may be from another family.
    if (!letters.size) addEventListener('pagehide', () => letters.clear(), { once: true });
    name = [...crypto.getRandomValues(new Uint32Array(4))]
      .map((each) => each.toString(36))
      .join('');
    letters.set(letter, name);
  }
  return name;
}

/** The coming days of an answer, as calendar events on the same days as in its sentences. */
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
    const { clock, advisedDay, isPast, sentence, steps } = named;
    if (!isFamilyClock(clock, words) || isPast) continue;
    const text = [
      [sentence, ...notes],
      todo,
      steps.map(({ rule, from, to }) => labels.step(inWords(from), inWords(to), rules[rule])),
      checked,
    ]
      .map((lines) => lines.join('\n'))
      .join('\n\n');
    const common = { text, url: address };
    if (clock === 'contact-adviser')
      events.push({
        ...common,
        id: `window-${name}`,
        title: `${calendar.window}`,
        from: today,
        to: advisedDay,
        remindDaysBefore: [],
      });
    events.push({
      ...common,
      id: `${clock}-${name}`,
      // Plain text: a message that is not translated is a template.
      title: `${calendar.titles[clock]}`,
      from: advisedDay,
      to: advisedDay,
      remindDaysBefore: [14, 7, 1],
    });
  }
  return events;
}
