// Measures the built file beside its peers, in one run in which all take turns, and prints a table.
// node test/bench/bench.js [--rounds N] [--check] [--write]
// --check fails where a target is missed; --write puts the table into docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import { startBrowser } from '../../scripts/browser.js';
import { ROOT } from '../../scripts/paths.js';
import { mediansOf, oneMoreTable, table, targets, targetTable } from './report.js';
import { startSite } from './site.js';
import { COUNTS, subjects } from './subjects.js';
import { visit } from './visit.js';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number.');

/** Many at once take long, and differ less. */
const ROUNDS_OF_MANY = Math.ceil(rounds / 3);
/** One that changes with its count. */
const COUNTED = ['hello', 'ours', 'govuk', 'shoelace'];

const { list, files } = await subjects();
const site = await startSite(files);
const browser = await startBrowser();
const version = (await browser.version()).split('/')[1];
const found = { plain: {}, slowed: {}, slowLine: {}, many: {} };

async function measure(kept, subject, how) {
  (kept[subject.id] ??= []).push(await visit(browser, site.origin, subject, how));
}

try {
  for (let round = 0; round < rounds; round++) {
    for (const subject of list) {
      await measure(found.plain, subject, { isPressed: true });
      await measure(found.slowed, subject, { isPressed: true, rate: 4 });
    }
    if (round < ROUNDS_OF_MANY)
      for (const subject of list) {
        await measure(found.slowLine, subject, { isSlowLine: true });
        if (COUNTED.includes(subject.id))
          for (const count of COUNTS) await measure((found.many[count] ??= {}), subject, { count });
      }
    console.error(`round ${round + 1} of ${rounds}`);
  }
} finally {
  await browser.close();
  await site.close();
}

const plain = mediansOf(found.plain);
const slowed = mediansOf(found.slowed);
const slowLine = mediansOf(found.slowLine);
// What one more costs is a difference already.
const byCount = Object.fromEntries(
  Object.entries(found.many).map(([count, visits]) => [
    count,
    mediansOf({ ...visits, empty: found.plain.empty }),
  ]),
);
const reached = targets({ plain, slowed, slowLine, byCount });
const { presses } = plain.ours;

const report = `${table(list, plain)}

The same, with the processor slowed four times:

${table(list, slowed)}

Layout shift on a slow line: ${list
  .map(({ id, title }) => `${title} ${slowLine[id].shift.toFixed(2)}`)
  .join(', ')}.

${oneMoreTable(list, byCount, COUNTS)}

Each press of “Continue”, to the next frame: ${presses
  .map(({ paint }) => `${Math.round(paint)} ms`)
  .join(', ')}.

${targetTable(reached)}
`;
console.log(report);

if (options.write) {
  const path = join(ROOT, 'docs/performance.md');
  const made = `Chromium ${version}, Node ${process.versions.node}, ${rounds} rounds (${ROUNDS_OF_MANY} of the counts and the slow line).\n\n${report}`;
  const text = readFileSync(path, 'utf8').replace(
    /(<!-- made: bench -->\n).*(<!-- \/made -->)/s,
    (_, begin, end) => `${begin}\n${made}\n${end}`,
  );
  const style = await prettier.resolveConfig(path);
  writeFileSync(path, await prettier.format(text, { ...style, parser: 'markdown' }));
}
if (options.check && reached.some(({ isMet }) => !isMet)) process.exitCode = 1;
