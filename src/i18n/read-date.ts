import { isDay } from '../core/dates/days.js';
import type { IsoDate } from '../core/index.js';
import { inFigures } from './index.js';
import type { ErrorId } from './index.js';

const FIELDS = ['day', 'month', 'year'] as const;

export interface DateEntry {
  day?: IsoDate;
  error?: ErrorId;
  /** The field to mend. */
  field?: (typeof FIELDS)[number];
  /** What the error is about: the date in figures, as it was read, or else what cannot be read. */
  typed?: string;
}

/** A word of a date, and what it says: `m11` is November, and `Monday` or `of` say nothing. */
type Word = readonly [word: string, says: string];

/** What is read of a text: figures as they stand, months as `m11`, and words that are not known. */
type Parts = readonly string[];

/** What a day, a month and a year look like. */
const SHAPES = [/^(\d\d?)$/, /^m?(\d\d?)$/, /^(\d\d|\d{4})$/];
/** Figures, or a word. */
const TOKENS = /\d+|[\p{L}\p{M}]+/gu;
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  // By itself a month can end in another way: listopad, but 2 listopada.
  { month: 'long' },
  { month: 'short' },
];

/** The figures of every script stand in a row, from 0 to 9. */
function inOurs(figure: string): string {
  let code = figure.codePointAt(0)!;
  let value = -1;
  for (; /\p{Nd}/u.test(String.fromCodePoint(code)); code -= 1) value += 1;
  return `${value % 10}`;
}

/** In small letters and our figures, without accents and marks that nobody sees. */
const plain = (text: string): string =>
  text
    .replace(/[ºª°]/g, '')
    .normalize('NFKD')
    .replace(/\p{Cf}|(?=\p{M})[\p{Diacritic}\p{Script=Inherited}]/gu, '')
    .replace(/\p{Nd}/gu, inOurs)
    .toLowerCase()
    .replaceAll('ı', 'i')
    .trim();

/** As much of what was typed as a sentence can hold. */
const quoted = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^(.{30}).+/su, '$1…');

const known = new Map<string, readonly Word[]>();

/** The words of a date in English and, where the browser has it, in the language of `locale`. */
function wordsOf(locale: string): readonly Word[] {
  const words = 'of the on dated weds st nd rd th er le el del r'
    .split(' ')
    .map((word): Word => [word, '']);
  for (const language of [locale, 'en-GB'])
    for (const form of FORMS) {
      const options = { ...form, calendar: 'gregory', timeZone: 'UTC' };
      const format = new Intl.DateTimeFormat([language, 'en-GB'], options);
      for (let month = 1; month < 13; month += 1)
        // Every 32 days it is another month, and in time each day of the week.
        for (const { type, value } of format.formatToParts((month - 1) * 32 * 864e5))
          for (const [word] of plain(value).matchAll(TOKENS))
            words.push([word, type === 'month' ? `m${month}` : '']);
    }
  known.set(locale, words);
  return words;
}

/** All that is said by a word, or by those that begin with these 3 letters or more. */
function sayings(word: string, locale: string): readonly string[] {
  const words = known.get(locale) ?? wordsOf(locale);
  const same = words.filter(([each]) => each === word);
  const begun = words.filter(([each]) => word.length > 2 && each.startsWith(word));
  const says = new Set((same.length ? same : begun).map(([, each]) => each));
  return says.size ? [...says] : [word];
}

/**
 * What `read` first finds in a text. There are two ways to read it: in Spanish "mar" is Tuesday, or
 * March where no other month is named.
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
      // What may be two months is m6m7, which looks like none.
      .map((way) => read(way.map((each) => each.join('')).filter(Boolean)))
      .find(Boolean)
  );
}

/** With all its figures. 26 is 2026: the law is of this century, and so are its letters. */
function figuresOf(part: string, at: number): string | undefined {
  const figures = SHAPES[at]?.exec(part)?.[1];
  return at === 2 ? figures?.padStart(4, '20') : figures?.padStart(2, '0');
}

/** A whole date, `2026-11-02`, real or not. The day comes first, or else a year of 4 figures. */
function wholeOf(parts: Parts): string | undefined {
  const run = /^(\d\d)(\d\d)(\d{4})$/.exec(parts.join())?.slice(1);
  const month = parts.find((part) => part.startsWith('m'));
  const [first = '', ...rest] = run ?? parts.filter((part) => part !== month);
  const all = month ? [first, month, ...rest] : [first, ...rest];
  const figures = (first.length === 4 ? all.reverse() : all).map(figuresOf);
  return figures.length === 3 && figures.every(Boolean) ? figures.reverse().join('-') : undefined;
}

/**
 * The day that was typed, a part in each field or the whole in any, or what is wrong with it. `today`
 * is the latest day allowed. Months may be named in English, and in the language of `locale`.
 */
export function readDate(typed: readonly string[], today: IsoDate, locale: string): DateEntry {
  const texts = typed.map(plain);
  const all = texts.join(' ').trim();
  const parts = texts.map((text, at) =>
    firstIn(text, locale, (said) => (said.length === 1 ? figuresOf(said[0]!, at) : undefined)),
  );
  const whole = (text: string) => firstIn(text, locale, wholeOf);
  const one = texts.map(whole).find(Boolean);
  // Beside a whole date, what is typed again must be the same.
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
