import { addDays, daysBetween } from '../../../core/dates/days.js';
import type { IsoDate } from '../../../core/dates/days.js';
import { todayInEngland } from '../../../core/dates/today.js';
import { CoreError } from '../../../core/errors.js';

export interface CalendarEvent {
  /**
   * Globally unique, and the same when the event replaces an earlier one. Letters, digits and
   * hyphens.
   */
  readonly id: string;
  readonly title: string;
  /** First day of an all-day event. */
  readonly from: IsoDate;
  /** Last day of it, inclusive. */
  readonly to: IsoDate;
  /** The description. `\n` separates its lines. */
  readonly text: string;
  /** How many whole days before `to` each reminder is. It rings at 9 in the morning. */
  readonly remindDaysBefore: readonly number[];
  /** A page to open. Left out unless it is http or https. */
  readonly url?: string;
}

const utf8 = new TextEncoder();

/** Folds a line to at most 75 octets, not counting the line breaks: RFC 5545, 3.1. */
function folded(line: string): string {
  let octets = 0;
  // By code points, so that no surrogate pair is split.
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
    // Some readers also end a line at the last two.
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const compact = (moment: string): string => moment.replace(/[-:]|\.\d+/g, '');

// Relative to the start of the event, which is a midnight: most readers know only this default of a
// TRIGGER. A duration has one sign, so 9 in the morning on the day before is 15 hours earlier.
const trigger = (days: number): string => (days < 0 ? `-P${-days - 1}DT15H` : `P${days}DT9H`);

/**
 * The text of an .ics file (RFC 5545) with at least one event.
 * @param now the moment of writing; reminders on this day in England or earlier are left out
 * @param lang the language of titles and texts (BCP 47)
 * @param sequence how often the same events were written before; a calendar keeps the highest
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
    // A URI is ASCII. Escapes that are already in it are kept.
    const link =
      /^https?:\/\/[^\p{Cc}\p{Cs}]+$/iu.test(url) && encodeURI(url).replaceAll('%25', '%');
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}@local-offer-widgets`,
      `DTSTAMP:${compact(now.toISOString())}`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      // Exclusive, so the day after: RFC 5545, 3.6.1.
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
