import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { ROOT } from '../paths.js';

function* testsOf({ tests, suites }) {
  yield* tests;
  for (const suite of suites) yield* testsOf(suite);
}

const MODES = {
  elements: 'shadow',
  controllers: 'shadow',
  views: 'shadow',
  hosts: 'hosts',
  readers: 'both',
};

/** What a file was about: elements drawn in one of two ways, both on a host's page, or none. */
function modeOf(file, group) {
  if (group === 'light') return 'light';
  const [, folder] = file.split('/');
  return MODES[folder] ?? 'none';
}

/**
 * A reporter for Web Test Runner that leaves the number of tests in a file: in all, and for each
 * way of rendering and each test file.
 */
export function browserCounts(file, engine) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const modes = {};
      for (const { passed, testResults, testFile, group } of sessions) {
        const name = relative(ROOT, testFile).split(sep).join('/');
        const ofMode = (modes[modeOf(name, group.name)] ??= {});
        const ofFile = (ofMode[name] ??= { passed: 0, failed: 0, skipped: 0 });
        const add = (key) => {
          counts[key]++;
          ofFile[key]++;
        };
        const tests = testResults ? [...testsOf(testResults)] : [];
        for (const test of tests) {
          add(test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed');
        }
        // A file that cannot be loaded, or throws outside its tests, has failed as one.
        if (!passed && tests.every((test) => test.passed || test.skipped)) add('failed');
      }
      mkdirSync(dirname(file), { recursive: true });
      const { title, version } = engine;
      writeFileSync(file, JSON.stringify({ title, version, ...counts, modes }));
    },
  };
}
