// What is built.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { ROOT } from '../../scripts/paths.js';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

/** A file of its own each. */
const LANGUAGES = readdirSync(join(ROOT, 'src/entries/lang'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'offer-language');

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
    'dist/qr.js',
    'dist/hosted.js',
    ...LANGUAGES.map((code) => `dist/lang/${code}.js`),
  ];
  const IMPORTS = ['ImportDeclaration', 'ImportExpression', 'ExportAllDeclaration'];
  const EXPORTS = ['ExportNamedDeclaration', 'ExportDefaultDeclaration', 'ExportAllDeclaration'];

  for (const path of [...PAGE_FILES, ...FURTHER_FILES, 'dist/core.js', 'dist/frame.js']) {
    it(`${path} imports nothing`, () => {
      assert.deepEqual(
        IMPORTS.filter((type) => typesIn(path).has(type)),
        [],
      );
    });
  }
  for (const path of PAGE_FILES) {
    it(`${path} exports nothing`, () => {
      assert.deepEqual(
        EXPORTS.filter((type) => typesIn(path).has(type)),
        [],
      );
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
  it('the page file names by its hash each file that it fetches', () => {
    for (const file of ['more.js', 'qr.js']) {
      const hash = createHash('sha256').update(readFileSync(join(ROOT, 'dist', file)));
      const name = `sha256-${hash.digest('base64')}`;
      for (const path of PAGE_FILES) assert.equal(read(path).split(name).length, 2, path);
    }
    for (const path of PAGE_FILES) assert.doesNotMatch(read(path), /sha256-of-/);
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
