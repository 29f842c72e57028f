// What the package promises to whoever takes it, of the files as they are built. It is quick, and part
// of `npm test`; the tests beside it try the package out.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.js';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const json = (path) => JSON.parse(read(path));
const isThere = (path) => existsSync(join(ROOT, path));

const hashOf = (path) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(ROOT, path)))
    .digest('base64')}`;

/** The files that a path with one star stands for. */
function matching(path) {
  if (!path.includes('*')) return [path];
  const [start, end] = basename(path).split('*');
  return readdirSync(join(ROOT, dirname(path)))
    .filter((name) => name.startsWith(start) && name.endsWith(end))
    .map((name) => join(dirname(path), name));
}

const manifest = json('package.json');

describe('the exports of the package', () => {
  for (const [name, target] of Object.entries(manifest.exports).filter(([, each]) => each)) {
    it(`${name} has its files`, () => {
      for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
        const files = matching(path);
        assert.ok(files.length > 0, `no file is ${path}`);
        for (const file of files) assert.ok(isThere(file), `there is no ${file}`);
      }
    });
  }

  it('the core computes', async () => {
    const { isWorkingDay } = await import(join(ROOT, manifest.exports['./core'].default));
    assert.equal(isWorkingDay('2026-12-25'), false);
  });

  it('every file that package.json names for tools is there', () => {
    for (const field of ['customElements', 'web-types']) {
      assert.ok(isThere(manifest[field]), `${field}: there is no ${manifest[field]}`);
    }
  });
});

describe('custom-elements.json', () => {
  const { modules } = json(manifest.customElements);
  const tags = modules.flatMap(({ declarations = [] }) =>
    declarations.map(({ tagName }) => tagName).filter(Boolean),
  );

  for (const tag of tags) {
    it(`describes <${tag}>, which the package exports`, () => {
      assert.ok(manifest.exports[`./${tag}`] && manifest.exports[`./${tag}/define`]);
    });
  }
  it('describes each element that the package exports', () => {
    const exported = Object.keys(manifest.exports).filter((name) =>
      /^\.\/[^/]+\/define$/.test(name),
    );
    assert.deepEqual(tags.map((tag) => `./${tag}/define`).sort(), exported.sort());
  });
});

describe('the files that a council pins', () => {
  const { version, files } = json('dist/integrity.json');

  it('are those of this version', () => assert.equal(version, manifest.version));
  it('have the hashes that are given for them', () => {
    for (const [path, hash] of Object.entries(files))
      assert.equal(hashOf(join('dist', path)), hash);
  });
  it('are pinned by their hashes in the README', () => {
    const pinned = [...read('README.md').matchAll(/<script[^>]*>/g)]
      .map(([tag]) => [
        /src="[^"]*?(\d[^"]*)"/.exec(tag)?.[1],
        /integrity="([^"]+)"/.exec(tag)?.[1],
      ])
      .filter(([, integrity]) => integrity);
    assert.ok(pinned.length > 0, 'the README has no script that is pinned');
    for (const [path, integrity] of pinned) assert.equal(integrity, files[path], path);
  });
});
