import { sum } from './counts.js';
import { ENGINES } from './engines.find.js';

// What a test file is about: elements drawn in one of two ways, both on a host's page, or none.
const MODES = ['shadow', 'light', 'both', 'hosts', 'none'];

/** One line for each engine and way of rendering. */
export function tableOf(results) {
  const lines = [['engine', 'render', 'passed', 'failed', 'skipped']];
  for (const { name, counts, missing } of results) {
    const { title } = ENGINES[name];
    if (missing) lines.push([title, 'not found']);
    else if (!counts) lines.push([title, 'broke off']);
    else {
      const engine = [title, counts.version].filter(Boolean).join(' ');
      for (const mode of MODES.filter((each) => counts.modes[each])) {
        const { passed, failed, skipped } = sum(Object.values(counts.modes[mode]));
        lines.push([engine, mode, passed, failed, skipped]);
      }
    }
  }
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...lines.map((line) => String(line[column] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column < 2 ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
