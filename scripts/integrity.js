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

const ENTRY = 'local-offer-widgets.esm.js';
const CHUNKS = ['result.js', 'reading.js', 'qr.js', 'councils.js'];
const SCRIPTS = [
  'local-offer-widgets.js',
  ENTRY,
  ...CHUNKS,
  'boot.js',
  'hosted.js',
  'frame.js',
  'core.js',
  ...readdirSync(join(DIST, 'lang')).map((file) => `lang/${file}`),
];

const hashOf = (file, by) =>
  `${by}-${createHash(by)
    .update(readFileSync(join(DIST, file)))
    .digest('base64')}`;
const hashesOf = (files, by) => files.map((file) => [file, hashOf(file, by)]);

/** Replaces each `sha256-of-…` in a file by the hash of the file that it names. */
function pin(file) {
  const text = readFileSync(join(DIST, file), 'utf8');
  // The shorter hash, because hashes do not compress.
  const pinned = text.replace(/sha256-of-([\w.-]+\.js)/g, (_, other) => hashOf(other, 'sha256'));
  writeFileSync(join(DIST, file), pinned);
}

// The entry loads its chunks by their hashes, and the boot file the entry. Pinning one pins them all.
pin(ENTRY);
pin('boot.js');

const [major] = VERSION.split('.');
for (const folder of [VERSION, major]) {
  mkdirSync(join(DIST, folder, 'lang'), { recursive: true });
  for (const file of [...SCRIPTS, 'LICENSES.txt'])
    copyFileSync(join(DIST, file), join(DIST, folder, file));
}
const integrity = {
  version: VERSION,
  files: Object.fromEntries(
    hashesOf(SCRIPTS, 'sha384').map(([file, hash]) => [`${VERSION}/${file}`, hash]),
  ),
  // Those that our own files load, for policies that allow scripts by their hash.
  loaded: Object.fromEntries(hashesOf([ENTRY, ...CHUNKS], 'sha256')),
  pages: { style: styleHash },
};
writeFileSync(join(DIST, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
