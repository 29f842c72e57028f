// Runs every check and every test. The last line counts them: `N passed, N failed`.
// node scripts/test.js [step …] runs only the steps named.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BROWSER_COUNTS, CACHE, NODE_COUNTS, ROOT } from './paths.js';

const NODE_TESTS = ['test/package', 'test/demo'];

function npmRun(script) {
  // Through a shell, because on Windows npm is a command file.
  const { status } = spawnSync(`npm run --silent ${script}`, {
    cwd: ROOT,
    shell: true,
    stdio: 'inherit',
  });
  return status === 0;
}

/** A check passes or fails as one. */
function check(script) {
  return npmRun(script) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs tests that leave their numbers in a file; a run that broke off counts as one failure. */
function tests(file, runTests) {
  rmSync(file, { force: true });
  const succeeded = runTests();
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const counts = text ? JSON.parse(text) : { passed: 0, failed: 0 };
  if (!succeeded && counts.failed === 0) counts.failed = 1;
  return { ...counts, isTests: true };
}

function browserTests() {
  return tests(BROWSER_COUNTS, () => npmRun('test:browser'));
}

function nodeTests() {
  const files = NODE_TESTS.map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => relative(ROOT, file));
  mkdirSync(CACHE, { recursive: true });
  return tests(NODE_COUNTS, () => {
    const options = [
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/reporters/node-counts.js',
      `--test-reporter-destination=${relative(ROOT, NODE_COUNTS)}`,
    ];
    const { status } = spawnSync(process.execPath, [...options, ...files], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    return status === 0;
  });
}

const STEPS = {
  lint: { run: () => check('lint') },
  types: { run: () => check('types') },
  build: { run: () => check('build') },
  size: { run: () => check('size'), needs: 'build' },
  browser: { run: browserTests },
  node: { run: nodeTests, needs: 'build' },
};

const wanted = process.argv.slice(2);
const results = {};
for (const [name, { run, needs }] of Object.entries(STEPS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  console.log(`\n# ${name}`);
  if (results[needs]?.failed) console.log(`Not run, because the ${needs} failed.`);
  else results[name] = run();
}

console.log('');
for (const [name, { passed, failed, skipped, isTests }] of Object.entries(results)) {
  const skips = skipped ? `, ${skipped} skipped` : '';
  const counts = isTests ? `${passed} passed, ${failed} failed${skips}` : passed ? 'ok' : 'failed';
  console.log(`${name.padEnd(8)} ${counts}`);
}
const sum = (key) => Object.values(results).reduce((total, result) => total + result[key], 0);
const ranTests = Object.values(results).some(
  ({ isTests, passed, failed }) => isTests && passed + failed > 0,
);
if (!ranTests) console.log('No test ran.');
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || !ranTests ? 1 : 0;
