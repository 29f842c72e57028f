// Writes the hosted pages into dist/pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { councils } from '../lib/councils/index.js';
import { pages } from '../lib/site/page.js';
import { DIST, VERSION } from './paths.js';

for (const [path, html] of Object.entries(pages(councils, VERSION))) {
  const file = join(DIST, 'pages', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
