// Runs the tests of the elements and of the hosts' pages in Chromium, Firefox and WebKit, one after
// the other. It installs nothing. The last line counts: `N passed, N failed`.
// node scripts/engines.js [engine …] runs only the engines named; an engine that is not there
// counts as a failure, or with --installed not at all.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BrowserError } from './browser.js';
import { counted, readCounts, sum } from './counts.js';
import { ENGINES, findEngine } from './engines.find.js';
import { tableOf } from './engines.table.js';
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

/** Where the engine is, or a sentence that says why it is not to be had. */
const found = (name) =>
  findEngine(name).catch((error) => {
    if (!(error instanceof BrowserError)) throw error;
    return error.message;
  });

async function run(name) {
  const file = countsOf(name);
  const runner = join(ROOT, 'node_modules/@web/test-runner/dist/bin.js');
  const total = await counted([file], () => {
    const env = { ...process.env, TEST_ENGINE: name };
    return spawnSync(process.execPath, [runner], { cwd: ROOT, env, stdio: 'inherit' }).status === 0;
  });
  return { name, total, counts: readCounts(file) };
}

const unknown = names.find((name) => !Object.hasOwn(ENGINES, name));
if (unknown) {
  stop(`There is no engine “${unknown}”: choose from ${Object.keys(ENGINES).join(', ')}.`);
}
if (existsSync(join(ROOT, 'test/hosts')) && !existsSync(join(ROOT, 'dist'))) {
  stop('The tests of the hosts’ pages load the built file: run npm run build first.');
}

const engines = await Promise.all(names.map(found));
const missing = engines.filter((engine) => typeof engine === 'string');
for (const sentence of missing) console.log(sentence);

const results = [];
for (const [index, name] of names.entries()) {
  if (typeof engines[index] === 'string') {
    const failed = values.installed ? 0 : 1;
    results.push({ name, total: { passed: 0, failed, skipped: 0 }, missing: true });
  } else {
    console.log(`\n# ${ENGINES[name].title}`);
    results.push(await run(name));
  }
}

console.log(`\n${tableOf(results)}\n`);
// Once more, because by now they are far above.
for (const sentence of missing) console.log(sentence);
const { passed, failed } = sum(results.map(({ total }) => total));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
