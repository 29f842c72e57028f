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
const LANGUAGES = readdirSync(join(ROOT, 'src/entries/lang')).map((file) =>
  file.replace('.ts', ''),
);

function* nodesOf(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type) yield node;
  for (const child of Object.values(node)) yield* nodesOf(child);
}

/** The files that a module imports before it runs, and those that it names to import later. */
const sourcesIn = (path) =>
  parseAst(read(path))
    .body.filter(({ source }) => source)
    .map(({ source }) => source.value)
    .sort();
const loadedBy = (path) =>
  [...nodesOf(parseAst(read(path)))]
    .filter(({ type }) => type === 'ImportExpression')
    .flatMap(({ source }) => [...nodesOf(source)])
    .filter(({ type, value }) => type === 'Literal' && typeof value === 'string')
    .map(({ value }) => value)
    .sort();

const hashOf = (file) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(join(ROOT, 'dist', file)))
    .digest('base64')}`;

const ENTRY = 'local-offer-widgets.esm.js';
const CHUNKS = ['result.js', 'reading.js', 'qr.js', 'councils.js'];

describe('the built files', () => {
  const CLASSIC = ['local-offer-widgets', 'boot', 'hosted', 'frame']
    .concat(LANGUAGES.map((code) => `lang/${code}`))
    .map((name) => `dist/${name}.js`);

  it('the entry imports nothing at first, and each lazy chunk later', () => {
    assert.deepEqual(sourcesIn(`dist/${ENTRY}`), []);
    assert.deepEqual(loadedBy(`dist/${ENTRY}`), CHUNKS.map((file) => `./${file}`).sort());
  });
  // Whatever a chunk imports has been checked by its hash before the chunk runs.
  const IMPORTED = {
    'result.js': [`./${ENTRY}`],
    'reading.js': [`./${ENTRY}`, './result.js'],
    'qr.js': [],
    'councils.js': [],
  };
  for (const [file, sources] of Object.entries(IMPORTED)) {
    it(`${file} imports ${sources.join(' and ') || 'nothing'}`, () => {
      const path = `dist/${file}`;
      assert.deepEqual([...new Set([...sourcesIn(path), ...loadedBy(path)])], sources);
    });
  }
  for (const path of [...CLASSIC, 'dist/core.js']) {
    it(`${path} imports nothing`, () => {
      assert.deepEqual(sourcesIn(path), []);
      assert.deepEqual(loadedBy(path), []);
    });
  }
  for (const path of CLASSIC) {
    it(`${path}, a classic script, ends what stands before it and declares nothing in the page`, () => {
      const { body } = parseAst(read(path).replace(/^\ufeff/, ''));
      assert.deepEqual(
        body.map(({ type }) => type),
        ['EmptyStatement', 'ExpressionStatement'],
      );
    });
    it(`${path} reads the same in a page of any encoding`, () => {
      const bytes = readFileSync(join(ROOT, path));
      const isMarked = bytes.subarray(0, 3).equals(Buffer.from('\ufeff'));
      assert.ok(isMarked || bytes.every((byte) => byte < 128));
    });
  }
  it('each file names by its hash what it fetches', () => {
    for (const file of CHUNKS)
      assert.equal(read(`dist/${ENTRY}`).split(hashOf(file)).length, 2, file);
    assert.equal(read('dist/boot.js').split(hashOf(ENTRY)).length, 2);
    for (const file of [ENTRY, 'boot.js', 'local-offer-widgets.js'])
      assert.doesNotMatch(read(`dist/${file}`), /sha256-of-/, file);
  });
  it('dist/core.js exports the core', () => {
    assert.ok(parseAst(read('dist/core.js')).body.some(({ type }) => type.startsWith('Export')));
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
        ...['boot.js', 'core.js', 'frame.js', 'hosted.js', 'local-offer-widgets.js'],
        ...[ENTRY, ...CHUNKS],
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
