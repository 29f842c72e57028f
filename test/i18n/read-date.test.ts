import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../src/core/dates/days.js';
import { readDate } from '../../src/i18n/read-date.js';
import { LANGUAGES } from './helpers/languages.js';

const TODAY = '2026-11-22';
const LETTER = '2026-11-02';

const read = (typed: readonly string[], locale = 'en-GB', today = TODAY) =>
  readDate(typed, today, locale);
const has = (locale: string) => Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
const localeOf = (code: string) => LANGUAGES.find(({ form }) => form.lang === code)!.form.locale;

type Good = readonly [typed: readonly string[], day: string, locale?: string];

const GOOD: Readonly<Record<string, readonly Good[]>> = {
  'in figures': [
    [['2', '11', '2026'], LETTER],
    [['02', '01', '2026'], '2026-01-02'],
    [['22', '11', '2026'], TODAY],
    [['29', '2', '2024'], '2024-02-29'],
    [['11', '02', '2026'], '2026-02-11'],
    [['2.', '11.', '2026.'], LETTER],
  ],
  'with an ordinal': [
    [['2nd', '11', '2026'], LETTER],
    [['1st', '11', '2026'], '2026-11-01'],
    [['3RD', '11', '2026'], '2026-11-03'],
    [['11th', '11', '2026'], '2026-11-11'],
    [['2ⁿᵈ', '11', '2026'], LETTER],
    [['1er', '11', '2026'], '2026-11-01'],
    [['1º', '11', '2026'], '2026-11-01'],
    [['1.ª', '11', '2026'], '2026-11-01'],
    [['1.°', '11', '2026'], '2026-11-01'],
    [['Monday 2nd', '11', '2026'], LETTER],
  ],
  'with a month in English': [
    ...['November', 'november', 'NOVEMBER', 'Nov', 'nov.', 'Novem', ' Nov ', 'of November'].map(
      (month): Good => [['2', month, '2026'], LETTER],
    ),
    [['2', 'Sept', '2026'], '2026-09-02'],
    [['2', 'Sep', '2026'], '2026-09-02'],
    [['2', 'May', '2026'], '2026-05-02'],
    [['2', 'mar', '2026'], '2026-03-02'],
    [['2', 'jun', '2026'], '2026-06-02'],
    [['2', 'jul', '2026'], '2026-07-02'],
    [['2', 'ＮＯＶ', '2026'], LETTER],
  ],
  'with a month in the language that is spoken': [
    [['2', 'listopada', '2026'], LETTER, 'pl'],
    [['2', 'listopad', '2026'], LETTER, 'pl'],
    [['2', 'lis', '2026'], LETTER, 'pl'],
    [['2', 'pazdziernika', '2026'], '2026-10-02', 'pl'],
    [['2', 'Październik', '2026'], '2026-10-02', 'pl'],
    [['2', 'Kasım', '2026'], LETTER, 'tr'],
    [['2', 'KASIM', '2026'], LETTER, 'tr'],
    [['2', 'kasim', '2026'], LETTER, 'tr'],
    [['2', 'EKİM', '2026'], '2026-10-02', 'tr'],
    [['2', 'agustos', '2026'], '2026-08-02', 'tr'],
    [['2', 'APRIL', '2026'], '2026-04-02', 'tr'],
    [['2', 'déc.', '2025'], '2025-12-02', 'fr'],
    [['2', 'FÉVRIER', '2026'], '2026-02-02', 'fr'],
    [['2', 'fe\u0301v', '2026'], '2026-02-02', 'fr'],
    [['2', 'aout', '2026'], '2026-08-02', 'fr'],
    [['2', 'mar', '2026'], '2026-03-02', 'fr'],
    [['2', 'nov', '2026'], LETTER, 'es'],
    [['2', 'ene', '2026'], '2026-01-02', 'es'],
    [['2', 'mar', '2026'], '2026-03-02', 'es'],
    [['2', 'março', '2026'], '2026-03-02', 'pt-PT'],
    [['2', 'dez.', '2025'], '2025-12-02', 'pt-PT'],
    [['2', 'نوفمبر', '2026'], LETTER, 'ar-u-nu-latn'],
    [['2', 'اغسطس', '2026'], '2026-08-02', 'ar-u-nu-latn'],
    [['2', 'নভেম্বর', '2026'], LETTER, 'bn-u-nu-latn'],
    [['2', 'નવેમ્બર', '2026'], LETTER, 'gu-u-nu-latn'],
  ],
  'with an English month in any language': LANGUAGES.map(({ form }): Good => [
    ['2', 'Nov', '2026'],
    LETTER,
    form.locale,
  ]),
  'with two figures for the year': [
    [['2', '11', '26'], LETTER],
    [['2', 'Nov', '26'], LETTER],
    [['2', 'Nov', "'25"], '2025-11-02'],
    [['2', '11', '00'], '2000-11-02'],
  ],
  'in figures of another script': [
    ...[
      ['٢', '١١', '٢٠٢٦'],
      ['۲', '۱۱', '۲۰۲۶'],
      ['২', '১১', '২০২৬'],
      ['२', '११', '२०२६'],
      ['૨', '૧૧', '૨૦૨૬'],
      ['２', '１１', '２０２６'],
      ['𝟐', '𝟏𝟏', '𝟐𝟎𝟐𝟔'],
      ['٢', '11', '২০২৬'],
      ['٢/١١/٢٠٢٦', '', ''],
      ['٢٠٢٦/١١/٢', '', ''],
    ].map((typed): Good => [typed, LETTER]),
    [['٢ نوفمبر ٢٠٢٦', '', ''], LETTER, 'ar-u-nu-latn'],
    [['السبت، ٧ نوفمبر ٢٠٢٦', '', ''], '2026-11-07', 'ar-u-nu-latn'],
  ],
  'with marks that nobody sees': [
    [['\u200e2\u200f', '\u00a011\u200b', '\ufeff2026\u202c'], LETTER],
    [['2\u00ad', '1\u20601', '20\u200d26\ufe0f'], LETTER],
    [['2\u200f/11\u200f/2026', '', ''], LETTER],
    [['2\u202fNov\u00a02026', '\u200b', '\u2063'], LETTER],
  ],
  'whole, in any field': [
    ...[
      '02/11/2026',
      '2/11/2026',
      '2.11.26',
      '2-11-2026',
      '2–11–2026',
      '2 / 11 / 2026',
      '2·11·2026',
      '2\t11\t2026',
      '2 11 2026',
      '2, 11, 2026',
      '2 November 2026',
      '2 Nov 26',
      "2 Nov '26",
      '2nd Nov. 2026',
      '2nov2026',
      'Monday 2nd November 2026',
      'Mon, 2 Nov 2026',
      'Monday, the 2nd of November, 2026',
      'Dated: 2 November 2026',
      'Date: 02/11/2026',
      'Tues 2/11/2026',
      'November 2, 2026',
      'Nov 2nd 2026',
      '2026-11-02',
      '2026/11/2',
      '2026 November 2',
      '02112026',
      '(2 November 2026)',
    ].flatMap((text): Good[] => [
      [[text, '', ''], LETTER],
      [['', text, ''], LETTER],
      [['', '', text], LETTER],
      [[text, text, text], LETTER],
      [[text, '11', '2026'], LETTER],
      [['02', text, ''], LETTER],
    ]),
    [['11/02/2026', '', ''], '2026-02-11'],
    [['2 de noviembre de 2026', '', ''], LETTER, 'es'],
    [['mar 3 nov 2026', '', ''], '2026-11-03', 'es'],
    [['mar, 3/11/2026', '', ''], '2026-11-03', 'es'],
    [['3 mar 2026', '', ''], '2026-03-03', 'es'],
    [['le 1er novembre 2026', '', ''], '2026-11-01', 'fr'],
    [['2 listopada 2026 r.', '', ''], LETTER, 'pl'],
    [['2 Kasım 2026 Pazartesi', '', ''], LETTER, 'tr'],
    [['segunda-feira, 2 de novembro de 2026', '', ''], LETTER, 'pt-PT'],
    [['সোমবার, ২ নভেম্বর, ২০২৬', '', ''], LETTER, 'bn-u-nu-latn'],
  ],
  'over the fields as it comes': [
    [['2 November', '', '2026'], LETTER],
    [['2nd', 'Nov 2026', ''], LETTER],
    [['2/11', '', '26'], LETTER],
    [['', '2 November', '2026'], LETTER],
    [['2 November', 'November', '2026'], LETTER],
    [['2', 'Nov', '2 November 2026'], LETTER],
    [['2026', '11', '02'], LETTER],
    [['November', '2', '2026'], LETTER],
  ],
};

type Bad = readonly [
  typed: readonly string[],
  error: string,
  field: string,
  about?: string,
  locale?: string,
];

const BAD: Readonly<Record<string, readonly Bad[]>> = {
  'as not there': [
    [['', '', ''], 'no-day', 'day'],
    [['', '11', '2026'], 'no-day', 'day'],
    [['', 'Nov', '2026'], 'no-day', 'day'],
    [['2', '', '2026'], 'no-month', 'month'],
    [['2', '', ''], 'no-month', 'month'],
    [['2', '11', ''], 'no-year', 'year'],
    [['\u200e', '\u200b', '\ufeff'], 'no-day', 'day'],
    [['2 November', '', ''], 'no-year', 'year'],
    [['2/11', '', ''], 'no-year', 'year'],
    [['', 'November 2026', ''], 'no-day', 'day'],
  ],
  'as no day': [
    [['two', '11', '2026'], 'unreadable-day', 'day', 'two'],
    [['November', '', '2026'], 'unreadable-day', 'day', 'November'],
    [['-2', '11', '2026'], 'unreadable-day', 'day', '-2'],
    [['2.5', '11', '2026'], 'unreadable-day', 'day', '2.5'],
    [['½', '11', '2026'], 'unreadable-day', 'day', '½'],
    [['1l', '11', '2026'], 'unreadable-day', 'day', '1l'],
    [['1O', '11', '2026'], 'unreadable-day', 'day', '1O'],
    [['1^2', '11', '2026'], 'unreadable-day', 'day', '1^2'],
    [['\ud800', '11', '2026'], 'unreadable-day', 'day', '\ud800'],
    [['002', '11', '2026'], 'unreadable-day', 'day', '002'],
    [['?', '', ''], 'unreadable-day', 'day', '?'],
    [['<b>2</b>', '11', '2026'], 'unreadable-day', 'day', '<b>2</b>'],
    [['\u202e٢x', '11', '2026'], 'unreadable-day', 'day', '٢x'],
  ],
  'as no month': [
    [['2', 'ju', '2026'], 'unreadable-month', 'month', 'ju'],
    [['2', 'ma', '2026'], 'unreadable-month', 'month', 'ma'],
    [['2', 'N', '2026'], 'unreadable-month', 'month', 'N'],
    [['2', 'of', '2026'], 'unreadable-month', 'month', 'of'],
    [['2', 'Monday', '2026'], 'unreadable-month', 'month', 'Monday'],
    [['2', 'Novembar', '2026'], 'unreadable-month', 'month', 'Novembar'],
    [['2', 'toString', '2026'], 'unreadable-month', 'month', 'toString'],
    [['2', 'Nov Dec', '2026'], 'unreadable-month', 'month', 'Nov Dec'],
    [['2', 'm11', '2026'], 'unreadable-month', 'month', 'm11'],
    [['', 'Novembar', ''], 'unreadable-month', 'month', 'Novembar'],
    [['2', 'jui', '2026'], 'unreadable-month', 'month', 'jui', 'fr'],
    // In a language that is not spoken here.
    [['2', 'listopada', '2026'], 'unreadable-month', 'month', 'listopada', 'tr'],
    // In none that a browser has, and so not in its own.
    [['2', 'listopada', '2026'], 'unreadable-month', 'month', 'listopada', 'tlh'],
  ],
  'as no year': [
    [['2', '11', '20266'], 'unreadable-year', 'year', '20266'],
    [['2', '11', '026'], 'unreadable-year', 'year', '026'],
    [['2', '11', '6'], 'unreadable-year', 'year', '6'],
    [['2', '11', 'MMXX'], 'unreadable-year', 'year', 'MMXX'],
    [['2', '', 'MMXX'], 'unreadable-year', 'year', 'MMXX'],
  ],
  'as no date, where it stands': [
    [['2 Novembar 2026', '', ''], 'unreadable-day', 'day', '2 Novembar 2026'],
    [['', '2 Novembar 2026', ''], 'unreadable-month', 'month', '2 Novembar 2026'],
    [['2/11/2026 10:30', '', ''], 'unreadable-day', 'day', '2/11/2026 10:30'],
    [['2112026', '', ''], 'unreadable-day', 'day', '2112026'],
    [['02/11/2026', '12', '2026'], 'unreadable-day', 'day', '02/11/2026'],
    [['02/11/2026', '03/11/2026', ''], 'unreadable-day', 'day', '02/11/2026'],
    [['2', '11 12', '2026'], 'unreadable-month', 'month', '11 12'],
  ],
  'as a day that does not exist': [
    [['31', '2', '2026'], 'no-such-day', 'day', '31/02/2026'],
    [['29', '2', '2026'], 'no-such-day', 'day', '29/02/2026'],
    [['0', '11', '2026'], 'no-such-day', 'day', '00/11/2026'],
    [['2', '00', '2026'], 'no-such-day', 'day', '02/00/2026'],
    [['2', '13', '2026'], 'no-such-day', 'day', '02/13/2026'],
    [['2', '11', '0026'], 'no-such-day', 'day', '02/11/0026'],
    [['31 Feb', '', '26'], 'no-such-day', 'day', '31/02/2026'],
    // The order of the United States is not guessed.
    [['13/25/2026', '', ''], 'no-such-day', 'day', '13/25/2026'],
    [['11/13/2026', '', ''], 'no-such-day', 'day', '11/13/2026'],
    [['', '31/2/2026', ''], 'no-such-day', 'month', '31/02/2026'],
    [['', '', '31022026'], 'no-such-day', 'year', '31/02/2026'],
  ],
  'as a day to come': [
    [['23', '11', '2026'], 'in-future', 'year', '23/11/2026'],
    [['1', '1', '27'], 'in-future', 'year', '01/01/2027'],
    [['2', '11', '99'], 'in-future', 'year', '02/11/2099'],
    [['23 Nov 2026', '', ''], 'in-future', 'day', '23/11/2026'],
  ],
};

describe('a date that was typed is read', () => {
  for (const [title, cases] of Object.entries(GOOD))
    describe(title, () => {
      for (const [typed, day, locale = 'en-GB'] of cases)
        it(`${typed.join(' | ')} (${locale})`, () => {
          const isKnown = has(locale) || /^[\x20-\x7e]*$/.test(typed.join(''));
          // In a browser that lacks the language its words may go unread, and are never another day.
          if (isKnown) expect(read(typed, locale)).to.deep.equal({ day });
          else expect([day, undefined]).to.include(read(typed, locale).day);
        });
    });

  it('on 29 February where there is one', () => {
    expect(read(['29', 'Feb', '28'], 'en-GB', '2028-12-31')).to.deep.equal({ day: '2028-02-29' });
    expect(read(['29', 'Feb', '27'], 'en-GB', '2028-12-31').error).to.equal('no-such-day');
  });
});

describe('a date that was typed is refused', () => {
  for (const [title, cases] of Object.entries(BAD))
    describe(title, () => {
      for (const [typed, error, field, about, locale] of cases)
        it(`${typed.join(' | ')} (${locale ?? 'en-GB'})`, () =>
          expect(read(typed, locale)).to.deep.equal({
            error,
            field,
            ...(about !== undefined && { typed: about }),
          }));
    });

  it('whatever was typed, at once and with a field to mend', () => {
    const long = [
      '1'.repeat(10_000),
      'a'.repeat(10_000),
      'nov '.repeat(2_500),
      '2/11/2026 '.repeat(1_000),
      ' '.repeat(10_000),
      `2${'.'.repeat(10_000)}`,
      '\u0301'.repeat(10_000),
      '٢'.repeat(10_000),
      '\ud800'.repeat(10_000),
      '\u202e'.repeat(10_000),
    ];
    const before = performance.now();
    for (const text of long)
      for (const typed of [
        [text, '', ''],
        ['2', text, '2026'],
        [text, text, text],
      ]) {
        const { day, field, typed: about = '' } = read(typed, 'ar-u-nu-latn');
        expect(day).to.equal(undefined);
        expect(field).to.match(/^(day|month|year)$/);
        expect(about.length).to.be.below(40);
      }
    expect(performance.now() - before).to.be.below(2_000);
  });

  it('or read, whatever was typed, and nothing is thrown', () => {
    const box = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...'0123456789 ./-,Novmarjulof\ud800٢²', 'mar', 'Nov', '\u200e'),
      }),
    );
    fc.assert(
      fc.property(fc.array(box, { minLength: 3, maxLength: 3 }), (typed) => {
        const { day, error, field } = read(typed, 'es');
        expect(day === undefined).to.equal(error !== undefined && field !== undefined);
        expect(error ?? '').to.not.contain('undefined');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('each day of the years 2014 to 2028', () => {
  const FROM = '2014-01-01';
  const TO = '2028-12-31';
  const SCRIPTS = ['latn', 'arab', 'arabext', 'beng', 'deva', 'gujr', 'fullwide'];
  /** A day written as people and their devices do. */
  const WAYS: readonly ((day: string, locale: string) => readonly string[])[] = [
    ...(
      [
        { dateStyle: 'full' },
        { dateStyle: 'long' },
        { day: 'numeric', month: 'short', year: 'numeric' },
        { day: '2-digit', month: 'short', year: '2-digit', weekday: 'short' },
      ] as const
    ).map((form) => (day: string, locale: string) => [
      '',
      new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(day)),
      '',
    ]),
    ...(['long', 'short'] as const).map((month) => (day: string, locale: string) => {
      const [year, , date] = day.split('-');
      const name = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
      return [date!, name.format(new Date(day)).toLocaleUpperCase(locale), year!];
    }),
    (day) => day.split('-').reverse(),
    (day) => [day, '', ''],
    (day) => [day.split('-').reverse().join(''), '', ''],
    (day) => ['', '', day.split('-').reverse().map(Number).join('/')],
    (day) => [day.slice(2).split('-').reverse().join('.'), '', ''],
    ...SCRIPTS.map((script) => (day: string) => {
      const format = new Intl.NumberFormat(`en-u-nu-${script}`, { useGrouping: false });
      return day
        .split('-')
        .reverse()
        .map((part) => format.format(Number(part)));
    }),
  ];

  for (const code of ['en', 'fr', 'pl', 'tr', 'es', 'pt', 'ar', 'bn', 'gu'])
    it(`reads back to itself, in every way that it is written in ${code}`, () => {
      const locale = code === 'en' ? 'en-GB' : localeOf(code);
      // Where the browser lacks the language, its days are written in English.
      const written = has(locale) ? locale : 'en-GB';
      const days = fc.nat(daysBetween(FROM, TO)).map((days) => addDays(FROM, days));
      fc.assert(
        fc.property(days, fc.constantFrom(...WAYS), (day, write) => {
          expect(read(write(day, written), locale, TO)).to.deep.equal({ day });
        }),
        { numRuns: 1_500 },
      );
    });
});
