import { relative } from 'node:path';
import { MUTATION, ROOT } from './scripts/paths.js';

// Builds the tests of the core for Node. They use only chai of `@open-wc/testing`.
const BUILD = [
  'esbuild test/core/**/*.test.ts --bundle --splitting --outdir=built --log-level=warning',
  '--platform=neutral --main-fields=module,main --alias:@open-wc/testing=@esm-bundle/chai',
  '--format=esm --out-extension:.js=.mjs',
].join(' ');

export default {
  mutate: ['src/core/**/*.ts'],
  // Everything that the copy does not need.
  ignorePatterns: ['/*', '!/src', '/src/*', '!/src/core', '!/test', '/test/*', '!/test/core'],
  buildCommand: BUILD,
  testRunner: 'mocha',
  mochaOptions: {
    spec: ['built/**/*.test.mjs'],
    // Without the slow tests of many cases. They could only raise the score.
    ignore: ['built/**/*.slow.test.mjs'],
    grep: '^(?!.*\\bseed \\d)',
  },
  coverageAnalysis: 'perTest',
  // Long, because a test that is only slow would count as one that noticed the change.
  timeoutMS: 20_000,
  timeoutFactor: 3,
  // The graph and the tables are built when the core loads, which makes their mutants slow to test.
  warnings: { slow: false },
  tempDirName: relative(ROOT, MUTATION),
  reporters: ['progress', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: `${MUTATION}.html` },
  jsonReporter: { fileName: `${MUTATION}.json` },
  thresholds: { high: 95, low: 90, break: 90 },
};
