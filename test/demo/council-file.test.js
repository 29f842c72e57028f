/* global document */
// An editor makes a council's file in the builder, hosts it beside the rest, and pastes its line into a
// page with a strict policy.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { withOverrides } from '../../lib/councils/index.js';
import { enForm } from '../../lib/i18n/index.js';
import {
  councilFile,
  filledIn,
  jsonOf,
  mailOf,
  messageOf,
  scriptOf,
} from '../../lib/site/builder/council.js';
import { misprintIn, suggestionsFor } from '../../lib/site/builder/suggestions.js';
import { records } from '../../lib/councils/register/index.js';
import { startBrowser } from '../../scripts/browser.js';
import { DIST } from '../../scripts/paths.js';
import { serve } from '../../scripts/serve.js';
import { drawn, TODAY } from './harness.js';

const integrity = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8'));
const { labels } = enForm;
const FILLED = {
  'mediation-name': 'Mediators of Kent’s “Weald”',
  'mediation-phone': '020 7946 0123',
  'mediation-otherPhone': '020 7946 0124',
  'advice-name': 'IASK',
  'advice-phone': '020 7946 0125',
  'sendTeam-name': 'Kent SEND team',
  'sendTeam-email': 'send@example.org',
  'checked-on': '2026-11-20',
  'checked-by': 'SEND team */ alert(1)',
};
const withFields = (changes = {}) => councilFile('kent', { ...FILLED, ...changes }, TODAY);

describe('a council’s file', () => {
  it('says what was typed, as the library takes it', () => {
    const { missing, facts } = withFields({ 'mediation-until': '2027-03-31' });
    assert.deepEqual(missing, []);
    assert.deepEqual(facts, {
      id: 'kent',
      title: 'Kent County Council',
      mediation: {
        name: FILLED['mediation-name'],
        phone: '020 7946 0123',
        otherPhones: [{ number: '020 7946 0124' }],
        until: '2027-03-31',
        verifiedOn: '2026-11-20',
      },
      advice: { name: 'IASK', phone: '020 7946 0125', verifiedOn: '2026-11-20' },
      sendTeam: { name: 'Kent SEND team', email: 'send@example.org', verifiedOn: '2026-11-20' },
    });
    const { id, ...rest } = facts;
    withOverrides({ id }, rest, (said) => assert.fail(said));
  });

  it('reads the same in a page of any encoding, and leaves nothing in it', () => {
    const text = scriptOf(withFields());
    assert.match(text, /^[ -~\n]+$/);
    const heard = [];
    const listeners = {};
    const page = {
      dispatchEvent: ({ type, detail }) => heard.push([type, detail.council.mediation.name]),
      addEventListener: (type, listener) => (listeners[type] = listener),
    };
    class CustomEvent {
      constructor(type, { detail }) {
        Object.assign(this, { type, detail });
      }
    }
    const scope = new Function(
      'document',
      'CustomEvent',
      `${text}; return Object.keys(this ?? {})`,
    );
    assert.deepEqual(scope.call({}, page, CustomEvent), []);
    listeners['local-offer-council-request']();
    const told = ['local-offer-council-ready', FILLED['mediation-name']];
    assert.deepEqual(heard, [told, told]);
  });

  it('is there as JSON for one element, and as words to send', () => {
    const file = withFields();
    const [, json] = /^<script type="application\/json">\n([^]+)\n<\/script>$/.exec(jsonOf(file));
    assert.equal(JSON.parse(json).mediation.name, FILLED['mediation-name']);
    for (const words of ['Kent County Council', 'Friday 20 November 2026', '020 7946 0124'])
      assert.ok(messageOf(file).includes(words), words);
  });

  it('is put into no e-mail that would not open', () => {
    assert.match(mailOf(withFields()), /^mailto:/);
    const website = `https://example.org/${'send/'.repeat(50)}`;
    const long = {
      'mediation-website': website,
      'advice-website': website,
      'sendTeam-website': website,
    };
    assert.deepEqual(withFields(long).missing, []);
    assert.equal(mailOf(withFields(long)), '');
  });

  const WRONG = {
    'no council': ['', {}, /Choose your council/],
    'a council that is none': ['gotham', {}, /Choose your council/],
    'no name': ['kent', { 'mediation-name': '' }, /The mediation adviser: give its name/],
    'no name of another': ['kent', { 'sendTeam-name': '' }, /SEND team: give its name/],
    'no day': ['kent', { 'checked-on': '' }, /the day/],
    'a day to come': ['kent', { 'checked-on': '2999-01-01' }, /future/],
    nobody: ['kent', { 'checked-by': '' }, /who checked/],
    'a premium number': ['kent', { 'mediation-phone': '0900 000 0000' }, /09 or 087/],
    'a number that is none': ['kent', { 'advice-phone': 'call us' }, /telephone number/],
    markup: ['kent', { 'checked-by': '<script>' }, /without < and >/],
  };
  for (const [title, [id, changes, said]] of Object.entries(WRONG))
    it(`is not made with ${title}, and it says so once`, () => {
      const { missing } = councilFile(id, { ...FILLED, ...changes }, TODAY);
      assert.equal(missing.filter((sentence) => said.test(sentence)).length, 1, missing.join('\n'));
      assert.equal(missing.length, 1, missing.join('\n'));
    });
});

describe('what was found of a council', () => {
  it('is suggested with its page and date, and every detail of it can be filled in', () => {
    let count = 0;
    for (const { id, services = [], advice } of records)
      for (const { who, values, page, said } of suggestionsFor(id)) {
        count += 1;
        assert.ok(page.url && page.date && said, id);
        const typed = Object.fromEntries(
          Object.entries(values).map(([detail, value]) => [`${who}-${detail}`, value]),
        );
        const { missing } = councilFile(
          id,
          {
            'mediation-name': 'A',
            ...typed,
            [`${who}-name`]: values.name ?? 'A',
            'checked-on': TODAY,
            'checked-by': 'A',
          },
          TODAY,
        );
        assert.deepEqual(missing, [], id);
        assert.ok(services.length || advice);
      }
    assert.ok(count > 100, `${count}`);
    assert.deepEqual(suggestionsFor('kent'), []);
  });

  it('is filled in whole: nothing of another service stays beside its name', () => {
    const [first, other] = ['Mediatelegal', 'Barnardo'].map((name) =>
      suggestionsFor('durham').find((each) => each.who === 'mediation' && each.name.includes(name)),
    );
    for (const [before, after] of [
      [first, other],
      [other, first],
    ]) {
      const typed = {
        'checked-on': TODAY,
        'checked-by': 'A',
        ...filledIn('mediation', before.values),
        ...filledIn('mediation', after.values),
      };
      const { mediation } = councilFile('durham', typed, TODAY).facts;
      assert.deepEqual(mediation, { ...after.values, verifiedOn: TODAY });
    }
  });

  it('a number one digit away from a provider’s own is questioned', () => {
    // The first is on Hounslow’s page.
    for (const number of ['0800 064 448', '0800 064 44888', '0800 064 4489', '0800 064 4848'])
      assert.match(misprintIn(number) ?? '', /Global Mediation.*0800 064 4488/, number);
    for (const number of ['0800 064 4488', '08000644488', '020 7946 0000', '', '0800'])
      assert.equal(misprintIn(number), undefined, number);
  });
});

describe('made in the builder, hosted, and pasted into a page', () => {
  let builder;
  let browser;
  let host;
  let folder;
  const hosted = new Map();
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'council-'));
    builder = await serve({ port: 0 });
    browser = await startBrowser();
    host = createServer((request, response) => {
      const found = hosted.get(request.url.split('?')[0]);
      const type = request.url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      response.writeHead(found ? 200 : 404, { 'Content-Type': type, ...found?.headers });
      response.end(found?.body ?? 'Not found');
    });
    await new Promise((ready) => host.listen(0, ready));
    for (const file of ['local-offer-widgets.esm.js', 'councils.js'])
      hosted.set(`/widgets/${integrity.version}/${file}`, { body: readFileSync(join(DIST, file)) });
  });
  after(async () => {
    await browser?.close();
    await builder?.close();
    host?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const home = () => `http://localhost:${host.address().port}/widgets/`;
  const put = (page, values) =>
    page.evaluate((pairs) => {
      for (const [name, value] of pairs) {
        const control = document.querySelector(`[name="${name}"]`);
        control.value = value;
        for (const type of ['input', 'change'])
          control.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }, Object.entries(values));
  const textOf = (page, id) => page.$eval(`[id="${id}"]`, ({ value }) => value);

  /** The file, and what is pasted, as the builder gives them. */
  async function make() {
    const page = await browser.newPage();
    const problems = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`${builder.origin}/demo/builder.html?council=kent&tag=mediation-contact`);
    await page.waitForFunction(
      () =>
        document.querySelector('#preview')?.contentDocument?.querySelector('mediation-contact')
          ?.shadowRoot,
    );
    assert.equal(await page.$('#council-file'), null);
    await put(page, { home: home(), ...FILLED });
    await page.waitForFunction(() =>
      document.querySelector('#letter').value.includes('kent.js" integrity="sha384-'),
    );
    // The preview has it at once.
    await page.waitForFunction(() =>
      document
        .querySelector('#preview')
        .contentDocument.querySelector('mediation-contact')
        .shadowRoot.textContent.includes('020 7946 0123'),
    );
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      browserContextId: page.browserContext().id,
    });
    await page.evaluate(() => document.querySelector('a[download]').click());
    for (let left = 100; left && !readdirSync(folder).includes('kent.js'); left -= 1)
      await sleep(50);
    const made = {
      script: readFileSync(join(folder, 'kent.js'), 'utf8'),
      lines: await textOf(page, 'script'),
      element: await textOf(page, 'snippet-element'),
      letter: await textOf(page, 'letter'),
      mail: await page.$eval('a[href^="mailto:"]', ({ href }) => href),
    };
    assert.deepEqual(problems, []);
    await page.close();
    return made;
  }

  /** What the card says on a page that allows scripts by their hashes alone. */
  async function cardOn({ lines, element }, script) {
    const hashes = [...lines.matchAll(/integrity="([^"]+)"/g)].map(([, hash]) => `'${hash}'`);
    const policy = [
      "default-src 'none'",
      `script-src ${[...hashes, `'${integrity.loaded['councils.js']}'`].join(' ')}`,
      "style-src 'self'",
      "require-trusted-types-for 'script'",
    ].join('; ');
    hosted.set('/widgets/councils/kent.js', { body: script });
    hosted.set('/page', {
      headers: { 'Content-Security-Policy': policy },
      body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title>${lines}</head><body><h1>Local Offer</h1>${element}</body></html>`,
    });
    const page = await browser.newPage();
    const thrown = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.goto(new URL('/page', home()).href, { waitUntil: 'load' });
    await page.waitForFunction(() => document.querySelector('mediation-contact')?.shadowRoot);
    await drawn(page);
    const found = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('mediation-contact');
      return {
        text: shadowRoot.textContent.replace(/\s+/g, ' '),
        calls: [...shadowRoot.querySelectorAll('a[href^="tel:0"]')].map((a) =>
          a.textContent.trim(),
        ),
      };
    });
    await page.close();
    assert.deepEqual(thrown, []);
    return found;
  }

  it('nothing that was written about one council is said of another, and it is kept', async () => {
    const page = await browser.newPage();
    await page.goto(`${builder.origin}/demo/builder.html?council=kent&tag=mediation-contact`);
    await page.waitForFunction(() => document.querySelector('[name="mediation-name"]'));
    await put(page, FILLED);
    assert.ok(await page.$('#council-file'));
    await put(page, { 'attribute-council': 'surrey' });
    assert.equal(await page.$('#council-file'), null);
    const phone = () => page.$eval('[name="mediation-phone"]', ({ value }) => value);
    assert.equal(await phone(), '');
    await put(page, { 'attribute-council': 'kent' });
    assert.ok(await page.$('#council-file'));
    assert.equal(await phone(), FILLED['mediation-phone']);
    await page.close();
  });

  it('the card shows its numbers, and a file that was changed is refused', async () => {
    const made = await make();
    const hash = createHash('sha384').update(made.script).digest('base64');
    const [line] = made.lines.split('\n');
    assert.equal(
      line,
      `<script defer blocking="render" src="${home()}councils/kent.js" integrity="sha384-${hash}" crossorigin="anonymous"></script>`,
    );
    assert.ok(made.letter.includes(made.lines));
    assert.ok(made.letter.includes(`${home()}councils/kent.js`));
    assert.ok(decodeURIComponent(made.mail).includes('020 7946 0123'));

    const { text, calls } = await cardOn(made, made.script);
    assert.deepEqual(calls, ['020 7946 0123', '020 7946 0124', '020 7946 0125']);
    for (const words of [
      'Kent County Council',
      FILLED['mediation-name'],
      'send@example.org',
      labels.checked('20 November 2026'),
    ])
      assert.ok(text.includes(words), `${words}: ${text}`);

    const tampered = made.script.replace('020 7946 0123', '0900 000 0000');
    assert.notEqual(tampered, made.script);
    const refused = await cardOn(made, tampered);
    assert.deepEqual(refused.calls, []);
    assert.ok(refused.text.includes('Kent County Council'), refused.text);
    assert.ok(refused.text.includes(labels.useLetter), refused.text);
  });
});
