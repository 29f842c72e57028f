// The results of the measurement, as docs/for-editors.md and src/site/survival.ts show them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../../scripts/paths.js';

export const PAGE = join(ROOT, 'docs/for-editors.md');
const MODULE = join(ROOT, 'src/site/survival.ts');

const read = (path) => readFileSync(path, 'utf8');

/** What can be left of a snippet, worst first. Otherwise the snippet is left whole. */
const WORST_FIRST = ['nothing', 'shut', 'link'];

const LEFT = { nothing: 'goes', shut: 'stays, but cannot run', link: 'a link is left' };

const COLUMNS = {
  link: 'Link to a hosted page',
  fragment: 'Link with a request',
  element: 'Element',
  data: '`data-local-offer`',
  frame: 'Frame',
  script: 'Script tag',
};
const WAYS = Object.keys(COLUMNS);

/** For each editor and way, the worst result of any snippet with any method. */
function summaryOf(results, editors) {
  return editors.map(({ name, npm, isOpened = false }) => ({
    name,
    npm,
    isOpened,
    ways: Object.fromEntries(
      WAYS.map((way) => {
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

/** The editors with the settings they come with. */
const usual = (summary) => summary.filter(({ isOpened }) => !isOpened);

const countOf = (summary, way) => ({
  kept: summary.filter(({ ways }) => ways[way].left === way).length,
  works: summary.filter(({ ways }) => ways[way].works).length,
  of: summary.length,
});

const row = (cells) => `| ${cells.join(' | ')} |`;

function cell(way, { left, fromSource, works }) {
  if (left === way) return works || way === 'script' ? 'stays' : 'stays, and fails';
  const fails = left === 'link' && !works ? ', and fails' : '';
  return `${fromSource === way ? 'stays in the source view; else ' : ''}${LEFT[left]}${fails}`;
}

function total(title, summary, key) {
  const cells = WAYS.map((way) => {
    if (way === 'script' && key === 'works') return '';
    const count = countOf(summary, way);
    return `**${count[key]} of ${count.of}**`;
  });
  return row([`**${title}**`, ...cells]);
}

/** The part of docs/for-editors.md that is measured. */
function tableOf(summary, addresses, tried) {
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
    row(['---', ...WAYS.map(() => '---')]),
    ...summary.map(({ name, ways }) => row([name, ...WAYS.map((way) => cell(way, ways[way]))])),
    total('Stays, with the settings they come with', usual(summary), 'kept'),
    total('The widget works after it, and a link without script', usual(summary), 'works'),
  ].join('\n')}

${tried} pastes in ${versions.join(', ')}, and by the published lists of LocalGov Drupal and WordPress.

These write an address differently:

${kinds.join('\n')}`;
}

/** Replaces what is between two marks, or throws. */
function replaceBetween(text, start, end, content) {
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end, text.indexOf(start))];
  if (from < start.length || to < 0) throw new Error(`There is no ${start} … ${end}.`);
  return text.slice(0, from) + content + text.slice(to);
}

/** src/site/survival.ts with the measured values. */
function moduleOf(summary) {
  const ways = WAYS.filter((way) => way !== 'script');
  const survival = Object.fromEntries(ways.map((way) => [way, countOf(usual(summary), way)]));
  const start = 'export const survival: Readonly<Record<Way, Survival>> = ';
  return replaceBetween(read(MODULE), start, ';\n', JSON.stringify(survival));
}

/** Both files as they should be, by their paths. */
export async function filesOf(results, addresses, editors) {
  const summary = summaryOf(results, editors);
  const table = tableOf(summary, addresses, results.length);
  const files = {
    [PAGE]: replaceBetween(
      read(PAGE),
      '<!-- measured: start -->',
      '<!-- measured: end -->',
      `\n\n${table}\n\n`,
    ),
    [MODULE]: moduleOf(summary),
  };
  for (const [filepath, text] of Object.entries(files))
    files[filepath] = await format(text, { ...(await resolveConfig(filepath)), filepath });
  return files;
}
