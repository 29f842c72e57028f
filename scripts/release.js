// Looks over all that a release is made of, prints what would be published, and fails with a
// sentence for each thing that is not right. It publishes nothing itself: it ends with the commands for
// whoever does, and with --dry-run not even with these.
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { modulesOf, noticeOf, packagesOf, termsOf } from './bundled.js';
import { DIST, ROOT, VERSION } from './paths.js';

const TAG = `v${VERSION}`;

/** Terms that ask for no more than that they are handed on too. */
const PERMISSIVE = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** What is written into the documents by a script, and the script that says whether it is fresh. */
const WRITTEN = ['snippets.js', 'languages.js'];

const read = (...path) => readFileSync(join(ROOT, ...path), 'utf8');
const git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trimEnd() : undefined;
};

function* version() {
  if (!/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(VERSION))
    yield `package.json has the version “${VERSION}”: it takes three numbers, as in 1.2.3.`;
  const lock = JSON.parse(read('package-lock.json'));
  if (lock.version !== VERSION || lock.packages[''].version !== VERSION)
    yield `package-lock.json is of ${lock.version} and package.json of ${VERSION}: run npm install --package-lock-only.`;
  if (!read('src/utils/version.ts').includes(`'${VERSION}'`))
    yield `src/utils/version.ts does not say ${VERSION}, by which the files know each other.`;
  const tagged = git('rev-parse', '--verify', '--quiet', `refs/tags/${TAG}^{commit}`);
  if (tagged && tagged !== git('rev-parse', 'HEAD'))
    yield `The tag ${TAG} is on another commit: a version is released once, so raise it.`;
}

/** The newest section of the changelog: its heading, and what it says. */
function notesIn(text) {
  const [, title = '', notes = ''] = /^## (.+)\n([^]*?)(?=^## |(?![^]))/m.exec(text) ?? [];
  return { title, notes: notes.trim() };
}

/** What is wrong with the changelog for the release of a version today. */
export function* faultsOfChangelog(text, version, today = new Date()) {
  const { title, notes } = notesIn(text);
  const [named, given = ''] = title.split(/, (.*)/);
  if (named !== version) {
    yield `CHANGELOG.md begins with “${title}”: its first section has to be that of ${version}.`;
    return;
  }
  const date = new Date(`${given} UTC`);
  const inWords = (day) => day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  if (Number.isNaN(date.getTime()) || inWords(date) !== given)
    yield `CHANGELOG.md gives “${given}” for the day of ${version}: write it as “## ${version}, ${inWords(today)}”.`;
  else if (date > today) yield `CHANGELOG.md dates ${version} in the future: ${given}.`;
  if (!notes) yield `CHANGELOG.md says nothing of ${version}.`;
}

const changelog = () => faultsOfChangelog(read('CHANGELOG.md'), VERSION);

function* committed() {
  const changed = git('status', '--porcelain');
  if (changed === undefined) yield 'This is no git repository: release from a clone.';
  else if (changed)
    yield `Not committed: ${changed
      .split('\n')
      .map((line) => line.slice(3))
      .join(', ')}.`;
}

/** The newest of the files in git that the build reads. */
const newest = () =>
  (git('ls-files', 'src', 'scripts', 'demo', 'rollup.config.js', 'package.json', 'LICENSE') ?? '')
    .split('\n')
    .filter((path) => existsSync(join(ROOT, path)))
    .sort((a, b) => statSync(join(ROOT, b)).mtimeMs - statSync(join(ROOT, a)).mtimeMs)[0];

const INTEGRITY = join(DIST, 'integrity.json');
const isBuilt = () => existsSync(INTEGRITY);

function* built() {
  if (!isBuilt()) {
    yield 'Nothing is built: run npm run build.';
    return;
  }
  const integrity = JSON.parse(readFileSync(INTEGRITY, 'utf8'));
  if (integrity.version !== VERSION)
    yield `dist is of version ${integrity.version}: run npm run build.`;
  const source = newest();
  if (statSync(join(ROOT, source)).mtimeMs > statSync(INTEGRITY).mtimeMs)
    yield `${source} is newer than dist: run npm run build.`;
  const [major] = integrity.version.split('.');
  for (const [file, hash] of Object.entries(integrity.files)) {
    const name = file.slice(integrity.version.length + 1);
    for (const copy of [file, name, `${major}/${name}`]) {
      const bytes = existsSync(join(DIST, copy)) && readFileSync(join(DIST, copy));
      if (!bytes) yield `dist/${copy} is not there: run npm run build.`;
      else if (`sha384-${createHash('sha384').update(bytes).digest('base64')}` !== hash)
        yield `dist/${copy} has not the hash of dist/integrity.json: run npm run build.`;
    }
  }
}

/** Runs a script of ours; what it has to say against us is on its standard error. */
const complaints = (script, ...args) =>
  promisify(execFile)(process.execPath, [join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
  }).then(
    () => [],
    ({ stderr, message }) => (stderr.trim() || message).split('\n'),
  );

const documents = async () =>
  (await Promise.all(WRITTEN.map((script) => complaints(script, '--check')))).flat();

const sizes = () => complaints('size.js', '--check');

/** Each package that is in a file of ours, and on what terms. */
function* bundledTerms() {
  const names = Object.values(modulesOf()).flatMap((modules) => Object.keys(modules));
  const { dependencies } = JSON.parse(read('package.json'));
  for (const name of new Set([...packagesOf(names), ...Object.keys(dependencies)]))
    yield termsOf(name);
  // The style sheets of the pages that the builder previews on.
  const sheets = read('dist/pages/hosts/LICENSES.txt');
  for (const [, name, license] of sheets.matchAll(/^(\S+) \d\S*, (.+)$/gm)) yield { name, license };
}

function* licences() {
  for (const { name, license } of bundledTerms())
    if (!PERMISSIVE.includes(license))
      yield `${name} is under “${license}”, which is none of ${PERMISSIVE.join(', ')}: leave it out.`;
  const given = read('dist/LICENSES.txt');
  const modules = modulesOf();
  for (const file of Object.keys(JSON.parse(readFileSync(INTEGRITY, 'utf8')).files)) {
    const path = `dist/${file.slice(file.indexOf('/') + 1)}`;
    if (!modules[path]) {
      yield `What ${path} is made of is not known here: run npm run build.`;
      continue;
    }
    const packages = packagesOf(Object.keys(modules[path]));
    if (
      !read(path)
        .replace(/^\ufeff/, '')
        .startsWith(`/*! ${noticeOf(packages)} */`)
    )
      yield `${path} does not say whose work is in it: run npm run build.`;
    for (const name of packages)
      if (!given.includes(termsOf(name).text))
        yield `dist/LICENSES.txt lacks the licence of ${name}.`;
  }
}

const CHECKS = { version, changelog, committed, built };
const CHECKS_OF_THE_BUILD = { documents, sizes, licences };

function show() {
  const list = spawnSync('npm pack --dry-run --json --ignore-scripts', {
    cwd: ROOT,
    shell: true,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const [{ files, size, unpackedSize, integrity }] = JSON.parse(list.stdout);
  const number = (value) => value.toLocaleString('en-GB');
  const hashes = Object.entries(JSON.parse(readFileSync(INTEGRITY, 'utf8')).files);
  const terms = new Map([...bundledTerms()].map(({ name, license }) => [name, license]));
  console.log(`\nlocal-offer-widgets ${VERSION}, to be tagged ${TAG}.

What npm would be given: ${files.length} files, ${number(unpackedSize)} bytes; packed ${number(size)}
${integrity}
${files.map((file) => `${number(file.size).padStart(9)}  ${file.path}`).join('\n')}

What councils pin:
${hashes.map(([file, hash]) => `${hash}  ${file}`).join('\n')}

Whose work is in it:
${[...terms].map(([name, license]) => `${name}, ${license}`).join('\n')}

Notes:
${notesIn(read('CHANGELOG.md')).notes}`);
}

async function main({ 'dry-run': isDry }) {
  const faults = [];
  const checks = { ...CHECKS, ...(isBuilt() && CHECKS_OF_THE_BUILD) };
  for (const [name, check] of Object.entries(checks)) {
    const found = [...(await check())];
    faults.push(...found);
    console.log(`${name.padEnd(10)} ${found.length ? 'not right' : 'ok'}`);
  }
  if (isBuilt()) show();
  if (faults.length) {
    console.error(`\nNot to be released:\n${faults.join('\n')}`);
    process.exitCode = 1;
  } else if (!isDry)
    console.log(`
Nothing was published. Whoever may publish runs, in this order:
  git tag -a ${TAG} -m "local-offer-widgets ${VERSION}"
  npm publish
  git push origin ${TAG}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(parseArgs({ options: { 'dry-run': { type: 'boolean' } } }).values);
