// Markdown that scripts write.
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './paths.js';

/** A table. Columns of numbers are aligned to the right. */
export const table = (head, rows, numbers = []) =>
  [head, head.map((title) => (numbers.includes(title) ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** A text in the layout of the project, for the file at a path. */
export async function laidOut(path, text) {
  const filepath = resolve(ROOT, path);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}
