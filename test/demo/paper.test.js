/* global document */
// The printed answer, in the engines that can be told to print: whatever a page does to its own parts on paper, the sheet is to the
// letter the one that a page with no rules of its own prints.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import sirv from 'sirv';
import { ROOT } from '../../scripts/paths.js';
import { browserOf } from '../embed/helpers/browsers.js';

const onPaper = (rules) => `@media print { ${rules} }`;

/** Pages of councils, and worse. */
const CASES = {
  'hides the divisions of its body': onPaper('body > div { display: none !important }'),
  'hides all that is in its body': onPaper('body > * { display: none !important }'),
  'prints its main part alone': onPaper('body > :not(main) { display: none !important }'),
  'makes everything invisible': onPaper(
    'body * { visibility: hidden } html { visibility: hidden !important }',
  ),
  'is an application as high as the window':
    'html, body { height: 100%; overflow: hidden } body { position: fixed; inset: 0 }',
  'is a grid, narrow and moved':
    'html { display: grid; grid-template-columns: 4cm 1fr } body { transform: scale(0.5); zoom: 0.5 }',
  'is clipped, with no height':
    'html { overflow: clip; height: 0; clip-path: inset(50%); contain: strict; opacity: 0 }',
  'is set in columns, large and blurred':
    'html { columns: 3; font-size: 300%; filter: blur(4px); letter-spacing: 1em }',
  'hides whatever stands beside its body': 'html > :not(body, head) { display: none !important }',
  'says so with an id, an important layer and moves':
    '@layer page { html body#top.page { display: block !important } html > div { display: none !important; position: absolute !important } } * { transition: all 2s; animation: away 2s infinite } @keyframes away { to { display: none; opacity: 0 } }',
  'has its own sheet of paper':
    '@page { size: A5 landscape; margin: 0 } @page :first { margin: 5cm }',
  'puts words before and after itself':
    'html::before, html::after { content: "Words of the page"; display: block; position: fixed }',
};

const html = (name) => `<!doctype html>
<html lang="en-GB" class="page">
  <head>
    <meta charset="utf-8">
    <title>A page</title>
    ${name === 'none' ? '' : `<link rel="stylesheet" href="/case.css?${encodeURIComponent(name)}">`}
    <script defer src="/dist/local-offer-widgets.js"></script>
  </head>
  <body id="top" class="page">
    <div>Words of the page before it.</div>
    <main><mediation-checker today="2026-11-28" council="hackney" person="parent"
      decision="refusal-to-assess" decision-sent="2026-11-02" has-certificate="no"
      has-contacted-adviser="no"><p>Words inside it.</p></mediation-checker></main>
    <dialog open>Words of the page after it.</dialog>
  </body>
</html>`;

/** A strict policy, as a council's security team writes one. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types local-offer-widgets";

async function startServer() {
  const files = sirv(join(ROOT, 'dist'), { dev: true });
  const server = createServer((request, response) => {
    const [path, query = ''] = request.url.split('?');
    if (path.startsWith('/dist/')) {
      request.url = request.url.slice('/dist'.length);
      return files(request, response, () => response.writeHead(404).end());
    }
    const name = decodeURIComponent(query);
    const isStyle = path === '/case.css';
    response.writeHead(path === '/page' || isStyle ? 200 : 404, {
      'Content-Type': isStyle ? 'text/css' : 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
    });
    return response.end(isStyle ? CASES[name] : html(name));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
}

const PAPER = { format: 'a4', preferCSSPageSize: true };

/** The answer, and what is fetched when there is nothing else to do: what to say on the telephone. */
const isDrawn = () =>
  Boolean(document.querySelector('mediation-checker')?.shadowRoot?.querySelector('.low-say'));

/** Waits for the answer; a policy keeps a page from waiting by itself. */
async function drawn(page) {
  for (let tries = 0; !(await page.evaluate(isDrawn)); tries++) {
    if (tries === 200) throw new Error('There is no answer.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What is drawn on the pages, and nothing of when and by whom the file was made. */
function drawing(pdf) {
  const streams = pdf.toString('latin1').matchAll(/stream\r?\n([^]*?)\r?\nendstream/g);
  const texts = [...streams].flatMap(([, bytes]) => {
    try {
      return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
    } catch {
      return [];
    }
  });
  return texts.filter((text) => /\bT[jJ]\b/.test(text)).join('\n');
}

// Not in WebKitGTK, whose driver answers “unknown command” to print.
for (const { title, missing, start } of await Promise.all(['chromium', 'firefox'].map(browserOf)))
  describe(`in ${title} a page`, { skip: missing }, () => {
    let server;
    let browser;
    let page;
    let plain;
    const print = async () => drawing(Buffer.from(await page.pdf(PAPER)));
    before(async () => {
      server = await startServer();
      browser = await start();
      ({ page } = await browser.open(`${server.origin}/page?none`));
      await drawn(page);
      plain = await print();
      assert.match(plain, /T[jJ]/);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    for (const name of Object.keys(CASES))
      it(name, async (test) => {
        await page.goto(`${server.origin}/page?${encodeURIComponent(name)}`);
        await drawn(page);
        const printed = await print();
        test.diagnostic(`${printed.length} and ${plain.length}`);
        assert.ok(printed === plain, 'another sheet');
      });
  });
