// Writes the hosted pages into dist/pages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { councils } from '../lib/councils/index.js';
import { pages } from '../lib/site/page.js';
import { ROOT } from './paths.js';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

for (const [path, html] of Object.entries(pages(councils, version))) {
  const file = join(ROOT, 'dist/pages', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
