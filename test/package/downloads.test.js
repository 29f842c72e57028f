// What a release is downloaded as: what is in it, and that it is the same wherever it is made.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { load } from 'js-yaml';
import { ELEMENTS, TAGS } from '../../lib/site/elements.js';
import { downloads } from '../../scripts/downloads/files.js';
import { zip } from '../../scripts/downloads/zip.js';
import { ROOT, VERSION } from '../../scripts/paths.js';
import { find } from '../integrations/helpers/programs.js';

const { files } = JSON.parse(readFileSync(`${ROOT}dist/integrity.json`, 'utf8'));
const all = await downloads();
const textOf = (name, path) => String(all[name][path]);
const hashOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

for (const [name, contents] of Object.entries(all))
  describe(name, () => {
    const paths = Object.keys(contents);

    it('has one folder, and no name that a system would not take', () => {
      assert.equal(new Set(paths.map((path) => path.split('/')[0])).size, 1);
      for (const path of paths) assert.match(path, /^[\w.-]+(\/[\w.-]+)*$/);
    });

    it('has every script of the version, unchanged', () => {
      const entry = paths.find((path) => path.endsWith(`/${VERSION}/local-offer-widgets.esm.js`));
      const folder = entry.slice(0, entry.lastIndexOf(`${VERSION}/`));
      for (const [file, hash] of Object.entries(files))
        assert.equal(hashOf(contents[folder + file]), hash, file);
    });

    it('has a page for every element', () => {
      for (const tag of TAGS)
        assert.ok(paths.some((path) => path.endsWith(`/pages/england/${tag}.html`)));
    });

    it('has every language of a page that it has', () => {
      for (const path of paths.filter((each) => /\/pages\/.*\.html$/.test(each)))
        for (const [, to] of String(contents[path]).matchAll(/<a href="([^"#?]*)"[^>]* hreflang=/g))
          assert.ok(paths.includes(posix.join(posix.dirname(path), to)), `${path}: ${to}`);
    });

    // PHP takes no larger upload unless somebody has set it.
    if (name.includes('wordpress'))
      it('is small enough to be uploaded to WordPress', () =>
        assert.ok(zip(contents).length < 2 * 1024 * 1024));

    it('has nothing left to fill in', () => {
      // Documents may speak of these words.
      for (const path of paths.filter((each) => !/\/(\d[\d.]*|pages|docs)\//.test(each)))
        assert.doesNotMatch(String(contents[path]), /\b0\.0\.0\b|MAJOR|THE-LINE|THE-HASH/, path);
    });

    it('has PHP that can be read', { skip: find('php') ? false : 'There is no PHP here.' }, () => {
      for (const path of paths.filter((each) => /\.(php|module|install)$/.test(each))) {
        const { status, stdout } = spawnSync(find('php'), ['-l'], {
          input: contents[path],
          encoding: 'utf8',
        });
        assert.equal(status, 0, `${path}: ${stdout}`);
      }
    });
  });

describe('a zip', () => {
  const made = (env = {}) => {
    const script = `import { zip } from './scripts/downloads/zip.js';
      process.stdout.write(zip({ 'b/c.txt': 'C', 'a.txt': 'A'.repeat(1000) }));`;
    const args = ['--input-type=module', '--eval', script];
    const options = { cwd: ROOT, env: { ...process.env, SOURCE_DATE_EPOCH: '1790000000', ...env } };
    return spawnSync(process.execPath, args, options).stdout;
  };
  let bytes;
  before(() => {
    bytes = made();
  });

  it('is the same to the byte wherever it is made', () => {
    for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/London'])
      assert.ok(made({ TZ }).equals(bytes), TZ);
  });

  it('has its files in order, with the day of the release', () => {
    const seen = [];
    const found = unzipSync(bytes, { filter: ({ name }) => seen.push(name) });
    assert.deepEqual(seen, ['a.txt', 'b/c.txt']);
    assert.equal(Buffer.from(found['a.txt']).toString(), 'A'.repeat(1000));
    // A server tells by the date whether a browser's copy is still good.
    assert.ok(!made({ SOURCE_DATE_EPOCH: '1790086400' }).equals(bytes));
  });

  it('of a download can be opened', () => {
    const [contents] = Object.values(all);
    assert.deepEqual(Object.keys(unzipSync(zip(contents))).sort(), Object.keys(contents).sort());
  });
});

describe('the download to host', () => {
  const name = `local-offer-widgets-${VERSION}.zip`;
  const [root] = name.split('.zip');
  const paths = Object.keys(all[name]).map((path) => posix.relative(root, path));

  it('has what is hosted, what servers need, and where to start', () => {
    const tops = new Set(
      paths.map((path) =>
        path
          .split('/')
          .slice(0, path.startsWith('local') ? 2 : 1)
          .join('/'),
      ),
    );
    assert.deepEqual(
      [...tops].sort(),
      [
        'START-HERE.html',
        'docs',
        ...[VERSION.split('.')[0], VERSION, 'LICENSE', 'integrity.json', 'pages'].map(
          (each) => `local-offer-widgets/${each}`,
        ),
        'servers',
      ].sort(),
    );
  });

  it('has every file that START-HERE and the documents for editors link to', () => {
    const linked = [
      'START-HERE.html',
      ...paths.filter((path) => /^docs\/[\w-]+\.html$/.test(path)),
    ];
    const found = linked.flatMap((path) =>
      [...textOf(name, `${root}/${path}`).matchAll(/\s(?:href|src)="(?![a-z]+:)([^"#?]+)/g)].map(
        ([, to]) => [path, posix.join(posix.dirname(path), to)],
      ),
    );
    assert.ok(found.some(([, to]) => to === 'docs/for-editors.html'));
    assert.deepEqual(
      found.filter(([, to]) => !paths.includes(to)),
      [],
    );
  });

  it('offers oEmbed on its pages in English, if it knows where it will be', async () => {
    const home = 'https://widgets.council.example/send/';
    const files = (await downloads(home))[name];
    const read = (path) => String(files[`${root}/local-offer-widgets/${path}`]);
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)">/;
    for (const tag of TAGS)
      for (const path of [`pages/${tag}.html`, `pages/hackney/${tag}.html`]) {
        const [, href] = link.exec(read(path));
        assert.ok(href.startsWith(`${home}pages/`), href);
        assert.deepEqual(JSON.parse(read(href.slice(home.length))), {
          version: '1.0',
          type: 'link',
          title: ELEMENTS[tag],
        });
        assert.doesNotMatch(textOf(name, `${root}/local-offer-widgets/${path}`), link);
      }
    assert.doesNotMatch(read('pages/mediation-checker.tr.html'), link);
    assert.ok(String(files[`${root}/START-HERE.html`]).includes(`${home}pages/builder.html`));
  });

  it('says the line for a template, with the hash of the file beside it', () =>
    assert.ok(
      textOf(name, `${root}/START-HERE.html`).includes(
        files[`${VERSION}/local-offer-widgets.esm.js`],
      ),
    ));
});

describe('the module for Drupal', () => {
  const contents = all[`local-offer-widgets-drupal-${VERSION}.zip`];
  const files = Object.keys(contents).map((path) => posix.relative('local_offer_widgets', path));
  const read = (path) => String(contents[`local_offer_widgets/${path}`]);
  const yaml = Object.fromEntries(
    files.filter((path) => path.endsWith('.yml')).map((path) => [path, load(read(path))]),
  );

  it('has YAML that can be read, and names a route, a class and a schema that are there', () => {
    const routes = Object.keys(yaml['local_offer_widgets.routing.yml']);
    assert.deepEqual(routes, [yaml['local_offer_widgets.info.yml'].configure]);
    const [{ defaults, requirements }] = Object.values(yaml['local_offer_widgets.routing.yml']);
    const file = defaults._form
      .replace('\\Drupal\\local_offer_widgets', 'src')
      .replaceAll('\\', '/');
    assert.ok(files.includes(`${file}.php`), file);
    assert.ok(requirements._permission in yaml['local_offer_widgets.permissions.yml']);
    const settings = yaml['config/install/local_offer_widgets.settings.yml'];
    const schema = yaml['config/schema/local_offer_widgets.schema.yml'];
    assert.deepEqual(
      Object.keys(settings).sort(),
      Object.keys(schema['local_offer_widgets.settings'].mapping).sort(),
    );
  });

  it('says at its head what was tried', () =>
    assert.match(read('README.md'), /^# .*\n\n.*\n\n\*\*Tried by hand on Drupal/));
});

describe('the plugin for WordPress', () => {
  const name = `local-offer-widgets-wordpress-${VERSION}.zip`;
  const text = (path) => textOf(name, `local-offer-widgets/${path}`);

  it('has in its template for translators every word that it says', () => {
    const pot = text('languages/local-offer-widgets.pot');
    const calls = Object.entries(all[name])
      .filter(([path]) => /\.(php|js)$/.test(path) && !path.includes('/widgets/'))
      .flatMap(([, source]) => [
        ...String(source).matchAll(/\b(?:_[_enx]|esc_(?:html|attr)_[_ex]+)\( '((?:[^'\\]|\\.)*)'/g),
      ]);
    assert.ok(calls.length > 30);
    for (const [, words] of calls)
      assert.ok(pot.includes(`msgid "${words.replaceAll('"', '\\"')}"`), words);
    for (const words of ['Local Offer widgets', 'Local Offer widget', 'mediation'])
      assert.ok(pot.includes(`msgid "${words}"`), words);
    assert.equal(new Set(pot.match(/^msgid .*$/gm)).size, pot.match(/^msgid /gm).length);
  });

  it('says its version in each place that WordPress reads', () => {
    assert.match(text('local-offer-widgets.php'), RegExp(`^ \\* Version: +${VERSION}$`, 'm'));
    assert.match(text('readme.txt'), RegExp(`^Stable tag: ${VERSION}$`, 'm'));
  });

  it('shuts every file of PHP to whoever asks for it by its address', () => {
    for (const path of Object.keys(all[name]).filter(
      (each) => each.endsWith('.php') && !each.endsWith('.asset.php'),
    ))
      assert.match(
        String(all[name][path]),
        /if \( ! defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \) \{\n\texit;/,
        path,
      );
  });
});
