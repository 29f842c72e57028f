import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What may be thrown away and made again: `npm ci` empties it. */
export const CACHE = join(ROOT, 'node_modules/.cache/local-offer-widgets');

/** What `npm run mutation` leaves: the tests' own copy of the code, and the reports. */
export const MUTATION = join(CACHE, 'mutation');

/** Where the tests of each kind, or in each browser engine, leave their numbers to be added up. */
export const countsOf = (name) => join(CACHE, `counts-${name}.json`);

export const DIST = join(ROOT, 'dist');
export const VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
