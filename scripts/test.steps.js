// The steps of scripts/test.js.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { counted, sum } from './counts.js';
import { CACHE, countsOf, ROOT } from './paths.js';

/** The test with a real WordPress is skipped if Debian's packages are not installed. */
const WORDPRESS = join('test', 'integrations', 'wordpress.test.js');

/** Folders of slow tests that run in Node and open pages: steps of their own. */
const STEP_OF_FOLDER = { demo: 'pages', site: 'pages', editors: 'editors' };

/**
 * The steps, by name. `isAll` includes slow tests. `isInstalled` allows engines to be missing.
 * `isAlone` prints output at once, because no other step runs in parallel.
 */
export function stepsOf({ isAll, isInstalled, isAlone }) {
  /** Runs a command. Its output is printed when it ends, so that parallel steps do not mix theirs. */
  async function run(command, args, env = {}) {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      // On Windows npm is a command file.
      shell: command === 'npm',
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data) => said.push(data));
    const [status] = await once(child, 'close');
    const line = [command, ...args].join(' ').replace(process.execPath, 'node');
    if (!isAlone) process.stdout.write(Buffer.concat([Buffer.from(`\n$ ${line}\n`), ...said]));
    return status === 0;
  }
  const node = (args, env) => run(process.execPath, args, env);

  /** Runs an npm script as one check. */
  const check = (script) => async () =>
    (await run('npm', ['run', '--silent', script]))
      ? { passed: 1, failed: 0 }
      : { passed: 0, failed: 1 };

  /** Runs tests that write their counts to a file for each of these names. */
  const tests = async (names, runTests) => ({
    ...(await counted(names.map(countsOf), runTests)),
    isTests: true,
  });

  const coreTests = (args, env) =>
    tests(['core'], () => node(['scripts/core-tests.js', ...args], env));

  /** The tests of dates in other time zones, in which they must pass too. */
  async function coreElsewhere() {
    const results = [];
    for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles'])
      results.push(await coreTests(filesIn('test/core/dates'), { TZ }));
    return { ...sum(results), isTests: true };
  }

  const inChromium = (env) =>
    tests(['chromium'], () => node(['node_modules/@web/test-runner/dist/bin.js'], env));

  const inEngine = (name) => () =>
    tests([name], () =>
      node(['scripts/engines.js', ...(isInstalled ? ['--installed'] : []), name]),
    );

  const filesIn = (folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .filter((name) => /\.test\.[jt]s$/.test(name) && !name.includes('node_modules'))
      .map((name) => join(folder, name));

  /** The test files of a step that runs in Node. */
  const nodeFiles = (step) =>
    filesIn('test').filter((file) => {
      const [, folder] = file.split(sep);
      const own = file === WORDPRESS ? 'wordpress' : (STEP_OF_FOLDER[folder] ?? 'node');
      return file.endsWith('.js') && own === step;
    });

  /** Runs tests with Node's own runner. `name` is that of the file for their counts. */
  function nodeTests(files, name) {
    mkdirSync(CACHE, { recursive: true });
    const args = [
      '--test',
      '--test-concurrency=2',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/reporters/node-counts.js',
      `--test-reporter-destination=${relative(ROOT, countsOf(name))}`,
      ...files,
    ];
    return tests([name], () => node(args));
  }

  return {
    lint: { run: check('lint') },
    types: { run: check('types') },
    core: { run: () => coreTests(isAll ? [] : ['--quick']) },
    zones: { run: coreElsewhere },
    build: { run: check('build') },
    size: { run: check('size'), needs: 'build' },
    package: { run: () => nodeTests(['test/package/contract.test.js'], 'package'), needs: 'build' },
    elements: { run: () => inChromium({ TEST_QUICK: '1' }) },
    browser: { run: () => inChromium(), needs: 'build' },
    firefox: { run: inEngine('firefox'), needs: 'build' },
    webkit: { run: inEngine('webkit'), needs: 'build' },
    ...Object.fromEntries(
      ['node', 'pages', 'editors', 'wordpress'].map((name) => [
        name,
        { run: () => nodeTests(nodeFiles(name), name), needs: 'build' },
      ]),
    ),
  };
}
