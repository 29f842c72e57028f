// Writes the table of the languages into docs/languages.md, from what was built; with --check it
// changes nothing, and fails where the table is behind.
// node scripts/languages.js tr prints, as JSON, every message of a language beside the English, for
// who reviews it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './paths.js';

const DOCUMENT = join(ROOT, 'docs/languages.md');
const PART = /(?<=<!-- languages -->\n)[\s\S]*?(?=<!-- \/languages -->)/;

const imported = (path) => import(pathToFileURL(join(ROOT, 'lib/i18n', path)));

/** What the values of a message are called, so that a reviewer sees where each goes. */
const nameOf = (index) => `{${'abc'[index]}}`;

/** How a message that takes values is said: the ones by whose number or absence it changes, in each way. */
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

/** The id of each message and its text, by the parts it is in; what is meant to be empty needs no review. */
export function messagesOf(parts) {
  const all = (words, id) => {
    if (typeof words === 'object')
      return Object.entries(words).flatMap(([key, each]) => all(each, `${id}.${key}`));
    if (typeof words !== 'function') return words ? [[id, words]] : [];
    // Some of the errors leave their first value out.
    const values = id.startsWith('form.errors.') ? 2 : words.length;
    const ways = SAID[id] ?? [Array.from({ length: values }, (_, index) => nameOf(index))];
    return [[id, ways.map((each) => words(...each)).join(' / ')]];
  };
  const isCode = ([id]) => ['form.lang', 'form.locale', 'form.dir'].includes(id);
  return Object.entries(parts)
    .flatMap(([part, words]) => all(words, part))
    .filter((each) => !isCode(each));
}

const { enForm: form } = await imported('en/form.js');
const { enResult: result } = await imported('en/result.js');
const { enReading: reading } = await imported('en/reading.js');
const ENGLISH = messagesOf({ form, result, reading });

/** The parts of a language whose messages are reviewed. */
export const wordsOf = ({ form, result, reading }) => ({ form, result, reading });

/** Every language beside English, in the order of their codes. */
export async function languages() {
  const found = [];
  for (const file of readdirSync(join(ROOT, 'src/entries/lang')).sort()) {
    const module = await imported(file.replace('.ts', '/index.js'));
    found.push(Object.values(module).find((each) => each.form));
  }
  return found;
}

/** All messages of a language beside the English, with who checked each. */
export function forReview(language) {
  const words = Object.fromEntries(messagesOf(wordsOf(language)));
  return ENGLISH.map(([id, english]) => ({
    id,
    english,
    translation: words[id] ?? null,
    reviewedBy: language.reviews[id] ?? null,
  }));
}

const reviewed = ({ reviews }, ids) => ids.filter((id) => reviews[id]).length;

/** The document with the table of what is there now. */
export async function documented() {
  const rows = (await languages()).map((language) => {
    const { name, form } = language;
    const ids = messagesOf(wordsOf(language)).map(([id]) => id);
    const direction = form.dir === 'rtl' ? 'right to left' : 'left to right';
    return `| ${name} | \`${form.lang}\` | ${direction} | ${ids.length} | ${reviewed(language, ids)} |`;
  });
  const table = [
    '| Language | Code | Direction | Messages | Reviewed |',
    '| --- | --- | --- | --: | --: |',
    ...rows,
  ].join('\n');
  const text = readFileSync(DOCUMENT, 'utf8').replace(PART, () => `\n${table}\n\n`);
  return format(text, { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [wanted] = process.argv.slice(2);
  if (wanted === '--check') {
    if (readFileSync(DOCUMENT, 'utf8') !== (await documented())) {
      console.error('docs/languages.md is behind what is built: run npm run languages.');
      process.exitCode = 1;
    }
  } else if (wanted) {
    const all = await languages();
    const language = all.find((each) => each.form.lang === wanted);
    if (language) console.log(JSON.stringify(forReview(language), null, 2));
    else {
      const codes = all.map((each) => each.form.lang).join(', ');
      console.error(`There is no language “${wanted}”: choose from ${codes}.`);
      process.exitCode = 1;
    }
  } else writeFileSync(DOCUMENT, await documented());
}
