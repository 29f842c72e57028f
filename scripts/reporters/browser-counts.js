import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

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
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
      const fail = ({ testFile, browser }, what) =>
        counts.failures.push(`${browser.name}, ${basename(testFile)}: ${what}`);
      for (const session of sessions) {
        const { passed, testResults } = session;
        const tests = testResults ? [...testsOf(testResults)] : [];
        for (const test of tests) {
          const result = resultOf(test);
          counts[result]++;
          if (result === 'failed') fail(session, `${test.name}: ${test.error?.message}`);
        }
        // A file that cannot be loaded, or throws outside its tests, counts as one failure.
        if (!passed && !tests.some((test) => resultOf(test) === 'failed')) {
          counts.failed++;
          fail(session, session.errors.map(({ message }) => message).join());
        }
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ version: engine.version, ...counts }));
    },
  };
}
