/* global probe, window */
// A lazy chunk that does not come, or not yet: a sentence, a second try, the hosted page and whom to
// call; what was answered is kept.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { enForm } from '../../lib/i18n/index.js';
import { KIDS_LONDON_PHONE as PHONE } from '../../lib/councils/kids.js';
import { DIST } from '../../scripts/paths.js';
import { inEach } from './helpers/browsers.js';
import { pageOf } from './helpers/matrix.js';
import { settled } from './helpers/settled.js';

const { loading, notLoaded: kept, partNotLoaded, tryAgain: button } = enForm.labels;
const ENTRY = 'local-offer-widgets.esm.js';
const FILES = [ENTRY, 'result.js', 'reading.js', 'qr.js'];

/** All but the last question are answered. */
const ASKING =
  '<mediation-checker council="hackney" nation="england" person="parent" decision="refusal-to-assess" decision-sent="not-sure" has-certificate="no"></mediation-checker>';
/** It asks for a day, which only the result chunk can read. */
const ASKING_DAY =
  '<mediation-checker council="hackney" nation="england" person="parent" decision="refusal-to-assess"></mediation-checker>';

const script = (file) => readFileSync(join(DIST, file), 'utf8');

/** What becomes of a file, on the first requests for it. */
const FAULTS = {
  'is not there': () => ({ status: 404, body: 'Not found' }),
  'has a wrong hash': (file) => ({ body: `${script(file)};window.evil = true` }),
  'does not come through the network': () => ({ isDropped: true }),
  'is a page of error': () => ({
    headers: { 'Content-Type': 'text/html', 'X-Content-Type-Options': 'nosniff' },
    body: '<p>Sign in to the network',
  }),
};

/** What needs a chunk, and what a person does for it. */
const NEEDS = {
  'the answer': {
    file: 'result.js',
    body: ASKING,
    act: () => {
      const { shadowRoot } = probe.drawn()[0];
      shadowRoot.querySelector('input[value=no]').click();
      shadowRoot.querySelector('button[part=button]').click();
    },
    isThere: () => {
      const { shadowRoot } = probe.drawn()[0];
      return Boolean(shadowRoot.querySelector('.low-big') && !shadowRoot.querySelector('form'));
    },
  },
  'the guide': {
    file: 'reading.js',
    body: '<mediation-guide council="hackney"></mediation-guide>',
    act: () => {},
    isThere: () => Boolean(probe.drawn()[0].shadowRoot.querySelector('.low-big')),
  },
  'the guide, where what it imports fails': {
    file: 'result.js',
    body: '<mediation-guide council="hackney"></mediation-guide>',
    act: () => {},
    isThere: () => Boolean(probe.drawn()[0].shadowRoot.querySelector('.low-big')),
  },
  help: {
    file: 'reading.js',
    body: ASKING,
    act: () => probe.drawn()[0].shadowRoot.querySelector('form details.low-later summary').click(),
    isThere: () => {
      const details = probe.drawn()[0].shadowRoot.querySelector('form details.low-later');
      return details.open && details.querySelectorAll('p, li').length > 0;
    },
  },
};

/** In the page: what is said of a part that has not come. */
const notLoaded = (page) =>
  page.evaluate((words) => {
    const root = probe.drawn()[0].shadowRoot;
    const alert = root.querySelector('[role=alert]');
    return {
      text: alert?.textContent,
      links: [...(alert?.querySelectorAll('a') ?? [])].map(({ href }) => href),
      canTryAgain: [...(alert?.querySelectorAll('button') ?? [])].some(
        ({ textContent }) => textContent.trim() === words,
      ),
      status: root.querySelector('p[role=status]')?.textContent.trim(),
    };
  }, button);

const tryAgain = (page) =>
  page.evaluate((words) => {
    const buttons = probe.drawn()[0].shadowRoot.querySelectorAll('[role=alert] button');
    [...buttons].find(({ textContent }) => textContent.trim() === words).click();
  }, button);

async function until(what, test) {
  for (let left = 250; left; left -= 1) {
    if (await test()) return;
    await sleep(20);
  }
  assert.fail(`not so in the end: ${what}`);
}

inEach('A chunk that does not come', (at) => {
  let count = 0;
  /** `faults` has what becomes of a file, until it is taken out. */
  async function open({ headers, body, faults = {} }) {
    const folder = `/chunks-${++count}`;
    for (const file of FILES)
      at.site.put(`${folder}/${file}`, async () => ({
        headers: { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' },
        ...(faults[file] ? await faults[file](file) : { body: script(file) }),
      }));
    const head = `<script type="module" src="${folder}/${ENTRY}"></script>`;
    const said = Object.entries(headers ?? {}).map(([name, value]) => [
      name,
      value.replaceAll('FOLDER', `${at.site.home}${folder}`),
    ]);
    at.site.put(`${folder}/page.html`, {
      headers: Object.fromEntries(said),
      body: pageOf({ head, body }),
    });
    const opened = await at.browser.open(`${at.site.home}${folder}/page.html`, {
      // A chunk that is asked for at once puts off the page's load.
      wait: 'domcontentloaded',
    });
    await opened.page.evaluate(() => probe.until(() => probe.drawn().length));
    const asked = (file) => at.site.asked.filter((url) => url.startsWith(`${folder}/${file}`));
    return { ...opened, folder: at.site.home + folder, faults, asked };
  }

  async function assertSaid({ page, folder }, tag = 'mediation-checker') {
    await until('it says that a part did not load', async () => (await notLoaded(page)).text);
    const { text, links, canTryAgain } = await notLoaded(page);
    // Only whoever was asked something has answers that are kept.
    assert.ok(text.includes(tag === 'mediation-guide' ? partNotLoaded : kept), text);
    assert.equal(text.includes(kept), tag !== 'mediation-guide');
    assert.ok(text.includes(PHONE), text);
    assert.ok(canTryAgain);
    assert.ok(links.includes(`${folder}/pages/hackney/${tag}.html`), links.join());
    assert.ok(
      links.some((href) => href.startsWith('tel:')),
      links.join(),
    );
  }

  async function assertQuiet({ page, thrown }) {
    assert.equal(await page.evaluate(() => 'evil' in window), false);
    assert.deepEqual(await page.evaluate(() => probe.harm()), []);
    assert.deepEqual(thrown, []);
    await page.close();
  }

  for (const [need, { file, body, act, isThere }] of Object.entries(NEEDS)) {
    const tag = /<([\w-]+)/.exec(body)[1];

    for (const [fault, respond] of Object.entries(FAULTS))
      it(`${need}: ${file} ${fault}, twice, and then comes`, async () => {
        const opened = await open({ body, faults: { [file]: respond } });
        const { page, faults } = opened;
        await page.evaluate(act);
        await assertSaid(opened, tag);
        await tryAgain(page);
        await settled(page);
        await assertSaid(opened, tag);
        delete faults[file];
        await tryAgain(page);
        await until('it is there', () => page.evaluate(isThere));
        await settled(page);
        assert.equal((await notLoaded(page)).text, undefined);
        await assertQuiet(opened);
      });

    it(`${need}: a policy blocks ${file}`, async () => {
      const opened = await open({
        body,
        headers: {
          'Content-Security-Policy': `script-src ${FILES.filter((each) => each !== file)
            .map((each) => `FOLDER/${each}`)
            .join(' ')}`,
        },
      });
      const { page } = opened;
      await page.evaluate(act);
      await assertSaid(opened, tag);
      await tryAgain(page);
      await settled(page);
      await assertSaid(opened, tag);
      await assertQuiet(opened);
    });

    it(`${need}: ${file} is slow, and it says that it is loading`, async () => {
      let come;
      const slow = new Promise((resolve) => (come = resolve));
      const opened = await open({
        body,
        faults: { [file]: (name) => slow.then(() => ({ body: script(name) })) },
      });
      const { page, asked } = opened;
      await page.evaluate(act);
      // Where nothing can be shown before it, the page's own words stand until then.
      const expected = body.includes('mediation-guide') ? undefined : loading;
      await until('it says so', async () => (await notLoaded(page)).status === expected);
      come();
      await until('it is there', () => page.evaluate(isThere));
      await settled(page);
      assert.equal((await notLoaded(page)).status, undefined);
      assert.equal(asked(file).length, 1);
      await assertQuiet(opened);
    });
  }

  it('the answer to the last question stays, and what was said before it', async () => {
    const opened = await open({ body: ASKING, faults: { 'result.js': FAULTS['is not there'] } });
    const { page, faults } = opened;
    await page.evaluate(NEEDS['the answer'].act);
    await assertSaid(opened);
    delete faults['result.js'];
    await tryAgain(page);
    await until('it is there', () => page.evaluate(NEEDS['the answer'].isThere));
    const text = await page.evaluate(() => probe.drawn()[0].shadowRoot.textContent);
    assert.match(text, /Call the mediation adviser/);
    await assertQuiet(opened);
  });

  it('a day that was typed stays while what reads it does not come, and is read when it has', async () => {
    const opened = await open({
      body: ASKING_DAY,
      faults: { 'result.js': FAULTS['is not there'] },
    });
    const { page, faults } = opened;
    const typed = () =>
      page.evaluate(() =>
        [...probe.drawn()[0].shadowRoot.querySelectorAll('.low-dates input')]
          .map(({ value }) => value)
          .join(' '),
      );
    await page.evaluate(() => {
      const { shadowRoot } = probe.drawn()[0];
      const values = ['2', '11', '2026'];
      [...shadowRoot.querySelectorAll('.low-dates input')].forEach(
        (input, index) => (input.value = values[index]),
      );
      shadowRoot.querySelector('button[part=button]').click();
    });
    await assertSaid(opened);
    assert.equal(await typed(), '2 11 2026');
    delete faults['result.js'];
    await tryAgain(page);
    await until('the next question is there', async () => !(await typed()));
    assert.equal((await notLoaded(page)).text, undefined);
    await assertQuiet(opened);
  });

  it('its button can be reached by the keyboard, and stays until it is pressed', async () => {
    const opened = await open({
      body: ASKING_DAY,
      faults: { 'result.js': FAULTS['is not there'] },
    });
    const { page, asked } = opened;
    await page.evaluate(() => {
      const { shadowRoot } = probe.drawn()[0];
      [...shadowRoot.querySelectorAll('.low-dates input')].forEach((input) => (input.value = '12'));
      shadowRoot.querySelector('button[part=button]').click();
    });
    await assertSaid(opened);
    const before = asked('result.js').length;
    await page.evaluate(() =>
      probe.drawn()[0].shadowRoot.querySelector('[role=alert] button').focus(),
    );
    await settled(page);
    await assertSaid(opened);
    assert.equal(asked('result.js').length, before);
    await assertQuiet(opened);
  });

  it('what came while nothing was to be done is on paper, though nobody opened it', async () => {
    const opened = await open({ body: ASKING });
    const { page, asked, folder } = opened;
    await page.evaluate(NEEDS['the answer'].act);
    await until('it is asked for', () => asked('reading.js').length);
    await page.evaluate(async (address) => void (await import(address)), `${folder}/reading.js`);
    await settled(page);
    const isEmpty = await page.evaluate(() => {
      const parts = [...probe.drawn()[0].shadowRoot.querySelectorAll('details.low-later > div')];
      window.dispatchEvent(new Event('beforeprint'));
      const found = parts.map((part) => !part.textContent.trim());
      window.dispatchEvent(new Event('afterprint'));
      return found;
    });
    assert.ok(isEmpty.length > 1);
    assert.ok(!isEmpty.includes(true), isEmpty.join());
    await assertQuiet(opened);
  });

  it('two elements that need the same chunk ask for it once, and both have it', async () => {
    const opened = await open({
      body: ASKING.replace('has-certificate', 'has-contacted-adviser="no" has-certificate').repeat(
        2,
      ),
    });
    const { page, asked } = opened;
    await settled(page);
    const works = await page.evaluate(() =>
      probe.drawn().map(({ shadowRoot }) => Boolean(shadowRoot.querySelector('.low-big'))),
    );
    assert.deepEqual(works, [true, true]);
    for (const file of [ENTRY, 'result.js', 'reading.js'])
      assert.equal(asked(file).length, 1, `${file}: ${asked(file)}`);
    assert.equal(asked('qr.js').length, 0);
    await assertQuiet(opened);
  });
});
