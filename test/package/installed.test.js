// What a stranger gets who installs the package from its tarball.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { publint } from 'publint';
import { rollup } from 'rollup';
import { elements, valuesOf } from '../../scripts/elements.js';
import { ROOT } from '../../scripts/paths.js';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const NAME = manifest.name;

// The real one, because tools name files by it.
const folder = realpathSync(mkdtempSync(join(tmpdir(), `${NAME}-`)));
const installed = join(folder, 'node_modules', NAME);
let tarball;
before(() => {
  const npm = (command, cwd) =>
    execFileSync(`npm ${command}`, { cwd, shell: true, encoding: 'utf8', stdio: 'pipe' });
  npm(`pack --pack-destination "${folder}"`, ROOT);
  tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm(`install --prefer-offline --no-audit --no-fund ./${tarball}`, folder);
});
after(() => rmSync(folder, { recursive: true }));

/** Every file below a folder of the repository, by its path there. */
const filesIn = (path) =>
  readdirSync(join(ROOT, path), { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => `./${path}/${file.replaceAll(sep, '/')}`)
    .sort();

const SCRIPTS = filesIn('lib');
const BUILT = filesIn('dist').filter((file) => !file.startsWith('./dist/docs/'));

/** The file of each module that can be imported, by what is written to import it. */
const EXPORTS = new Map(
  Object.entries(manifest.exports).flatMap(([path, target]) => {
    if (!target?.default) return [];
    const [start, end] = target.default.split('*');
    if (end === undefined) return [[NAME + path.slice(1), target.default]];
    return SCRIPTS.filter((file) => file.startsWith(start))
      .map((file) => [path.replace('*', file.slice(start.length, -end.length)), file])
      .filter(([each]) => manifest.exports[each] !== null)
      .map(([each, file]) => [NAME + each.slice(1), file]);
  }),
);

const patterns = manifest.sideEffects.map(
  (glob) =>
    new RegExp(
      `^${glob
        .replaceAll('.', '\\.')
        .replaceAll('**/', '(.+/)?')
        .replace(/(?<!\))\*/g, '[^/]*')}$`,
    ),
);
const isListed = (file) => patterns.some((pattern) => pattern.test(file));

function node(code) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return stripVTControlCharacters(stdout).trim();
}

/** What the modules do by being imported into what looks like a page, one line each. */
function effectsOf(...modules) {
  const lines = node(`
    const say = (line) => console.log(line);
    const hears = (type) => say('listens for ' + type);
    console.warn = console.error = (line) => say('complains: ' + line);
    globalThis.HTMLElement = class {};
    globalThis.DocumentFragment = class {};
    globalThis.addEventListener = hears;
    // What is read of it is read by its class.
    globalThis.document = new (class Document {
      addEventListener(type) { hears(type); }
      dispatchEvent({ type }) { say('tells ' + type); }
      createTreeWalker() {}
    })();
    globalThis.Document = document.constructor;
    globalThis.customElements = { get() {}, define: (tag) => say('defines ' + tag) };
    // What Lit leaves there is Lit's.
    const names = () => Object.keys(globalThis).filter((name) => !/^(lit|reactive)/.test(name));
    const before = names();
    for (const name of ${JSON.stringify(modules)})
      await import(name).catch((error) => say(name + ' fails: ' + error));
    for (const name of names()) if (!before.includes(name)) say('leaves ' + name);
  `);
  return lines ? lines.split('\n') : [];
}

/** What only some who import us have. */
const isPeer = (id) =>
  Object.keys(manifest.peerDependencies).some((name) => `${id}/`.startsWith(`${name}/`));

/** What a bundler makes of a page that has but this import; \`external\` is left out, and told. */
async function bundled(specifier, external = () => false) {
  const entry = join(folder, 'entry.js');
  const warnings = [];
  const bundle = await rollup({
    input: entry,
    external,
    plugins: [
      {
        name: 'entry',
        load: (id) => (id === entry ? `import '${specifier}';` : null),
        resolveId: (id) => (id === entry ? id : null),
      },
      nodeResolve(),
    ],
    onLog: (_level, { code, message }) => {
      // Of the compiler's helper for decorators, and of a page with nothing in it.
      if (!['THIS_IS_UNDEFINED', 'EMPTY_BUNDLE'].includes(code)) warnings.push(message);
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  // What is fetched later is no part of the page.
  const first = new Set();
  const add = (name) => {
    const chunk = chunks.get(name);
    if (!chunk || first.has(chunk)) return;
    first.add(chunk);
    chunk.imports.forEach(add);
  };
  add(output.find(({ isEntry }) => isEntry).fileName);
  const modules = [...first].flatMap((chunk) =>
    Object.entries(chunk.modules)
      .filter(([, { renderedLength }]) => renderedLength)
      .map(([id]) => relative(folder, id).replaceAll(sep, '/')),
  );
  return { code: [...first].map(({ code }) => code.trim()).join(''), modules, warnings };
}

describe('the package, installed from its tarball', () => {
  it('has every file that its package.json names', () => {
    const named = [
      manifest.customElements,
      manifest['web-types'],
      ...Object.values(manifest.exports),
    ]
      .filter(Boolean)
      .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
      .filter((target) => !target.includes('*'));
    const modules = [...EXPORTS.values()];
    const types = modules.map((file) => file.replace(/\.js$/, '.d.ts'));
    assert.deepEqual(
      [...named, ...modules, ...types].filter((file) => !existsSync(join(installed, file))),
      [],
    );
  });
  it('has the files for a page, and what editors read', () => {
    const entries = ['local-offer-widgets.js', 'local-offer-widgets.esm.js', 'boot.js'];
    const others = ['result.js', 'reading.js', 'qr.js', 'hosted.js', 'frame.js', 'core.js'];
    const data = ['vscode.html-custom-data.json', 'vscode.css-custom-data.json'];
    for (const name of [...entries, ...others, ...data, 'lang/tr.js'])
      assert.ok(existsSync(join(installed, 'dist', name)), name);
  });
  it('has no sources, tests or scripts', () => {
    assert.deepEqual(
      readdirSync(installed).filter(
        (name) => !/^(dist|lib|[A-Z]+(\.md)?|package\.json)$/.test(name),
      ),
      [],
    );
  });
  it('brings Lit and what draws a code, and nothing else', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lean-qr', 'lit']);
  });
  it('computes in Node', () => {
    const code = `import { isWorkingDay } from 'local-offer-widgets/core';
      console.log(isWorkingDay('2026-12-25'), isWorkingDay('2026-12-24'));`;
    assert.equal(node(code), 'false true');
  });
  it('gives its classes to Node and defines no element by that', () => {
    const code = `import * as all from 'local-offer-widgets';
      console.log('MediationCheckerElement' in all, customElements.get('mediation-checker'));`;
    assert.equal(node(code), 'true undefined');
  });
  it('publint finds no fault', async () => {
    const { messages } = await publint({ pkgDir: installed, level: 'suggestion', strict: true });
    assert.deepEqual(messages, []);
  });
  it('every type is found where its module is', () => {
    const wild = ['lang/tr', 'councils/hackney'];
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
        ...['--profile', 'esm-only', '--format', 'ascii', '--include-entrypoints', ...wild],
        ...['--', join(folder, tarball)],
      ],
      { encoding: 'utf8' },
    );
    for (const path of wild) assert.ok(stdout.includes(`"${NAME}/${path}"`), stdout);
    assert.equal(status, 0, stdout);
  });
});

describe('what a module does by being imported', () => {
  const listed = SCRIPTS.filter(isListed);

  it('is nothing, unless it is listed', () => {
    const others = SCRIPTS.filter((file) => !listed.includes(file));
    assert.ok(others.length > 80, `${others.length} modules`);
    assert.deepEqual(effectsOf(...others.map((file) => join(installed, file))), []);
  });
  for (const file of listed)
    it(`is something, because ${file} is listed`, () =>
      assert.notDeepEqual(effectsOf(join(installed, file)), []));

  it('is told of every built file but those that are imported for what they export', () => {
    for (const file of BUILT) {
      const isImported = /\/(core|result|reading|qr|councils)\.js$/.test(file);
      assert.equal(isListed(file), !isImported, file);
    }
  });

  for (const [specifier, file] of EXPORTS) {
    const what = isListed(file) ? 'stays in a bundle' : 'leaves nothing in a bundle';
    it(`import '${specifier}' ${what}`, async () => {
      const { code, warnings } = await bundled(specifier, isPeer);
      assert.deepEqual(warnings, []);
      if (isListed(file))
        assert.match(code, /customElements\.define|dispatchEvent|registerChunk\(/);
      else assert.equal(code, '');
    });
  }
});

describe('one import', () => {
  for (const { tagName } of elements) {
    const specifier = `${NAME}/${tagName}/define`;
    it(`${specifier} defines ${tagName} alone`, () =>
      assert.deepEqual(
        effectsOf(specifier).filter((line) => line.startsWith('defines')),
        [`defines ${tagName}`],
      ));
    it(`${specifier} brings the code of no other element`, async () => {
      const { modules } = await bundled(specifier);
      const home = `node_modules/${NAME}/lib/elements/`;
      const folders = modules
        .filter((id) => id.startsWith(home))
        .map((id) => id.slice(home.length).split('/'))
        .filter((path) => path.length > 1)
        .map(([name]) => name);
      assert.deepEqual([...new Set(folders)], [tagName]);
    });
  }
  it(`${NAME}/define defines them all`, () =>
    assert.deepEqual(
      effectsOf(`${NAME}/define`).filter((line) => line.startsWith('defines')),
      elements.map(({ tagName }) => `defines ${tagName}`),
    ));

  /** What a module and all that it imports, sooner or later, want of other packages. */
  async function packagesOf(specifier) {
    const wanted = new Set();
    await bundled(join(installed, EXPORTS.get(specifier)), (id, _importer, isResolved) => {
      const isOther = !isResolved && /^[@\w]/.test(id);
      if (isOther) wanted.add(id.split('/')[0]);
      return isOther;
    });
    return [...wanted].sort();
  }
  it(`${NAME}/define wants only what the package names, and has no Lit in it`, async () =>
    assert.deepEqual(await packagesOf(`${NAME}/define`), Object.keys(manifest.dependencies)));
  for (const [specifier] of [...EXPORTS].filter(([name]) => /\/(core|councils)\b/.test(name)))
    it(`${specifier} wants no Lit, and no other package`, async () =>
      assert.deepEqual(await packagesOf(specifier), []));
});

describe('the types', () => {
  const FRAMEWORKS = ['react', 'preact', 'vue'];

  /** Every value that an attribute can be told to take, and one that it does not. */
  const everyAttribute = (framework) => {
    const lines = elements.flatMap(({ tagName, attributes }) =>
      attributes.flatMap((attribute) => {
        const { name, type } = attribute;
        const use = (value) => `  <${tagName} ${name}=${value} />,`;
        const values = valuesOf(attribute).map((value) => `"${value}"`);
        if (!values.length) values.push(type.text === 'boolean' ? '{true}' : '"text"');
        // What is open takes any text.
        const isOpen =
          attribute.parsedType.text.endsWith('string') && !type.text.startsWith('Spaced');
        const wrong = isOpen ? '{{}}' : '"nonsense"';
        return [...values.map(use), '  // @ts-expect-error', use(wrong)];
      }),
    );
    return `/** @jsxImportSource ${framework} */
import '${NAME}/${framework}';
export const all = [
${lines.join('\n')}
];
`;
  };

  let faults;
  before(() => {
    const uses = join(folder, 'uses');
    mkdirSync(uses);
    cpSync(join(ROOT, 'test/package/types'), uses, { recursive: true });
    for (const framework of FRAMEWORKS)
      writeFileSync(join(uses, `every-${framework}.tsx`), everyAttribute(framework));
    // A page has its framework beside the package.
    mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
    for (const name of ['@types/react', 'preact', 'vue'])
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
    const compilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true },
      ...{ target: 'ES2022', module: 'NodeNext', lib: ['ES2022', 'DOM'] },
      ...{ jsx: 'preserve', jsxImportSource: 'vue', types: [] },
      // Ours are checked; what the frameworks say in theirs is their affair.
      skipLibCheck: true,
    };
    writeFileSync(join(uses, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*'] }));
    const vueTsc = join(ROOT, 'node_modules/vue-tsc/bin/vue-tsc.js');
    ({ stdout: faults } = spawnSync(process.execPath, [vueTsc, '-p', uses], { encoding: 'utf8' }));
  });

  for (const file of [
    ...readdirSync(join(ROOT, 'test/package/types')),
    ...FRAMEWORKS.map((framework) => `every-${framework}.tsx`),
  ])
    it(`${file} compiles, and what is wrong in it is refused`, () =>
      assert.deepEqual(
        faults.split('\n').filter((line) => line.includes(`/${file}(`)),
        [],
      ));
  it('have no other fault', () => assert.equal(faults, ''));
});
