// What editors leave of every snippet that the builder makes, whether it then works on a page with
// our script and without it, and whether docs/for-editors.md and the builder say so. UPDATE=1 writes
// the results there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.js';
import { EDITORS, measure, measureAddresses } from './measure.js';
import { filesOf, PAGE } from './results.js';

const OPENED = EDITORS.filter(({ isOpened }) => isOpened).map(({ name }) => name);

let results;
let addresses;
before(async () => {
  results = await measure();
  addresses = await measureAddresses();
});

const of = (...ways) => results.filter(({ way }) => ways.includes(way));

/** In words, for the message of a test that fails. */
const told = ({ editor, way, method, tag, saved }, what) =>
  `${editor}, ${way} by ${method}, ${tag}: ${what} in ${saved}`;

describe('after an editor', () => {
  it('everything was tried: each editor, each way, each method', () => {
    const tried = new Set(results.map(({ editor, way, method }) => `${editor} ${way} ${method}`));
    for (const { name } of EDITORS)
      for (const way of ['link', 'fragment', 'element', 'data', 'frame', 'script'])
        assert.ok(tried.has(`${name} ${way} source`), `${name} ${way}`);
    for (const { name, adapter } of EDITORS.filter((each) => each.adapter !== 'dompurify')) {
      assert.equal(tried.has(`${name} element paste`), Boolean(adapter), name);
      assert.equal(tried.has(`${name} link button`), Boolean(adapter), name);
    }
  });

  it('a plain link stays, by each method, and so does one with a request', () => {
    for (const each of of('link', 'fragment'))
      assert.equal(each.left, each.way, told(each, 'lost'));
  });

  it('every address that is left is the one that was pasted, to the byte', () => {
    const asks = of('fragment').filter(({ attributes }) => 'heading-level' in attributes);
    assert.ok(asks.length);
    assert.ok(asks.every(({ saved }) => /council_lambeth_heading-level_3/.test(saved)));
    for (const each of of('link', 'fragment', 'element', 'data', 'frame'))
      assert.deepEqual(each.altered, [], told(each, 'another address'));
  });

  it('nothing of ours can run by itself', () => {
    for (const each of of('link', 'fragment', 'element', 'data', 'frame'))
      assert.deepEqual(each.unsafe, [], told(each, 'script'));
  });

  it('a script tag is left only where an administrator has allowed it', () => {
    const keep = of('script').filter(({ left }) => left === 'script');
    assert.deepEqual([...new Set(keep.map(({ editor }) => editor))], OPENED);
  });
});

describe('on the page', () => {
  // Nobody can make anything of what is gone, or of a frame that may run nothing.
  const left = () =>
    of('link', 'fragment', 'element', 'data', 'frame').filter(
      ({ left }) => left !== 'nothing' && left !== 'shut',
    );

  it('one widget comes to its end, and looks as was asked', () => {
    for (const each of left()) assert.deepEqual(each.with, [], told(each, 'a fault'));
  });

  it('without script, what is left leads to a page that answers', () => {
    for (const each of left()) assert.deepEqual(each.without, [], told(each, 'a fault'));
  });

  it('only a frame is ever lost', () => {
    const lost = results.filter(({ left, way }) => way !== 'script' && left === 'nothing');
    assert.deepEqual([...new Set(lost.map(({ way }) => way))], ['frame']);
  });
});

it('TinyMCE with `convert_urls: false` leaves every address as it was written', async () => {
  const found = await measureAddresses([{ name: 'TinyMCE', adapter: 'tinymceAsWritten' }]);
  assert.deepEqual(Object.values(found), [[], [], []]);
});

it('docs/for-editors.md quotes lines that our code does write', () => {
  const [, lines] = /## When it stays a link\n(.*?)\n## /s.exec(readFileSync(PAGE, 'utf8'));
  const quoted = [...lines.matchAll(/^\| "([^"]+)"/gm)].map(([, words]) => words);
  assert.ok(quoted.length >= 4);
  const code = readdirSync(join(ROOT, 'src'), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'))
    .join();
  for (const words of quoted) assert.ok(code.includes(words), words);
});

it('docs/for-editors.md and src/site/survival.ts say what was measured', async () => {
  for (const [path, text] of Object.entries(await filesOf(results, addresses, EDITORS))) {
    if (process.env.UPDATE) writeFileSync(path, text);
    const stale = `${path} is stale: UPDATE=1 npm run test:editors`;
    assert.equal(readFileSync(path, 'utf8'), text, stale);
  }
});
