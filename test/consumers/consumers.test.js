/* global document, window */
// The packed package in the hands of six developers: what each builds runs, and brings Lit once.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { hackney } from '../../lib/councils/hackney.js';
import { lambeth } from '../../lib/councils/lambeth.js';
import { enReading } from '../../lib/i18n/en/reading.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm } from '../../lib/i18n/index.js';
import { ROOT } from '../../scripts/paths.js';
import { answer, ELEMENTS, startDemo, TODAY } from '../demo/harness.js';
import { sections } from '../site/harness.js';
import { buildAll } from './build.js';

/**
 * The most that may come before the first question, in bytes of brotli: the framework, the page's
 * own code and ours. And what may come later: the lazy chunks.
 */
const BOUNDS = {
  vite: { first: 29_200, later: 35_000 },
  react: { first: 89_200, later: 35_000 },
  vue: { first: 52_300, later: 35_000 },
  svelte: { first: 40_700, later: 35_000 },
  // What the answer and the guide need comes at once, with what hydrates; what draws codes comes later.
  server: { first: 58_500, later: 4_000 },
};

const MOUNTED = ['vite', 'react', 'vue', 'svelte', 'script'];

/** The end of the answers, by the graph; what leads there. */
const END = 'certificate-needed';
const ANSWERS = ['parent', 'refusal-to-assess', '3/11/2026', 'no', 'no'];

let demo;
let built;
before(async () => {
  built = await buildAll({ vite: Object.keys(BOUNDS) });
  demo = await startDemo({ folders: { consumers: built.folder } });
});
after(() => demo?.stop());

/** Timers that wait for another day, as they are set and cleared. */
function countTimers() {
  const waiting = new Set();
  const [set, clear] = [setTimeout, clearTimeout];
  window.setTimeout = (act, ms, ...args) => {
    const timer = set(act, ms, ...args);
    if (ms > 60_000) waiting.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    waiting.delete(timer);
    clear(timer);
  };
  Object.defineProperty(window, 'waitingTimers', { get: () => waiting.size });
}

/** What the page listens for all over, of what only our elements ask for. */
async function listeners(page) {
  const client = await page.createCDPSession();
  const { result } = await client.send('Runtime.evaluate', { expression: 'window' });
  const all = await client.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
  await client.detach();
  return all.listeners
    .map(({ type }) => type)
    .filter((type) => ['resize', 'transitionend', 'beforeprint'].includes(type));
}

/** Waits for words in the shadow root of an element. */
const shows = (page, tag, words) =>
  page.waitForFunction(
    (name, text) => document.querySelector(name).shadowRoot?.textContent.includes(text),
    {},
    tag,
    words,
  );

/** Answers to the end; every step is heard as it is come to. */
async function answerAll(page) {
  const steps = [];
  for (const value of ANSWERS) {
    await answer(page, value);
    steps.push(await page.$eval('#step', ({ value: step }) => step));
  }
  return steps;
}

describe('what the consumers are built of', () => {
  it('no tool warned', () => assert.deepEqual(built.warnings, []));

  for (const [name, { first, later }] of Object.entries(BOUNDS)) {
    it(`${name}: bytes`, (test) => {
      const folder = join(built.folder, name, 'assets');
      const [page] = readdirSync(join(built.folder, name)).filter((file) => file.endsWith('.html'));
      const html = readFileSync(join(built.folder, name, page), 'utf8');
      const bytes = { first: 0, later: 0 };
      for (const file of readdirSync(folder))
        bytes[html.includes(file) ? 'first' : 'later'] += brotliCompressSync(
          readFileSync(join(folder, file)),
        ).length;
      test.diagnostic(`${name}: ${bytes.first} bytes of brotli at first, ${bytes.later} later`);
      // Both are there, so that a bound speaks of something.
      assert.ok(bytes.first > 20_000 && bytes.first <= first, `${bytes.first} at first`);
      assert.ok(bytes.later > 3_000 && bytes.later <= later, `${bytes.later} later`);
    });
  }
});

for (const name of MOUNTED) {
  describe(`${name}: the page, under the strictest policy`, () => {
    let page;
    let problems;
    before(async () => {
      const path = `/consumers/${name}/index.html`;
      ({ page, problems } = await demo.open(path, { before: countTimers }));
      await shows(page, 'mediation-checker', enForm.questions.person.title);
    });
    after(() => page?.close());

    it('has Lit once', async () => {
      // Each copy leaves its version there; that of the page file leaves none.
      const copies = await page.evaluate(() => globalThis.litHtmlVersions?.length ?? 0);
      assert.equal(copies, name === 'script' ? 0 : 1);
    });
    it('the attributes reach the element, as they are or as properties', async () => {
      const attributes = await page.$eval('mediation-checker', (element) => [
        element.council,
        element.today,
      ]);
      assert.deepEqual(attributes, ['hackney', TODAY]);
    });
    it('the guide and the options draw', async () => {
      await shows(page, 'mediation-guide', enReading.labels.guide);
      await shows(page, 'resolution-options', enReading.labels.options);
    });
    it('answers, and each step reaches the page’s handler', async () => {
      assert.deepEqual(await answerAll(page), [
        'decision',
        'decision-sent',
        'has-certificate',
        'has-contacted-adviser',
        END,
      ]);
      await shows(page, 'mediation-checker', enResult.outcomes[END]);
      await shows(page, 'mediation-checker', hackney.advice.name);
    });
    it('an attribute that changes is drawn, and the answer stays', async () => {
      await page.click('#council');
      await shows(page, 'mediation-checker', lambeth.advice.name);
      await shows(page, 'mediation-checker', enResult.outcomes[END]);
    });
    it('the answer can be taken away', async () => {
      const press = (words) =>
        page.$eval(
          'mediation-checker',
          ({ shadowRoot }, text) =>
            [...shadowRoot.querySelectorAll('summary, button')]
              .find(({ textContent }) => textContent.trim() === text)
              .click(),
          words,
        );
      await press(enResult.labels.take);
      await shows(page, 'mediation-checker', enReading.take.copy);
      await press(enReading.take.qr);
      await shows(page, 'mediation-checker', enReading.take.qrLeads);
      assert.ok(await page.$('mediation-checker >>> svg.low-code'));
    });
    it('taken away, the elements leave no listener and no timer', async () => {
      const count = async () => [
        await listeners(page).then((all) => all.length),
        await page.evaluate(() => window.waitingTimers),
      ];
      assert.ok((await count()).every((number) => number > 0));
      await page.click('#remove');
      await page.waitForFunction(() => !document.querySelector('mediation-checker'));
      assert.deepEqual(await count(), [0, 0]);
    });
    it('nothing was written to the console, thrown or refused', () => {
      assert.deepEqual(problems, []);
    });
  });
}

/** Before any script of the page: remembers what the server drew, and is quicker than the script. */
function beHasty() {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  Object.defineProperty(window, 'shift', { get: () => shift });
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    window.drawn = [...document.querySelectorAll('main > *')]
      .map((element) => [element, element.shadowRoot?.querySelector('.low-root')])
      .filter(([, wrapper]) => wrapper);
    const { shadowRoot } = document.querySelector('mediation-checker');
    shadowRoot.getElementById('parent').click();
    shadowRoot.querySelector('[part=button]').click();
  });
}

/** What every element shows, once each has drawn; and how often it has drawn it. */
const settled = (page) =>
  page.evaluate(async (tags) => {
    const found = {};
    for (const tag of tags) {
      const element = document.querySelector(tag);
      await element.updateComplete;
      const wrappers = element.shadowRoot.querySelectorAll('.low-root');
      found[tag] = { text: wrappers[0].innerText, times: wrappers.length };
    }
    return found;
  }, ELEMENTS);

describe('server: the elements are drawn in Node and taken over in the page', () => {
  const PATH = '/consumers/server/index.html';
  const inNode = (code) =>
    spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    });
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const entries = Object.entries(exports)
    .filter(([, target]) => target?.default)
    .map(([name]) => name.replace('.', 'local-offer-widgets'))
    .map((name) => name.replace('*', name.includes('lang') ? 'tr' : 'hackney'));
  const importing = (names) => names.map((name) => `import '${name}';`).join('\n');

  it('every entry can be imported in Node, in any order, with the shim of others or without', () => {
    assert.ok(entries.length > 12);
    const shim = '@lit-labs/ssr/lib/install-global-dom-shim.js';
    for (const names of [entries, entries.toReversed(), [shim, ...entries]]) {
      const { status, stderr } = inNode(importing(names));
      assert.equal(stderr, '');
      assert.equal(status, 0);
    }
  });
  it('what cannot be drawn without a page is left to it', () => {
    const { stdout, stderr } = inNode(`
      import { render } from '@lit-labs/ssr';
      import { html } from 'lit';
      import { LocalOfferRenderer } from 'local-offer-widgets/server';
      import { MediationCheckerElement } from 'local-offer-widgets/mediation-checker';
      class NeedsPage extends MediationCheckerElement {
        renderContent() {
          return location.href;
        }
      }
      NeedsPage.define('mediation-checker');
      const elements = html\`<mediation-checker nation="wales">A</mediation-checker>
        <mediation-checker render="light" council='"&lt;'>B</mediation-checker>\`;
      console.log([...render(elements, { elementRenderers: [LocalOfferRenderer] })].join(''));`);
    const [, first, second] = stdout.split('<mediation-checker');
    assert.match(
      first,
      /^ +nation="wales"><template[^>]+><style[^>]+><\/style><slot><\/slot><\/template>A</,
    );
    assert.match(
      second,
      /^ +render="light" council="&quot;&lt;"><template[^>]+><slot><\/slot><\/template>B</,
    );
    assert.equal(
      stderr,
      '<mediation-checker>: could not be rendered, so its fallback is shown: ReferenceError: location is not defined\n',
    );
  });
  it('each has its first state in a declarative shadow root', () => {
    const html = readFileSync(join(built.folder, 'server/index.html'), 'utf8');
    const roots = html.split(/<template shadowroot="open" shadowrootmode="open">/).slice(1);
    const words = [
      enForm.questions.person.title,
      enForm.labels.countdown,
      hackney.mediation.name,
      enReading.labels.guide,
      enReading.labels.options,
    ];
    // The last is drawn into the page itself.
    assert.equal(roots.length, words.length + 1);
    words.forEach((text, index) => assert.ok(roots[index].includes(text), text));
  });
  it('without script what can be read is shown, and the page’s own words for what asks or counts', async () => {
    const { page, problems } = await demo.open(PATH, { script: false, policy: false });
    // Nothing of the page runs, but we may look.
    const seen = await page.evaluate(
      (tags) =>
        Object.fromEntries(
          tags.map((tag) => {
            const { shadowRoot, firstElementChild } = document.querySelector(tag);
            return [
              tag,
              [
                shadowRoot.querySelector('.low-body').checkVisibility(),
                Boolean(firstElementChild?.checkVisibility()),
              ],
            ];
          }),
        ),
      ELEMENTS,
    );
    assert.ok(await page.$eval('[render=light] p', (words) => words.checkVisibility()));
    assert.deepEqual(seen, {
      'mediation-checker': [false, true],
      'deadline-countdown': [false, true],
      'mediation-contact': [true, false],
      'mediation-guide': [true, false],
      'resolution-options': [true, false],
    });
    assert.deepEqual(problems, []);
    await page.close();
  });
  it('with script each is taken over as it stands: nothing moves, and what was chosen stays', async () => {
    const { page, problems } = await demo.open(PATH, { policy: false, before: beHasty });
    await settled(page);
    const kept = await page.evaluate(() =>
      window.drawn.map(
        ([{ shadowRoot }, wrapper]) =>
          wrapper.isConnected && shadowRoot.querySelectorAll('.low-root').length,
      ),
    );
    assert.deepEqual(kept, [1, 1, 1, 1, 1]);
    assert.ok(
      await page.$eval(
        'mediation-checker',
        ({ shadowRoot }) => shadowRoot.getElementById('parent').checked,
      ),
    );
    const light = await page.$eval('[render=light]', (element) => [
      element.querySelectorAll(':scope > .low-root').length,
      element.querySelector(':scope > p').checkVisibility(),
    ]);
    assert.deepEqual(light, [1, false]);
    assert.equal(await page.evaluate(() => window.shift), 0);
    assert.match(page.url(), /index\.html$/);
    assert.equal(await page.$('mediation-checker >>> style'), null);
    for (const value of ANSWERS) await answer(page, value);
    await shows(page, 'mediation-checker', enResult.outcomes[END]);
    assert.deepEqual(problems, []);
    await page.close();
  });
  for (const [what, html] of Object.entries({
    'on another day': (text) => text.replace(/today="[\d-]+"/, 'today="2026-12-31"'),
    'after somebody changed it': (text) => text.replace(/(<\/h2>.*?lit-part )\w/s, '$1?'),
  }))
    it(`${what} it is drawn anew, once`, async () => {
      const { page, problems } = await demo.open(PATH, { policy: false, html });
      const found = await settled(page);
      await page.evaluate((tags) => {
        for (const tag of tags) {
          const old = document.querySelector(tag);
          const fresh = document.createElement(tag);
          for (const { name, value } of old.attributes) fresh.setAttribute(name, value);
          old.replaceWith(fresh);
        }
      }, ELEMENTS);
      assert.deepEqual(found, await settled(page));
      assert.deepEqual(problems, []);
      await page.close();
    });
});

describe('eleventy: the page with its static answer', () => {
  const PATH = '/consumers/eleventy/index.html';

  it('leads without script from the first question to the end', async () => {
    const { page, problems } = await demo.open(PATH, { script: false });
    let [id] = Object.keys(await sections(page));
    const all = await sections(page);
    const follow = (text) => {
      id = all[id].links.find((link) => link.text.startsWith(text)).to;
    };
    follow(enForm.options.england);
    follow(enForm.options.parent);
    follow(enForm.options['refusal-to-assess']);
    follow('I have the date');
    follow(enForm.options.no);
    follow(enForm.options.no);
    assert.equal(all[id].title, enResult.outcomes[END]);
    assert.ok(await page.$eval(`#${id}`, (section) => section.checkVisibility()));
    assert.deepEqual(problems, []);
    await page.close();
  });
  it('with script the widget takes its place, and answers', async () => {
    const { page, problems } = await demo.open(PATH);
    await page.$eval(
      'mediation-checker',
      (element, day) => element.setAttribute('today', day),
      TODAY,
    );
    await shows(page, 'mediation-checker', enForm.questions.person.title);
    assert.ok(!(await page.$eval('section', (section) => section.checkVisibility())));
    for (const value of ANSWERS) await answer(page, value);
    await shows(page, 'mediation-checker', enResult.outcomes[END]);
    assert.deepEqual(problems, []);
    await page.close();
  });
});
