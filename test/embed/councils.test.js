/* global probe, window */
// The file with every council: fetched only where it is needed, checked by its hash, and done without
// where it does not come.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { enForm } from '../../lib/i18n/index.js';
import { DIST } from '../../scripts/paths.js';
import { inEach } from './helpers/browsers.js';
import { pageOf } from './helpers/matrix.js';
import { settled } from './helpers/settled.js';

const ENTRY = 'local-offer-widgets.esm.js';
const FILE = 'councils.js';
const { labels } = enForm;
const script = (file) => readFileSync(join(DIST, file), 'utf8');
const card = (council) =>
  `<mediation-contact council="${council}" today="2026-11-29"><p>The page’s own words.</p></mediation-contact>`;

const FAULTS = {
  'is not there': () => ({ status: 404, body: 'Not found' }),
  'has been changed': () => ({
    body: `${script(FILE).replace('Kent County Council', 'Gotham Council')};window.evil = true`,
  }),
  'does not come through the network': () => ({ isDropped: true }),
};

/** In the page: what the first element says. */
const seen = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = probe.drawn()[0];
    return {
      text: shadowRoot.textContent.replace(/\s+/g, ' ').trim(),
    };
  });

inEach('The file of the councils', (at) => {
  let count = 0;
  async function open(body, respond = () => ({ body: script(FILE) })) {
    const folder = `/councils-${++count}`;
    for (const file of [ENTRY, 'result.js', 'reading.js', FILE])
      at.site.put(`${folder}/${file}`, async () => ({
        headers: { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' },
        ...(file === FILE ? await respond() : { body: script(file) }),
      }));
    const head = `<script type="module" src="${folder}/${ENTRY}"></script>`;
    at.site.put(`${folder}/page.html`, { body: pageOf({ head, body }) });
    const opened = await at.browser.open(`${at.site.home}${folder}/page.html`, {
      wait: 'domcontentloaded',
    });
    await opened.page.evaluate(() => probe.until(() => probe.drawn().length));
    const asked = () => at.site.asked.filter((url) => url.startsWith(`${folder}/${FILE}`)).length;
    return { ...opened, asked, folder: at.site.home + folder };
  }

  async function until(page, test) {
    for (let left = 250; left; left -= 1) {
      const found = await seen(page);
      if (test(found)) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return assert.fail(JSON.stringify(await seen(page)));
  }

  async function assertQuiet({ page, thrown }) {
    assert.equal(await page.evaluate(() => 'evil' in window), false);
    assert.deepEqual(await page.evaluate(() => probe.harm()), []);
    assert.deepEqual(thrown, []);
    await page.close();
  }

  it('comes once for all that name a council of it, and says its name', async () => {
    const opened = await open(card('kent') + card('norfolk'));
    const { text } = await until(opened.page, ({ text: said }) => said.includes('Kent'));
    assert.ok(text.includes(labels.forCouncil('Kent County Council')), text);
    assert.equal(opened.asked(), 1);
    const other = await opened.page.evaluate(() => probe.drawn()[1].shadowRoot.textContent);
    assert.match(other, /Norfolk County Council[^]*Anglia Care Trust/);
    await assertQuiet(opened);
  });

  it('does not come where the entry knows the council, or none is named', async () => {
    const opened = await open(
      `${card('hackney')}<mediation-contact></mediation-contact><mediation-checker council="lambeth"></mediation-checker>`,
    );
    await settled(opened.page);
    assert.equal(opened.asked(), 0);
    await assertQuiet(opened);
  });

  it('serves a link and a mount', async () => {
    const opened = await open(
      '<p><a href="https://www.council.example/#local-offer:mediation-contact?council=kent">Who to call</a></p><div data-local-offer="mediation-contact" data-council="leeds"></div>',
    );
    await until(opened.page, ({ text }) => text.includes('Kent County Council'));
    const other = await opened.page.evaluate(() => probe.drawn()[1].shadowRoot.textContent);
    assert.match(other, /Leeds City Council/);
    await assertQuiet(opened);
  });

  it('keeps no card waiting: until it is there, the card is that of any council', async () => {
    let come;
    const slow = new Promise((resolve) => (come = resolve));
    const opened = await open(card('kent'), () => slow.then(() => ({ body: script(FILE) })));
    const heightOf = () =>
      opened.page.evaluate(() => probe.drawn()[0].getBoundingClientRect().height);
    const { text } = await until(opened.page, (found) => found.text.includes(labels.useLetter));
    assert.ok(text.includes(labels.forCouncil()), text);
    const height = await heightOf();
    come();
    await until(opened.page, (found) =>
      found.text.includes(labels.forCouncil('Kent County Council')),
    );
    assert.equal(await heightOf(), height, 'and nothing moves when the name comes');
    await assertQuiet(opened);
  });

  it('keeps no question waiting', async () => {
    const opened = await open(
      '<mediation-checker council="kent"></mediation-checker>',
      () => new Promise(() => {}),
    );
    await until(opened.page, ({ text }) => text.includes(enForm.questions.person.title));
    await assertQuiet(opened);
  });

  for (const [fault, respond] of Object.entries(FAULTS))
    it(`${fault}: families are sent to their letter`, async () => {
      const opened = await open(card('kent'), respond);
      await until(opened.page, () => opened.asked() > 0);
      await settled(opened.page);
      const { text } = await seen(opened.page);
      assert.ok(text.includes(labels.useLetter), text);
      assert.ok(!/Gotham|Kent/.test(text), text);
      await assertQuiet(opened);
    });

  it('leads to the page for any council, which is told which', async () => {
    const opened = await open(
      '<mediation-checker council="kent" nation="england" person="parent" decision="refusal-to-assess" decision-sent="not-sure" has-certificate="no" has-contacted-adviser="no"></mediation-checker>',
    );
    await settled(opened.page);
    const address = await opened.page.evaluate(() => probe.drawn()[0].context.hostedPage);
    assert.equal(address, `${opened.folder}/pages/mediation-checker.html?council=kent`);
    await assertQuiet(opened);
  });
});
