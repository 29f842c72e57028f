import { relative } from 'node:path';
import { MUTATION, ROOT } from './scripts/paths.js';

// The tests of the core as they are, for Node: chai is all that they use of `@open-wc/testing`.
const BUILD = [
  'esbuild test/core/**/*.test.ts --bundle --splitting --outdir=built --log-level=warning',
  '--platform=neutral --main-fields=module,main --alias:@open-wc/testing=@esm-bundle/chai',
  '--format=esm --out-extension:.js=.mjs',
].join(' ');

export default {
  mutate: ['src/core/**/*.ts'],
  // What the copy that is mutated does without.
  ignorePatterns: ['/*', '!/src', '/src/*', '!/src/core', '!/test', '/test/*', '!/test/core'],
  buildCommand: BUILD,
  testRunner: 'mocha',
  mochaOptions: {
    spec: ['built/**/*.test.mjs'],
    // For time, those that draw or enumerate their cases: without them the score can only be lower.
    ignore: ['built/**/*.slow.test.mjs'],
    grep: '^(?!.*\\bseed \\d)',
  },
  coverageAnalysis: 'perTest',
  // Long, because on a busy machine a test that is only slow would count as a fault that was noticed.
  timeoutMS: 20_000,
  timeoutFactor: 3,
  // The graph and the tables are built as the core loads, and are measured though it takes longer.
  warnings: { slow: false },
  tempDirName: relative(ROOT, MUTATION),
  reporters: ['progress', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: `${MUTATION}.html` },
  jsonReporter: { fileName: `${MUTATION}.json` },
  thresholds: { high: 95, low: 90, break: 90 },
};
