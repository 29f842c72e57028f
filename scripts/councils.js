// Replaces lib/councils/families.js by its value. Families then do not load the register, whose pages
// and suggestions are for editors only.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { families } from '../lib/councils/families.js';
import { ROOT } from './paths.js';

writeFileSync(
  join(ROOT, 'lib/councils/families.js'),
  `/** By the id of the council. */\nexport const families = ${JSON.stringify(families)};\n`,
);
