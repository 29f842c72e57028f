/* global document, window */
// The page does not jump when the elements are drawn, with the snippet as it is documented.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startBrowser } from '../../scripts/browser.js';
import { serve } from '../../scripts/serve.js';
import { scriptTag, snippets } from '../../lib/site/snippets.js';
import { drawn, ELEMENTS } from './harness.js';

const MOST = 0.02;
/** A slow telephone: the page’s own words are there long before the script is. */
const DELAY_MS = 800;
const FILE = '/dist/local-offer-widgets.esm.js';
/** What comes later, when the page has been seen. */
const CHUNKS = /(result|reading)\.js$/;
const CHUNK_MS = 250;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const BLOCKING = `<script type="module" blocking="render" src="${FILE}"></script>`;
const PLAIN = `<script type="module" src="${FILE}"></script>`;

/** Every element, as an editor pastes it. */
const pasted = (way, render) =>
  ELEMENTS.map((tag) =>
    snippets[way]({
      tag,
      attributes: { council: 'hackney', render },
      home: '/dist/',
      linkTo: 'https://www.council.example/send',
    }),
  ).join('\n');

const words = (count) =>
  '<p>Words of the page, enough of them to fill a line or two. </p>'.repeat(count);
const markup = (script, way, mode) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A page</title>
    <link rel="stylesheet" href="/demo/page.css">
    ${script}
  </head>
  <body>
    <main>
      <h1>Local Offer</h1>
      ${words(3)}
      ${pasted(way, mode)}
      ${words(12)}
    </main>
  </body>
</html>`;

let origin;
let close;
let browser;
let page;
/** What the next visit is served: the page's HTML, and whether the script comes late. */
let served;
before(async () => {
  ({ origin, close } = await serve({ port: 0 }));
  browser = await startBrowser();
  page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.evaluateOnNewDocument(() => {
    window.shifts = [];
    window.painted = Infinity;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries())
        window.painted = Math.min(window.painted, startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  // With this there is no cache either.
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.isNavigationRequest())
      return request.respond({ contentType: 'text/html; charset=utf-8', body: served.html });
    const { pathname } = new URL(request.url());
    if (pathname === FILE) await pause(served.delay);
    if (CHUNKS.test(pathname)) await pause(CHUNK_MS);
    return request.continue();
  });
});
after(async () => {
  await browser?.close();
  await close?.();
});

/** How far what was already there moved, as the browser adds it up; and when it was first seen. */
async function measure(html, { width, height }, path = 'state') {
  await page.setViewport({ width, height });
  served = { html, delay: path === 'state' ? DELAY_MS : 0 };
  await page.goto(`${origin}/demo/${path}.html`, { waitUntil: 'load' });
  await page.waitForFunction(
    (tags) =>
      tags.every((tag) => document.querySelector(tag)?.renderRoot.querySelector('.low-big')),
    {},
    ELEMENTS.filter((tag) => html.includes(`<${tag}`)),
  );
  await drawn(page);
  // Whatever comes of it comes in the next pictures.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return page.evaluate(() => ({
    shift: window.shifts.reduce((sum, value) => sum + value, 0),
    painted: window.painted,
  }));
}

const SCREENS = {
  'a telephone': { width: 360, height: 740 },
  'a desk': { width: 1280, height: 800 },
};

describe('the shift of the page as the elements are drawn', () => {
  it('the script is pasted so', () => {
    const files = { 'v/local-offer-widgets.esm.js': 'sha384-x' };
    assert.match(
      scriptTag('/', { version: 'v', files }),
      /^<script type="module" blocking="render" src=/,
    );
  });

  for (const [way, mode] of [
    ['element', 'shadow'],
    ['element', 'light'],
    ['link', 'shadow'],
    ['fragment', 'shadow'],
    ['data', 'shadow'],
  ])
    for (const [title, screen] of Object.entries(SCREENS))
      it(`${way}, render="${mode}", on ${title}: under ${MOST} as documented, more without blocking="render"`, async (test) => {
        const documented = await measure(markup(BLOCKING, way, mode), screen);
        const without = await measure(markup(PLAIN, way, mode), screen);
        const said = ({ shift, painted }) =>
          `${shift.toFixed(4)}, first seen after ${Math.round(painted)} ms`;
        test.diagnostic(`as documented: ${said(documented)}; without: ${said(without)}`);
        assert.ok(documented.shift < MOST, said(documented));
        assert.ok(documented.painted >= DELAY_MS, 'nothing is seen before the elements are');
        // So the measure can fail: there the page’s own words are seen first, and are pushed down.
        assert.ok(without.painted < DELAY_MS, said(without));
        assert.ok(without.shift > MOST, said(without));
      });
});

const ID = 'today="2026-11-21" council="hackney"';
const SENT = 'decision-sent="2026-11-02"';
const OWN = '<p>The page’s own words.</p>';
/** What needs a second file before it can show what it shows first. */
const LATER = {
  'the guide': `<mediation-guide ${ID}>${OWN}</mediation-guide>`,
  'the options': `<resolution-options ${ID}>${OWN}</resolution-options>`,
  'the last day': `<deadline-countdown ${ID} ${SENT}>${OWN}</deadline-countdown>`,
  'an answer': `<mediation-checker ${ID} person="parent" decision="plan-contents" parts="B" ${SENT}
    has-certificate="no" has-contacted-adviser="no">${OWN}</mediation-checker>`,
};
const HOSTS = [
  ...['bootstrap-3', 'bootstrap-4', 'bootstrap-5', 'foundation', 'govuk', 'hostile'],
  ...['lbh', 'localgov', 'nhsuk', 'wordpress'],
].map((id) => `hosts/${id}`);
const WIDTHS = { 320: 640, 768: 1024, 1280: 800 };
const ARABIC =
  '<script defer blocking="render" src="/dist/lang/ar.js"></script><script type="module"';

describe('the shift of the page as a second file comes', () => {
  for (const host of [...HOSTS, 'hackney', 'lambeth'])
    it(`on ${host}: under ${MOST}, whatever waits for it, in English and in Arabic`, async (test) => {
      const source = await (await fetch(`${origin}/demo/${host}.html`)).text();
      const found = {};
      for (const [width, height] of Object.entries(WIDTHS))
        for (const [what, element] of Object.entries(LATER)) {
          // These are small, so two widths do.
          const isSmall = !/guide|answer/.test(what);
          if (isSmall && width === '768') continue;
          const html = source.replace(/<mediation-checker[^]*?<\/mediation-checker>/, element);
          const { shift } = await measure(html, { width: Number(width), height }, host);
          found[`${what} at ${width} px`] = shift;
          if (width !== '1280' || isSmall) continue;
          const arabic = html
            .replace(/<html lang="[^"]*"/, '<html lang="ar" dir="rtl"')
            .replace('<script type="module"', ARABIC);
          found[`${what} at ${width} px, in Arabic`] = (
            await measure(arabic, { width: 1280, height }, host)
          ).shift;
        }
      test.diagnostic(`the most: ${Math.max(...Object.values(found)).toFixed(4)}`);
      assert.deepEqual(
        Object.entries(found).filter(([, shift]) => !(shift < MOST)),
        [],
      );
    });

  it('would be found, if the page came up as the answer comes', async () => {
    const host = 'hosts/bootstrap-3';
    const source = await (await fetch(`${origin}/demo/${host}.html`)).text();
    const html = source
      .replace(/<mediation-checker[^]*?<\/mediation-checker>/, '')
      .replace('</h1>', `</h1>${LATER['an answer'].replace('person="parent"', 'nation="wales"')}`);
    const { shift } = await measure(html, { width: 1280, height: 800 }, host);
    assert.ok(shift > MOST, `${shift}`);
  });
});
