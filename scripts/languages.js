// The messages of a language beside the English, for reviewers. node scripts/languages.js tr prints
// them as JSON.
import { fileURLToPath } from 'node:url';
import { enForm as form } from '../lib/i18n/en/form.js';
import { enReading as reading } from '../lib/i18n/en/reading.js';
import { enResult as result } from '../lib/i18n/en/result.js';
import { languages } from './known.js';

/** The placeholder for a value in a message, so that a reviewer sees where it goes. */
const nameOf = (index) => `{${'abc'[index]}}`;

/**
 * The arguments to show a message with, if it changes with them: once for each form of the message.
 */
const SAID = {
  'result.labels.daysLeft': [[44], [7], [2], [1], [0]],
  'form.labels.unchecked': [[nameOf(0)], [undefined]],
  'result.labels.reading': [[nameOf(0), [nameOf(1), nameOf(2)]]],
  'site.sooner': [[[nameOf(0), nameOf(1)]]],
  'site.exampleOf': [[[nameOf(0), nameOf(1)]]],
  'site.contents': [
    [nameOf(0), 3, 9],
    [nameOf(0), 3, 3],
  ],
};

/** The id and the text of each message, without those that are empty on purpose. */
export function messagesOf(parts) {
  const all = (words, id) => {
    if (typeof words === 'object')
      return Object.entries(words).flatMap(([key, each]) => all(each, `${id}.${key}`));
    if (typeof words !== 'function') return words ? [[id, words]] : [];
    // Some errors ignore their first argument, so their length is not the number of arguments.
    const values = id.startsWith('form.errors.') ? 2 : words.length;
    const ways = SAID[id] ?? [Array.from({ length: values }, (_, index) => nameOf(index))];
    return [[id, ways.map((each) => words(...each)).join(' / ')]];
  };
  const isCode = ([id]) => ['form.lang', 'form.locale', 'form.dir'].includes(id);
  return Object.entries(parts)
    .flatMap(([part, words]) => all(words, part))
    .filter((each) => !isCode(each));
}

const ENGLISH = messagesOf({ form, result, reading });

/** The parts of a language that are reviewed. */
export const wordsOf = ({ form, result, reading }) => ({ form, result, reading });

/** All messages of a language beside the English, with who has checked each. */
export function forReview(language) {
  const words = Object.fromEntries(messagesOf(wordsOf(language)));
  return ENGLISH.map(([id, english]) => ({
    id,
    english,
    translation: words[id] ?? null,
    reviewedBy: language.reviews[id] ?? null,
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv[2];
  const all = await languages();
  const language = all.find((each) => each.form.lang === wanted);
  if (language) console.log(JSON.stringify(forReview(language), null, 2));
  else {
    const codes = all.map((each) => each.form.lang).join(', ');
    console.error(`There is no language “${wanted}”: choose from ${codes}.`);
    process.exitCode = 1;
  }
}
