// The statement that councils paste from: what it says of itself is so, and it is easy to read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import {
  faultsIn,
  measured,
  STATEMENT,
  unproved,
  withMeasured,
} from '../../scripts/accessibility-statement.js';

const page = readFileSync(STATEMENT, 'utf8');
const GRADE_AT_MOST = 9;

/** Paragraphs and points, without tables, headings, marks and code. */
function runningText(markdown) {
  return markdown
    .replace(/<!--[^]*?-->/g, '')
    .split(/\n\s*\n|\n(?=- )/)
    .filter((block) => !/^\s*([#|]|$)/.test(block))
    .map((block) =>
      block
        .replace(/`[^`]*`/g, 'it')
        .replace(/^> ?|^- /gm, '')
        .replace(/\s+/g, ' '),
    );
}

function gradeOf(text) {
  const words = text.match(/[\p{L}\d]+(['’.-][\p{L}\d]+)*/gu) ?? [];
  return fleschKincaid({
    sentence: text.split(/[.?!:;](?=\s|$)/).filter((each) => /\w/.test(each)).length,
    word: words.length,
    syllable: words.reduce(
      (total, word) => total + (/^[A-Z\d.]+$/.test(word) ? word.length : syllable(word)),
      0,
    ),
  });
}

describe('the accessibility statement', () => {
  it('names no file that is not there, and has the marks for what is measured', () => {
    assert.deepEqual(faultsIn(page), []);
  });

  it('says that nobody has listened', () => {
    assert.match(page, /No person who uses a screen reader has tried the widgets/);
    assert.match(page, /no person who uses a screen reader, voice control or a switch/);
  });

  it('is easy to read, in all and in the words for councils', () => {
    const blocks = runningText(page);
    const toPaste = runningText(/^>.*(\n>.*)*/m.exec(page)[0]).join(' ');
    assert.ok(blocks.length > 20);
    assert.ok(toPaste.length > 400);
    for (const text of [blocks.join(' '), toPaste])
      assert.ok(
        gradeOf(text) <= GRADE_AT_MOST,
        `${gradeOf(text).toFixed(1)}: ${text.slice(0, 80)}`,
      );
  });

  it('would be found too hard', () => {
    const hard =
      'Conformance limitations notwithstanding, interoperability considerations necessitate comprehensive evaluation.';
    assert.ok(gradeOf(hard) > GRADE_AT_MOST);
  });
});

describe('what is measured', () => {
  const counts = (passed, failed = 0) => ({
    version: '150.1',
    failed,
    modes: {
      shadow: {
        'a.test.ts': { passed, failed, skipped: 0 },
        'b.test.ts': { passed: 2, failed: 0, skipped: 1 },
      },
      light: { 'a.test.ts': { passed, failed: 0, skipped: 0 } },
      none: { 'c.test.ts': { passed: 900, failed: 0, skipped: 0 } },
    },
  });
  const results = [
    { title: 'Chromium', counts: counts(10), day: '21 November 2026' },
    { title: 'Firefox', counts: null },
  ];

  it('is a row for each engine and each way of drawing', () => {
    const text = measured(results, { trees: 39 });
    assert.ok(
      text.includes('| Chromium 150.1 | in a shadow root | 12 | 0 | 1 | 21 November 2026 |'),
    );
    assert.ok(
      text.includes('| Chromium 150.1 | in the page itself | 10 | 0 | 0 | 21 November 2026 |'),
    );
    assert.ok(text.includes('| Firefox | not run |'));
    assert.ok(text.includes('39 states'));
    assert.ok(!text.includes('900'), 'the core has no accessibility');
  });

  it('takes the place of what was measured before, and of nothing else', () => {
    const once = withMeasured(page, 'One');
    assert.equal(withMeasured(once, 'Two'), once.replace('\n\nOne\n\n', '\n\nTwo\n\n'));
    assert.throws(() => withMeasured('a page without marks', 'One'), /lacks/);
  });

  it('that does not bear out the words is found', () => {
    assert.deepEqual(unproved(page, results), ['it names Firefox, which has not run']);
    assert.deepEqual(unproved(page, [{ title: 'Chromium', counts: counts(10, 3) }]), [
      '3 tests failed in Chromium',
    ]);
  });

  it('and a file that is gone, or a mark', () => {
    assert.deepEqual(
      faultsIn(page, () => false).length > 5 && faultsIn('`test/gone.js`', () => false),
      ['no <!-- measured: start -->', 'no <!-- measured: end -->', 'there is no test/gone.js'],
    );
  });
});
