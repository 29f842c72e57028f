import { existsSync, readFileSync, rmSync } from 'node:fs';

export const readCounts = (file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || 'null') : null;

/** Adds up counts. `failures` has a line for each test that failed, if its reporter gave one. */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) for (const key in total) total[key] += counts[key] ?? 0;
  return { ...total, failures: all.flatMap(({ failures = [] }) => failures) };
}

/**
 * Runs tests that write their counts to files. A run that fails without a failed test counts as
 * one.
 */
export async function counted(files, runTests) {
  for (const file of files) rmSync(file, { force: true });
  const succeeded = await runTests();
  const total = sum(files.map(readCounts).filter(Boolean));
  if (!succeeded && total.failed === 0) total.failed = 1;
  return total;
}
