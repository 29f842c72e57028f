// Generators for `npm run new:element`, `new:council` and `new:language`. Each makes a working
// start with tests. An invalid name is refused before anything is written.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { laidOut } from './scripts/markdown.js';

const ROOT = import.meta.dirname;

/** Names that HTML reserves. */
const OF_HTML = /^(annotation-xml|color-profile|font-face(-(src|uri|format|name))?|missing-glyph)$/;

/**
 * The sentence of the first rule whose condition holds, or true if there is none, as plop expects.
 */
const refusal = (...rules) => rules.find(([isRefused]) => isRefused)?.[1] ?? true;

const REGISTER = join(ROOT, 'src/councils/register');

const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and The Humber',
];

/** The file of a region. London has two, and a new council is added to the second. */
const fileOf = (region) =>
  region === 'London' ? 'london-i-to-w' : region.toLowerCase().replaceAll(' ', '-');

const isInRegister = (id) =>
  readdirSync(REGISTER).some((file) =>
    readFileSync(join(REGISTER, file), 'utf8').includes(` id: '${id}',`),
  );

const there = (path) => [existsSync(join(ROOT, path)), `${path} is there already.`];

/** Validates a displayed name: one line with letters, and no markup. */
const validName = (name) =>
  refusal([
    !/\p{L}/u.test(name) || /[<>&\p{Cc}]/u.test(name) || name !== name.trim() || name.length > 80,
    `“${name.replace(/\p{Cc}/gu, ' ')}” cannot be its name: that is up to 80 characters with letters, without < > &.`,
  ]);

/** Whether a name cannot be an identifier in JavaScript. */
function isReserved(name) {
  try {
    parseAst(`export const ${name} = 0;`);
    return false;
  } catch {
    return true;
  }
}

/** The canonical form of a language code; undefined if it is invalid or the language is unknown. */
function canonical(code) {
  try {
    const [found] = Intl.getCanonicalLocales(code);
    const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return known.of(found) && found;
  } catch {
    return undefined;
  }
}

/** The locale for dates: in the Gregorian calendar and with the digits 0 to 9, as in the letters. */
function localeOf(code) {
  const { calendar, numberingSystem } = new Intl.DateTimeFormat(code).resolvedOptions();
  const keys = [
    ...(calendar === 'gregory' ? [] : ['ca-gregory']),
    ...(numberingSystem === 'latn' ? [] : ['nu-latn']),
  ];
  return [code, ...(keys.length ? ['u'] : []), ...keys].join('-');
}

function directionOf(code) {
  const locale = new Intl.Locale(code);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
}

const add = (path, templateFile, data = {}) => ({
  type: 'add',
  path,
  templateFile: `templates/${templateFile}.hbs`,
  data,
  transform: (text, answers) =>
    laidOut(
      path.replace(/\{\{(\w+)\}\}/g, (_, key) => answers[key]),
      text,
    ),
});

const modify = (path, pattern, change) => ({
  type: 'modify',
  path,
  pattern,
  ...change,
  transform: (text) => laidOut(path, text),
});

const leftToYou = (...lines) =>
  `What is left to you:\n${lines.map((line) => `- ${line}`).join('\n')}`;

export default function (plop) {
  plop.setHelper('json', JSON.stringify);
  const inCamel = plop.getHelper('camelCase');

  plop.setGenerator('element', {
    description: 'an element, with its test, for npm; it is not in the entry bundle',
    prompts: [
      {
        type: 'input',
        name: 'tag',
        message: 'Its tag',
        validate: (tag) =>
          refusal(
            [
              !/^[a-z][a-z\d]*(-[a-z\d]+)+$/.test(tag),
              `“${tag}” cannot be a tag: that is small letters and digits with a hyphen between, as in mediation-contact.`,
            ],
            [OF_HTML.test(tag), `“${tag}” is a name that HTML keeps to itself.`],
            [
              tag === 'local-offer',
              `“${tag}” would take the name of the class that all are made from.`,
            ],
            there(`src/elements/${tag}`),
          ),
      },
    ],
    actions: [
      ...['element', 'define', 'examples'].map((file) =>
        add(`src/elements/{{tag}}/${file}.ts`, `element/${file}.ts`),
      ),
      add('src/elements/{{tag}}/{{tag}}.md', 'element/element.md'),
      add('test/elements/{{tag}}/{{tag}}.test.ts', 'element/test.ts'),
      modify('src/entries/index.ts', /$/, {
        template: "export { {{pascalCase tag}}Element } from '../elements/{{tag}}/element.js';",
      }),
      modify('package.json', /(?="\.\/lang\/\*": \{)/, {
        templateFile: 'templates/element/exports.json.hbs',
      }),
      ({ tag }) =>
        leftToYou(
          `What it says and does: src/elements/${tag}/element.ts. New words go into src/i18n/en/; the compiler names the languages that lack them.`,
          `What of it is worth seeing: examples.ts beside it; what it promises: its test; its page: ${tag}.md.`,
          'For every page that has the entry bundle: a line in src/entries/define-all.ts and its tag in src/embed/boot.ts, and npm run size says whether there is room.',
          'For hosted pages and the builder: a line in src/site/elements.ts; the compiler and the tests name what else wants one.',
        ),
    ],
  });

  plop.setGenerator('council', {
    description: 'a council in the register, with no contact, for none was given',
    prompts: [
      {
        type: 'input',
        name: 'id',
        message: 'Its id',
        validate: (id) =>
          refusal(
            [
              !/^[a-z]+(-[a-z]+)*$/.test(id),
              `“${id}” cannot be the id of a council: that is small letters, with hyphens between words, as in tower-hamlets.`,
            ],
            [isInRegister(id), `“${id}” is there already.`],
          ),
      },
      { type: 'input', name: 'name', message: 'Its name, as in Kent', validate: validName },
      {
        type: 'input',
        name: 'title',
        message: 'The name of the council in a sentence, as in Kent County Council',
        validate: validName,
      },
      {
        type: 'input',
        name: 'region',
        message: 'Its region',
        validate: (region) =>
          refusal([
            !REGIONS.includes(region),
            `“${region}” is no region of England, such as South East.`,
          ]),
      },
      {
        type: 'input',
        name: 'code',
        message: 'Its code of the Office for National Statistics',
        validate: (code) =>
          refusal([
            !/^E(06|08|09|10)\d{6}$/.test(code),
            `“${code}” is no code of such a council, as E10000016 is.`,
          ]),
      },
    ],
    actions: ({ region }) => [
      modify(`src/councils/register/${fileOf(region)}.ts`, /\n\];\n$/, {
        templateFile: 'templates/council/record.ts.hbs',
      }),
      ({ id }) =>
        leftToYou(
          `What public pages say of who mediates for ${id}, each with its page and the day it bears: no number is made up.`,
          'Those that it takes the place of: take them out, and change the count in test/councils/register.test.ts.',
          'npm run snippets: its row in docs/councils.md.',
        ),
    ],
  });

  plop.setGenerator('language', {
    description: 'begins a language: what is not translated is said in English, marked as English',
    prompts: [
      {
        type: 'input',
        name: 'code',
        message: 'Its code (BCP 47)',
        validate: (code) =>
          refusal(
            [
              !canonical(code),
              `“${code}” is no code of a language (BCP 47), such as cy, ur or pt-BR.`,
            ],
            [canonical(code) !== code, `“${code}” is written ${canonical(code)}.`],
            [
              /^en(-|$)/.test(code),
              `“${code}” is English, which is what all others are read beside.`,
            ],
            [
              isReserved(inCamel(code)),
              `“${code}” is a word of JavaScript’s own, so nothing can be called that.`,
            ],
            there(`src/i18n/${code}`),
          ),
      },
      { type: 'input', name: 'name', message: 'Its own name', validate: validName },
    ],
    actions: ({ code }) => {
      const data = { locale: localeOf(code), dir: directionOf(code) };
      return [
        add('src/i18n/{{code}}/index.ts', 'language/index.ts'),
        ...['form', 'result', 'reading'].map((part) =>
          add(`src/i18n/{{code}}/${part}.ts`, `language/${part}.ts`, data),
        ),
        add('src/entries/lang/{{code}}.ts', 'language/entry.ts'),
        add('test/i18n/{{code}}.test.ts', 'language/test.ts', data),
        leftToYou(
          `The words, by people who speak it: src/i18n/${code}. node scripts/languages.js ${code} lists every message beside its English.`,
          'Who checked which message, into its reviews: until all are, the widget says that nobody has.',
          `Once all are there: call it a Language and not a BegunLanguage, add its words for the hosted pages to src/site/words and src/site/texts.ts, add it to test/i18n/helpers/languages.ts, and take test/i18n/${code}.test.ts out.`,
          'npm run snippets after each change; the code into the lists of README.md and docs/for-editors.md.',
        ),
      ];
    },
  });
}
