// Checks everything that a release consists of, once it is built, and fails with a sentence for each
// problem. If there are none, it writes the downloads into `release`. It does not publish anything.
// --write-version copies the version that changesets has set to the other files.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceOf } from './bundled.js';
import { DIST, ROOT, VERSION } from './paths.js';

const VERSION_FILE = 'src/utils/version.ts';

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

/** Whether the parts of the documents that a script writes are up to date. */
function* documents() {
  const args = [join(ROOT, 'scripts/snippets.js'), '--check'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status) yield* stderr.trim().split('\n');
}

/** The licences of the dependencies, and of the style sheets of the builder's host pages. */
function* licences() {
  const { dependencies } = JSON.parse(read('package.json'));
  const terms = Object.keys(dependencies).map((name) => [name, licenceOf(name).license]);
  const sheets = readFileSync(join(DIST, 'pages/hosts/LICENSES.txt'), 'utf8');
  for (const [, name, license] of sheets.matchAll(/^(\S+) \d\S*, (.+)$/gm))
    terms.push([name, license]);
  for (const [name, license] of terms)
    if (!PERMISSIVE.includes(license))
      yield `${name} is under “${license}”, which is none of ${PERMISSIVE.join(', ')}: leave it out.`;
}

if (process.argv.includes('--write-version')) writeVersion();
else {
  const faults = [];
  for (const check of [version, changelog, committed, documents, licences]) {
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
