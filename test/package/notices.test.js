// Every built file says whose work is in it, and LICENSES.txt beside it has their terms.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { modulesOf, packagesOf } from '../../scripts/bundled.js';
import { DIST, ROOT, VERSION } from '../../scripts/paths.js';

const read = (...path) => readFileSync(join(ROOT, ...path), 'utf8');
const modules = modulesOf();
const packagesIn = (file) => packagesOf(Object.keys(modules[`dist/${file}`] ?? {}));

const FILES = ['.', 'lang', 'pages'].flatMap((folder) =>
  readdirSync(join(DIST, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name).replaceAll('\\', '/')),
);

describe('the notice of', () => {
  for (const file of FILES)
    it(`${file} names every package that is in it, and no other`, () => {
      assert.ok(modules[`dist/${file}`], 'its modules are known');
      const [line] = read('dist', file)
        .replace(/^\ufeff/, '')
        .split('\n');
      assert.ok(line.startsWith(`/*! local-offer-widgets ${VERSION} MIT`), line);
      const named = [...line.matchAll(/with (\S+) (\S+) \(c\) ([^:,]+)/g)];
      assert.deepEqual(
        named.map(([, name]) => name),
        packagesIn(file),
      );
      for (const [, name, license, holder] of named) {
        assert.equal(license, JSON.parse(read('node_modules', name, 'package.json')).license);
        assert.ok(read('node_modules', name, 'LICENSE').includes(holder), holder);
      }
      assert.equal(line.endsWith(': LICENSES.txt */'), named.length > 0);
    });

  const LIT = ['@lit/reactive-element', 'lit-element', 'lit-html'];
  const KNOWN = {
    'local-offer-widgets.js': [...LIT, 'lean-qr'].sort(),
    'local-offer-widgets.esm.js': LIT,
    'result.js': [],
    'reading.js': [],
    'qr.js': ['lean-qr'],
    'boot.js': [],
    'core.js': [],
  };
  for (const [file, packages] of Object.entries(KNOWN))
    it(`${file} names what we know to be in it`, () =>
      assert.deepEqual(packagesIn(file), packages));
});

it('LICENSES.txt has the whole licence of each package that is in a file', () => {
  for (const path of ['dist/LICENSES.txt', `dist/${VERSION}/LICENSES.txt`]) {
    const text = read(path);
    assert.ok(text.includes(read('LICENSE').trim()), path);
    for (const name of new Set(FILES.flatMap(packagesIn)))
      assert.ok(
        text.includes(`\n${name}\n\n${read('node_modules', name, 'LICENSE').trim()}`),
        name,
      );
  }
});
