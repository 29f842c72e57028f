// What stands in the way of a release, and how a version is made, tried on a copy of the project.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { VERSION } from '../../scripts/paths.js';
import { copyOfProject, node, run } from './helpers/project.js';

describe('npm run release', () => {
  let folder;
  const path = (...names) => join(folder, ...names);
  const read = (file) => readFileSync(path(file), 'utf8');
  const change = (file, from, to) => {
    const changed = read(file).replace(from, to);
    assert.notEqual(changed, read(file), `${file} has no ${from}`);
    writeFileSync(path(file), changed);
  };
  const git = (...args) => {
    const named = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args];
    const { status, stdout, stderr } = run(folder, 'git', ...named);
    assert.equal(status, 0, stderr);
    return stdout;
  };
  const release = (...args) => node(folder, 'scripts/release.js', ...args);

  before(() => {
    folder = copyOfProject();
    // As it is once a version has been made of them.
    for (const name of readdirSync(path('.changeset')))
      if (name.endsWith('.md') && name !== 'README.md') rmSync(path('.changeset', name));
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'All of it');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('finds nothing wrong, writes the downloads, and changes nothing else; a tag on this commit is no hindrance', () => {
    git('tag', `v${VERSION}`);
    const { status, stdout, stderr } = release();
    assert.deepEqual([status, stderr], [0, '']);
    const [checks, written] = stdout.trim().split('\n\n');
    for (const line of checks.split('\n')) assert.match(line, / ok$/);
    const sums = read('release/SHA256SUMS').trim().split('\n');
    assert.equal(sums.length, written.split('\n').length);
    for (const line of sums) {
      const [sum, name] = line.split('  ');
      const bytes = readFileSync(path('release', name));
      assert.equal(createHash('sha256').update(bytes).digest('hex'), sum);
    }
    assert.equal(git('status', '--porcelain'), '');
  });

  it('names in a sentence each thing that is not right', () => {
    git('commit', '--quiet', '--allow-empty', '--message', 'Another');
    change('package-lock.json', `"version": "${VERSION}"`, '"version": "9.9.9"');
    change('src/utils/version.ts', VERSION, '9.9.8');
    change('CHANGELOG.md', `## ${VERSION}`, '## 0.0.9');
    change('README.md', /sha384-./, 'sha384-_');
    change('docs/languages.md', '| `tr`', '| `xx`');
    change('dist/pages/hosts/LICENSES.txt', /, MIT$/m, ', GPL-3.0-only');
    writeFileSync(path('.changeset/one.md'), "---\n'local-offer-widgets': minor\n---\n\nOne.\n");

    const { status, stdout, stderr } = release();
    assert.equal(status, 1);
    for (const check of 'version changelog committed documents licences'.split(' '))
      assert.match(stdout, RegExp(`^${check} +not right$`, 'm'));
    for (const sentence of [
      /^package-lock\.json is of 9\.9\.9 and package\.json of /m,
      /^src\/utils\/version\.ts does not say /m,
      /^The tag v\S+ is on another commit/m,
      /^Changes are not in a version yet: one\.md/m,
      /^CHANGELOG\.md begins with “0\.0\.9”/m,
      /^Not committed: .*CHANGELOG\.md.*package-lock\.json/m,
      /^README\.md is behind what is built/m,
      /^docs\/languages\.md is behind what is built/m,
      /^\S+ is under “GPL-3\.0-only”, which is none of/m,
    ])
      assert.match(stderr, sentence);
    git('checkout', '--quiet', '.');
  });

  it('a version is made from the changes that wait, in every file that says it', () => {
    const made = node(folder, 'node_modules/@changesets/cli/bin.js', 'version');
    assert.equal(made.status, 0, made.stderr);
    assert.equal(release('--write-version').status, 0);
    const next = VERSION.replace(/\d+\.\d+$/, (rest) => `${Number(rest.split('.')[0]) + 1}.0`);
    for (const file of ['package.json', 'package-lock.json'])
      assert.equal(JSON.parse(read(file)).version, next);
    assert.ok(read('src/utils/version.ts').includes(`'${next}'`));
    assert.match(read('CHANGELOG.md'), RegExp(`^# Changes\n\n## ${next}\n\n[^]*- One\\.\n\n## `));
    assert.doesNotMatch(read('package-lock.json'), /"resolved"/);
  });

  it('stands before npm publish, and builds first', () => {
    const { scripts } = JSON.parse(read('package.json'));
    assert.equal(scripts.prepublishOnly, 'npm run --silent release');
    assert.match(scripts.release, /npm run --silent build && node scripts\/release\.js$/);
  });
});
