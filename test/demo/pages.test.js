/* global document */
// The pages of the demo: at every width, without script, and with the built file more than once.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.js';
import {
  axeFaults,
  drawn,
  ELEMENTS,
  give,
  overflow,
  startDemo,
  TODAY,
  widthsTooNarrow,
} from './harness.js';

const HOSTS = ['hackney.html', 'lambeth.html'];
const PAGES = ['', ...HOSTS, 'ways.html'];
const OUTCOME = {
  today: TODAY,
  nation: 'england',
  person: 'parent',
  decision: 'plan-contents',
  parts: 'B I health',
  'decision-sent': '2026-11-02',
  'has-certificate': 'no',
  'has-contacted-adviser': 'no',
};

let demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.stop());

const openAllDetails = (page) =>
  page.evaluate((tags) => {
    for (const { shadowRoot } of document.querySelectorAll(tags.join()))
      for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  }, ELEMENTS);

describe('the pages', () => {
  for (const name of PAGES) {
    it(`/demo/${name} fits at 320, 768 and 1280 px, and axe finds nothing`, async () => {
      const { page, problems } = await demo.open(`/demo/${name}`);
      for (const attributes of name ? [{ today: TODAY }, OUTCOME] : [{}]) {
        await give(page, attributes);
        await openAllDetails(page);
        assert.deepEqual(await widthsTooNarrow(page), []);
        assert.deepEqual(await axeFaults(page), []);
      }
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  it('a state fits at 320 px, and axe finds nothing in its page', async () => {
    const { page, problems } = await demo.open(
      '/demo/state.html?mediation-checker=education-and-care',
      { width: 320 },
    );
    await page.waitForSelector('#snippet:not([hidden])');
    await drawn(page);
    await openAllDetails(page);
    assert.equal(await overflow(page), 0);
    assert.deepEqual(await axeFaults(page), []);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('the start page links every state, and each page of a state its neighbours', async () => {
    const { page } = await demo.open('/demo/');
    await page.waitForSelector('#states:not([hidden])');
    const links = await page.$$eval('#states a', (found) => found.map(({ href }) => href));
    assert.ok(links.length > 60);
    assert.equal(new Set(links).size, links.length);
    await page.goto(links[1]);
    await page.waitForSelector('#snippet:not([hidden])');
    const [back, on] = await page.$$eval('.steps [rel]', (found) => found.map(({ href }) => href));
    assert.deepEqual([back, on], [links[0], links[2]]);
    await page.close();
  });

  for (const query of ['', '?mediation-checker=nothing', '?script=first-question']) {
    it(`state.html${query} says that there is no such state`, async () => {
      const { page, problems } = await demo.open(`/demo/state.html${query}`);
      assert.equal(await page.$eval('h1', (title) => title.innerText), 'There is no such state');
      assert.equal(await page.$eval('#state', (place) => place.childElementCount), 0);
      assert.deepEqual(problems, []);
      await page.close();
    });
  }
});

describe('without script', () => {
  for (const name of HOSTS) {
    it(`${name} keeps its own words`, async () => {
      const { page, problems } = await demo.open(`/demo/${name}`, { script: false });
      const seen = await page.evaluate(
        (tags) =>
          tags.map((tag) => {
            const element = document.querySelector(tag);
            const isSeen = [...element.children].every((child) => child.checkVisibility());
            return [Boolean(element.shadowRoot), isSeen, element.innerText];
          }),
        ELEMENTS,
      );
      const words = [
        /certificate/,
        /Count on 2 calendar months/,
        /020 7359 3635/,
        /mediation/i,
        /disagreement/i,
      ];
      seen.forEach(([hasRoot, isSeen, text], index) => {
        assert.ok(!hasRoot && isSeen, ELEMENTS[index]);
        assert.match(text, words[index]);
      });
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  it('the start page still links the pages of councils, and there are no others', async () => {
    const { page } = await demo.open('/demo/', { script: false });
    const links = await page.$$eval('main a', (found) =>
      found.map((link) => link.getAttribute('href')),
    );
    const others = await readdir(join(ROOT, 'demo/hosts'));
    assert.deepEqual(
      links.sort(),
      [
        ...HOSTS,
        '../dist/docs/',
        'builder.html',
        'rules.html',
        'ways.html',
        ...others.filter((file) => file.endsWith('.html')).map((file) => `hosts/${file}`),
      ].sort(),
    );
    await page.close();
  });
});

describe('the built file more than once in a page', () => {
  const CLASSIC = '<script defer src="../dist/local-offer-widgets.js"></script>';
  const MODULE = '<script type="module" src="../dist/local-offer-widgets.esm.js"></script>';
  const SCRIPT =
    /<script type="module" blocking="render" src="..\/dist\/local-offer-widgets.esm.js"><\/script>/;
  const SETS = {
    'the entry alone': [MODULE],
    'the classic one twice': [CLASSIC, CLASSIC.replace('.js', '.js?again')],
    'the classic one and the entry': [CLASSIC, MODULE],
    'the entry first': [MODULE.replace('type', 'async type'), CLASSIC],
  };
  for (const [title, scripts] of Object.entries(SETS)) {
    it(`${title}: works and throws nothing`, async () => {
      const { page, problems } = await demo.open('/demo/hackney.html', {
        html: (text) => {
          assert.match(text, SCRIPT);
          return text.replace(SCRIPT, scripts.join('\n'));
        },
      });
      assert.equal(
        await page.$$eval('script[src*="local-offer-widgets"]', (found) => found.length),
        scripts.length,
      );
      await page.waitForFunction(() => document.querySelector('mediation-contact').shadowRoot);
      await give(page, OUTCOME);
      const text = await page.$eval(ELEMENTS[0], ({ shadowRoot }) => shadowRoot.textContent);
      assert.match(text, /Monday 4 January 2027/);
      const told =
        'local-offer-widgets: mediation-checker, deadline-countdown, mediation-contact, mediation-guide, resolution-options: the page has these already, and they are left alone';
      assert.deepEqual(problems, scripts.length > 1 ? [told] : []);
      await page.close();
    });
  }

  it('both files begin with their licence and the classic one is plain ASCII', async () => {
    // The classic one first ends whatever a site has put before it.
    for (const file of ['local-offer-widgets.js', 'local-offer-widgets.esm.js'])
      assert.match(
        await readFile(join(ROOT, 'dist', file), 'utf8'),
        /^(\n;)?\/\*! local-offer-widgets/,
      );
    const classic = await readFile(join(ROOT, 'dist/local-offer-widgets.js'));
    assert.ok(classic.every((byte) => byte < 128));
  });
});
