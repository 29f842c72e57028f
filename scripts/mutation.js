// Compares the result of `stryker run` with docs/mutation.md. Fails if a mutant survived without a
// reason there, or if one that is listed there did not survive.
// node scripts/mutation.js --write updates the figures and the survivors, and keeps the reasons.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { laidOut } from './markdown.js';
import { MUTATION, ROOT, VERSION } from './paths.js';

export const DOCUMENT = join(ROOT, 'docs/mutation.md');
const MADE = /(?<=<!-- made: mutation -->\n)[^]*(?=<!-- \/made -->)/;

const KILLED = ['Killed', 'Timeout'];
const SURVIVED = ['Survived', 'NoCoverage'];

const oneLine = (code) => code.replace(/\s+/g, ' ').trim();

/** The lines that a mutant changes, before and after. Unlike line numbers, they rarely go stale. */
function changeOf(source, { location: { start, end }, replacement }) {
  const lines = source.split('\n');
  const before = lines[start.line - 1].slice(0, start.column - 1);
  const after = lines[end.line - 1].slice(end.column - 1);
  const was = lines.slice(start.line - 1, end.line).join('\n');
  return { was: oneLine(was), becomes: oneLine(before + replacement + after) };
}

/** The mutants in a report of Stryker's that no test killed. */
export const survivorsIn = ({ files }) =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => SURVIVED.includes(status))
      .map((mutant) => ({ file, ...changeOf(source, mutant) })),
  );

const ENTRY = /```diff\n- (.*)\n\+ (.*)\n```\n([^]*?)(?=\n```diff|$)/g;

/** The survivors that the document lists, each with its reason. */
export function listedIn(page) {
  const [made = ''] = MADE.exec(page) ?? [];
  const sections = made.split(/^### `(?=.+`$)/m).slice(1);
  return sections.flatMap((section) => {
    const [file] = section.split('`');
    return [...section.matchAll(ENTRY)].map(([, was, becomes, reason]) => ({
      file,
      was,
      becomes,
      reason: reason.trim(),
    }));
  });
}

const nameOf = ({ file, was, becomes }) => `${file}: ${was} → ${becomes}`;

/** How the list differs from the survivors, and which of its entries lack a reason. */
export function faultsIn(survivors, listed) {
  const found = survivors.map(nameOf);
  const left = listed.map(nameOf);
  const unlisted = found.filter((name) => {
    const index = left.indexOf(name);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [
    ...unlisted.map((name) => `survived, and is not listed: ${name}`),
    ...left.map((name) => `is listed, and has not survived: ${name}`),
    ...listed.filter(({ reason }) => !reason).map((one) => `has no reason: ${nameOf(one)}`),
  ];
}

/** The figures of a report. Its own page has them for each file. */
function figuresOf({ files, framework }) {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const killed = count(...KILLED);
  const all = killed + count(...SURVIVED);
  return [
    `Version ${VERSION}, by Stryker ${framework.version}: the tests kill **${killed} of ${all}** mutants, **${((100 * killed) / all).toFixed(1)} %**.`,
    `${count('Timeout')} of these made the tests run without end, which counts as killed. Another ${count('RuntimeError')} broke the code so that no test could load, and are not counted.`,
  ].join('\n');
}

/**
 * The document with the figures and the survivors of a report. Known survivors keep their reasons.
 */
export async function documented(page, report) {
  const known = listedIn(page);
  const reasonFor = (one) => {
    const index = known.findIndex((other) => nameOf(other) === nameOf(one));
    return index < 0 ? '' : known.splice(index, 1)[0].reason;
  };
  const survivors = survivorsIn(report);
  const sections = [...new Set(survivors.map(({ file }) => file))]
    .sort()
    .flatMap((file) => [
      `### \`${file}\``,
      ...survivors
        .filter((one) => one.file === file)
        .flatMap((one) => [`\`\`\`diff\n- ${one.was}\n+ ${one.becomes}\n\`\`\``, reasonFor(one)]),
    ]);
  const made = ['', figuresOf(report), '## Survivors', ...sections, ''].join('\n\n');
  return laidOut(
    DOCUMENT,
    page.replace(MADE, () => made),
  );
}

async function main() {
  const report = JSON.parse(readFileSync(`${MUTATION}.json`, 'utf8'));
  if (process.argv.includes('--write'))
    writeFileSync(DOCUMENT, await documented(readFileSync(DOCUMENT, 'utf8'), report));
  const faults = faultsIn(survivorsIn(report), listedIn(readFileSync(DOCUMENT, 'utf8')));
  for (const fault of faults) console.error(`docs/mutation.md: ${fault}`);
  console.log(`Every mutant is shown in ${relative(ROOT, `${MUTATION}.html`)}.`);
  process.exitCode = faults.length ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
