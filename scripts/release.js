// Checks everything that a release consists of, and fails with a sentence for each problem. If there
// are none, it writes the downloads into `release`. It does not publish anything.
// --write-version copies the version that changesets has set to the other files.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, ROOT, VERSION } from './paths.js';

const VERSION_FILE = 'src/utils/version.ts';
const INTEGRITY = join(DIST, 'integrity.json');

/** Licences that only ask to be passed on with the code. */
const PERMISSIVE = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const read = (...path) => readFileSync(join(ROOT, ...path), 'utf8');
const git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trimEnd() : undefined;
};

function writeVersion() {
  const lock = JSON.parse(read('package-lock.json'));
  lock.version = VERSION;
  lock.packages[''].version = VERSION;
  writeFileSync(join(ROOT, 'package-lock.json'), `${JSON.stringify(lock, undefined, 2)}\n`);
  const text = read(VERSION_FILE).replace(/'[^']+'/, `'${VERSION}'`);
  writeFileSync(join(ROOT, VERSION_FILE), text);
}

function* version() {
  const lock = JSON.parse(read('package-lock.json'));
  if (lock.version !== VERSION || lock.packages[''].version !== VERSION)
    yield `package-lock.json is of ${lock.version} and package.json of ${VERSION}: run npm run release:version.`;
  if (!read(VERSION_FILE).includes(`'${VERSION}'`))
    yield `${VERSION_FILE} does not say ${VERSION}, by which the files know each other: run npm run release:version.`;
  const tag = `v${VERSION}`;
  const tagged = git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`);
  if (tagged && tagged !== git('rev-parse', 'HEAD'))
    yield `The tag ${tag} is on another commit: a version is released once, so raise it.`;
}

function* changelog() {
  const waiting = readdirSync(join(ROOT, '.changeset')).filter((file) =>
    /^(?!README).*\.md$/.test(file),
  );
  if (waiting.length)
    yield `Changes are not in a version yet: ${waiting.join(', ')}. Run npm run release:version.`;
  const [, newest] = /^## (.+)$/m.exec(read('CHANGELOG.md')) ?? [];
  if (newest !== VERSION)
    yield `CHANGELOG.md begins with “${newest}”: its first section has to be that of ${VERSION}.`;
}

function* committed() {
  const changed = git('status', '--porcelain');
  if (changed === undefined) yield 'This is no git repository: release from a clone.';
  else if (changed) yield `Not committed: ${changed.replace(/^.../gm, '').split('\n').join(', ')}.`;
}

/** The most recently changed of the files that the build reads. */
const newest = () =>
  git('ls-files', 'src', 'scripts', 'demo', '*.config.js', 'package.json', 'LICENSE')
    ?.split('\n')
    .filter((path) => existsSync(join(ROOT, path)))
    .sort((a, b) => statSync(join(ROOT, b)).mtimeMs - statSync(join(ROOT, a)).mtimeMs)[0];

function* built() {
  if (!existsSync(INTEGRITY)) {
    yield 'Nothing is built: run npm run build.';
    return;
  }
  const integrity = JSON.parse(readFileSync(INTEGRITY, 'utf8'));
  if (integrity.version !== VERSION)
    yield `dist is of version ${integrity.version}: run npm run build.`;
  const source = newest();
  if (source && statSync(join(ROOT, source)).mtimeMs > statSync(INTEGRITY).mtimeMs)
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

/** Whether the parts of the documents that scripts write are up to date. */
function* documents() {
  for (const script of ['snippets.js', 'languages.js']) {
    const args = [join(ROOT, 'scripts', script), '--check'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    if (status) yield* stderr.trim().split('\n');
  }
}

/** The licences of the dependencies, and of the style sheets of the builder's host pages. */
function* licences() {
  const { dependencies } = JSON.parse(read('package.json'));
  const terms = Object.keys(dependencies).map((name) => [
    name,
    JSON.parse(read('node_modules', name, 'package.json')).license,
  ]);
  const sheets = join(DIST, 'pages/hosts/LICENSES.txt');
  if (existsSync(sheets))
    for (const [, name, license] of readFileSync(sheets, 'utf8').matchAll(/^(\S+) \d\S*, (.+)$/gm))
      terms.push([name, license]);
  for (const [name, license] of terms)
    if (!PERMISSIVE.includes(license))
      yield `${name} is under “${license}”, which is none of ${PERMISSIVE.join(', ')}: leave it out.`;
}

if (process.argv.includes('--write-version')) writeVersion();
else {
  const faults = [];
  for (const check of [version, changelog, committed, built, documents, licences]) {
    const found = [...check()];
    faults.push(...found);
    console.log(`${check.name.padEnd(10)} ${found.length ? 'not right' : 'ok'}`);
  }
  if (faults.length) console.error(`\nNot to be released:\n${faults.join('\n')}`);
  else {
    console.log('');
    await import('./downloads.js');
  }
  process.exitCode = faults.length ? 1 : 0;
}
