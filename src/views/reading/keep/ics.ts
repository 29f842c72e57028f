import { addDays, daysBetween } from '../../../core/dates/days.js';
import type { IsoDate } from '../../../core/dates/days.js';
import { todayInEngland } from '../../../core/dates/today.js';
import { CoreError } from '../../../core/errors.js';

export interface CalendarEvent {
  /** The same for what takes the place of an earlier entry, and of no other in the world: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** First day of an all-day event. */
  readonly from: IsoDate;
  /** Last day of it, which is counted. */
  readonly to: IsoDate;
  /** The description. Its lines are parted by `\n`. */
  readonly text: string;
  /** Whole days before `to` of each reminder, which rings at 9 in the morning. */
  readonly remindDaysBefore: readonly number[];
  /** A page to open. Left out unless it is http or https. */
  readonly url?: string;
}

const utf8 = new TextEncoder();

/** Lines of at most 75 octets, their ends not counted: RFC 5545, 3.1. */
function folded(line: string): string {
  let octets = 0;
  // By code points, so that no surrogate is parted from its other half.
  const parts = Array.from(line, (char) => {
    const { length } = utf8.encode(char);
    if ((octets += length) <= 75) return char;
    octets = 1 + length;
    return `\r\n ${char}`;
  });
  return `${parts.join('')}\r\n`;
}

/** A TEXT value: RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text
    // To some readers the last two end a line, too.
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const compact = (moment: string): string => moment.replace(/[-:]|\.\d+/g, '');

// Counted from the start of the event, a midnight: what a TRIGGER means by default is what most readers
// know. A duration has one sign, so that 9 on the day before is 15 hours back.
const trigger = (days: number): string => (days < 0 ? `-P${-days - 1}DT15H` : `P${days}DT9H`);

/**
 * The events, of which there must be one, as the text of an .ics file (RFC 5545).
 * @param now the moment it is written: reminders of this day in England, or of earlier ones, are left out
 * @param lang the language of titles and texts (BCP 47)
 * @param sequence how often the same entries were written before: who has them takes what is newer
 * @throws CoreError `invalid-date` if a day or `now` does not exist, or a `to` is before its `from`;
 *   `outside-holiday-data` for a `to` of 9999-12-31
 */
export function calendar(
  events: readonly CalendarEvent[],
  now: Date,
  lang: string,
  sequence = 0,
): string {
  const today = todayInEngland(now);
  const language = /^[a-z\d-]+$/i.test(lang) ? `;LANGUAGE=${lang}` : '';
  const lines = events.flatMap(({ id, title, from, to, text, remindDaysBefore, url = '' }) => {
    const nights = daysBetween(from, to);
    if (nights < 0) throw new CoreError('invalid-date', 'to', to);
    // A URI is ASCII. What is escaped in it already stays so.
    const link =
      /^https?:\/\/[^\p{Cc}\p{Cs}]+$/iu.test(url) && encodeURI(url).replaceAll('%25', '%');
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}@local-offer-widgets`,
      `DTSTAMP:${compact(now.toISOString())}`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      // The first day after it: RFC 5545, 3.6.1.
      `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
      `SUMMARY${language}:${escaped(title)}`,
      `DESCRIPTION${language}:${escaped(text)}`,
      ...(link ? [`URL:${link}`] : []),
      'TRANSP:TRANSPARENT',
      ...remindDaysBefore
        .filter((days) => daysBetween(today, to) > days)
        .flatMap((days) => [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION${language}:${escaped(title)}`,
          `TRIGGER:${trigger(nights - days)}`,
          'END:VALARM',
        ]),
      'END:VEVENT',
    ];
  });
  const head = ['VERSION:2.0', 'PRODID:-//local-offer-widgets//Calendar//EN', 'CALSCALE:GREGORIAN'];
  return ['BEGIN:VCALENDAR', ...head, ...lines, 'END:VCALENDAR'].map(folded).join('');
}
