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
  'result.js',
  'reading.js',
  'qr.js',
  'councils.js',
  'boot.js',
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

/** Writes the hashes of other files into one, where it has room for them. */
function pin(file, hashes) {
  let text = readFileSync(join(DIST, file), 'utf8');
  for (const [place, further] of Object.entries(hashes)) {
    const parts = text.split(place);
    if (parts.length !== 2) throw new Error(`${file} has no room for the hash of ${further}.`);
    // Shorter hashes, since nothing makes them smaller.
    text = parts.join(hashOf(further, 'sha256'));
  }
  writeFileSync(join(DIST, file), text);
}

// The entry loads its chunks by their hashes, and the boot file the entry, so that who pins the one
// pins all.
pin('local-offer-widgets.esm.js', {
  'sha256-of-result.js': 'result.js',
  'sha256-of-reading.js': 'reading.js',
  'sha256-of-qr.js': 'qr.js',
  'sha256-of-councils.js': 'councils.js',
});
pin('boot.js', { 'sha256-of-entry': 'local-offer-widgets.esm.js' });

const files = {};
const [major] = VERSION.split('.');
for (const folder of [VERSION, major]) {
  mkdirSync(join(DIST, folder, 'lang'), { recursive: true });
  for (const file of FILES) copyFileSync(join(DIST, file), join(DIST, folder, file));
}
for (const file of FILES.filter((name) => name.endsWith('.js'))) {
  files[`${VERSION}/${file}`] = hashOf(file);
}
/** The hashes by which our own files load others: a policy that allows scripts by hash needs these. */
const loaded = Object.fromEntries(
  ['local-offer-widgets.esm.js', 'result.js', 'reading.js', 'qr.js', 'councils.js'].map((file) => [
    file,
    hashOf(file, 'sha256'),
  ]),
);
const integrity = { version: VERSION, files, loaded, pages: { style: styleHash } };
writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
