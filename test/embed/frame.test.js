/* global document, window, addEventListener */
// A hosted page in a frame, and the script that gives the frame its height.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { enReading } from '../../lib/i18n/en/reading.js';
import { inEach } from './helpers/browsers.js';
import { pageOf } from './helpers/matrix.js';
import { settled } from './helpers/settled.js';

const RESIZER = '<script defer src="HOME/frame.js"></script>';
const framed = (src, more = '') =>
  `<iframe title="A page of ours" src="${src}" width="100%" height="600"${more}></iframe>`;
const HOSTED = 'HOME/pages/hackney/mediation-contact.html';
const AWAY = HOSTED.replace('HOME', 'AWAY');
const AWAY_RESIZER = RESIZER.replace('HOME', 'AWAY');

/** A page at a hosted page's address that says what it likes, to whoever it likes. */
const speaking = (message) =>
  `<!doctype html><title>Forged</title><script>addEventListener('load', () =>
    setTimeout(() => parent.postMessage({ 'local-offer': ${message} }, '*'), 100));</script>`;
const FORGED = '/dist/pages/forged/mediation-checker.html';

/** A record is a page with a frame. `height` is what the frame has in the end: `fits`, or 600 still. */
const CASES = [
  { name: 'the same origin', head: RESIZER, body: framed(HOSTED), height: 'fits' },
  { name: 'another origin', head: AWAY_RESIZER, body: framed(AWAY), height: 'fits' },
  {
    name: 'a frame that is read only when it is near',
    head: AWAY_RESIZER,
    body: framed(AWAY, ' loading="lazy"'),
    height: 'fits',
  },
  {
    name: 'a script that comes after the frame has loaded',
    body: `${framed(AWAY)}<script>addEventListener('load', () => setTimeout(() => {
      const script = document.createElement('script');
      script.src = 'AWAY/frame.js';
      document.head.append(script);
    }, 300));</script>`,
    height: 'fits',
  },
  {
    name: 'a frame that comes after the script',
    head: AWAY_RESIZER,
    body: `<div id="here"></div><script>addEventListener('load', () => setTimeout(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: '${AWAY}', title: 'A page of ours', height: 600, width: '100%' });
      document.getElementById('here').append(frame);
    }, 100));</script>`,
    height: 'fits',
  },
  {
    name: 'a script from one origin, and a page of another that it is told of',
    head: RESIZER.replace('defer', 'defer data-pages="AWAY/pages"'),
    body: framed(AWAY),
    height: 'fits',
  },
  { name: 'a page elsewhere of the same name', head: RESIZER, body: framed(AWAY), height: '600' },
  { name: 'no script', body: framed(AWAY), height: '600' },
  ...['other.html', 'pages/a/b/mediation-checker.html', 'pages/builder.html'].map((path) => ({
    name: `another file under the folder: ${path}`,
    head: AWAY_RESIZER,
    body: framed(`AWAY/${path}`),
    files: { [`/dist/${path}`]: { body: speaking('900') } },
    height: '600',
  })),
  {
    name: 'a policy that allows this and no more',
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src AWAY/frame.js; frame-src AWAY/; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    head: AWAY_RESIZER,
    body: framed(AWAY),
    height: 'fits',
  },
  {
    name: 'a sandboxed frame, whose origin nobody can tell',
    head: AWAY_RESIZER,
    body: framed(AWAY, ' sandbox="allow-scripts"'),
    height: '600',
  },
  {
    name: 'elements of the page named as what the script asks for',
    body: `<img name="currentScript" src="/a.png" alt=""><img name="querySelectorAll" alt=""><img name="baseURI" alt=""><script src="HOME/frame.js"></script>${framed(HOSTED)}`,
    height: 'fits',
  },
  ...Object.entries({
    'less than nothing': '-400',
    'not a number': 'NaN',
    'without end': 'Infinity',
    huge: '1e9',
    text: "'9000'",
    'text with more in it': "'900px; position: fixed'",
    'a list': '[900]',
    'an object that is no text': '{ toString: 1, valueOf: 1 }',
    true: 'true',
    null: 'null',
  }).map(([name, height]) => ({
    name: `a height that is ${name}`,
    head: AWAY_RESIZER,
    body: framed(AWAY.replace('hackney/mediation-contact', 'forged/mediation-checker')),
    files: { [FORGED]: { body: speaking(height) } },
    height: '600',
    lines: 1,
  })),
  {
    name: 'a height with a fraction',
    head: AWAY_RESIZER,
    body: framed(AWAY.replace('hackney/mediation-contact', 'forged/mediation-checker')),
    files: { [FORGED]: { body: speaking('700.2') } },
    height: '701',
  },
  {
    name: 'a height from a frame that is not ours',
    head: AWAY_RESIZER,
    body: framed(AWAY) + framed('/other.html').replace('iframe', 'iframe id="other"'),
    files: { '/other.html': { body: speaking('5000') } },
    height: 'fits',
  },
  {
    name: 'a height from the page itself',
    head: AWAY_RESIZER,
    body: `${framed(AWAY)}<script>addEventListener('load', () => postMessage({ 'local-offer': 5000 }, '*'));</script>`,
    height: 'fits',
  },
  {
    name: 'a frame that has gone elsewhere',
    head: AWAY_RESIZER,
    body: framed(AWAY.replace('hackney/mediation-contact', 'leaving/mediation-checker')),
    files: {
      '/dist/pages/leaving/mediation-checker.html': {
        // The other origin, seen from the one that serves this.
        body: '<!doctype html><script>addEventListener("load", () => setTimeout(() => (location.href = "AWAY/../there.html"), 100));</script>',
      },
      '/there.html': {
        body: `<!doctype html><title>Elsewhere</title><p id="heard"></p><script>
          addEventListener('message', ({ data }) => (document.querySelector('#heard').textContent += JSON.stringify(data)));
          addEventListener('load', () => setTimeout(() => parent.postMessage({ 'local-offer': 5000 }, '*'), 100));
        </script>`,
      },
    },
    height: '600',
    lines: 1,
    heardElsewhere: '',
  },
];

/** In every window, before anything of its own: to whom each message is meant to go. */
function listen() {
  window.sentTo = [];
  const { postMessage } = window;
  window.postMessage = function (message, to, ...rest) {
    window.sentTo.push(typeof to === 'string' ? to : JSON.stringify(to ?? '*'));
    return postMessage.call(this, message, to, ...rest);
  };
  addEventListener('message', () => {});
}

async function until(isSo) {
  for (let left = 200; left; left -= 1) {
    if (await isSo()) return;
    await sleep(20);
  }
  assert.fail(`not so in the end: ${isSo}`);
}

inEach('A hosted page in a frame', (at) => {
  async function open({ headers, files = {}, before: first, ...page }) {
    at.site.put('/framed.html', { headers, body: pageOf(page) });
    for (const [path, file] of Object.entries(files)) at.site.put(path, file);
    return at.browser.open(`${at.site.home}/framed.html`, { before: first });
  }

  const heightOf = (page) => page.evaluate(() => document.querySelector('iframe')?.height ?? '600');
  const contentOf = (page) =>
    page
      .frames()[1]
      .evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

  for (const { name, height, lines: told = 0, heardElsewhere, ...given } of CASES)
    it(`${name}: ${height === 'fits' ? 'the frame is as high as its content' : `its height is ${height}`}`, async () => {
      const { page, lines, thrown } = await open(given);
      if (height !== '600') await until(async () => (await heightOf(page)) !== '600');
      // What is said too much comes within this time, if it comes.
      await sleep(height === '600' ? 500 : 100);
      const expected = height === 'fits' ? String(await contentOf(page)) : height;
      assert.equal(await heightOf(page), expected);
      if (height === 'fits') assert.notEqual(expected, '600');
      assert.equal(lines.length, told, lines.join('\n'));
      assert.deepEqual(thrown, []);
      if (heardElsewhere !== undefined) {
        const there = page.frames()[1];
        assert.match(there.url(), /there\.html$/);
        assert.equal(
          await there.evaluate(() => document.querySelector('#heard').textContent),
          heardElsewhere,
        );
      }
      const other = await page.evaluate(() => document.querySelector('#other')?.height ?? '600');
      assert.equal(other, '600');
      await page.close();
    });

  it('the height follows the content as a person answers', async () => {
    const { page } = await open({
      head: AWAY_RESIZER,
      body: framed(AWAY.replace('mediation-contact', 'mediation-checker')),
    });
    const isFitted = () =>
      until(async () => (await heightOf(page)) === String(await contentOf(page)));
    await isFitted();
    const first = await heightOf(page);
    await page.frames()[1].evaluate(() => window.probe.answered());
    await until(async () => (await heightOf(page)) !== first);
    await isFitted();
    const second = await heightOf(page);
    await page.setViewport({ width: 320, height: 700 });
    await until(async () => (await heightOf(page)) !== second);
    await isFitted();
    await page.close();
  });

  it('every message is to one origin, never to all', async () => {
    const { page } = await open({ head: RESIZER, body: framed(HOSTED), before: listen });
    const sentTo = (frame) => frame.evaluate(() => window.sentTo);
    const [own, framedPage] = page.frames();
    await until(async () => (await sentTo(framedPage)).length);
    // What was listened to seems to come from the frame itself: it is asked once more.
    await framedPage.evaluate(() => {
      const data = { 'local-offer': 'height?' };
      const { parent, origin } = window;
      window.dispatchEvent(new MessageEvent('message', { source: parent, origin, data }));
    });
    // Who posts to a window of the same origin calls that window's own function.
    await until(async () => (await sentTo(own)).length);
    const all = [...(await sentTo(framedPage)), ...(await sentTo(own))];
    assert.deepEqual([...new Set(all)], [at.site.home]);
    await page.close();
  });

  it('a hosted page answers to the page around it alone, and only when asked', async () => {
    const { page } = await open({
      body: `${framed(AWAY)}<script>globalThis.heard = [];
          addEventListener('message', ({ data }) => heard.push(data));</script>
          ${framed('/asking.html')}`,
      files: {
        '/asking.html': {
          body: `<!doctype html><p id="heard"></p><script>
              addEventListener('message', ({ data }) => (document.querySelector('#heard').textContent += JSON.stringify(data)));
              addEventListener('load', () => setTimeout(() => parent.frames[0].postMessage({ 'local-offer': 'height?' }, '*'), 300));
            </script>`,
        },
      },
    });
    await sleep(900);
    assert.deepEqual(await page.evaluate(() => window.heard), []);
    const asking = page.frames().find((frame) => frame.url().endsWith('asking.html'));
    assert.equal(await asking.evaluate(() => document.querySelector('#heard').textContent), '');
    await page.close();
  });

  it('a frame that is not shown is not complained of, and fits once it is', async () => {
    const { page, lines } = await open({
      head: RESIZER,
      body: `<div id="tab" style="display:none">${framed(HOSTED)}</div>`,
    });
    await settled(page);
    assert.deepEqual(lines, []);
    await page.evaluate(() => (document.querySelector('#tab').style.display = ''));
    await page.waitForFunction(
      () =>
        Number(document.querySelector('iframe').height) ===
        Math.ceil(
          document.querySelector('iframe').contentDocument.documentElement.getBoundingClientRect()
            .height,
        ),
    );
    assert.deepEqual(lines, []);
    await page.close();
  });

  const WAYS_OUT = [
    ['', HOSTED, '_top'],
    ['', AWAY, '_top'],
    [
      ' sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"',
      HOSTED,
      '_top',
    ],
    [' sandbox="allow-scripts allow-same-origin allow-popups"', HOSTED, '_blank'],
    [' sandbox="allow-scripts allow-same-origin"', HOSTED, ''],
    [' sandbox="allow-scripts"', AWAY, ''],
  ];
  for (const [sandbox, src, target] of WAYS_OUT)
    it(`links of a frame${sandbox} from ${src.slice(0, 4)} lead out by “${target}”`, async () => {
      const { page } = await open({ body: framed(src, sandbox) });
      await settled(page);
      const links = await page.frames()[1].evaluate(() => {
        const { shadowRoot } = document.querySelector('mediation-contact');
        return [...shadowRoot.querySelectorAll('a')].map((link) => [
          link.protocol,
          link.target,
          link.getAttribute('aria-label') ?? '',
          link.textContent.trim(),
        ]);
      });
      assert.ok(links.some(([protocol]) => protocol.startsWith('http')));
      for (const [protocol, to, name, text] of links) {
        const isOut = protocol.startsWith('http');
        assert.equal(to, isOut ? target : '');
        assert.equal(name, isOut && target === '_blank' ? `${text} (opens in a new tab)` : '');
      }
      await page.close();
    });

  it('a hosted page that is not framed has links as they are', async () => {
    const { page } = await at.browser.open(
      `${at.site.home}/dist/pages/hackney/mediation-contact.html`,
    );
    await settled(page);
    const targets = await page.evaluate(() =>
      [...document.querySelector('mediation-contact').shadowRoot.querySelectorAll('a')].map(
        ({ target }) => target,
      ),
    );
    assert.deepEqual([...new Set(targets)], ['']);
    await page.close();
  });

  it('a page within a page, which has no address, offers no code for it and names none', async () => {
    const answered =
      'council="hackney" nation="england" person="parent" decision="refusal-to-assess" decision-sent="2026-11-02" has-certificate="no" has-contacted-adviser="no" today="2026-11-28"';
    const inner = `<!doctype html><html lang="en"><main><mediation-checker ${answered}></mediation-checker></main><script src="HOME/local-offer-widgets.js"></script></html>`;
    const { page, thrown } = await open({
      body: `<iframe title="A page" width="600" height="800" srcdoc='${inner}'></iframe>`,
    });
    await settled(page);
    const place = page.frames()[1];
    const drawn = await place.evaluate(async () => {
      const { shadowRoot } = document.querySelector('mediation-checker');
      for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
      await new Promise((done) => setTimeout(done, 300));
      return shadowRoot.querySelector('[part=root]').textContent;
    });
    const { take } = enReading;
    assert.ok(drawn.includes(take.copy), drawn);
    for (const none of [take.qr, 'about:']) assert.ok(!drawn.includes(none), none);
    assert.deepEqual(thrown, []);
    await page.close();
  });

  it('a hosted page takes from its address what it says it may, and no more', async () => {
    const { page, lines } = await open({
      body: framed(`${AWAY}?heading-level=4&phone=020+7946+0000&onload=alert(1)`),
    });
    await settled(page);
    const attributes = await page
      .frames()[1]
      .evaluate(() => document.querySelector('mediation-contact').getAttributeNames());
    assert.deepEqual(attributes, ['council', 'heading-level']);
    assert.equal(lines.length, 2, lines.join('\n'));
    await page.close();
  });
});
