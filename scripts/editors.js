// What editors leave of the snippets. By itself it runs the test, which measures it and compares.
// node scripts/editors.js --write measures, and writes what it found into docs/for-editors.md and
// src/site/survival.ts.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './paths.js';

export const PAGE = join(ROOT, 'docs/for-editors.md');
export const MODULE = join(ROOT, 'src/site/survival.ts');

const read = (path) => readFileSync(path, 'utf8');

const [START, END] = ['<!-- measured: start -->', '<!-- measured: end -->'];

/** The page with other words between the two marks. */
function withMeasured(page, words) {
  const [from, to] = [page.indexOf(START), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The page lacks ${START} and ${END}.`);
  return `${page.slice(0, from + START.length)}\n\n${words}\n\n${page.slice(to)}`;
}

/** From the worst to the best; last comes the snippet's own way. */
const WORST_FIRST = ['nothing', 'shut', 'link'];

const LEFT = { nothing: 'goes', shut: 'stays, but cannot run', link: 'a link is left' };

const unique = (list) => [...new Set(list)];

/** Of each editor and way the worst that any snippet came to by any method. */
export function summaryOf(results, editors) {
  const ways = unique(results.map(({ way }) => way));
  return editors.map(({ name, npm, isOpened = false }) => ({
    name,
    npm,
    isOpened,
    ways: Object.fromEntries(
      ways.map((way) => {
        const tried = results.filter((each) => each.editor === name && each.way === way);
        const worst = (some) => WORST_FIRST.find((word) => some.some((each) => each.left === word));
        const left = worst(tried) ?? way;
        const fromSource = worst(tried.filter(({ method }) => method === 'source')) ?? way;
        const works = tried.every((each) => !each.with?.length && !each.without?.length);
        return [way, { left, fromSource, works }];
      }),
    ),
  }));
}

const countOf = (summary, way) => ({
  kept: summary.filter(({ ways }) => ways[way].left === way).length,
  works: summary.filter(({ ways }) => ways[way].works).length,
  of: summary.length,
});

const COLUMNS = {
  link: 'Link to a hosted page',
  fragment: 'Link with a request',
  element: 'Element',
  data: '`data-local-offer`',
  frame: 'Frame',
  script: 'Script tag',
};

const row = (cells) => `| ${cells.join(' | ')} |`;

/** The part of the page that is measured. */
export function tableOf(summary, addresses, tried) {
  const ways = Object.keys(COLUMNS);
  const cell = (way, { left, fromSource, works }) => {
    if (left === way) return works || way === 'script' ? 'stays' : 'stays, and fails';
    const fails = left === 'link' && !works ? ', and fails' : '';
    return `${fromSource === way ? 'stays in the source view; else ' : ''}${LEFT[left]}${fails}`;
  };
  const total = (title, of, key) =>
    row([
      `**${title}**`,
      ...ways.map((way) => {
        if (way === 'script' && key === 'works') return '';
        const count = countOf(of, way);
        return `**${count[key]} of ${count.of}**`;
      }),
    ]);
  const usual = summary.filter(({ isOpened }) => !isOpened);
  const version = (name) =>
    JSON.parse(read(join(ROOT, 'node_modules', name, 'package.json'))).version;
  const versions = summary
    .filter(({ npm }) => npm)
    .map(({ name, npm }) => `${name.replace(/ \d+$/, '')} ${version(npm)}`);
  const kinds = Object.entries(addresses).map(
    ([kind, names]) => `- ${kind}: ${names.length ? names.join(', ') : 'none'}`,
  );
  return `${[
    row(['Editor', ...Object.values(COLUMNS)]),
    row(['---', ...ways.map(() => '---')]),
    ...summary.map(({ name, ways: found }) =>
      row([name, ...ways.map((way) => cell(way, found[way]))]),
    ),
    total('Stays, with the settings they come with', usual, 'kept'),
    total('The widget works after it, and a link without script', usual, 'works'),
  ].join('\n')}

${tried} pastes in ${versions.join(', ')}, and by the published lists of LocalGov Drupal and WordPress.

These write an address differently:

${kinds.join('\n')}`;
}

/** The same for the builder. */
export function moduleOf(summary) {
  const ways = Object.keys(COLUMNS).filter((way) => way !== 'script');
  const usual = summary.filter(({ isOpened }) => !isOpened);
  const counts = ways.map((way) => [way, countOf(usual, way)]);
  const left = summary.map(({ name, ways: found }) => [
    name,
    Object.fromEntries(ways.map((way) => [way, found[way].left])),
  ]);
  const written = (entries) => JSON.stringify(Object.fromEntries(entries));
  return `// Written by \`npm run test:editors -- --write\`; the test measures it again.
import type { Way } from './snippets.js';

export interface Survival {
  /** How many editors, with the settings they come with, kept the snippet, and kept it whole. */
  readonly kept: number;
  /** After how many the widget came to its end, and without script a link led on. */
  readonly works: number;
  readonly of: number;
}

/** What is left of a snippet: itself, a link, a frame that cannot run, or nothing. */
export type Left = Way | 'shut' | 'nothing';

export const survival: Readonly<Record<Way, Survival>> = ${written(counts)};

/** By editor, the worst of what is left; two are there with their filter opened too. */
export const leftBy: Readonly<Record<string, Readonly<Record<Way, Left>>>> = ${written(left)};
`;
}

async function formatted(path, text) {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

/** Both files as they should be. */
export async function filesOf(results, addresses, editors) {
  const summary = summaryOf(results, editors);
  return {
    [PAGE]: await formatted(
      PAGE,
      withMeasured(read(PAGE), tableOf(summary, addresses, results.length)),
    ),
    [MODULE]: await formatted(MODULE, moduleOf(summary)),
  };
}

async function main() {
  if (!process.argv.includes('--write')) {
    const { status } = spawnSync(
      process.execPath,
      ['--test', '--test-reporter=spec', 'test/editors/'],
      {
        cwd: ROOT,
        stdio: 'inherit',
      },
    );
    process.exitCode = status ?? 1;
    return;
  }
  const { EDITORS, measure, measureAddresses } = await import('../test/editors/measure.js');
  const files = await filesOf(await measure(), await measureAddresses(), EDITORS);
  for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
