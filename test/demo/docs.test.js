/* global document, getComputedStyle, innerWidth, location, requestAnimationFrame */
// The documents as pages: as they are built and served.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.js';
import { axeFaults, drawn, ELEMENTS, focus, overflow, startDemo } from './harness.js';

const SITE = join(ROOT, 'dist/docs');
const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true }).map((file) => file.replaceAll('\\', '/'));
// Those of the translations are alike, and have a test of their own.
const PAGES = filesIn('dist/docs').filter(
  (file) => file.endsWith('.html') && !/^translations\/(?!index)/.test(file),
);
/** Every kind of page is looked at in every way, and every page in one. */
const KINDS = ['index.html', 'elements/mediation-checker.html', 'contents.html'];
const inLight = [{ name: 'prefers-color-scheme', value: 'light' }];
const inDark = [{ name: 'prefers-color-scheme', value: 'dark' }];
const WAYS = [
  [320, inLight],
  [320, inDark],
  [1280, inLight],
  [1280, inDark],
];

/** An element on the page follows its colours a moment later. */
async function paint(page, features) {
  await page.emulateMediaFeatures(features);
  await page.evaluate(
    () => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 100)),
  );
}

let demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.stop());

const open = (path, options) => demo.open(`/dist/docs/${path}`, options);

/** What each page says of itself, read once, in the browser. */
const told = new Map();

describe('every document has its page', () => {
  const sources = [
    ...readdirSync(ROOT)
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file, file === 'README.md' ? 'index.html' : file.toLowerCase()]),
    ...filesIn('docs').map((file) => [`docs/${file}`, file]),
    ...ELEMENTS.map((tag) => [`src/elements/${tag}/${tag}.md`, `elements/${tag}.md`]),
  ].filter(([source]) => source.endsWith('.md'));

  for (const [source, path] of sources) {
    it(source, async () => {
      const page = path.replace('.md', '.html');
      assert.ok(PAGES.includes(page), page);
      const [, title] = /^# (.*)$/m.exec(read(source));
      const html = readFileSync(join(SITE, page), 'utf8');
      const [, shown] = /<h1 [^>]*>(.*?)<\/h1>/.exec(html);
      const plain = (text) =>
        text
          .replace(/<[^>]*>|[`*_]/g, '')
          .replaceAll('&#39;', "'")
          .replaceAll('&quot;', '"');
      assert.equal(plain(shown.replace(/&lt;.*&gt;/, '')), plain(title));
    });
  }
  it('and there is no other but the lists', () => {
    const known = sources.map(([, path]) => path.replace('.md', '.html'));
    assert.deepEqual(PAGES.filter((page) => !known.includes(page)).sort(), [
      'adr/index.html',
      'contents.html',
      'translations/index.html',
    ]);
  });
});

describe('a page', () => {
  PAGES.forEach((path, index) => {
    it(`${path}: opens under the strict policy, asks nobody else, fits; axe finds nothing`, async () => {
      const { page, problems } = await open(path, { width: 320 });
      const hosts = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).host),
      );
      assert.deepEqual([...new Set(hosts)], [await page.evaluate(() => location.host)]);
      await drawn(page);
      assert.equal(await overflow(page), 0);
      told.set(
        path,
        await page.evaluate(() => ({
          // What a widget has fetched is no part of the page.
          addresses: [...document.querySelectorAll('[href], [src]:not([src$="/more.js"])')].map(
            (each) => each.getAttribute('href') ?? each.getAttribute('src'),
          ),
          ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
          lang: document.documentElement.lang,
          title: document.title,
          landmarks: ['header', 'nav.pages', 'main', 'footer'].map(
            (each) => document.querySelectorAll(`body ${each}`).length,
          ),
          headings: [...document.querySelectorAll('h1')].length,
          loud: document.querySelectorAll('[style], style, script:not([src])').length,
        })),
      );
      // The rows of a long table are alike, and axe takes its time over each.
      await page.$$eval('tr:nth-child(n + 40)', (rows) => rows.forEach((row) => row.remove()));
      for (const [width, features] of KINDS.includes(path) ? WAYS : [WAYS[index % 4]]) {
        await page.setViewport({ width, height: 800 });
        await paint(page, features);
        assert.deepEqual(await axeFaults(page), [], `${width} px, ${features[0].value}`);
      }
      assert.deepEqual(problems, []);
      await page.close();
    });
  });

  it('has no fault with the list of documents open', async () => {
    const { page } = await open('theming.html', { width: 320 });
    await page.click('.pages summary');
    for (const features of [inLight, inDark]) {
      await paint(page, features);
      assert.deepEqual(await axeFaults(page), []);
    }
    assert.equal(await overflow(page), 0);
    await page.close();
  });

  it('says what it is, in its title, language and landmarks, with nothing inline', () => {
    const titles = [...told.values()].map(({ title }) => title);
    assert.equal(new Set(titles).size, PAGES.length);
    for (const [path, { lang, title, landmarks, headings, loud }] of told) {
      assert.equal(lang, 'en-GB', path);
      assert.match(title, /Local offer widgets$/);
      assert.deepEqual(landmarks, [1, 1, 1, 1], path);
      assert.deepEqual([headings, loud], [1, 0], path);
    }
  });

  it('has no id twice', () => {
    for (const [path, { ids }] of told)
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
        path,
      );
  });

  it('leads nowhere where nothing is', () => {
    const faults = [];
    for (const [path, { addresses }] of told)
      for (const address of addresses) {
        const faultOf = () => {
          if (/^[a-z]+:/.test(address))
            return URL.canParse(address) && address.startsWith('https://') ? '' : 'no https';
          // The folder may be anywhere.
          if (address.startsWith('/')) return 'begins at the root';
          const [file, fragment] = address.split('#');
          const target = file ? posix.join(posix.dirname(path), file) : path;
          if (!existsSync(join(SITE, target)) || statSync(join(SITE, target)).isDirectory())
            return 'is not there';
          const isIn = !fragment || told.get(target)?.ids.includes(decodeURIComponent(fragment));
          return isIn ? '' : 'no such place';
        };
        const fault = faultOf();
        if (fault) faults.push(`${path}: ${address}: ${fault}`);
      }
    assert.deepEqual(faults, []);
    assert.ok([...told.values()].flatMap(({ addresses }) => addresses).length > 1000);
  });

  it('is in the navigation of every page, or in the list of decisions', () => {
    const linksOf = (path) =>
      told
        .get(path)
        .addresses.map((address) => posix.join(posix.dirname(path), address.split('#')[0]));
    const reached = new Set([...linksOf('index.html'), ...linksOf('adr/index.html')]);
    assert.deepEqual(
      PAGES.filter((path) => !reached.has(path)),
      [],
    );
  });
});

describe('without script', () => {
  it('a page reads, and the contents lead to every part of every page', async () => {
    const { page, problems } = await open('theming.html', { script: false });
    const text = await page.$eval('main', (main) => main.innerText);
    assert.match(text, /A minor version does not remove or rename them/);
    assert.doesNotMatch(text, /&\w+;/);
    await Promise.all([page.waitForNavigation(), page.click('.all a')]);
    const links = await page.$$eval('main .index a', (all) =>
      all.map((each) => each.pathname + each.hash),
    );
    for (const path of PAGES.filter((each) => !/^adr\/\d|^contents/.test(each)))
      assert.ok(links.includes(`/dist/docs/${path}`), path);
    assert.ok(links.includes('/dist/docs/theming.html#on-paper'));
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('the page of an element has its words for that, with a link to a page that needs none', async () => {
    const { page } = await open('elements/mediation-checker.html', { script: false });
    await Promise.all([page.waitForNavigation(), page.click('.live a')]);
    assert.match(page.url(), /\/dist\/pages\/mediation-checker\.html$/);
    await page.close();
  });
});

describe('the page of an element', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter((each) => each.tagName);

  for (const element of elements) {
    it(`<${element.tagName}> shows it at work, and has all that the manifest has`, async () => {
      const { page } = await open(`elements/${element.tagName}.html`);
      await drawn(page);
      const shown = await page.$eval(`.live ${element.tagName}`, ({ shadowRoot }) =>
        shadowRoot.querySelector('[part=root]').innerText.trim(),
      );
      assert.ok(shown.length > 50, shown);
      const names = await page.$$eval('.table td:first-child', (cells) =>
        cells.map((cell) => cell.textContent),
      );
      const told = ['attributes', 'events', 'cssParts', 'cssProperties', 'slots']
        .flatMap((kind) => element[kind] ?? [])
        .map(({ name }) => name || '(no name)');
      assert.ok(told.length > 10);
      assert.deepEqual(
        told.filter((name) => !names.includes(name)),
        [],
      );
      await page.close();
    });
  }
});

describe('in other ways', () => {
  it('a wide window has the list of documents beside the text, a narrow one behind a button', async () => {
    const { page } = await open('theming.html', { width: 1280 });
    const seen = () =>
      page.$eval('.pages [aria-current]', (link) => [
        link.checkVisibility({ contentVisibilityAuto: true }),
        link.getBoundingClientRect().right < innerWidth / 2,
        link.textContent,
      ]);
    assert.deepEqual(await seen(), [true, true, 'Theming']);
    await page.setViewport({ width: 320, height: 800 });
    assert.equal((await seen())[0], false);
    await page.click('.pages summary');
    assert.equal((await seen())[0], true);
    await page.close();
  });

  it('the first key leads past everything', async () => {
    const { page } = await open('theming.html');
    await page.keyboard.press('Tab');
    assert.deepEqual(
      (({ text, isSeen, isOnScreen }) => [text, isSeen, isOnScreen])(await focus(page)),
      ['Skip to main content', true, true],
    );
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    await page.close();
  });

  it('a wide table scrolls by itself, and can be reached by keys', async () => {
    const { page } = await open('for-editors.html', { width: 320 });
    const wide = await page.$$eval('.table', (all) =>
      all
        .filter((each) => each.scrollWidth > each.clientWidth)
        .map((each) => [each.tabIndex, each.ariaLabel]),
    );
    assert.ok(wide.length > 0);
    for (const [tabIndex, label] of wide) {
      assert.equal(tabIndex, 0);
      assert.match(label, /^Table \d+: \S/);
    }
    await page.close();
  });

  it('paper has the text alone', async () => {
    const { page } = await open('theming.html', { width: 700 });
    await page.emulateMediaType('print');
    const shown = (selector) => page.$eval(selector, (each) => each.checkVisibility());
    for (const selector of ['.pages', '.contents', '.all', '.skip'])
      assert.equal(await shown(selector), false, selector);
    assert.equal(await shown('main table'), true);
    assert.equal(await page.$eval('.table', (each) => getComputedStyle(each).overflowX), 'visible');
    await page.close();
  });
});
