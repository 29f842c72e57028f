// Easy English is for who reads little: easier than the English beside it, by the same measure.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { enForm } from '../../lib/i18n/en/form.js';
import { enReading } from '../../lib/i18n/en/reading.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { easy } from '../../lib/i18n/en-x-easy/index.js';
import { messagesOf, wordsOf } from '../../scripts/languages.js';

const GRADE = 6;
const LONGEST = 12;
// As for English, legal names cannot be reworded, and an easy word stands for each.
const LEGAL_NAMES = /\b(mediation|certificate|discrimination)s?\b/gi;

// A step of the working-out, with the days of the law in it.
const EXCEPT = ['result.rules.rules-12-3-a'];

const wordsIn = (text) => text.match(/[\p{L}\d]+(['’./-][\p{L}\d]+)*/gu) ?? [];
const syllables = (word) => {
  if (/\d/.test(word)) return 1;
  return /^[A-Z]{2,}$/.test(word) ? word.length : syllable(word);
};
// What stands in brackets explains a word, and is a sentence of its own.
const sentencesIn = (text) =>
  text.split(/[.?!](?=\s|$)|[()]/).filter((each) => wordsIn(each).length);
const lengths = (text) => sentencesIn(text).map((each) => wordsIn(each).length);

function gradeOf(text) {
  const words = wordsIn(text.replace(LEGAL_NAMES, 'law'));
  return fleschKincaid({
    sentence: sentencesIn(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllables(word), 0),
  });
}

const average = (all) => {
  const each = all.flatMap(([, text]) => lengths(text));
  return each.reduce((sum, length) => sum + length, 0) / each.length;
};
const tooHard = (all) =>
  all.filter(
    ([id, text]) =>
      !EXCEPT.includes(id) && gradeOf(text) > GRADE && Math.max(...lengths(text)) > LONGEST,
  );

it('the measure finds a long sentence of long words hard', () =>
  assert.equal(
    tooHard([
      [
        'hard',
        'A parent may appeal to the tribunal against the particular matters which are set out in subsection two.',
      ],
      ['easy', 'Call the adviser today.'],
    ]).length,
    1,
  ));

it(`every message is grade ${GRADE} at most, or has no sentence over ${LONGEST} words`, () =>
  assert.deepEqual(tooHard(messagesOf(wordsOf(easy))), []));

it('its sentences are shorter than those of the English', () => {
  const [ours, english] = [easy, { form: enForm, result: enResult, reading: enReading }]
    .map((language) => messagesOf(wordsOf(language)))
    .map(average);
  assert.ok(ours < english, `${ours.toFixed(1)} and ${english.toFixed(1)} words`);
});
