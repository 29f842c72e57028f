import { expect } from '@open-wc/testing';
import { inWords } from '../../src/i18n/index.js';
import type { BegunLanguage } from '../../src/i18n/index.js';
import { MODULE_READY } from '../../src/i18n/language-message.js';
import type { ModuleMessage } from '../../src/i18n/language-message.js';
import { registerLanguage } from '../../src/i18n/register-language.js';
import { DAYS_LEFT, ENGLISH, LANGUAGES, leaves, missingIn, said } from './helpers/languages.js';

const wordsOf = ({ form, result, reading }: BegunLanguage) => ({ form, result, reading });
const codeOf = ({ form }: BegunLanguage) => form.lang;
const TRANSLATED = LANGUAGES.filter((each) => codeOf(each) !== 'en-x-easy');

const english = said(ENGLISH);

/** Figures that a language has in words, or writes in its own way. */
const READ_AS: readonly (readonly [code: string, pattern: RegExp, figure: string])[] = [
  // A dual is a word.
  ['ar', /شهران|شهرين|الشهرين|أسبوعان|أسبوعين|يومان|يومين/g, '2'],
  ['ar', /شهر واحد/g, '1'],
  // 5pm, said once or twice.
  ['', /\b5ta galabnimo \(17:00\)/g, '5'],
  ['', /\b17(:00|\s?h\s?00|\s?h\b)/g, '5'],
];

/** A message may have these figures, which English has in words, besides those of the English. */
const IN_WORDS: Readonly<Record<string, readonly string[]>> = {
  // Easy English has every number as a figure, and says it again where English says "they".
  'en-x-easy form.errors.not-sure-alone': ['1'],
  'en-x-easy result.notes.certificate-before-decision': ['2'],
  'en-x-easy result.readings.step-back-last': ['1'],
  'en-x-easy reading.common.0.1': ['1'],
  'en-x-easy reading.common.2.1': ['2'],
};

const figures = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();
const figuresIn = (code: string, text: string): string[] =>
  figures(
    READ_AS.filter(([of]) => code.startsWith(of)).reduce(
      (rest, [, pattern, figure]) => rest.replace(pattern, figure),
      text,
    ),
  );

/** Names that letters and the law use: where English has one, so has every language. */
const NAMES = [
  'Section B',
  'Section F',
  'Section I',
  'EHC',
  'GOV.UK',
  'SENDIASS',
  'IASS',
  'SEND',
  'SEN',
  'LDA',
  'KIDS',
  'Relay UK',
  'First-tier Tribunal',
];
const has = (name: string, text: string) =>
  new RegExp(`\\b${name.replace('.', '\\.')}s?\\b`).test(text);

/** Labels that a family looks for in an English letter. */
const LEGAL = {
  certificate: 'mediation certificate',
  mediation: 'mediation',
  adviser: 'mediation adviser',
  disagreementResolution: 'disagreement resolution',
} as const;

describe('the languages', () => {
  it('have no code twice', () =>
    expect(new Set(LANGUAGES.map(codeOf)).size).to.equal(LANGUAGES.length));
});

for (const language of LANGUAGES) {
  const code = codeOf(language);
  const all = said(wordsOf(language));

  describe(`${code}`, () => {
    it('has only paths of the English, each of the same kind', () => {
      const kinds = new Map(leaves(ENGLISH).map(([path, leaf]) => [path, typeof leaf]));
      const others = leaves(wordsOf(language)).filter(
        ([path, leaf]) => kinds.get(path) !== typeof leaf,
      );
      expect(others.map(([path]) => path)).to.deep.equal([]);
      // How much is to be translated is told, and no fault.
      console.log(`${code}: ${missingIn(language).length} of ${kinds.size} are said in English`);
    });

    it('is empty only where English is', () => {
      const empty = [...all].filter(([path, text]) => !text.trim() && english.get(path));
      expect(empty).to.deep.equal([]);
    });

    it('has the figures of the English, in the signs of the letters', () => {
      const wrong = [...english].flatMap(([path, text]) => {
        const given = all.get(path);
        if (given === undefined) return [];
        const found = figuresIn(code, given).join();
        const allowed = [
          figures(text),
          [...figures(text), ...(IN_WORDS[`${code} ${path}`] ?? [])].sort(),
        ];
        return allowed.some((each) => each.join() === found) && !/[^\P{Nd}0-9]/u.test(given)
          ? []
          : [`${path}: ${text} | ${given}`];
      });
      expect(wrong).to.deep.equal([]);
    });

    it('keeps the names of the letters and of the law', () => {
      const lost = [...english].flatMap(([path, text]) =>
        NAMES.filter((name) => has(name, text) && !has(name, all.get(path) ?? name)).map(
          (name) => `${path}: ${name}`,
        ),
      );
      expect(lost).to.deep.equal([]);
    });

    it('says every value that the English says', () => {
      const marks = ['#1', '#2', '#3'];
      const given = new Map(leaves(wordsOf(language)));
      for (const [path, leaf] of leaves(ENGLISH)) {
        if (typeof leaf !== 'function' || path === 'result.labels.daysLeft') continue;
        const translated = given.get(path);
        if (!translated) continue;
        const values = path === 'result.labels.reading' ? ['#1', ['#2', '#3']] : marks;
        const say = (each: unknown) => (each as (...all: unknown[]) => string)(...values);
        const marksIn = (text: string) => marks.filter((mark) => text.includes(mark));
        expect(marksIn(say(translated)), path).to.deep.equal(marksIn(say(leaf)));
      }
      expect(language.form.labels!.unchecked!(undefined)).to.not.match(/undefined|null/);
    });

    it('says how many days are left', () => {
      const daysLeft = (days: number) => language.result.labels!.daysLeft!(days);
      const texts = DAYS_LEFT.map(daysLeft);
      expect(texts.at(-1)).to.equal('');
      const there = texts.slice(0, -1);
      expect(new Set(there).size).to.equal(there.length);
      for (const days of [44, 21, 8, 7, 5]) expect(daysLeft(days)).to.contain(`${days}`);
      // The day itself and the day before it are words, not counts.
      for (const days of [0, 1]) expect(daysLeft(days)).to.not.match(/\d/);
    });

    it('has a form for each class of number that its grammar has, and uses it', () => {
      const { locale } = language.form;
      const { labels } = language.result;
      const rules = new Intl.PluralRules(locale);
      const forms = new Map<string, Set<string>>();
      // "Only" stands before fewer than 8.
      for (const [isFew, from, to] of [
        [true, 2, 7],
        [false, 8, 120],
      ] as const)
        for (let days = from; days <= to; days += 1) {
          const key = `${rules.select(days)}${isFew}`;
          forms.set(
            key,
            (forms.get(key) ?? new Set()).add(labels!.daysLeft!(days).replace(`${days}`, '#')),
          );
        }
      for (const [key, each] of forms) expect([...each], key).to.have.length(1);
      if (code === 'ar' || code === 'pl') {
        const few = [...forms].filter(([key]) => key.endsWith('true')).map(([, [form]]) => form);
        expect(few.length).to.be.above(1);
        expect(new Set(few).size).to.equal(few.length);
      }
    });

    it('says a day with its figure and its year, in the signs of the letters', () => {
      for (const day of ['2026-11-02', '2027-01-14', '2028-02-29']) {
        const [year, , date] = day.split('-');
        const text = inWords(day, language.form);
        expect(figures(text), text).to.deep.equal([year!, `${Number(date)}`].sort());
        expect(text).to.not.match(/[^\P{Nd}0-9]/u);
      }
    });

    it('has a locale of its own language', () =>
      expect(new Intl.Locale(language.form.locale).language).to.equal(code.split('-')[0]));

    it('has a name, a notice and a way back to English', () => {
      for (const words of [language.name, language.notice, language.toEnglish])
        expect(words).to.match(/\S/);
    });

    it('holds no markup, and no hole where a value belongs', () => {
      const texts = [...all, ['name', language.name], ['notice', language.notice]];
      expect(
        texts.filter(([, text]) => /[<>]|&\w+;|undefined|null|NaN|\[object|\$\{/.test(text!)),
      ).to.deep.equal([]);
    });

    it('turns the page only as its script does', () =>
      expect(language.form.dir).to.equal(['ar', 'yi'].includes(code) ? 'rtl' : 'ltr'));

    it('has reviews of messages that are there', () => {
      const ids = leaves(wordsOf(language)).map(([path]) => path);
      for (const [id, review] of Object.entries(language.reviews)) {
        expect(ids).to.contain(id);
        expect(review).to.match(/^\S.*, \d{4}-\d{2}-\d{2}$/);
      }
    });
  });
}

/** A label of any part. */
const labelOf = ({ form, result }: (typeof TRANSLATED)[number], id: string) =>
  ({ ...form.labels, ...result.labels })[id as 'adviser']!;

for (const language of TRANSLATED)
  describe(`${codeOf(language)}, beside an English letter`, () => {
    for (const [id, name] of Object.entries(LEGAL))
      it(`has the English name on the label "${id}"`, () =>
        expect(labelOf(language, id).toLowerCase()).to.contain(`(${name})`));
  });

describe('what no person has checked', () => {
  const [language] = LANGUAGES as [BegunLanguage];
  const ids = leaves(wordsOf(language))
    .filter(([path, leaf]) => leaf && !/^form\.(lang|locale|dir)$/.test(path))
    .map(([path]) => path);
  const reviewed = (names: readonly string[]) => {
    let found: ModuleMessage | undefined;
    const keep = (event: Event) => {
      found = (event as CustomEvent<ModuleMessage>).detail;
    };
    document.addEventListener(MODULE_READY, keep);
    const reviews = Object.fromEntries(names.map((id) => [id, 'A Reviewer, 2026-11-02']));
    registerLanguage({ ...language, reviews });
    document.removeEventListener(MODULE_READY, keep);
    return found!.language.warning;
  };

  it('warns while there is no review', () => expect(reviewed([])).to.match(/No person/));
  it('warns while one message is unchecked', () =>
    expect(reviewed(ids.slice(1))).to.match(/No person/));
  it('warns no more once every message is checked', () => expect(reviewed(ids)).to.equal(''));
});
