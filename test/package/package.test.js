// What is built, and what a stranger gets who installs the package.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { ROOT } from '../../scripts/paths.js';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

/** A file of its own each. */
const LANGUAGES = 'tr pl es fr pt so bn ar yi gu en-x-easy'.split(' ');

function* nodesOf(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type) yield node;
  for (const child of Object.values(node)) yield* nodesOf(child);
}

const typesIn = (path) => new Set([...nodesOf(parseAst(read(path)))].map(({ type }) => type));

describe('the built files', () => {
  const PAGE_FILES = ['dist/local-offer-widgets.js', 'dist/local-offer-widgets.esm.js'];
  const FURTHER_FILES = [
    'dist/more.js',
    'dist/hosted.js',
    ...LANGUAGES.map((code) => `dist/lang/${code}.js`),
  ];
  const IMPORTS = ['ImportDeclaration', 'ImportExpression', 'ExportAllDeclaration'];
  const EXPORTS = ['ExportNamedDeclaration', 'ExportDefaultDeclaration', 'ExportAllDeclaration'];

  for (const path of [...PAGE_FILES, 'dist/core.js', 'dist/qr.js', 'dist/hosted.js']) {
    it(`${path} imports nothing`, () => {
      assert.deepEqual(
        IMPORTS.filter((type) => typesIn(path).has(type)),
        [],
      );
    });
    it(`${path} says whose work it is`, () => {
      assert.ok(read(path).startsWith(`/*! local-offer-widgets ${manifest.version} MIT`));
    });
  }
  for (const path of PAGE_FILES) {
    it(`${path} exports nothing and names the licence of Lit`, () => {
      assert.deepEqual(
        EXPORTS.filter((type) => typesIn(path).has(type)),
        [],
      );
      assert.match(read(path).split('\n')[0], /Lit: Copyright 2017 Google LLC, BSD-3-Clause/);
      assert.match(read('dist/LICENSES.txt'), /Redistribution and use in source and binary forms/);
    });
  }
  for (const path of [PAGE_FILES[0], ...FURTHER_FILES, 'dist/frame.js']) {
    it(`${path}, a classic script, declares nothing in the page`, () => {
      const { body } = parseAst(read(path).replace(/^\ufeff/, ''));
      assert.deepEqual(
        body.map(({ type }) => type),
        ['ExpressionStatement'],
      );
    });
    it(`${path} reads the same in a page of any encoding`, () => {
      const bytes = readFileSync(join(ROOT, path));
      const isMarked = bytes.subarray(0, 3).equals(Buffer.from('\ufeff'));
      assert.ok(isMarked || bytes.every((byte) => byte < 128));
    });
  }
  it('the page file names the second by its hash, and the second fetches nothing but codes', () => {
    const hash = createHash('sha256').update(readFileSync(join(ROOT, 'dist/more.js')));
    const name = `sha256-${hash.digest('base64')}`;
    for (const path of PAGE_FILES) assert.equal(read(path).split(name).length, 2, path);
    const fetches = [...nodesOf(parseAst(read('dist/more.js')))].filter(({ type }) =>
      IMPORTS.includes(type),
    );
    assert.equal(fetches.length, 1);
    assert.ok(read('dist/more.js').includes('qr.js'));
  });
  it('dist/core.js exports the core', () => {
    assert.ok(typesIn('dist/core.js').has('ExportNamedDeclaration'));
  });
});

describe('the files a council pins', () => {
  const { version, files } = JSON.parse(read('dist/integrity.json'));
  const [major] = version.split('.');

  it('are those of this version', () => {
    assert.equal(version, manifest.version);
    assert.deepEqual(
      Object.keys(files).sort(),
      [
        ...['core.js', 'frame.js', 'hosted.js', 'more.js', 'qr.js'],
        ...['local-offer-widgets.esm.js', 'local-offer-widgets.js'],
        ...LANGUAGES.map((code) => `lang/${code}.js`),
      ]
        .map((file) => `${version}/${file}`)
        .sort(),
    );
  });
  for (const [path, hash] of Object.entries(files)) {
    it(`${path} has the hash that is given, and is the same by every path`, () => {
      const bytes = readFileSync(join(ROOT, 'dist', path));
      assert.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, hash);
      const file = path.slice(version.length + 1);
      for (const other of [file, `${major}/${file}`])
        assert.ok(bytes.equals(readFileSync(join(ROOT, 'dist', other))), other);
    });
  }
  it('are those that the documents name', () => {
    const args = [join(ROOT, 'scripts/snippets.js'), '--check'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(read('README.md'), /integrity="sha384-[\w+/]{64}"/);
  });
});

describe('the package, installed from its tarball', () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-offer-widgets-'));
  const installed = join(folder, 'node_modules/local-offer-widgets');
  const npm = (command, cwd) =>
    execFileSync(`npm ${command}`, { cwd, shell: true, encoding: 'utf8', stdio: 'pipe' });
  const node = (code) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();

  before(() => {
    npm(`pack --pack-destination "${folder}"`, ROOT);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    npm(`install --prefer-offline --no-audit --no-fund ./${tarball}`, folder);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('has every file that its exports name', () => {
    const targets = Object.values(manifest.exports)
      .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
      .map((target) => target.replace('*', target.includes('/lang/') ? 'tr' : 'hackney'));
    assert.deepEqual(
      targets.filter((target) => !existsSync(join(installed, target))),
      [],
    );
  });
  it('has the page files', () => {
    const names = ['local-offer-widgets.js', 'local-offer-widgets.esm.js', 'core.js'];
    for (const name of [...names, 'more.js', 'qr.js', 'lang/tr.js'])
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
      console.log('MediationCheckerElement' in all, typeof customElements);`;
    assert.equal(node(code), 'true undefined');
  });
});

describe('package-lock.json', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  it('names no place to download from', () => {
    const named = Object.entries(packages).filter(([, entry]) => entry.resolved);
    assert.deepEqual(named, []);
  });
  it('has the binaries of every platform, or npm ci refuses elsewhere', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    assert.deepEqual(missing, []);
  });
});
