// Copies the built scripts into a folder for their version, which never changes after its release,
// and into one for the major version, which always has the newest. Writes their hashes, and that of
// the style of the hosted pages, to dist/integrity.json.
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

/** Replaces placeholders in a file by the hashes of other files. */
function pin(file, hashes) {
  let text = readFileSync(join(DIST, file), 'utf8');
  for (const [place, further] of Object.entries(hashes)) {
    const parts = text.split(place);
    if (parts.length !== 2)
      throw new Error(`${file} has no placeholder for the hash of ${further}.`);
    // The shorter hash, because hashes do not compress.
    text = parts.join(hashOf(further, 'sha256'));
  }
  writeFileSync(join(DIST, file), text);
}

// The entry loads its chunks by their hashes, and the boot file the entry. Pinning one pins them all.
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
/** The hashes of the files that our own files load, for policies that allow scripts by their hash. */
const loaded = Object.fromEntries(
  ['local-offer-widgets.esm.js', 'result.js', 'reading.js', 'qr.js', 'councils.js'].map((file) => [
    file,
    hashOf(file, 'sha256'),
  ]),
);
const integrity = { version: VERSION, files, loaded, pages: { style: styleHash } };
writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
