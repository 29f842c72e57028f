/* global document, probe */
// Each built language beside the built script, as a council has them on a page; and their table.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { languages } from '../../scripts/known.js';
import { DIST, ROOT, VERSION } from '../../scripts/paths.js';
import { serve } from '../../scripts/serve.js';
import { inEach } from './helpers/browsers.js';
import { pageOf } from './helpers/matrix.js';
import { settled } from './helpers/settled.js';

const all = await languages();
const codes = all.map(({ form }) => form.lang);
const titleIn = (code) => all.find(({ form }) => form.lang === code).form.questions.person.title;
const ENGLISH = 'Who are you?';

const { files } = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8'));
const fileOf = (code) => `lang/${code}.js`;
const PAGE_FILE = 'local-offer-widgets.js';
const tag = (file, hash = files[`${VERSION}/${file}`], how = 'defer') =>
  `<script ${how} src="HOME/${VERSION}/${file}" integrity="${hash}" crossorigin="anonymous"></script>`;
const element = (code, more = '') =>
  `<mediation-checker council="hackney" lang="${code}" languages="en ${code}" ${more}></mediation-checker>`;

/** The policy of the server that the demo is seen on. */
async function strictPolicy() {
  const { origin, close } = await serve({ port: 0 });
  const { headers } = await fetch(`${origin}/demo/`);
  await close();
  return { 'Content-Security-Policy': headers.get('Content-Security-Policy') };
}
const STRICT = await strictPolicy();

/** In the page: what the first element says. */
const said = (page) =>
  page.evaluate(() => {
    const [host] = probe.drawn();
    if (!host) return {};
    const root = probe.rootOf(host);
    const wrapper = root.querySelector('.low-root');
    return {
      lang: wrapper.lang,
      dir: wrapper.dir,
      title: root.querySelector('.low-big')?.textContent.trim(),
      buttons: [...root.querySelectorAll('[role=group] > button')].map(({ lang }) => lang),
      unsafe: root.querySelectorAll('[style], script').length,
    };
  });

/** What it says once that is as expected, or after a while. */
async function saidAtLast(page, isReady) {
  let found = {};
  for (let left = 50; left; left -= 1) {
    found = await said(page);
    if (isReady(found)) break;
    await sleep(50);
  }
  return found;
}

const press = (page, code) =>
  page.evaluate((lang) => {
    const root = probe.rootOf(probe.drawn()[0]);
    root.querySelector(`[role=group] > button[lang="${lang}"]`).click();
  }, code);

inEach('languages', (at) => {
  let count = 0;
  async function open(record, work) {
    const path = `/language/${++count}`;
    at.site.put(path, { headers: record.headers ?? STRICT, body: pageOf(record) });
    const opened = await at.browser.open(at.site.home + path, record);
    try {
      await work(opened);
      assert.deepEqual(opened.thrown, [], 'thrown');
      assert.deepEqual(await opened.page.evaluate(() => probe.harm()), [], 'harm to the page');
      assert.deepEqual(
        (await opened.page.evaluate(() => probe.globals())).filter((name) =>
          /lit|local|offer|lang|mediation/i.test(name),
        ),
        [],
        'globals',
      );
    } finally {
      await opened.page.close();
    }
  }

  const spoken = async ({ page, lines }, code) => {
    const { form: words } = all.find((each) => each.form.lang === code);
    const expected = { lang: code, dir: words.dir, title: titleIn(code) };
    const found = await saidAtLast(page, ({ buttons }) => buttons?.length === 2);
    assert.deepEqual(found, { ...expected, buttons: ['en', code], unsafe: 0 });
    await press(page, 'en');
    const back = await saidAtLast(page, ({ lang }) => lang === 'en-GB');
    assert.equal(back.title, ENGLISH);
    assert.deepEqual(lines, []);
  };

  const english = async ({ page, lines }, told = []) => {
    await saidAtLast(page, ({ lang }) => lang);
    await settled(page);
    const { lang, title, dir, buttons } = await said(page);
    assert.deepEqual(
      { lang, title, dir, buttons },
      { lang: 'en-GB', title: ENGLISH, dir: 'ltr', buttons: [] },
    );
    assert.equal(lines.length, told.length, lines.join('\n'));
    told.forEach((line, index) => assert.match(lines[index], line));
  };

  for (const code of codes) {
    it(`${code} before the script`, () =>
      open({ head: tag(fileOf(code)) + tag(PAGE_FILE), body: element(code) }, (opened) =>
        spoken(opened, code),
      ));

    it(`${code} after the script`, () =>
      open({ head: tag(PAGE_FILE) + tag(fileOf(code)), body: element(code) }, (opened) =>
        spoken(opened, code),
      ));
  }

  it('one that comes when it likes, and twice', () =>
    open(
      {
        head: tag(fileOf('tr'), undefined, 'async') + tag(PAGE_FILE) + tag(fileOf('tr')),
        body: element('tr'),
      },
      (opened) => spoken(opened, 'tr'),
    ));

  it('one at the end of the page, drawn into the page', () =>
    open(
      {
        head: tag(PAGE_FILE),
        body: element('ar', 'render="light"') + tag(fileOf('ar'), undefined, ''),
      },
      (opened) => spoken(opened, 'ar'),
    ));

  it('one beside the module', () =>
    open(
      {
        head: tag('local-offer-widgets.esm.js', undefined, 'type="module"') + tag(fileOf('pl')),
        body: element('pl'),
      },
      (opened) => spoken(opened, 'pl'),
    ));

  it('all of them', () =>
    open(
      {
        head: tag(PAGE_FILE) + codes.map((code) => tag(fileOf(code))).join(''),
        body: `<mediation-checker council="hackney" languages="${codes.join(' ')}"></mediation-checker>`,
      },
      async ({ page, lines }) => {
        const { buttons } = await saidAtLast(
          page,
          (found) => found.buttons?.length === codes.length + 1,
        );
        assert.deepEqual(buttons, ['en', ...codes]);
        for (const code of codes) {
          await press(page, code);
          const { title } = await saidAtLast(page, ({ lang }) => lang === code);
          assert.equal(title, titleIn(code));
        }
        assert.deepEqual(lines, []);
      },
    ));

  it('one that is not there: English stays', () =>
    open(
      {
        head: `${tag(PAGE_FILE)}<script defer src="HOME/lang/zz.js"></script>`,
        body: element('zz'),
      },
      (opened) => english(opened),
    ));

  it('one with a wrong hash: English stays', () =>
    open(
      { head: tag(PAGE_FILE) + tag(fileOf('tr'), `sha384-${'A'.repeat(64)}`), body: element('tr') },
      (opened) => english(opened),
    ));

  it('one that the policy blocks: English stays', () =>
    open(
      {
        headers: {
          'Content-Security-Policy': STRICT['Content-Security-Policy'].replace(
            "script-src 'self'",
            `script-src HOME/${VERSION}/${PAGE_FILE}`,
          ),
        },
        head: tag(PAGE_FILE) + tag(fileOf('tr')),
        body: element('tr'),
      },
      (opened) => english(opened),
    ));

  it('a page of error in its place: English stays', async () => {
    at.site.put('/error-language.js', {
      headers: { 'X-Content-Type-Options': 'nosniff' },
      body: '<p>Not found',
    });
    await open(
      {
        head: `${tag(PAGE_FILE)}<script defer src="/error-language.js"></script>`,
        body: element('tr'),
      },
      (opened) => english(opened),
    );
  });

  it('one of another version: English stays, with a line', async () => {
    const text = readFileSync(join(DIST, fileOf('tr')), 'utf8');
    const other = text.replaceAll(VERSION, '9.9.9');
    assert.notEqual(other, text);
    at.site.put('/other-language.js', {
      headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
      body: other,
    });
    await open(
      {
        head: `${tag(PAGE_FILE)}<script defer src="/other-language.js"></script>`,
        body: element('tr'),
      },
      (opened) => english(opened, [/^local-offer-widgets: .*version 9\.9\.9/]),
    );
  });

  it('the script is not there: nothing happens', () =>
    open({ head: tag(fileOf('tr')), body: element('tr') }, async ({ page, lines }) => {
      await settled(page);
      assert.deepEqual(await said(page), {});
      assert.deepEqual(lines, []);
    }));

  it('real letters on a page that is not in UTF-8', async () => {
    // As a server has them that says nothing of their encoding.
    for (const file of [PAGE_FILE, ...codes.map(fileOf)])
      at.site.put(`/plain/${file}`, {
        headers: { 'Content-Type': 'text/javascript' },
        body: readFileSync(join(DIST, file), 'utf8'),
      });
    const scripts = [PAGE_FILE, ...codes.map(fileOf)].map(
      (file) => `<script defer src="/plain/${file}"></script>`,
    );
    await open(
      {
        headers: { ...STRICT, 'Content-Type': 'text/html; charset=windows-1252' },
        html: `<!doctype html><html lang="en"><head><title>A page</title>${scripts.join('')}</head><body><main><mediation-checker council="hackney" languages="${codes.join(' ')}"></mediation-checker></main></body></html>`,
      },
      async ({ page }) => {
        assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
        await saidAtLast(page, (found) => found.buttons?.length === codes.length + 1);
        for (const code of codes) {
          await press(page, code);
          const { title } = await saidAtLast(page, ({ lang }) => lang === code);
          assert.equal(title, titleIn(code));
        }
      },
    );
  });
});

describe('the file of a language', () => {
  for (const code of codes) {
    const bytes = readFileSync(join(DIST, fileOf(code)));

    it(`${code} begins with the mark of UTF-8, and once`, () => {
      assert.equal(bytes.subarray(0, 3).toString('hex'), 'efbbbf');
      assert.equal(bytes.toString('utf8').split('\ufeff').length, 2);
    });

    it(`${code} is the same under its version, and its hash is known`, () => {
      assert.ok(bytes.equals(readFileSync(join(DIST, VERSION, fileOf(code)))));
      assert.match(files[`${VERSION}/${fileOf(code)}`], /^sha384-/);
    });
  }
});

describe('the list of the messages for a reviewer', () => {
  it('has each beside the English, with who has reviewed it', () => {
    const print = (code) =>
      execFileSync(process.execPath, ['scripts/languages.js', code], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    const list = JSON.parse(print('tr'));
    const ids = list.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, english, translation, reviewedBy } of list) {
      assert.ok(english && translation, id);
      assert.equal(reviewedBy, null);
    }
    assert.ok(ids.includes('form.labels.continue') && ids.includes('reading.labels.guide'));
    assert.throws(() => print('zz'), /There is no language “zz”/);
  });
});
