// Runs checks and tests, a step at a time. The last line counts them: `N passed, N failed`.
// node scripts/test.js        what tells of most faults in a few minutes (npm test)
// node scripts/test.js --all  everything (npm run test:all); with --installed, in those of Firefox
//                             and WebKit that are there
// node scripts/test.js [--all] step …  only the steps named
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { shareBrowser } from './browser.js';
import { counted, sum } from './counts.js';
import { CACHE, countsOf, ROOT } from './paths.js';

const { values: options, positionals } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    installed: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    // On Windows npm is a command file.
    shell: command === 'npm',
  });
  return status === 0;
}
const node = (args, env) => run(process.execPath, args, env);

/** A check passes or fails as one. */
const check = (script) => () =>
  run('npm', ['run', '--silent', script]) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Tests leave their numbers in a file, by the name of their kind. */
const tests = (kinds, runTests) => ({ ...counted(kinds.map(countsOf), runTests), isTests: true });

const coreTests = (...args) => tests(['core'], () => node(['scripts/core-tests.js', ...args]));

/** A day of the core is the same wherever the machine thinks it is. */
function coreElsewhere() {
  const results = ['Pacific/Auckland', 'America/Los_Angeles'].map((TZ) =>
    tests(['core'], () => node(['scripts/core-tests.js', ...filesIn('test/core/dates')], { TZ })),
  );
  return { ...sum(results), isTests: true };
}

const inChromium = (env) =>
  tests(['chromium'], () => node(['node_modules/@web/test-runner/dist/bin.js'], env));

const ENGINES = ['firefox', 'webkit'];
const inOtherEngines = () =>
  tests(ENGINES, () =>
    node(['scripts/engines.js', ...(options.installed ? ['--installed'] : []), ...ENGINES]),
  );

const filesIn = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => /\.test\.[jt]s$/.test(name))
    .map((name) => join(folder, name));

/** Tests of the built files by Node's own runner, which share one browser. */
async function nodeTests(files) {
  mkdirSync(CACHE, { recursive: true });
  const args = [
    '--test',
    // Most of them wait for the browser more than they work.
    '--test-concurrency=3',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/reporters/node-counts.js',
    `--test-reporter-destination=${relative(ROOT, countsOf('node'))}`,
    ...files,
  ];
  const { env, close } = await shareBrowser();
  try {
    return tests(['node'], () => node(args, env));
  } finally {
    await close();
  }
}

const isOurs = (file) => file.endsWith('.js') && !file.includes('node_modules');

const QUICK = {
  lint: { run: check('lint') },
  types: { run: check('types') },
  core: { run: () => coreTests('--quick') },
  elements: { run: () => inChromium({ TEST_QUICK: '1' }) },
  build: { run: check('build') },
  package: { run: () => nodeTests(['test/package/contract.test.js']), needs: 'build' },
};

const ALL = {
  lint: { run: check('lint') },
  types: { run: check('types') },
  core: { run: () => coreTests() },
  zones: { run: coreElsewhere },
  build: { run: check('build') },
  size: { run: check('size'), needs: 'build' },
  browser: { run: inChromium, needs: 'build' },
  node: { run: () => nodeTests(filesIn('test').filter(isOurs)), needs: 'build' },
  engines: { run: inOtherEngines, needs: 'build' },
};

const results = {};
for (const [name, { run: runStep, needs }] of Object.entries(options.all ? ALL : QUICK)) {
  if (positionals.length && !positionals.includes(name)) continue;
  console.log(`\n# ${name}`);
  if (results[needs]?.failed) {
    console.log(`Not run, because the ${needs} failed.`);
    continue;
  }
  const start = Date.now();
  results[name] = await runStep();
  results[name].seconds = Math.round((Date.now() - start) / 1000);
}

console.log('');
for (const [name, { passed, failed, skipped, isTests, seconds }] of Object.entries(results)) {
  const skips = skipped ? `, ${skipped} skipped` : '';
  const counts = isTests ? `${passed} passed, ${failed} failed${skips}` : passed ? 'ok' : 'failed';
  console.log(`${name.padEnd(8)} ${`${seconds} s`.padStart(5)}  ${counts}`);
}
const total = sum(Object.values(results));
const ranTests = Object.values(results).some(
  ({ isTests, passed, failed }) => isTests && passed + failed > 0,
);
if (!ranTests) console.log('No test ran.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || !ranTests ? 1 : 0;
