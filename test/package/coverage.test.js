// docs/coverage-of-sources.md names a test for each thing that the councils' own pages offer.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.js';

const PAGE = 'docs/coverage-of-sources.md';
/**
 * How many rows each table has. The two source pages were read through and do not change under us:
 * a row that goes is a point that was dropped, and a new one has to be counted here.
 */
const ROWS = {
  'What they offer': 17,
  'Where they are out of date or loose': 6,
  'What public pages say and we never do': 10,
};
const TEST = /^`(test\/[\w./-]+\.test\.[jt]s)`: “(.+)”$/;

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** The table under a heading, as cells: its head, then its rows. */
function tableUnder(heading) {
  const [section] = read(PAGE).split(`\n## ${heading}\n`)[1].split('\n## ');
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  const [head, , ...rows] = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  return { head, rows };
}

/** What is wrong with a test as a row names it: its file, then its titles from the outermost in. */
function faultOf(named) {
  const [, path, title] = TEST.exec(named) ?? [];
  if (!path) return `no test: ${named}`;
  if (!existsSync(join(ROOT, path))) return `no such file: ${path}`;
  const text = read(path);
  const isThere = (part) => [`'`, `"`, '`'].some((quote) => text.includes(quote + part + quote));
  return title.split(' › ').every(isThere) ? undefined : `no such title in ${path}: ${title}`;
}

describe('what is wrong with a test that is named', () => {
  const FILE = 'test/package/coverage.test.js';
  const NAMED = {
    'nothing is named': ['', /^no test/],
    'no title is given': [`\`${FILE}\``, /^no test/],
    'the file is not there': ['`test/package/absent.test.js`: “a”', /^no such file/],
    'the title is not there': [`\`${FILE}\`: “${['not', 'here'].join(' ')}”`, /^no such title/],
    'the outer title is not there': [
      '`test/councils/packs.test.ts`: “the fancies of › hackney”',
      /^no such title/,
    ],
    'the title is cut short': [`\`${FILE}\`: “the title is cut”`, /^no such title/],
  };
  for (const [title, [named, fault]] of Object.entries(NAMED))
    it(`is found where ${title}`, () => assert.match(faultOf(named), fault));
});

describe(PAGE, () => {
  it('has these tables and no other', () =>
    assert.deepEqual(
      [...read(PAGE).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading),
      Object.keys(ROWS),
    ));

  for (const [heading, count] of Object.entries(ROWS)) {
    const { head, rows } = tableUnder(heading);

    it(`has ${count} rows under “${heading}”, with no empty cell`, () => {
      assert.equal(rows.length, count);
      for (const row of rows) {
        assert.equal(row.length, head.length, row[0]);
        assert.ok(row.every(Boolean), row[0]);
      }
    });

    it(`names a test that is there in every row under “${heading}”`, () =>
      assert.deepEqual(
        rows.flatMap((row) => row.at(-1).split('<br>').map(faultOf)).filter(Boolean),
        [],
      ));
  }

  it('says of every point which page has it, and names its element', () => {
    for (const heading of Object.keys(ROWS).slice(0, 2))
      for (const [point, page] of tableUnder(heading).rows)
        assert.match(page, /^(both: )?(Hackney, 21 November 2016|Lambeth, undated)/, point);
    for (const [point, , home] of tableUnder('What they offer').rows) {
      const tags = [...home.matchAll(/<([\w-]+)>/g)].map(([, tag]) => tag);
      assert.ok(tags.length, point);
      for (const tag of tags) assert.ok(existsSync(join(ROOT, 'src/elements', tag)), tag);
    }
  });
});
