// Writes the downloads of a release into `release`: the files to host, the plugins, and checksums.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloads } from './downloads/files.js';
import { zip } from './downloads/zip.js';
import { ROOT } from './paths.js';

const FOLDER = join(ROOT, 'release');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const sums = [];
for (const [name, files] of Object.entries(await downloads())) {
  const bytes = zip(files);
  writeFileSync(join(FOLDER, name), bytes);
  // In the format of sha256sum.
  sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  console.log(`release/${name}  ${Math.round(bytes.length / 1000)} kB`);
}
writeFileSync(join(FOLDER, 'SHA256SUMS'), sums.join(''));
