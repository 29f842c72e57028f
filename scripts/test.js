// Runs every check and every test. The last line counts them: `N passed, N failed`.
// node scripts/test.js [step …] runs only the steps named. With --engines the element tests run in
// Firefox and WebKit too, and with --installed as well in what is there of these two.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { counted, sum } from './counts.js';
import { CACHE, countsOf, NODE_COUNTS, ROOT } from './paths.js';

const { values: options, positionals } = parseArgs({
  options: {
    engines: { type: 'boolean', default: false },
    installed: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const NODE_TESTS = [
  'test/package',
  'test/rules',
  'test/demo',
  'test/site',
  'test/readers',
  'test/editors',
  'test/embed',
  'test/consumers',
  'test/leak',
];

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

const tests = (files, runTests) => ({ ...counted(files, runTests), isTests: true });

function browserTests() {
  return tests([countsOf('chromium')], () => npmRun('test:browser'));
}

/** The browser tests have run in Chromium already. */
function engineTests() {
  const names = ['firefox', 'webkit'];
  const args = ['scripts/engines.js', ...(options.installed ? ['--installed'] : []), ...names];
  return tests(names.map(countsOf), () => {
    const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
    return status === 0;
  });
}

function nodeTests() {
  const files = NODE_TESTS.map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => relative(ROOT, file));
  mkdirSync(CACHE, { recursive: true });
  return tests([NODE_COUNTS], () => {
    const reporters = [
      '--test',
      // Each file has a browser of its own, and waits for it more than it works.
      '--test-concurrency=2',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/reporters/node-counts.js',
      `--test-reporter-destination=${relative(ROOT, NODE_COUNTS)}`,
    ];
    const { status } = spawnSync(process.execPath, [...reporters, ...files], {
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
  engines: { run: engineTests, needs: 'build', isAsked: options.engines },
};

const results = {};
for (const [name, { run, needs, isAsked = positionals.length === 0 }] of Object.entries(STEPS)) {
  if (!isAsked && !positionals.includes(name)) continue;
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
const total = sum(Object.values(results));
const ranTests = Object.values(results).some(
  ({ isTests, passed, failed }) => isTests && passed + failed > 0,
);
if (!ranTests) console.log('No test ran.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || !ranTests ? 1 : 0;
