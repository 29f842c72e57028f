import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function* testsOf({ tests, suites }) {
  yield* tests;
  for (const suite of suites) yield* testsOf(suite);
}

/** A reporter for Web Test Runner that leaves the number of tests in a file. */
export function browserCounts(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const { passed, testResults } of sessions) {
        const tests = testResults ? [...testsOf(testResults)] : [];
        for (const test of tests) {
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        }
        // A file that cannot be loaded, or throws outside its tests, has failed as one.
        if (!passed && tests.every((test) => test.passed || test.skipped)) counts.failed++;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
