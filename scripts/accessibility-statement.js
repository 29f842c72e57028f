// Writes what was measured into docs/accessibility-statement.md: the numbers that
// `npm run test:engines` left, and how much of what is said is committed.
// node scripts/accessibility-statement.js --check only looks whether the page is right about itself.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readCounts, sum } from './counts.js';
import { ENGINES } from './engines.find.js';
import { countsOf, ROOT } from './paths.js';

export const STATEMENT = join(ROOT, 'docs/accessibility-statement.md');
const TREES = 'test/readers/trees';
const [START, END] = ['<!-- measured: start -->', '<!-- measured: end -->'];
const WAYS = {
  shadow: 'in a shadow root',
  light: 'in the page itself',
  both: 'in both ways, as time passes',
  hosts: 'on pages like those of councils',
};

const inWords = (date) =>
  date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** What each engine left: its numbers and the day, or nothing where it has not run. */
export const readResults = () =>
  Object.entries(ENGINES).map(([name, { title }]) => {
    const file = countsOf(name);
    const counts = readCounts(file);
    return { title, counts, day: counts ? inWords(statSync(file).mtime) : undefined };
  });

/** A row for each engine and each way of drawing. An engine that has not run says so. */
export function measured(results, { trees }) {
  const rows = results.flatMap(({ title, counts, day }) => {
    if (!counts) return [[title, 'not run', '', '', '', '']];
    const engine = [title, counts.version].filter(Boolean).join(' ');
    return Object.entries(WAYS)
      .filter(([mode]) => counts.modes[mode])
      .map(([mode, words]) => {
        const { passed, failed, skipped } = sum(Object.values(counts.modes[mode]));
        return [engine, words, passed, failed, skipped, day];
      });
  });
  const table = [
    ['Browser engine', 'Drawn', 'Passed', 'Failed', 'Left out', 'Day'],
    ['---', '---', '--:', '--:', '--:', '---'],
    ...rows,
  ];
  return `${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}

What is said in ${trees} states is written down, and each change of it is looked at.`;
}

/** The page with other words between the two marks. */
export function withMeasured(page, words) {
  const [from, to] = [page.indexOf(START), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`the page lacks ${START} and ${END}`);
  return `${page.slice(0, from + START.length)}\n\n${words}\n\n${page.slice(to)}`;
}

/** What the page says that is not so: a file that is not there, a mark that is missing. */
export function faultsIn(page, isThere = (path) => existsSync(join(ROOT, path))) {
  const paths = [...page.matchAll(/`((?:test|docs|src|scripts|demo)\/[^`*]+)`/g)].map(
    ([, path]) => path,
  );
  return [
    ...[START, END].filter((mark) => page.split(mark).length !== 2).map((mark) => `no ${mark}`),
    ...paths.filter((path) => !isThere(path)).map((path) => `there is no ${path}`),
  ];
}

/** Where the words for a council say more than the results bear out. */
export const unproved = (page, results) =>
  results.flatMap(({ title, counts }) => {
    if (!page.includes(title)) return [];
    if (!counts) return [`it names ${title}, which has not run`];
    return counts.failed ? [`${counts.failed} tests failed in ${title}`] : [];
  });

const stopAt = (faults) => {
  if (faults.length) throw new Error(faults.join('; '));
};

async function main() {
  const page = readFileSync(STATEMENT, 'utf8');
  stopAt(faultsIn(page));
  if (process.argv.includes('--check')) return;
  const results = readResults();
  if (results.every(({ counts }) => !counts))
    stopAt(['nothing has been measured: run npm run test:engines first']);
  const trees = readdirSync(join(ROOT, TREES)).length;
  const written = withMeasured(page, measured(results, { trees }));
  const options = await resolveConfig(STATEMENT);
  writeFileSync(STATEMENT, await format(written, { ...options, filepath: STATEMENT }));
  stopAt(unproved(page, results));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main().catch(({ message }) => {
    console.error(`docs/accessibility-statement.md: ${message}.`);
    process.exitCode = 1;
  });
