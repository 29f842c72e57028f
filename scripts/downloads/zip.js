// A reproducible zip: the same bytes wherever it is made.
import { execFileSync } from 'node:child_process';
import { zipSync } from 'fflate';
import { ROOT } from '../paths.js';

/**
 * The time of every file in a download: that of the commit, or SOURCE_DATE_EPOCH. It must change with
 * the version, because servers use it to tell whether a browser's copy is current.
 */
function released() {
  const seconds =
    process.env.SOURCE_DATE_EPOCH ??
    execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' });
  const at = new Date(Number(seconds) * 1000);
  // A zip has no time zone, so its local time is UTC.
  return new Date(
    ...[at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()],
    ...[at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()],
  );
}

/** `files` are texts or bytes, by path. Everybody may read them once unpacked. */
export function zip(files) {
  const mtime = released();
  const entries = Object.keys(files)
    .sort()
    .map((path) => [
      path,
      [Buffer.from(files[path]), { mtime, level: 9, os: 3, attrs: 0o100644 << 16 }],
    ]);
  return zipSync(Object.fromEntries(entries));
}
