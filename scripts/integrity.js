// Puts the built scripts under the path of their version, which never changes once it is released,
// and under that of their major version, which always has the newest; and writes their hashes.
// The hosted pages have one style, which a policy allows by its hash.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from './bundled.js';
import { styleHash } from './page-style.js';
import { DIST, VERSION } from './paths.js';

writeFileSync(join(DIST, 'LICENSES.txt'), licences());

const FILES = [
  'local-offer-widgets.js',
  'local-offer-widgets.esm.js',
  'more.js',
  'qr.js',
  'hosted.js',
  'frame.js',
  'core.js',
  ...readdirSync(join(DIST, 'lang'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `lang/${file}`),
  'LICENSES.txt',
];

const hashOf = (file, by = 'sha384') =>
  `${by}-${createHash(by)
    .update(readFileSync(join(DIST, file)))
    .digest('base64')}`;

// The page file fetches the others by their hashes, so that who pins the one pins all; shorter hashes,
// since nothing makes them smaller.
for (const file of FILES.slice(0, 2)) {
  const text = readFileSync(join(DIST, file), 'utf8');
  const pinned = ['more.js', 'qr.js'].reduce((before, further) => {
    const parts = before.split(`sha256-of-${further}`);
    if (parts.length !== 2) throw new Error(`${file} has no room for the hash of ${further}.`);
    return parts.join(hashOf(further, 'sha256'));
  }, text);
  writeFileSync(join(DIST, file), pinned);
}

const files = {};
const [major] = VERSION.split('.');
for (const folder of [VERSION, major]) {
  mkdirSync(join(DIST, folder, 'lang'), { recursive: true });
  for (const file of FILES) copyFileSync(join(DIST, file), join(DIST, folder, file));
}
for (const file of FILES.filter((name) => name.endsWith('.js'))) {
  files[`${VERSION}/${file}`] = hashOf(file);
}
const integrity = { version: VERSION, files, pages: { style: styleHash } };
writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
