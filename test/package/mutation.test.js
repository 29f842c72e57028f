// What can be told of the mutation testing without the minutes it takes: `npm run mutation` is the rest.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { documented, DOCUMENT, faultsIn, listedIn, survivorsIn } from '../../scripts/mutation.js';
import { ROOT, VERSION } from '../../scripts/paths.js';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const page = readFileSync(DOCUMENT, 'utf8');

describe('docs/mutation.md', () => {
  it('is of this version, by the Stryker that is installed', () => {
    const { version } = JSON.parse(read('node_modules/@stryker-mutator/core/package.json'));
    assert.ok(page.includes(`Version ${VERSION}, by Stryker ${version}:`));
  });

  it('gives a score of 90 % or more, which is that of its counts', () => {
    const [, killed, of, score] = /\*\*([\d]+) of (\d+)\*\* mutants, \*\*([\d.]+) %\*\*/.exec(page);
    assert.equal(score, ((100 * killed) / of).toFixed(1));
    assert.ok(Number(score) >= 90, score);
  });

  it('lists as many survivors as it counts, each with a reason', () => {
    const [, killed, of] = /\*\*(\d+) of (\d+)\*\*/.exec(page);
    const listed = listedIn(page);
    assert.equal(listed.length, of - killed);
    assert.deepEqual(faultsIn(listed, listed), []);
  });
});

describe('npm run mutation', () => {
  const location = { start: { line: 2, column: 5 }, end: { line: 2, column: 12 } };
  const mutant = (status, replacement) => ({ status, replacement, location });
  const report = {
    framework: { version: '9.9.9' },
    files: {
      'src/core/made-up.ts': {
        source: 'do();\nif (day > 1)\n  stop();\n',
        mutants: [
          mutant('Survived', 'day >= 1'),
          mutant('NoCoverage', 'true'),
          mutant('Killed', 'false'),
          mutant('Timeout', 'day < 1'),
          mutant('RuntimeError', '""'),
        ],
      },
    },
  };
  const survivors = survivorsIn(report);
  const because = (reason) => survivors.map((one) => ({ ...one, reason }));
  const empty = '# Title\n\n<!-- made: mutation -->\n\n<!-- /made -->\n';

  it('takes a mutant that no test ran, or killed, for a survivor, and names the line it changes', () => {
    const file = 'src/core/made-up.ts';
    assert.deepEqual(survivors, [
      { file, was: 'if (day > 1)', becomes: 'if (day >= 1)' },
      { file, was: 'if (day > 1)', becomes: 'if (true)' },
    ]);
  });

  it('accepts the survivors that are listed with a reason', () => {
    assert.deepEqual(faultsIn(survivors, because('It is the same.')), []);
  });

  it('fails on a survivor that is not listed', () => {
    const [fault, ...others] = faultsIn(survivors, because('It is the same.').slice(1));
    assert.match(fault, /^survived, and is not listed: .*if \(day >= 1\)$/);
    assert.deepEqual(others, []);
  });

  it('fails on a second survivor where one is listed', () => {
    const [fault, ...others] = faultsIn([...survivors, survivors[0]], because('It is the same.'));
    assert.match(fault, /^survived, and is not listed: /);
    assert.deepEqual(others, []);
  });

  it('fails on one that is listed and gone', () => {
    const [fault, ...others] = faultsIn(survivors.slice(1), because('It is the same.'));
    assert.match(fault, /^is listed, and has not survived: .*if \(day >= 1\)$/);
    assert.deepEqual(others, []);
  });

  it('fails on one without a reason', () => {
    const [first, ...others] = faultsIn(survivors, because(''));
    assert.match(first, /^has no reason: /);
    assert.equal(others.length, 1);
  });

  it('writes the figures and the survivors, and keeps the reasons', async () => {
    const written = await documented(empty, report);
    assert.match(
      written,
      /Stryker 9\.9\.9: the tests kill \*\*2 of 4\*\* mutants, \*\*50\.0 %\*\*/,
    );
    assert.match(written, /1 of these made .* Another 1 broke/s);
    assert.deepEqual(listedIn(written), because(''));
    const reasoned = written.replace('+ if (true)\n```\n', '$&\nIt is always\nlater.\n');
    const again = await documented(reasoned, report);
    assert.deepEqual(
      listedIn(again).map(({ reason }) => reason),
      ['', 'It is always\nlater.'],
    );
  });
});
