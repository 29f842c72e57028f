/* global document, probe, trustedTypes, window */
// The lazy chunks: each comes from where the entry came from, once, by its hash, whatever the page has
// in it. And the one file that has them all.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { enReading } from '../../lib/i18n/en/reading.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm } from '../../lib/i18n/index.js';
import { DIST } from '../../scripts/paths.js';
import { inEach } from './helpers/browsers.js';
import { pageOf } from './helpers/matrix.js';
import { settled } from './helpers/settled.js';

const ENTRY = 'local-offer-widgets.esm.js';
const CHUNKS = ['result.js', 'reading.js', 'qr.js'];
const FILES = [ENTRY, ...CHUNKS];
const hashOf = (file) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(join(DIST, file)))
    .digest('base64')}`;
const MODULE = `<script type="module" src="HOME/${ENTRY}" integrity="${hashOf(ENTRY)}" crossorigin="anonymous"></script>`;
const CLASSIC = '<script defer src="HOME/local-offer-widgets.js"></script>';
const BOOT = '<script defer src="HOME/boot.js"></script>';
const policy = (text) => ({ 'Content-Security-Policy': text });
const nonced = (html) => html.replace('<script', '<script nonce="abc"');
/** An answer is there at once, so that all it opens is, too. */
const ANSWERED =
  '<mediation-checker council="hackney" nation="england" person="parent" decision="refusal-to-assess" decision-sent="not-sure" has-certificate="no" has-contacted-adviser="no"></mediation-checker>';
/** Markup that would be read as where our script came from, or where it puts the next. */
const NAMED = ['currentScript', 'head', 'body', 'scripts', 'baseURI', 'createElement']
  .map((name) => `<img name="${name}" alt="" src="AWAY/evil/a.png">`)
  .join('');

inEach('The files', (at) => {
  let count = 0;
  async function open({ headers, head = MODULE, body = ANSWERED, ...record }) {
    const path = `/files/${++count}.html`;
    at.site.put(path, { headers, body: pageOf({ head, body }) });
    for (const name of FILES)
      at.site.put(`/dist/evil/${name}`, {
        headers: { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' },
        body: 'window.evil = true; export default () => ["", ""];',
      });
    return at.browser.open(at.site.home + path, record);
  }

  /** Asks for the code of the page: whether it is drawn, and whether it is said that it is not. */
  const askForCode = (page) =>
    page.evaluate(
      async (summary, button, sentence) => {
        const widget = document.querySelectorAll('mediation-checker')[0];
        const press = async (selector, words) => {
          const all = () => [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])];
          const find = () => all().find((each) => each.textContent.trim() === words);
          await probe.until(find);
          find().click();
        };
        await press('summary', summary);
        await press('button', button);
        const drawn = () => widget.shadowRoot.querySelector('svg.low-code path');
        const isSaid = () => widget.shadowRoot.textContent.includes(sentence);
        await probe.until(() => drawn() || isSaid());
        return { drawn: Boolean(drawn()), isSaid: isSaid(), evil: Boolean(window.evil) };
      },
      enResult.labels.take,
      enReading.take.qr,
      enForm.labels.notLoaded,
    );
  const DRAWN = { drawn: true, isSaid: false, evil: false };
  const REFUSED = { drawn: false, isSaid: true, evil: false };

  const once = (requests) => {
    const folder = `${at.site.home}/dist/`;
    return requests.filter((url) => url.includes('.js')).map((url) => url.replace(folder, ''));
  };

  for (const [name, record] of Object.entries({
    'as they are': {},
    'with a nonce alone': { headers: policy("script-src 'nonce-abc'"), head: nonced(MODULE) },
    'by their hashes alone': {
      headers: policy(`script-src ${FILES.map((file) => `'${hashOf(file)}'`).join(' ')}`),
    },
    'under strict-dynamic': {
      headers: policy("script-src 'nonce-abc' 'strict-dynamic'"),
      head: nonced(MODULE),
    },
    'under Trusted Types': {
      headers: policy(
        "script-src 'self'; require-trusted-types-for 'script'; trusted-types local-offer-widgets",
      ),
    },
    'with elements named as what the document has': { body: NAMED + ANSWERED },
    'where the page has their tags already': {
      head:
        MODULE +
        ['result.js', 'reading.js']
          .map((file) => MODULE.replace(ENTRY, file).replace(hashOf(ENTRY), hashOf(file)))
          .join(''),
    },
    'by the boot file': { head: BOOT },
    'by the boot file with a nonce alone': {
      headers: policy("script-src 'nonce-abc'"),
      head: nonced(BOOT),
    },
    'by the boot file under Trusted Types': {
      head: BOOT,
      headers: policy(
        "script-src 'self'; require-trusted-types-for 'script'; trusted-types local-offer-widgets local-offer-boot",
      ),
    },
  }))
    it(`come from our folder, once each, ${name}`, async () => {
      const opened = await open(record);
      assert.deepEqual(await askForCode(opened.page), DRAWN);
      assert.deepEqual(
        once(opened.requests)
          .filter((file) => file !== 'boot.js')
          .sort(),
        FILES.toSorted(),
      );
      const fetched = await opened.page.evaluate(() =>
        [...document.querySelectorAll.call(document, 'head script')]
          .filter(({ integrity }) => integrity)
          .map(({ src, integrity }) => `${src.split('/').at(-1)} ${integrity}`),
      );
      for (const file of FILES) assert.ok(fetched.includes(`${file} ${hashOf(file)}`), file);
      assert.deepEqual(opened.thrown, []);
      await opened.page.close();
    });

  it('of which one has them all ask for no other', async () => {
    const opened = await open({ head: CLASSIC });
    assert.deepEqual(await askForCode(opened.page), DRAWN);
    assert.deepEqual(once(opened.requests), ['local-offer-widgets.js']);
    assert.deepEqual(opened.thrown, []);
    await opened.page.close();
  });

  it('work with a query after the name of the entry, which is run once', async () => {
    const opened = await open({ head: MODULE.replace(ENTRY, `${ENTRY}?ver=6.4`) });
    assert.deepEqual(await askForCode(opened.page), DRAWN);
    assert.deepEqual(once(opened.requests).sort(), [`${ENTRY}?ver=6.4`, ...FILES].sort());
    assert.deepEqual(opened.lines, []);
    assert.deepEqual(opened.thrown, []);
    await opened.page.close();
  });

  for (const changed of CHUNKS)
    it(`${changed} with one more letter does not run`, async () => {
      for (const name of FILES)
        at.site.put(`/changed-${changed}/${name}`, {
          headers: { 'Content-Type': 'text/javascript' },
          body: readFileSync(join(DIST, name), 'utf8') + (name === changed ? ';evil=1' : ''),
        });
      const opened = await open({ head: MODULE.replace('HOME', `/changed-${changed}`) });
      if (changed === 'qr.js') assert.deepEqual(await askForCode(opened.page), REFUSED);
      else await settled(opened.page);
      assert.equal(await opened.page.evaluate(() => 'evil' in window), false);
      assert.deepEqual(opened.thrown, []);
      await opened.page.close();
    });

  for (const [name, body, isLoaded] of [
    ['nothing of ours', '<p><a href="/contact.html">Contact us</a></p>', false],
    [
      'a link to another page of our name',
      '<a href="/elsewhere/mediation-checker.html">A</a>',
      false,
    ],
    ['an element', '<mediation-contact council="hackney"></mediation-contact>', true],
    ['a link', '<p><a href="HOME/pages/hackney/mediation-contact.html">A link</a></p>', true],
    ['a fragment', '<p><a href="#local-offer:mediation-contact">A link</a></p>', true],
    ['a mount', '<div data-local-offer="mediation-contact"></div>', true],
  ])
    it(`the boot file ${isLoaded ? 'loads' : 'does not load'} the entry where the page has ${name}`, async () => {
      const opened = await open({ head: BOOT, body });
      await settled(opened.page);
      assert.deepEqual(once(opened.requests), ['boot.js', ...(isLoaded ? [ENTRY] : [])]);
      assert.deepEqual(
        await opened.page.evaluate(() => probe.names()),
        isLoaded ? ['mediation-contact'] : [],
      );
      assert.deepEqual(opened.thrown, []);
      await opened.page.close();
    });

  it('the boot file loads the entry once the page asks for something', async () => {
    const opened = await open({ head: BOOT, body: '<p>Nothing yet</p>' });
    await settled(opened.page);
    assert.deepEqual(once(opened.requests), ['boot.js']);
    await opened.page.evaluate(() => {
      const widgets = '<mediation-contact></mediation-contact>'.repeat(2);
      document.querySelector('main').innerHTML = widgets;
    });
    await settled(opened.page);
    assert.deepEqual(once(opened.requests), ['boot.js', ENTRY]);
    assert.equal((await opened.page.evaluate(() => probe.names())).length, 2);
    await opened.page.close();
  });

  it('the policy for Trusted Types is nobody’s but ours', async () => {
    const { page } = await open({
      headers: {
        'Content-Security-Policy':
          "script-src 'self'; require-trusted-types-for 'script'; trusted-types local-offer-widgets",
      },
    });
    const refused = await page.evaluate(() => {
      if (!('trustedTypes' in window)) return true;
      try {
        trustedTypes.createPolicy('local-offer-widgets', { createHTML: (text) => text });
        return false;
      } catch {
        return true;
      }
    });
    assert.ok(refused);
    await page.close();
  });
});
