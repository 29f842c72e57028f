// npm run new:language -- <code> "<own name>" begins a language. It works at once: what is not yet
// translated is said in English and marked as English.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.js';
import { changed, fill, inCamel, make, refuseIf, refuseName, wordsGiven } from './make.js';

/** The code as the standard writes it; undefined where it is none, or of no language that we know. */
function canonical(code) {
  try {
    const [found] = Intl.getCanonicalLocales(code);
    const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return known.of(found) && found;
  } catch {
    return undefined;
  }
}

/** For dates: the days of our letters, in their figures. */
function localeOf(code) {
  const { calendar, numberingSystem } = new Intl.DateTimeFormat(code).resolvedOptions();
  return [
    code,
    ...(calendar === 'gregory' && numberingSystem === 'latn' ? [] : ['u']),
    ...(calendar === 'gregory' ? [] : ['ca-gregory']),
    ...(numberingSystem === 'latn' ? [] : ['nu-latn']),
  ].join('-');
}

function directionOf(code) {
  const locale = new Intl.Locale(code);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
}

const DIRECTIONS = { ltr: 'left to right', rtl: 'right to left' };

await make(() => {
  const [code, name] = wordsGiven('new:language -- <code> "<own name>"');
  const known = canonical(code);
  refuseIf(!known, `“${code}” is no code of a language (BCP 47), such as cy, ur or pt-BR.`);
  refuseIf(known !== code, `“${code}” is written ${known}.`);
  refuseIf(
    /^en(-|$)/.test(code),
    `“${code}” is English, which is what all others are read beside.`,
  );
  refuseIf(
    existsSync(join(ROOT, `src/i18n/${code}.ts`)),
    `The language “${code}” is there already.`,
  );
  refuseName(name);
  const dir = directionOf(code);
  const values = {
    CODE: code,
    NAME: inCamel(code),
    OWN: JSON.stringify(name),
    LOCALE: localeOf(code),
    DIR: dir,
  };
  return {
    files: {
      [`src/i18n/${code}.ts`]: fill('language.ts', values),
      [`src/entries/lang/${code}.ts`]: fill('language.offer.ts', values),
      [`test/i18n/${code}.test.ts`]: fill('language.test.ts', values),
    },
    edits: {
      'docs/languages.md': (text) => {
        const place = /(?<=\| --- .*\n)(?:\|.+\n)+/;
        const row = `| ${name} | \`${code}\` | ${DIRECTIONS[dir]} | 0 | 0 |\n`;
        const codeIn = (line) => /`([\w-]+)`/.exec(line)[1];
        return changed(
          text.replace(/^\| -+ .*$/m, '| --- | --- | --- | --: | --: |'),
          place,
          (rows) =>
            `${rows}${row}`
              .trim()
              .split('\n')
              .sort((a, b) => (`${codeIn(a)}.js` < `${codeIn(b)}.js` ? -1 : 1))
              .join('\n') + '\n',
        );
      },
    },
    next: [
      `The words, by people who speak it: src/i18n/${code}.ts. node scripts/languages.js ${code} lists every message beside its English.`,
      'Who checked which message, into its reviews: until all are, the widget says that nobody has.',
      `Once all are there: call it a Language and not a BegunLanguage, add it to test/i18n/helpers/languages.ts, and take test/i18n/${code}.test.ts out.`,
      'npm run languages after each change; the code into the lists of README.md and docs/for-editors.md.',
    ],
  };
});
