// Runs checks and tests. The last line is the total: `N passed, N failed`.
// node scripts/test.js        finds most faults within minutes: npm test
// node scripts/test.js --all  everything: npm run test:all. With --installed, a missing Firefox or
//                             WebKit is not a failure
// node scripts/test.js [--all] step …  only the named steps
import { parseArgs } from 'node:util';
import { sum } from './counts.js';
import { stepsOf } from './test.steps.js';

const { values: options, positionals: asked } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    installed: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const STEPS = stepsOf({
  isAll: options.all,
  isInstalled: options.installed,
  isAlone: asked.length === 1,
});

/**
 * The steps, in the order in which they start. The long ones come first. Three run at a time, because
 * most tests wait for a browser.
 */
const ORDER = options.all
  ? [
      ...['build', 'lint', 'types', 'firefox', 'webkit', 'node', 'browser', 'pages', 'editors'],
      ...['core', 'wordpress', 'zones', 'size'],
    ]
  : ['build', 'elements', 'lint', 'core', 'types', 'package'];
const names = ORDER.filter((name) => !asked.length || asked.includes(name));

const results = {};
const running = {};
async function runStep(name) {
  const { run: start, needs } = STEPS[name];
  await running[needs];
  if (results[needs]?.failed)
    return console.log(`# ${name}: not run, because the ${needs} failed.`);
  console.log(`# ${name}`);
  const began = Date.now();
  const result = await start();
  results[name] = { ...result, seconds: Math.round((Date.now() - began) / 1000) };
}
const queue = [...names];
async function runQueue() {
  for (let name = queue.shift(); name; name = queue.shift()) await (running[name] = runStep(name));
}
await Promise.all([runQueue(), runQueue(), runQueue()]);

console.log('');
for (const name of names.filter((each) => results[each])) {
  const { passed, failed, skipped, isTests, seconds } = results[name];
  const skips = skipped ? `, ${skipped} skipped` : '';
  const verdict = passed ? 'ok' : 'failed';
  const counts = isTests ? `${passed} passed, ${failed} failed${skips}` : verdict;
  console.log(`${name.padEnd(9)} ${`${seconds} s`.padStart(6)}  ${counts}`);
}
const total = sum(Object.values(results));
for (const failure of total.failures) console.log(`failed: ${failure}`);
const ranTests = Object.values(results).some(
  ({ isTests, passed, failed }) => isTests && passed + failed > 0,
);
if (!ranTests) console.log('No test ran.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || !ranTests ? 1 : 0;
