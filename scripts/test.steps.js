// What each step of the tests is. scripts/test.js runs them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { counted, sum } from './counts.js';
import { CACHE, countsOf, ROOT } from './paths.js';

/** A real WordPress takes time, and has a step of its own. */
const WORDPRESS = join('test', 'integrations', 'wordpress.test.js');

/**
 * The steps, by name. `isAll`: with what takes long; `isInstalled`: only in the engines that are there;
 * `isAlone`: nothing runs beside it, and it says at once what it has to say.
 */
export function stepsOf({ isAll, isInstalled, isAlone }) {
  /** What a command says is kept until it ends, because two run side by side. */
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

  /** A check passes or fails as one. */
  const check = (script) => async () =>
    (await run('npm', ['run', '--silent', script]))
      ? { passed: 1, failed: 0 }
      : { passed: 0, failed: 1 };

  /** Tests leave their numbers in a file for each of these names. */
  const tests = async (names, runTests) => ({
    ...(await counted(names.map(countsOf), runTests)),
    isTests: true,
  });

  const coreTests = (args, env) =>
    tests(['core'], () => node(['scripts/core-tests.js', ...args], env));

  /** A day of the core is the same wherever the machine thinks it is. */
  async function coreElsewhere() {
    const results = [];
    for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles'])
      results.push(await coreTests(filesIn('test/core/dates'), { TZ }));
    return { ...sum(results), isTests: true };
  }

  const inChromium = (env) =>
    tests(['chromium'], () => node(['node_modules/@web/test-runner/dist/bin.js'], env));

  const OTHERS = ['firefox', 'webkit'];
  const inOtherEngines = () =>
    tests(OTHERS, () =>
      node(['scripts/engines.js', ...(isInstalled ? ['--installed'] : []), ...OTHERS]),
    );

  const filesIn = (folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .filter((name) => /\.test\.[jt]s$/.test(name) && !name.includes('node_modules'))
      .map((name) => join(folder, name));

  /** Tests of what is built, by Node's own runner; `name` is the file for their numbers. */
  function nodeTests(files, name = 'node') {
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
    package: { run: () => nodeTests(['test/package/contract.test.js']), needs: 'build' },
    elements: { run: () => inChromium({ TEST_QUICK: '1' }) },
    browser: { run: () => inChromium(), needs: 'build' },
    engines: { run: inOtherEngines, needs: 'build' },
    node: {
      run: () =>
        nodeTests(filesIn('test').filter((file) => file.endsWith('.js') && file !== WORDPRESS)),
      needs: 'build',
    },
    // Skipped where Debian's packages are not there.
    wordpress: { run: () => nodeTests([WORDPRESS], 'wordpress'), needs: 'build' },
  };
}
