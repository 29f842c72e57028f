// The direction of dependence, and the rules that hold it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { ROOT } from '../../scripts/paths.js';

const CHECKER = 'src/elements/mediation-checker/element.ts';

// The made-up files are not on disk, so the rules that ask the type checker cannot run on them.
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});

async function rulesBrokenBy(code, filePath) {
  const [{ messages }] = await eslint.lintText(code, { filePath });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

describe('the lint rules of a component', () => {
  it('are in the printed configuration', async () => {
    const { rules } = await new ESLint({ cwd: ROOT }).calculateConfigForFile(CHECKER);
    for (const prefix of ['lit-a11y/', 'lit/', 'wc/']) {
      const on = Object.entries(rules).filter(
        ([name, [severity]]) => name.startsWith(prefix) && severity === 2,
      );
      assert.ok(on.length >= 5, `${on.length} rules of ${prefix}`);
    }
  });

  const template = (markup) =>
    `import { html } from 'lit';\nexport const view = html\`${markup}\`;\n`;
  const FAULTS = {
    'lit-a11y/alt-text': template('<img src="a.png">'),
    'lit/binding-positions': template('<${1}></p>'),
    'wc/no-constructor-attributes': `import { LitElement } from 'lit';\nexport class AElement extends LitElement { constructor() { super(); this.setAttribute('a', 'b'); } }\n`,
    'no-restricted-imports': `import { styleMap } from 'lit/directives/style-map.js';\nexport { styleMap };\n`,
    'no-restricted-syntax': template('<p style="color: red"></p>'),
  };
  for (const [rule, code] of Object.entries(FAULTS)) {
    it(`report ${rule}`, async () => {
      assert.ok((await rulesBrokenBy(code, CHECKER)).includes(rule));
    });
  }

  for (const code of [
    `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport { unsafeHTML };\n`,
    `export function f(e: Element) { e.innerHTML = ''; }\n`,
    template('<p .innerHTML=${1}></p>'),
    template('<style>p { color: red }</style>'),
  ]) {
    it(`refuse ${code.split('\n').find((line) => /unsafe|innerHTML|<style/.test(line))}`, async () => {
      const broken = await rulesBrokenBy(code, CHECKER);
      assert.ok(broken.some((rule) => rule.startsWith('no-restricted-')));
    });
  }
});

describe('the lint rules of the builder', () => {
  it('refuse what a strict policy refuses', async () => {
    const code =
      'import { html } from \'lit\';\nexport const view = html`<p style="color: red"></p>`;\n';
    const broken = await rulesBrokenBy(code, 'src/site/builder/view.ts');
    assert.ok(broken.includes('no-restricted-syntax'));
  });
});

describe('what a folder may import', () => {
  const RULE = 'boundaries/dependencies';
  const REFUSED = {
    'src/core/law/a.ts': ['lit', '../../i18n/en.js', '../../councils/hackney.js', 'lodash'],
    'src/core/index.ts': ['../elements/base.js', '../../scripts/serve.js', 'node:fs'],
    'src/utils/a.ts': ['lit', '../core/index.js'],
    'src/councils/a.ts': ['lit', '../i18n/en.js', '../elements/a/element.js'],
    'src/i18n/a.ts': ['lit', '../councils/hackney.js', '../elements/base.js'],
    'src/controllers/a.ts': ['../views/context.js', '../elements/base.js', 'temporal-polyfill'],
    'src/views/question/a.ts': [
      '../result/a.js',
      '../reading/keep/qr.js',
      '../../elements/base.js',
    ],
    'src/views/contact/a.ts': ['../result/a.js', '../reading/a.js'],
    'src/views/result/a.ts': ['../reading/a.js', 'lean-qr', '../../controllers/a.js'],
    'src/elements/a/element.ts': ['../../embed/a.js', '../../site/a.js', '../../entries/cdn.js'],
    'src/embed/a.ts': ['../site/a.js', '../entries/define.js', '../views/context.js'],
    'src/site/a.ts': ['../ssr/a.js', '../entries/cdn.js', '../new-folder/a.js'],
  };
  const ALLOWED = {
    'src/core/law/a.ts': ['../dates/days.js', './b.js'],
    'src/councils/a.ts': ['../core/index.js', './b.js'],
    'src/i18n/a.ts': ['../core/index.js', '../utils/dom.js'],
    'src/controllers/a.ts': ['lit', '../core/index.js', '../i18n/en.js', '../utils/dom.js'],
    'src/views/question/a.ts': ['lit/html.js', '../context.js', '../contact/a.js'],
    'src/views/reading/keep/a.ts': ['../../result/a.js', '../guide.js', 'lean-qr/extras/svg'],
    'src/elements/a/element.ts': ['lit', '../base.js', '../b/b.js', '../../views/question/a.js'],
    'src/embed/a.ts': ['../elements/a/element.js', '../controllers/a.js', '../utils/dom.js'],
    'src/site/a.ts': ['../embed/a.js', '../views/reading/a.js'],
    'src/ssr/a.ts': ['@lit-labs/ssr/lib/render-result.js', '../site/a.js'],
    'src/entries/define.ts': ['../elements/a/define.js', '../embed/a.js', '../ssr/hydrate.js'],
  };
  const forms = (name) => [
    `import '${name}';`,
    `export * from '${name}';`,
    `import type { A } from '${name}';\nexport type B = A;`,
    `export const a = () => import('${name}');`,
    `export type A = import('${name}').A;`,
  ];
  for (const [file, names] of Object.entries(REFUSED)) {
    it(`${file} may not import ${names.join(', ')}`, async () => {
      for (const code of names.flatMap(forms)) {
        assert.ok((await rulesBrokenBy(code, file)).includes(RULE), code);
      }
    });
  }
  for (const [file, names] of Object.entries(ALLOWED)) {
    it(`${file} may import ${names.join(', ')}`, async () => {
      for (const code of names.flatMap(forms)) {
        assert.ok(!(await rulesBrokenBy(code, file)).includes(RULE), code);
      }
    });
  }
  it('the context names what a chunk exports, and fetches none', async () => {
    const broken = (code) => rulesBrokenBy(code, 'src/views/context.ts');
    assert.deepEqual(await broken("export type A = typeof import('./result/index.js');"), []);
    assert.deepEqual(await broken("export const a = () => import('./result/index.js');"), [RULE]);
  });
  it('an element draws from a lazy chunk once it is loaded, and loads it in one place', async () => {
    const type = "export type A = import('../../views/result/a.js').A;";
    assert.deepEqual(await rulesBrokenBy(type, CHECKER), []);
    for (const code of [
      "import '../../views/result/a.js';",
      "export const a = () => import('../../views/reading/a.js');",
    ])
      assert.deepEqual(await rulesBrokenBy(code, CHECKER), [RULE], code);
    const load = (how) => rulesBrokenBy(how, 'src/elements/chunks.ts');
    assert.deepEqual(await load("export const a = () => import('../views/result/a.js');"), []);
    assert.deepEqual(await load("import '../views/result/a.js';"), [RULE]);
  });
  it('a new folder has to say what it may import', async () => {
    assert.deepEqual(await rulesBrokenBy('export {};', 'src/elsewhere/a.ts'), [
      'boundaries/no-unknown-files',
    ]);
  });
});

describe('the core', () => {
  const FILE = 'src/core/law/a.ts';
  for (const code of [
    'export const now = Date.now();',
    'export const now = new Date();',
    'export const now = Date();',
    `export const day = new Date('2026-12-25');`,
    'export const view = document.body;',
    'export const view = window.name;',
  ]) {
    it(`may not say ${code}`, async () => {
      const broken = await rulesBrokenBy(code, FILE);
      assert.ok(broken.some((rule) => rule.startsWith('no-restricted-')));
    });
  }

  it('may hold a moment in dates/today.ts, but not ask for the present one', async () => {
    const file = 'src/core/dates/today.ts';
    assert.deepEqual(await rulesBrokenBy('export const a = new Date(0);', file), []);
    assert.deepEqual(await rulesBrokenBy('export const a = new Date();', file), [
      'no-restricted-syntax',
    ]);
  });

  const folder = mkdtempSync(join(tmpdir(), 'core-types-'));
  after(() => rmSync(folder, { recursive: true }));
  const check = (code) => {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'a.ts'), code);
    const config = {
      extends: join(ROOT, 'tsconfig.core.json'),
      compilerOptions: { rootDir: '.' },
      include: ['*.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
  };
  it('knows no browser, by its types', () => {
    assert.equal(check(`export const a = new Intl.DateTimeFormat('en-GB');`), '');
    for (const name of ['document', 'window', 'console', 'process', 'setTimeout']) {
      assert.match(check(`export const a = ${name};`), new RegExp(`Cannot find name '${name}'`));
    }
  });
  it('is written in types that can be taken away', () => {
    assert.match(check('export enum A { B }'), /erasableSyntaxOnly/);
    assert.match(check('export namespace A { export const b = 1; }'), /erasableSyntaxOnly/);
  });
});
