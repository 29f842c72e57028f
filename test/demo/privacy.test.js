/* global document, window, location, history, indexedDB, caches, addEventListener */
// From load to outcome nothing leaves the page, nothing is kept, and the host page is as it was.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { graph } from '../../lib/core/index.js';
import { enForm } from '../../lib/i18n/index.js';
import { answer, drawn, ELEMENTS, give, startDemo, TODAY } from './harness.js';

const ANSWERS = ['parent', 'refusal-to-assess', '3/11/2026', 'no', 'no'];

let demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.stop());

/** Before any script of the page: what is there, and every event of ours as it passes. */
function listen() {
  const heard = [];
  const remember = (event) => {
    const { type, id, bubbles, composed, target } = event;
    heard.push({ type, id, bubbles, composed, own: Object.keys(event), tag: target.localName });
  };
  for (const tag of ['mediation-checker', 'deadline-countdown', 'mediation-contact'])
    for (const what of ['step', 'error']) addEventListener(`${tag}-${what}`, remember);
  const hidden = { heard, globals: new Set(Object.keys(window)) };
  Object.defineProperty(window, 'listening', { value: hidden });
}

const hostState = (page) =>
  page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    history: history.length,
    state: history.state,
    html: document.documentElement.cloneNode(false).outerHTML,
    head: document.head.innerHTML,
    body: document.body.cloneNode(false).outerHTML,
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
  }));

const kept = (page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

describe('privacy', () => {
  for (const name of ['hackney', 'lambeth']) {
    it(`${name}: from load to outcome`, async () => {
      const { page, problems } = await demo.open(`/demo/${name}.html`, { before: listen });
      await give(page, { today: TODAY });
      const atStart = await hostState(page);
      const requests = [];
      page.on('request', (request) => {
        // The browser fetches the page's own icon when it likes, and sometimes as late as now.
        if (new URL(request.url()).pathname !== '/demo/icon.svg') requests.push(request.url());
      });

      // An answer that is wrong, so that an error is told of too.
      await page.$eval('mediation-checker', ({ shadowRoot }) =>
        shadowRoot.querySelector('form > button:last-child').click(),
      );
      await page.waitForFunction(() =>
        document
          .querySelector('mediation-checker')
          .shadowRoot.activeElement?.matches('.low-faults'),
      );
      for (const value of ANSWERS) await answer(page, value);
      const text = await page.$eval(
        'mediation-checker',
        ({ shadowRoot }) => shadowRoot.textContent,
      );
      assert.match(text, /Monday 4 January 2027/);

      assert.deepEqual(requests, []);
      assert.deepEqual(await hostState(page), atStart);
      assert.deepEqual(await kept(page), {
        cookie: '',
        local: 0,
        session: 0,
        databases: 0,
        caches: 0,
        workers: 0,
      });
      assert.deepEqual(await page.browserContext().cookies(), []);

      const { heard, globals } = await page.evaluate(() => ({
        heard: window.listening.heard,
        // All but those of puppeteer's own.
        globals: Object.keys(window).filter(
          (key) => !window.listening.globals.has(key) && !/ariaQuerySelector(All)?$/.test(key),
        ),
      }));
      assert.deepEqual(globals, []);
      const ids = [graph.questions, graph.outcomes, enForm.errors].flatMap(Object.keys);
      for (const event of heard) {
        assert.ok(ids.includes(event.id), `${event.type}: ${event.id}`);
        assert.deepEqual(event.own, ['isTrusted', 'id']);
        assert.ok(event.bubbles && event.composed);
        assert.ok(ELEMENTS.includes(event.tag));
      }
      assert.deepEqual(
        heard.map(({ type, id }) => `${type} ${id}`),
        [
          'mediation-checker-error no-answer',
          'mediation-checker-step decision',
          'mediation-checker-step decision-sent',
          'mediation-checker-step has-certificate',
          'mediation-checker-step has-contacted-adviser',
          'mediation-checker-step certificate-needed',
        ],
      );
      assert.deepEqual(problems, [], 'the strictest policy and Trusted Types refuse nothing');
      await page.close();
    });
  }

  it('a page that counts steps, and says so, is told of steps by their number: never of a question, an answer or a day', async () => {
    const { page, problems } = await demo.open('/demo/hackney.html');
    await give(page, { today: TODAY, analytics: 'datalayer' });
    const pushed = () => page.evaluate(() => window.dataLayer);
    assert.equal(await pushed(), undefined);
    await page.$eval('mediation-checker', ({ shadowRoot }) =>
      shadowRoot.querySelector('form > button:last-child').click(),
    );
    for (const value of ANSWERS) await answer(page, value);
    assert.deepEqual(await pushed(), [
      {
        event: 'form_error',
        tool_name: 'mediation-checker',
        // The country, which the council answers, is the first.
        step: 2,
        error: 'no-answer',
      },
      ...[2, 3, 4, 5, 6].map((number) => ({
        event: 'form_response',
        tool_name: 'mediation-checker',
        step: number,
      })),
      { event: 'form_complete', tool_name: 'mediation-checker' },
    ]);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('a page whose counting fails is answered all the same', async () => {
    for (const dataLayer of ['text', null, { push: 1 }, Object.freeze([])]) {
      const { page } = await demo.open('/demo/hackney.html');
      await give(page, { today: TODAY, analytics: 'datalayer' });
      await page.evaluate((value) => void (window.dataLayer = Object.freeze(value)), dataLayer);
      for (const value of ANSWERS) await answer(page, value);
      await page.close();
    }
  });

  it('nothing is told of before the reader acts', async () => {
    const { page } = await demo.open('/demo/hackney.html', { before: listen });
    await give(page, { today: TODAY, nation: 'england', 'decision-sent': '2026-11-02' });
    assert.deepEqual(await page.evaluate(() => window.listening.heard), []);
    assert.equal(
      await page.evaluate(() => document.activeElement.localName),
      'body',
      'nor is the focus taken',
    );
    await page.close();
  });

  it('what reads the answers is fetched once, when a person touches a question and not before', async () => {
    // Alone: the guide beside it would fetch it at once.
    const { page, problems } = await demo.open('/demo/hackney.html', {
      html: () =>
        `<!doctype html><html lang="en"><title>Alone</title><link rel="icon" href="icon.svg" />
        <script type="module" src="/dist/local-offer-widgets.esm.js"></script>
        <mediation-checker council="hackney" today="${TODAY}"></mediation-checker></html>`,
    });
    const fetches = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => /result\.js$/.test(name))
            .length,
      );
    await drawn(page);
    assert.equal(await fetches(), 0);
    await answer(page, ANSWERS[0]);
    await page.waitForNetworkIdle();
    assert.equal(await fetches(), 1);
    for (const value of ANSWERS.slice(1)) await answer(page, value);
    // Without it there are no steps with their days.
    assert.ok(await page.$('mediation-checker >>> .low-steps'));
    assert.equal(await fetches(), 1);
    assert.deepEqual(problems, []);
    await page.close();
  });
});
