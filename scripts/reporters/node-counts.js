import { basename } from 'node:path';

/** A line that says which test failed, and why. */
function failureOf({ file = '', name, details: { error } }) {
  const [reason] = String(error.cause?.message ?? error.message).split('\n');
  return `${basename(file)}: ${name}: ${reason}`;
}

/**
 * A reporter for node:test that prints as JSON how many tests passed, failed and were skipped, and a
 * line for each failure.
 */
export default async function* nodeCounts(source) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSuite = data.details.type === 'suite';
    // A suite fails with its tests, and then says nothing new, or in a hook.
    if (type === 'test:fail' && (!isSuite || data.details.error.failureType === 'hookFailed'))
      counts.failures.push(failureOf(data));
    if (isSuite) continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
    else counts[type === 'test:pass' ? 'passed' : 'failed']++;
  }
  yield JSON.stringify(counts);
}
