// What makes a new element, council or language, tried on a copy of the project: all of it works, and a
// name that cannot be is refused before anything is written.
import assert from 'node:assert/strict';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { copyOfProject, node } from './helpers/project.js';

const NEW = {
  element: ['advice-card'],
  council: ['west-surrey', 'West Surrey', "King's West Surrey Council", 'South East', 'E06000099'],
  // Its figures and its direction are not ours.
  language: ['fa', 'فارسی'],
};

let folder;
before(() => (folder = copyOfProject()));
after(() => rmSync(folder, { recursive: true }));

const tool = (path, ...args) => node(folder, `node_modules/${path}`, ...args);
const make = (what, ...words) => tool('plop/bin/plop.js', what, ...words);
const passes = ({ status, stdout, stderr }) => assert.equal(status, 0, `${stdout}\n${stderr}`);

/** Every file of the copy that a person writes, with when it was written. */
const written = () =>
  ['src', 'test', 'docs', 'package.json']
    .flatMap((name) =>
      name.includes('.')
        ? [name]
        : readdirSync(join(folder, name), { recursive: true }).map((path) => join(name, path)),
    )
    .map((path) => `${path} ${statSync(join(folder, path)).mtimeMs}`);

describe('npm run new', () => {
  const REFUSED = {
    element: [
      [['one-thing', 'two-things'], /Too many bypass arguments/],
      [['widget'], /“widget” cannot be a tag/],
      [['Advice-Card'], /cannot be a tag/],
      [['advice_card'], /cannot be a tag/],
      [['advice-'], /cannot be a tag/],
      [['../advice-card'], /cannot be a tag/],
      [['font-face'], /HTML keeps to itself/],
      [['local-offer'], /the class that all are made from/],
      [['mediation-contact'], /src\/elements\/mediation-contact is there already/],
    ],
    council: [
      [['Camden', 'Camden', 'Camden Council', 'London', 'E09000007'], /“Camden” cannot be the id/],
      [['west surrey', 'W', 'W Council', 'South East', 'E06000099'], /cannot be the id/],
      [['../surrey', 'W', 'W Council', 'South East', 'E06000099'], /cannot be the id/],
      [['kent', 'Kent', 'Kent Council', 'South East', 'E10000016'], /“kent” is there already/],
      [['west-surrey', '<b>W</b>', 'W Council', 'South East', 'E06000099'], /cannot be its name/],
      [['west-surrey', 'W', ' ', 'South East', 'E06000099'], /cannot be its name/],
      [['west-surrey', 'W', 'W Council', 'Wales', 'E06000099'], /“Wales” is no region of England/],
      [['west-surrey', 'W', 'W Council', '../index', 'E06000099'], /is no region of England/],
      [
        ['west-surrey', 'W', 'W Council', 'South East', 'W06000001'],
        /is no code of such a council/,
      ],
    ],
    language: [
      [['Welsh', 'Cymraeg'], /“Welsh” is no code of a language \(BCP 47\)/],
      [['c', 'Cymraeg'], /no code of a language/],
      [['../cy', 'Cymraeg'], /no code of a language/],
      [['qqq', 'Nobody’s'], /no code of a language/],
      [['CY', 'Cymraeg'], /“CY” is written cy/],
      [['iw', 'עברית'], /“iw” is written he/],
      [['en-GB', 'English'], /is English/],
      [['tr', 'Türkçe'], /src\/i18n\/tr is there already/],
      [['cy', 'Cym\nraeg'], /cannot be its name/],
    ],
  };
  for (const [what, all] of Object.entries(REFUSED))
    it(`${what} refuses in a sentence what cannot be, and writes nothing`, () => {
      const before = written();
      for (const [words, sentence] of all) {
        const { status, stderr } = make(what, ...words);
        assert.equal(status, 1, words.join(' '));
        assert.match(stderr, sentence);
      }
      assert.deepEqual(written(), before);
    });
});

describe('what npm run new makes', () => {
  const made = [];
  it('is written, and says what is left to a person', () => {
    for (const [what, words] of Object.entries(NEW)) {
      const result = make(what, ...words);
      passes(result);
      assert.match(result.stderr, /What is left to you:\n- /);
      for (const [, path] of result.stderr.matchAll(/ (?:\+\+|\+-) \/(\S+)$/gm)) made.push(path);
    }
    assert.equal(new Set(made).size, 14);
  });

  it('is refused the second time', () => {
    for (const [what, words] of Object.entries(NEW))
      assert.match(make(what, ...words).stderr, /is there already\.\n$/);
  });

  it('has the layout and the rules of the rest', () => {
    passes(tool('prettier/bin/prettier.cjs', '--check', ...made));
    const code = made.filter((path) => path.endsWith('.ts'));
    passes(tool('eslint/bin/eslint.js', '--max-warnings', '0', ...code));
  });

  it('has the right types', () => passes(tool('typescript/bin/tsc', '-p', 'tsconfig.json')));

  it('passes its own tests', () => {
    const tests = made.filter((path) => path.endsWith('.test.ts'));
    assert.equal(tests.length, 2);
    const result = tool(
      '@web/test-runner/dist/bin.js',
      ...tests.flatMap((path) => ['--files', path]),
    );
    passes(result);
    assert.match(result.stdout, /2\/2 test files/);
  });

  describe('once it is compiled', () => {
    before(() => {
      passes(tool('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'));
      passes(tool('@custom-elements-manifest/analyzer/cem.js', 'analyze'));
    });

    it('is an element that npm gives by its name, and that the manifest knows', () => {
      const code = `
        import { existsSync } from 'node:fs';
        const { AdviceCardElement } = await import('local-offer-widgets');
        const same = await import('local-offer-widgets/advice-card');
        const define = new URL(import.meta.resolve('local-offer-widgets/advice-card/define'));
        console.log(AdviceCardElement === same.AdviceCardElement, existsSync(define));`;
      assert.equal(node(folder, '--input-type=module', '--eval', code).stdout, 'true true\n');
      passes(node(folder, '--test', 'test/package/manifest.test.js'));
    });

    it('is a council that families find by its id, with no contact', () => {
      const code = `
        const { families } = await import('local-offer-widgets/councils/families');
        const { recordFor } = await import('local-offer-widgets/councils/register/index');
        console.log(JSON.stringify([families['west-surrey'], recordFor('west-surrey').code]));`;
      assert.deepEqual(JSON.parse(node(folder, '--input-type=module', '--eval', code).stdout), [
        { id: 'west-surrey', title: NEW.council[2] },
        'E06000099',
      ]);
    });

    it('has not the element in the entry', async () => {
      const built = await rollup({
        input: join(folder, 'lib/entries/cdn.js'),
        plugins: [nodeResolve()],
        onLog: () => {},
      });
      const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
      await built.close();
      assert.ok(!Object.keys(output[0].modules).join('\n').includes('advice-card'));
    });

    it('is a language in the table, with nothing reviewed, and each message to be translated', () => {
      const code = `
        const { tables } = await import('./scripts/tables.js');
        console.log(tables.languages);`;
      const table = node(folder, '--input-type=module', '--eval', code).stdout;
      assert.match(table, /^\| فارسی \| `fa` \| right to left \| 0 \| 0 \|$/m);
      const list = JSON.parse(node(folder, 'scripts/languages.js', 'fa').stdout);
      assert.ok(list.length > 300);
      for (const { id, english, translation, reviewedBy } of list) {
        assert.ok(english, id);
        assert.deepEqual([translation, reviewedBy], [null, null], id);
      }
    });
  });
});
