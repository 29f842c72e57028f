// The documents as they are read in the repository, and what they say of the package.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import markdownIt from 'markdown-it';
import * as core from '../../lib/core/index.js';
import { TAGS } from '../../lib/site/elements.js';
import { markdown, resolve } from '../../docs/site/markdown.js';
import { ROOT } from '../../scripts/paths.js';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const documents = [
  ...readdirSync(ROOT),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true }).map((file) => posix.join('docs', file)),
  ...TAGS.map((tag) => `src/elements/${tag}/${tag}.md`),
].filter((path) => path.endsWith('.md'));

const plain = markdownIt({ html: true });
const linksIn = (path) =>
  [...plain.render(read(path)).matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, found]) => found);

const anchors = new Map();
function anchorsOf(path) {
  if (!anchors.has(path)) {
    const html = markdown.render(read(path), { page: { inputPath: path } });
    anchors.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)));
  }
  return anchors.get(path);
}

/** Why a link of a document leads nowhere. */
function faultOf(source, href) {
  if (/^[a-z]+:/i.test(href))
    return URL.canParse(href) && /^https:\/\/[\w.-]+\.[a-z]+(\/|$)/.test(href)
      ? undefined
      : 'is no https address';
  const [path, fragment] = href.split('#');
  const target = path ? posix.join(posix.dirname(source), path) : source;
  if (!existsSync(join(ROOT, target))) return 'is not there';
  if (fragment && !anchorsOf(target).has(fragment)) return 'has no such heading';
  return undefined;
}

describe('the links of the documents', () => {
  for (const path of documents) {
    it(path, () => {
      const faults = linksIn(path).map((href) => [href, faultOf(path, href)]);
      assert.deepEqual(
        faults.filter(([, fault]) => fault),
        [],
      );
    });
  }
  it('are found, of every kind, and a dead one is seen', () => {
    const all = documents.flatMap(linksIn);
    for (const kind of [/^https:/, /\.md$/, /^#/, /\.png$/])
      assert.ok(
        all.some((href) => kind.test(href)),
        kind,
      );
    const from = 'docs/theming.md';
    assert.equal(faultOf(from, '../README.md#for-developers'), undefined);
    assert.equal(faultOf(from, '../README.md#no-such'), 'has no such heading');
    assert.equal(faultOf(from, '#no-such'), 'has no such heading');
    assert.equal(faultOf(from, 'README.md'), 'is not there');
    assert.equal(faultOf(from, 'http://council.example'), 'is no https address');
  });
  it('stop the build of the pages where they lead nowhere', () => {
    const from = 'docs/theming.md';
    assert.equal(resolve('../README.md#for-developers', from), 'index.html#for-developers');
    assert.equal(resolve('../LICENSE', from), 'files/LICENSE.txt');
    for (const href of ['no-such.md', '../src', '../../outside.md'])
      assert.throws(() => resolve(href, from), /docs\/theming\.md links to .+ no such document/);
  });
});

describe('docs/for-developers.md', () => {
  const text = read('docs/for-developers.md');

  it('names every export of the package', () => {
    const { exports } = JSON.parse(read('package.json'));
    const names = Object.keys(exports)
      // Kept to ourselves, or for tools.
      .filter((name) => exports[name] && name !== './package.json')
      .map((name) => {
        const tag = TAGS.find((each) => name.startsWith(`./${each}`));
        return name
          .replace(tag, '<tag>')
          .replace('councils/*', 'councils/<id>')
          .replace('lang/*', 'lang/<code>')
          .replace(/^\./, 'local-offer-widgets');
      });
    assert.ok(names.length > 10);
    assert.deepEqual(
      [...new Set(names)].filter((name) => !text.includes(`\`${name}\``)),
      [],
    );
  });

  it('names every export of the core', () => {
    const names = Object.keys(core);
    assert.ok(names.length > 10);
    assert.deepEqual(
      names.filter((name) => !new RegExp(`\`${name}[\`(]`).test(text)),
      [],
    );
  });

  const examples = plain
    .parse(text, {})
    .filter(({ info }) => info === 'js')
    .map(({ content }) => content.trim())
    .filter((code) => /console\.log\(.*\); \/\/ /.test(code));

  for (const code of examples) {
    it(`says what its example prints: ${code.split('\n')[0]}`, () => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', code],
        { cwd: ROOT, encoding: 'utf8' },
      );
      assert.equal(stderr, '');
      const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, words]) => words);
      assert.deepEqual(stripVTControlCharacters(stdout).trim().split('\n'), said);
    });
  }
  it('has such examples', () => assert.equal(examples.length, 2));
});
