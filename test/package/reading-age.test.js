import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daleChall } from 'dale-chall';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { graph } from '../../lib/core/index.js';
import { enReading } from '../../lib/i18n/en/reading.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm } from '../../lib/i18n/index.js';

// Reading ages 9 to 11 are about the US grades 4 to 6.
const GRADE_ON_AVERAGE = 6;
const GRADE_AT_MOST = 9;
/** Shorter than this is a label, of which a grade says nothing. */
const RUNNING_TEXT = 4;

// Names that the law gives and letters use, so that they cannot be reworded.
const LEGAL_NAMES = [
  'mediation', // Children and Families Act 2014 s.52: mediation, its adviser, certificate, notice
  'certificate', // s.55 of it: the mediation certificate
  'disability', // Equality Act 2010: what a claim is about
  'personal budget', // Children and Families Act 2014 s.49
];
// These count in running text as they are, but may be labels.
const LABEL_WORDS = [
  // Legal names.
  'appeal', // Children and Families Act 2014 s.51
  'tribunal', // s.51: the First-tier Tribunal
  'adviser', // s.56: the mediation adviser
  'disagreement resolution', // s.57
  'disagreement', // what that is for
  'advice', // the Information, Advice and Support Service
  'social care', // s.37
  'section B', // Special Educational Needs and Disability Regulations 2014 reg.12
  'section F', // reg.12
  'section', // reg.12
  'council', // the local authority, as families call it
  // Proper names.
  'England',
  'Wales',
  'Scotland',
  'Ireland',
  'GOV.UK',
  'Relay UK',
  // Known from every page and every government form, but not in a list of 1995.
  'email',
  'website',
  'continue',
  'error',
];

/** What stands in capitals and is said as a word. */
const SAID_AS_WORDS = { SEND: 1, IASS: 2, SENDIASS: 3 };

const DAY = 'Monday 4 January 2027';
/** What an answer is about: of a date it is entered, of any other it is selected. */
const thingsOf = (isDate) =>
  Object.entries(enForm.questions)
    .filter(([id]) => (graph.questions[id].kind === 'date') === isDate)
    .map(([, { thing }]) => thing);
const READINGS = Object.values(enResult.readings);
/** What a message that takes values is said with; others take a day. */
const VALUES = {
  'result.labels.useForm': [['SEND35A']],
  'result.labels.daysLeft': [[44], [7], [1], [0]],
  'form.labels.unchecked': [[DAY], [undefined]],
  ...Object.fromEntries(
    ['councilBy', 'councilMissed'].map((id) => [
      `result.labels.${id}`,
      Object.values(enResult.duties).map((duty) => [duty, DAY]),
    ]),
  ),
  // A reading of three points has one sentence more of the same kind.
  'result.labels.step': [[DAY, DAY, '2 months from the letter']],
  'result.labels.reading': READINGS.flatMap((one) => [
    [DAY, [one]],
    ...READINGS.filter((other) => other !== one).map((other) => [DAY, [one, other]]),
  ]),
  ...Object.fromEntries(
    Object.keys(enForm.errors).map((id) => [
      `form.errors.${id}`,
      thingsOf(id !== 'no-answer').map((thing) => [thing, '31/2/2026']),
    ]),
  ),
};

/** Every message, by its id, that is read as one. */
function everyMessage(value, id) {
  // Codes; and a thing is only read inside what is wrong with its date.
  if (['form.lang', 'form.locale', 'form.dir'].includes(id) || id.endsWith('.thing')) return [];
  // The hard words themselves: each opens its meaning, which is read.
  if (id === 'reading.terms') return [];
  if (typeof value === 'function')
    return [...new Set((VALUES[id] ?? [[DAY]]).map((values) => value(...values)))].map((text) => [
      id,
      text,
    ]);
  if (Array.isArray(value) && typeof value[0] === 'string')
    return [[id, value.map((text) => text.replace(/([^.?!])$/, '$1.')).join(' ')]];
  if (typeof value === 'string') return value.trim() ? [[id, value]] : [];
  return Object.entries(value).flatMap(([key, each]) => everyMessage(each, `${id}.${key}`));
}

const PARTS = { form: enForm, result: enResult, reading: enReading };
const ALL = Object.entries(PARTS).flatMap(([part, words]) => everyMessage(words, part));
const EASY_WORDS = new Set(daleChall);
const DATE =
  /((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?\d+ (Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\w*/g;

/** Without names, one or many: an easy word stands for each. */
const without = (text, names) =>
  names.reduce((rest, name) => rest.replace(new RegExp(`\\b${name}s?\\b`, 'gi'), 'law'), text);

const wordsOf = (text) => text.match(/[\p{L}\d]+(['./-][\p{L}\d]+)*/gu) ?? [];

function syllables(word) {
  if (/\d/.test(word)) return 1;
  if (word in SAID_AS_WORDS) return SAID_AS_WORDS[word];
  return /^[A-Z]{2,}$/.test(word) ? word.length : syllable(word);
}

/**
 * The counts of running text. A colon or a semicolon ends no sentence here, though Flesch counts
 * one; a word of a date counts as a number.
 */
function counts(text) {
  const words = wordsOf(text.replace(DATE, (date) => date.replace(/\p{L}+/gu, '1')));
  return {
    sentence: text.split(/[.?!](?=\s|$)/).filter((each) => wordsOf(each).length).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllables(word), 0),
  };
}

const isRunning = (text) => wordsOf(text).length >= RUNNING_TEXT;
const gradeOf = (text) => fleschKincaid(counts(text));

/** A word as it may stand in the list: its plural and its other forms are as easy. */
const stems = (word) =>
  [/$/, /'?s$/, /es$/, /d$/, /ed$/, /ing$/]
    .map((ending) => word.replace(ending, ''))
    .concat(word.replace(/ied$/, 'y'));

const hardWords = (label) =>
  wordsOf(label.toLowerCase()).filter(
    (word) => !/\d/.test(word) && !stems(word).some((stem) => EASY_WORDS.has(stem)),
  );

/** The messages that are too hard, with what is too hard in each. */
const tooHard = (messages, legalNames = LEGAL_NAMES, labelWords = LABEL_WORDS) =>
  messages.flatMap(([id, text]) => {
    const bare = without(text, legalNames);
    if (!isRunning(text)) {
      const words = hardWords(without(bare, labelWords));
      return words.length ? [`${id} "${text}": ${words.join(', ')}`] : [];
    }
    const grade = gradeOf(bare);
    return grade > GRADE_AT_MOST ? [`${id} "${text}": grade ${grade.toFixed(1)}`] : [];
  });

/** The grade of all running text, by its words. */
function average(texts) {
  const words = texts.map((text) => counts(text).word);
  const sum = texts.reduce((total, text, i) => total + gradeOf(text) * words[i], 0);
  return sum / words.reduce((a, b) => a + b, 0);
}

describe('the measure of reading age', () => {
  const HARD =
    "A child's parent or a young person may appeal to the First-tier Tribunal against the matters set out in subsection (2), subject to section 55 (mediation).";
  const EASY = 'Look at your letter. It has a date on it. Write it down.';

  it('finds the words of an Act hard', () => assert.ok(gradeOf(HARD) > 12, `${gradeOf(HARD)}`));

  it('finds short words in short sentences easy', () =>
    assert.ok(gradeOf(EASY) < 4, `${gradeOf(EASY)}`));

  const COUNTED = [
    ['Send it. Then call us today.', { sentence: 2, word: 6, syllable: 7 }],
    ['Ask GOV.UK: it is free', { sentence: 1, word: 5, syllable: 6 }],
    [`By 5pm on ${DAY}.`, { sentence: 1, word: 7, syllable: 7 }],
    ['An EHC plan', { sentence: 1, word: 3, syllable: 5 }],
    ['The SEND tribunal', { sentence: 1, word: 3, syllable: 5 }],
  ];
  for (const [text, expected] of COUNTED)
    it(`counts "${text}"`, () => assert.deepEqual(counts(text), expected));

  it('finds a hard word in a label, and no fault with the forms of an easy one', () =>
    assert.deepEqual(hardWords('Adjudicated answers, dates, asked, calling'), ['adjudicated']));

  it('says which message is too hard, and why', () => {
    const found = tooHard([
      ['.hard', HARD],
      ['.easy', EASY],
      ['.label', 'Adjudication'],
      ['.legal', 'Get a mediation certificate'],
    ]);
    assert.deepEqual(
      found.map((each) => each.split(' ')[0]),
      ['.hard', '.label'],
    );
  });
});

describe('the reading age of the English messages', () => {
  const running = ALL.filter(([, text]) => isRunning(text));
  const worst = running
    .map(([id, text]) => [gradeOf(without(text, LEGAL_NAMES)), id])
    .sort(([a], [b]) => b - a)
    .filter(([, id], i, all) => all.findIndex(([, other]) => other === id) === i)
    .slice(0, 5)
    .map(([grade, id]) => `${grade.toFixed(1)} ${id}`)
    .join(', ');
  // A message counts once, however many values it was said with, and its legal names count too.
  const body = [...new Map(running).values()];
  const grade = average(body);

  it('is measured of every one', () => {
    const ids = new Set(ALL.map(([id]) => id));
    for (const [part, words] of Object.entries(PARTS))
      for (const group of Object.keys(words))
        if (!['lang', 'locale', 'dir', 'terms'].includes(group))
          assert.ok(
            [...ids].some((id) => `${id}.`.startsWith(`${part}.${group}.`)),
            group,
          );
    assert.deepEqual(
      ALL.filter(([, text]) => /undefined|\[object/.test(text)),
      [],
    );
  });

  it(`is grade ${GRADE_ON_AVERAGE} at most on average, legal names and all: ${grade.toFixed(1)}`, () =>
    assert.ok(grade <= GRADE_ON_AVERAGE, `it is ${grade.toFixed(1)}; the hardest: ${worst}`));

  it(`is grade ${GRADE_AT_MOST} at most in each, and labels have easy words; the hardest: ${worst}`, () =>
    assert.deepEqual(tooHard(ALL), []));

  for (const name of LEGAL_NAMES)
    it(`needs the exception "${name}"`, () => {
      const others = LEGAL_NAMES.filter((each) => each !== name);
      assert.ok(tooHard(ALL, others).length > tooHard(ALL).length);
    });

  for (const name of LABEL_WORDS)
    it(`needs the exception "${name}", in labels`, () => {
      const others = LABEL_WORDS.filter((each) => each !== name);
      assert.ok(tooHard(ALL, LEGAL_NAMES, others).length > tooHard(ALL).length);
    });
});
