import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function* testsOf({ tests, suites }) {
  yield* tests;
  for (const suite of suites) yield* testsOf(suite);
}

function resultOf({ passed, skipped }) {
  if (skipped) return 'skipped';
  return passed ? 'passed' : 'failed';
}

/**
 * A reporter for Web Test Runner that writes how many tests passed, failed and were skipped to a
 * file.
 */
export function browserCounts(file, engine) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const { passed, testResults } of sessions) {
        const results = testResults ? [...testsOf(testResults)].map(resultOf) : [];
        for (const result of results) counts[result]++;
        // A file that cannot be loaded, or throws outside its tests, counts as one failure.
        if (!passed && !results.includes('failed')) counts.failed++;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ version: engine.version, ...counts }));
    },
  };
}
