// Writes what families may see of the register into lib, as data: the register itself, with its pages
// and suggestions, is for editors and stays out of what families load.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { families } from '../lib/councils/families.js';
import { ROOT } from './paths.js';

writeFileSync(
  join(ROOT, 'lib/councils/families.js'),
  `/** By the id of the council. */\nexport const families = ${JSON.stringify(families)};\n`,
);
