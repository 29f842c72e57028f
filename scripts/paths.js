import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A cache that can be deleted at any time. `npm ci` empties it. */
export const CACHE = join(ROOT, 'node_modules/.cache/local-offer-widgets');

/** The files of `npm run mutation`: a copy of the code, and the reports. */
export const MUTATION = join(CACHE, 'mutation');

/** The file for the counts of the tests of one kind or in one browser engine. */
export const countsOf = (name) => join(CACHE, `counts-${name}.json`);

export const DIST = join(ROOT, 'dist');
export const VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
