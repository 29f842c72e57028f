// Writes the rules as documents for a lawyer, from the data that the elements use: docs/rules.md, a
// picture of the questions, every path with its outcome, and a year of last days.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { laidOut } from './markdown.js';
import { ROOT } from './paths.js';
import { calendar } from './rules/calendar.js';
import { everyPath, groupedPaths } from './rules/paths-table.js';
import { picture } from './rules/picture.js';
import { rules } from './rules/rules-page.js';

/** The text of each file, by its path. */
export async function documents() {
  const written = {
    'docs/rules.md': rules(),
    'docs/rules/calendar.md': calendar(),
    'docs/rules/paths.md': groupedPaths(),
    'docs/rules/paths.csv': everyPath(),
    'docs/images/rules-graph.svg': await picture(),
  };
  for (const file of Object.keys(written).filter((path) => path.endsWith('.md')))
    written[file] = await laidOut(file, written[file]);
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [file, text] of Object.entries(await documents()))
    writeFileSync(join(ROOT, file), text);
