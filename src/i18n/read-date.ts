import { isDay } from '../core/dates/days.js';
import type { IsoDate } from '../core/index.js';
import { inFigures } from './index.js';
import type { ErrorId } from './index.js';

const FIELDS = ['day', 'month', 'year'] as const;

export interface DateEntry {
  day?: IsoDate;
  error?: ErrorId;
  /** The field with the error. */
  field?: (typeof FIELDS)[number];
  /** What the error is about: the date as it was understood, in figures, or the text of the field. */
  typed?: string;
}

/** A word that occurs in dates, and its meaning: `m11` for November, empty for `Monday` or `of`. */
type Word = readonly [word: string, says: string];

/** A tokenised text: digits as typed, months as `m11`, and unknown words as typed. */
type Parts = readonly string[];

/** A day, a month and a year. */
const SHAPES = [/^(\d\d?)$/, /^m?(\d\d?)$/, /^(\d\d|\d{4})$/];
/** Digits, or a word. */
const TOKENS = /\d+|[\p{L}\p{M}]+/gu;
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  // A month by itself can have another ending: Polish "listopad", but "2 listopada".
  { month: 'long' },
  { month: 'short' },
];

/** A digit of any script as 0 to 9. Unicode keeps the ten digits of a script in one row. */
function inOurs(figure: string): string {
  let code = figure.codePointAt(0)!;
  let value = -1;
  for (; /\p{Nd}/u.test(String.fromCodePoint(code)); code -= 1) value += 1;
  return `${value % 10}`;
}

/** Lower case, with the digits 0 to 9 and without accents or invisible characters. */
const plain = (text: string): string =>
  text
    .replace(/[ºª°]/g, '')
    .normalize('NFKD')
    .replace(/\p{Cf}|(?=\p{M})[\p{Diacritic}\p{Script=Inherited}]/gu, '')
    .replace(/\p{Nd}/gu, inOurs)
    .toLowerCase()
    .replaceAll('ı', 'i')
    .trim();

/** What was typed, short enough to repeat in a sentence. */
const quoted = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^(.{30}).+/su, '$1…');

const known = new Map<string, readonly Word[]>();

/** The words of dates in English and, if the browser has it, in the language of `locale`. */
function wordsOf(locale: string): readonly Word[] {
  const words = 'of the on dated weds st nd rd th er le el del r'
    .split(' ')
    .map((word): Word => [word, '']);
  for (const language of [locale, 'en-GB'])
    for (const form of FORMS) {
      const options = { ...form, calendar: 'gregory', timeZone: 'UTC' };
      const format = new Intl.DateTimeFormat([language, 'en-GB'], options);
      for (let month = 1; month < 13; month += 1)
        // Steps of 32 days reach every month, and every day of the week.
        for (const { type, value } of format.formatToParts((month - 1) * 32 * 864e5))
          for (const [word] of plain(value).matchAll(TOKENS))
            words.push([word, type === 'month' ? `m${month}` : '']);
    }
  known.set(locale, words);
  return words;
}

/** The meanings of a word, or of the words that begin with it if it has 3 letters or more. */
function sayings(word: string, locale: string): readonly string[] {
  const words = known.get(locale) ?? wordsOf(locale);
  const same = words.filter(([each]) => each === word);
  const begun = words.filter(([each]) => word.length > 2 && each.startsWith(word));
  const says = new Set((same.length ? same : begun).map(([, each]) => each));
  return says.size ? [...says] : [word];
}

/**
 * The first result of `read` for the two ways to read a text: without and with the words that can
 * also be something else. In Spanish "mar" is Tuesday (martes), or March if no other month is named.
 */
function firstIn<T>(
  text: string,
  locale: string,
  read: (parts: Parts) => T | undefined,
): T | undefined {
  if (!/^(?!\p{Pd})[\d\p{L}\p{M}\p{P}\s]{1,99}$/u.test(text)) return undefined;
  const said = (text.match(TOKENS) ?? []).map((word) =>
    /\d/.test(word) ? [word] : sayings(word, locale),
  );
  return (
    [said.filter((each) => !each.includes('')), said]
      // A word for two months becomes "m6m7", which is not a month.
      .map((way) => read(way.map((each) => each.join('')).filter(Boolean)))
      .find(Boolean)
  );
}

/** A day, month or year with all its digits. 26 is 2026, because no letter is from before 2014. */
function figuresOf(part: string, at: number): string | undefined {
  const figures = SHAPES[at]?.exec(part)?.[1];
  return at === 2 ? figures?.padStart(4, '20') : figures?.padStart(2, '0');
}

/**
 * A whole date, `2026-11-02`, even if there is no such day. A year comes first only with 4 digits.
 */
function wholeOf(parts: Parts): string | undefined {
  const run = /^(\d\d)(\d\d)(\d{4})$/.exec(parts.join())?.slice(1);
  const month = parts.find((part) => part.startsWith('m'));
  const [first = '', ...rest] = run ?? parts.filter((part) => part !== month);
  const all = month ? [first, month, ...rest] : [first, ...rest];
  const figures = (first.length === 4 ? all.reverse() : all).map(figuresOf);
  return figures.length === 3 && figures.every(Boolean) ? figures.reverse().join('-') : undefined;
}

/**
 * The day that was typed into the fields for a day, a month and a year, or an error. Any one field
 * may hold the whole date. `today` is the latest day allowed. Months may be named in English or in
 * the language of `locale`.
 */
export function readDate(typed: readonly string[], today: IsoDate, locale: string): DateEntry {
  const texts = typed.map(plain);
  const all = texts.join(' ').trim();
  const parts = texts.map((text, at) =>
    firstIn(text, locale, (said) => (said.length === 1 ? figuresOf(said[0]!, at) : undefined)),
  );
  const whole = (text: string) => firstIn(text, locale, wholeOf);
  const one = texts.map(whole).find(Boolean);
  // If one field has the whole date, the others must be empty or agree with it.
  const isSame = texts.every(
    (text, at) => !text || whole(text) === one || parts[at] === one?.split('-')[2 - at],
  );
  const day =
    wholeOf(parts.filter((part) => part !== undefined)) ?? whole(all) ?? (isSame ? one : undefined);
  if (isDay(day) && day <= today) return { day };
  if (day) {
    const [error, at] = isDay(day) ? (['in-future', 2] as const) : (['no-such-day', 0] as const);
    const field = FIELDS[texts[at] ? at : texts.findIndex(Boolean)]!;
    return { error, field, typed: inFigures(day) };
  }
  if (!texts[2] && whole(`${all} 2026`)) return { error: 'no-year', field: 'year' };
  if (!texts[0] && whole(`1 ${all}`)) return { error: 'no-day', field: 'day' };
  const wrong = texts.findIndex((text, at) => text && !parts[at]);
  const field = FIELDS[wrong < 0 ? texts.indexOf('') : wrong]!;
  return wrong < 0
    ? { error: `no-${field}`, field }
    : { error: `unreadable-${field}`, field, typed: quoted(typed[wrong]!) };
}
