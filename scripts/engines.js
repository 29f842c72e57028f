// Runs the tests of the elements and of the host pages in Chromium, Firefox and WebKit, one after the
// other. It installs nothing. The last line is the total: `N passed, N failed`.
// node scripts/engines.js [engine …] runs the named engines only. An engine that is not installed
// counts as a failure, unless --installed is given.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BrowserError } from './browser.js';
import { counted, readCounts, sum } from './counts.js';
import { ENGINES, findEngine } from './engines.find.js';
import { countsOf, ROOT } from './paths.js';

const { values, positionals } = parseArgs({
  options: { installed: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const names = positionals.length ? positionals : Object.keys(ENGINES);

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** A sentence that says why an engine cannot run; undefined if it can. */
const problemWith = (name) =>
  findEngine(name).then(
    () => undefined,
    (error) => {
      if (!(error instanceof BrowserError)) throw error;
      return error.message;
    },
  );

function run(name) {
  const runner = join(ROOT, 'node_modules/@web/test-runner/dist/bin.js');
  const env = { ...process.env, TEST_ENGINE: name };
  return counted(
    [countsOf(name)],
    () => spawnSync(process.execPath, [runner], { cwd: ROOT, env, stdio: 'inherit' }).status === 0,
  );
}

const unknown = names.find((name) => !Object.hasOwn(ENGINES, name));
if (unknown) {
  stop(`There is no engine “${unknown}”: choose from ${Object.keys(ENGINES).join(', ')}.`);
}
if (!existsSync(join(ROOT, 'dist'))) {
  stop('The tests of the host pages load the built files: run npm run build first.');
}

const problems = await Promise.all(names.map(problemWith));
const lines = [];
const totals = [];
for (const [index, name] of names.entries()) {
  const { title } = ENGINES[name];
  if (problems[index]) {
    lines.push(problems[index]);
    totals.push({ failed: values.installed ? 0 : 1 });
    continue;
  }
  console.log(`\n# ${title}`);
  const total = await run(name);
  const { version = '' } = readCounts(countsOf(name)) ?? {};
  const { passed, failed, skipped } = total;
  lines.push(`${title} ${version}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  totals.push(total);
}

console.log(`\n${lines.join('\n')}`);
const { passed, failed } = sum(totals);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
