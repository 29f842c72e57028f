// What stands in the way of a release, and what one would be made of, tried on a copy of the project.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { faultsOfChangelog } from '../../scripts/release.js';
import { VERSION } from '../../scripts/paths.js';
import { copyOfProject, node, run } from './helpers/project.js';

const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MODULES = 'node_modules/.cache/local-offer-widgets/modules.json';

describe('the changelog for a release', () => {
  const faults = (text) => [...faultsOfChangelog(text, '1.2.0', new Date('2026-12-01T12:00Z'))];
  const heading = (title) =>
    `# Changes\n\n## ${title}\n\n- One.\n\n## 1.1.0, 1 May 2026\n\n- Old.\n`;

  it('is right with its version, a day and a word', () =>
    assert.deepEqual(faults(heading('1.2.0, 1 December 2026')), []));

  for (const [title, sentence] of [
    ['1.2.0, not yet released', /gives “not yet released” .* “## 1\.2\.0, 1 December 2026”/],
    ['1.2.0', /gives “” for the day/],
    ['1.2.0, 31 November 2026', /gives “31 November 2026”/],
    ['1.2.0, 2026-12-01', /gives “2026-12-01”/],
    ['1.2.0, 2 December 2026', /dates 1\.2\.0 in the future/],
    ['1.3.0, 1 December 2026', /begins with “1\.3\.0, 1 December 2026”/],
  ])
    it(`is not, with “${title}”`, () => {
      const found = faults(heading(title));
      assert.equal(found.length, 1);
      assert.match(found[0], sentence);
    });

  it('is not, where it says nothing of the version', () => {
    for (const rest of ['', '## 1.1.0, 1 May 2026\n\n- Old.\n'])
      assert.deepEqual(faults(`# Changes\n\n## 1.2.0, 1 December 2026\n\n${rest}`), [
        'CHANGELOG.md says nothing of 1.2.0.',
      ]);
  });
});

describe('npm run release', () => {
  let folder;
  const path = (...names) => join(folder, ...names);
  const change = (file, from, to) => {
    const text = readFileSync(path(file), 'utf8');
    const changed = text.replace(from, to);
    assert.notEqual(changed, text, `${file} has no ${from}`);
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
    change('CHANGELOG.md', /^## .+/m, `## ${VERSION}, ${today}`);
    assert.equal(node(folder, 'scripts/size.js', '--record').stderr, '');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'All of it');
    utimesSync(path('dist/integrity.json'), new Date(), new Date());
  });
  after(() => rmSync(folder, { recursive: true }));

  it('--dry-run lists what would be published, and changes nothing', () => {
    const { status, stdout, stderr } = release('--dry-run');
    assert.deepEqual([status, stderr], [0, '']);
    const { files } = JSON.parse(readFileSync(path('dist/integrity.json'), 'utf8'));
    const [first] = Object.entries(files);
    for (const words of [
      `${VERSION}, to be tagged v${VERSION}.`,
      `${first[1]}  ${first[0]}`,
      '\nlit-html, BSD-3-Clause\n',
      '\nlean-qr, MIT\n',
      'Notes:\nFirst version.',
    ])
      assert.ok(stdout.includes(words), words);
    const { size } = statSync(path('dist/core.js'));
    assert.match(stdout, RegExp(`^ +${size.toLocaleString('en-GB')}  dist/core\\.js$`, 'm'));
    assert.doesNotMatch(stdout, /^ {2}npm publish/m);
    assert.deepEqual([git('tag'), git('status', '--porcelain')], ['', '']);
  });

  it('without it says what to run, and runs none of it; a tag on this commit is no hindrance', () => {
    git('tag', `v${VERSION}`);
    const { status, stdout } = release();
    assert.equal(status, 0);
    assert.match(
      stdout,
      /Nothing was published\. .*\n {2}git tag -a .*\n {2}npm publish\n {2}git push origin v/,
    );
    assert.equal(git('tag'), `v${VERSION}\n`);
  });

  it('names in a sentence each thing that is not right', () => {
    git('commit', '--quiet', '--allow-empty', '--message', 'Another');
    change('package-lock.json', `"version": "${VERSION}"`, '"version": "9.9.9"');
    change('src/utils/version.ts', VERSION, '9.9.8');
    change('CHANGELOG.md', today, 'soon');
    change('dist/core.js', /$/, '\n');
    rmSync(path('dist/0/frame.js'));
    change('README.md', /sha384-./, 'sha384-_');
    change('docs/languages.md', '| `tr`', '| `xx`');
    change('docs/accessibility-statement.md', '<!-- measured: end -->', '');
    change('sizes.json', /: (\d+)/, ': 1$1');
    change('dist/qr.js', / with lean-qr.*LICENSES\.txt/, '');
    change('dist/LICENSES.txt', /Google LLC/, 'nobody');
    mkdirSync(path('node_modules/copyleft'));
    writeFileSync(path('node_modules/copyleft/LICENSE'), 'Copyright (c) 2020 A\n');
    writeFileSync(path('node_modules/copyleft/package.json'), '{ "license": "GPL-3.0-only" }');
    change(MODULES, '"dist/hosted.js": {', '$& "copyleft/index.js": 1,');
    change(MODULES, '"dist/frame.js"', '"dist/elsewhere.js"');

    const { status, stdout, stderr } = release('--dry-run');
    assert.equal(status, 1);
    for (const check of 'version changelog committed built documents sizes licences'.split(' '))
      assert.match(stdout, RegExp(`^${check} +not right$`, 'm'));
    for (const sentence of [
      /^package-lock\.json is of 9\.9\.9 and package\.json of /m,
      /^src\/internal\/version\.ts does not say /m,
      /^The tag v\S+ is on another commit/m,
      /^CHANGELOG\.md gives “soon”/m,
      /^Not committed: .*CHANGELOG\.md.*package-lock\.json/m,
      /^src\/internal\/version\.ts is newer than dist/m,
      /^dist\/core\.js has not the hash/m,
      /^dist\/0\/frame\.js is not there/m,
      /^README\.md is behind what is built/m,
      /^docs\/languages\.md is behind what is built/m,
      /^docs\/accessibility-statement\.md: no <!-- measured: end -->/m,
      /^sizes\.json has not the sizes of/m,
      /^dist\/qr\.js does not say whose work is in it/m,
      /^dist\/LICENSES\.txt lacks the licence of lit-html/m,
      /^copyleft is under “GPL-3\.0-only”, which is none of/m,
      /^dist\/hosted\.js does not say whose work is in it/m,
      /^What dist\/frame\.js is made of is not known/m,
    ])
      assert.match(stderr, sentence);
    assert.doesNotMatch(stdout, /Nothing was published/);
  });

  it('asks for a build where there is none', () => {
    rmSync(path('dist'), { recursive: true });
    change('package.json', `"version": "${VERSION}"`, '"version": "next"');
    const { status, stderr } = release('--dry-run');
    assert.equal(status, 1);
    assert.match(stderr, /^Nothing is built: run npm run build\.$/m);
    assert.match(stderr, /^package\.json has the version “next”: it takes three numbers/m);
    assert.doesNotMatch(stderr, /^ +at /m);
  });

  it('stands before npm publish', () => {
    const { scripts } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
    assert.equal(scripts.prepublishOnly, 'npm run --silent release -- --dry-run');
  });
});
