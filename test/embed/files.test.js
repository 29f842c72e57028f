/* global document, probe, trustedTypes, window */
// The further files: each comes from where the page file came from, by its hash, whatever the page
// has in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { enReading } from '../../lib/i18n/en/reading.js';
import { enForm } from '../../lib/i18n/index.js';
import { DIST } from '../../scripts/paths.js';
import { inEach } from './helpers/browsers.js';
import { pageOf } from './helpers/matrix.js';
import { settled } from './helpers/settled.js';

const FILES = ['local-offer-widgets.js', 'local-offer-widgets.esm.js', 'more.js', 'qr.js'];
const SCRIPT = '<script defer src="HOME/local-offer-widgets.js"></script>';
const MODULE = '<script type="module" src="HOME/local-offer-widgets.esm.js"></script>';
/** An answer is there at once, so that all it opens is, too. */
const ANSWERED =
  '<mediation-checker council="hackney" nation="england" person="parent" decision="refusal-to-assess" decision-sent="not-sure" has-certificate="no" has-contacted-adviser="no"></mediation-checker>';
/** Markup that would be read as where our script came from, or where it puts the next. */
const NAMED = ['currentScript', 'head', 'body', 'scripts', 'baseURI', 'createElement']
  .map((name) => `<img name="${name}" alt="" src="AWAY/evil/a.png">`)
  .join('');

inEach('The further files', (at) => {
  let count = 0;
  async function open({ headers, head = SCRIPT, body = ANSWERED, ...record }) {
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
      async (button, sentence) => {
        const widget = document.querySelectorAll('mediation-checker')[0];
        const buttons = () => [...(widget.shadowRoot?.querySelectorAll('button') ?? [])];
        const find = () => buttons().find((each) => each.textContent.trim() === button);
        await probe.until(find);
        find().click();
        const drawn = () => widget.shadowRoot.querySelector('svg.code path');
        const isSaid = () => widget.shadowRoot.textContent.includes(sentence);
        await probe.until(() => drawn() || isSaid());
        return { drawn: Boolean(drawn()), isSaid: isSaid(), evil: Boolean(window.evil) };
      },
      enReading.take.qr,
      enForm.labels.notLoaded,
    );
  const DRAWN = { drawn: true, isSaid: false, evil: false };
  const REFUSED = { drawn: false, isSaid: true, evil: false };

  for (const [name, record] of Object.entries({
    'as they are': {},
    'by the module': { head: MODULE },
    'with a nonce': {
      headers: { 'Content-Security-Policy': "script-src 'nonce-abc'" },
      head: SCRIPT.replace('defer', 'defer nonce="abc"'),
    },
    'under Trusted Types': {
      headers: {
        'Content-Security-Policy':
          "script-src 'self'; require-trusted-types-for 'script'; trusted-types local-offer-widgets",
      },
    },
    'with elements named as what the document has': { body: NAMED + ANSWERED },
    'with such elements, by the module': { head: MODULE, body: NAMED + ANSWERED },
    'with such elements and the second file’s own tag': {
      head: `<script defer src="HOME/more.js"></script>${SCRIPT}`,
      body: NAMED + ANSWERED,
    },
  }))
    it(`come from our folder, ${name}`, async () => {
      const opened = await open(record);
      assert.deepEqual(await askForCode(opened.page), DRAWN);
      const scripts = opened.requests.filter((url) => url.endsWith('.js'));
      const folder = `${at.site.home}/dist/`;
      assert.deepEqual(
        scripts.map((url) => url.replace(folder, '')).filter((url) => !FILES.includes(url)),
        [],
      );
      assert.ok(scripts.includes(`${folder}qr.js`));
      const fetched = await opened.page.evaluate(() =>
        [...document.querySelectorAll.call(document, 'head script')]
          .filter(({ integrity }) => integrity)
          .map(({ src, integrity }) => `${src.split('/').at(-1)} ${integrity.slice(0, 7)}`),
      );
      assert.ok(fetched.includes('qr.js sha256-'), fetched.join());
      assert.deepEqual(opened.thrown, []);
      await opened.page.close();
    });

  for (const changed of ['qr.js', 'more.js'])
    it(`${changed} with one more letter does not run`, async () => {
      for (const name of FILES)
        at.site.put(`/changed-${changed}/${name}`, {
          headers: { 'Content-Type': 'text/javascript' },
          body: readFileSync(join(DIST, name), 'utf8') + (name === changed ? ';evil=1' : ''),
        });
      const opened = await open({ head: SCRIPT.replace('HOME', `/changed-${changed}`) });
      if (changed === 'qr.js') assert.deepEqual(await askForCode(opened.page), REFUSED);
      else await settled(opened.page);
      assert.equal(await opened.page.evaluate(() => 'evil' in window), false);
      assert.deepEqual(opened.thrown, []);
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
