// Puts the built scripts under the path of their version, which never changes once it is released,
// and under that of their major version, which always has the newest; and writes their hashes.
// The hosted pages have one style, which a policy allows by its hash.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleHash } from './page-style.js';
import { DIST, VERSION } from './paths.js';

const FILES = [
  'local-offer-widgets.js',
  'local-offer-widgets.esm.js',
  'frame.js',
  'core.js',
  'LICENSES.txt',
];

const files = {};
const [major] = VERSION.split('.');
for (const folder of [VERSION, major]) {
  mkdirSync(join(DIST, folder), { recursive: true });
  for (const file of FILES) copyFileSync(join(DIST, file), join(DIST, folder, file));
}
for (const file of FILES.filter((name) => name.endsWith('.js'))) {
  const hash = createHash('sha384')
    .update(readFileSync(join(DIST, file)))
    .digest('base64');
  files[`${VERSION}/${file}`] = `sha384-${hash}`;
}
const integrity = { version: VERSION, files, pages: { style: styleHash } };
writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
