/* global document */
// The files for servers: how nginx and Apache serve the download with them, and a small host of our own with _headers;
// what web.config says; and the policy in all of them.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { packFor } from '../../lib/councils/index.js';
import { scriptTag } from '../../lib/site/snippets.js';
import { startBrowser } from '../../scripts/browser.js';
import { downloads } from '../../scripts/downloads/files.js';
import { hostedPolicy } from '../../scripts/headers.js';
import { styleHash } from '../../scripts/page-style.js';
import { DIST, ROOT, VERSION } from '../../scripts/paths.js';
import { drawn } from '../demo/harness.js';
import { answerAll, isSaid } from './helpers/family.js';
import { servers } from './helpers/servers.js';
import { headersOf, rulesIn, startStaticHost } from './helpers/static-host.js';
import { readWebConfig } from './helpers/web-config.js';

const [MAJOR] = VERSION.split('.');
const ENTRY = 'local-offer-widgets.esm.js';
const FOREVER = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600';
const POLICY = hostedPolicy(styleHash);
/** The mediation adviser whom Hackney's families are given. */
const ADVISER = packFor('hackney').mediation.name;
const integrity = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8'));

describe('every file for a server', () => {
  const folder = join(ROOT, 'integrations/servers');
  for (const file of readdirSync(folder))
    it(`${file} has the policy of the hosted pages as it is now`, () =>
      assert.ok(readFileSync(join(folder, file), 'utf8').includes(POLICY)));
});

/** A request as a browser makes it; `fetch` would undo the compression. */
const ask = (url, headers = {}) =>
  new Promise((resolve, reject) =>
    get(url, { headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          length: Buffer.concat(chunks).length,
        }),
      );
    }).on('error', reject),
  );

/** The page of a council, at another address than the widgets. */
async function startCouncil(html) {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html());
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

const STATIC = { name: 'a host of static files', start: startStaticHost };

for (const { name, missing, start } of [...servers, STATIC])
  // Where there is no such server, one line says so.
  (missing ? (title) => it(title, { skip: missing }) : describe)(name, () => {
    let server, browser, council;
    before(async () => {
      server = await start();
      // As the web team puts it there: the download has none.
      mkdirSync(join(server.folder, 'councils'));
      writeFileSync(join(server.folder, 'councils/kent.js'), '// Whom families call');
      browser = await startBrowser();
      council = await startCouncil(
        () => `<!doctype html><html lang="en"><title>A council</title>
          ${scriptTag(server.home, integrity)}
          <p><a href="${server.home}pages/hackney/mediation-checker.html">Can I appeal?</a></p>`,
      );
    });
    after(async () => {
      await browser?.close();
      await council?.close();
      await server?.stop();
    });

    async function visit(url) {
      const page = await browser.newPage();
      const problems = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(url);
      await drawn(page);
      return { page, problems };
    }

    for (const [path, type, caching, origin, policy] of [
      [`${VERSION}/${ENTRY}`, 'text/javascript', FOREVER, '*', undefined],
      [`${VERSION}/lang/tr.js`, 'text/javascript', FOREVER, '*', undefined],
      [`${MAJOR}/${ENTRY}`, 'text/javascript', HOUR, '*', undefined],
      ['councils/kent.js', 'text/javascript', HOUR, '*', undefined],
      ['pages/hackney/mediation-checker.html', 'text/html', HOUR, undefined, POLICY],
      ['integrity.json', 'application/json', HOUR, undefined, undefined],
    ])
      it(`serves ${path}`, async () => {
        const { status, headers } = await ask(server.home + path);
        assert.equal(status, 200);
        assert.match(headers['content-type'], new RegExp(`^${type}; ?charset=utf-8$`));
        assert.equal(headers['cache-control'], caching);
        assert.equal(headers['access-control-allow-origin'], origin);
        assert.equal(headers['content-security-policy'], policy);
        assert.equal(headers['x-content-type-options'], 'nosniff');
      });

    // How it compresses, and what it answers where there is no file, is the business of such a host.
    const isServer = name !== STATIC.name;
    if (isServer)
      it('compresses, serves a part, and knows what a browser has', async () => {
        const url = `${server.home}${VERSION}/${ENTRY}`;
        const whole = await ask(url);
        const packed = await ask(url, { 'Accept-Encoding': 'gzip, deflate, br' });
        assert.match(packed.headers['content-encoding'], /^(gzip|br)$/);
        assert.match(packed.headers.vary, /accept-encoding/i);
        assert.ok(packed.length < whole.length / 2);
        const part = await ask(url, { Range: 'bytes=0-99' });
        assert.deepEqual([part.status, part.length], [206, 100]);
        const known = await ask(url, { 'If-None-Match': whole.headers.etag });
        assert.equal(known.status, 304);
      });

    if (isServer)
      it('says of what is not there that it is not, and not for ever', async () => {
        const { status, headers } = await ask(`${server.home}${VERSION}/nothing.js`);
        assert.equal(status, 404);
        assert.equal(headers['cache-control'], undefined);
      });

    it('gives the pinned script to a page of another address, which is answered', async () => {
      const { page, problems } = await visit(council.url);
      await answerAll(page);
      await isSaid(page, ADVISER);
      assert.deepEqual(problems, []);
    });

    it('serves a hosted page that works under its policy', async () => {
      const { page, problems } = await visit(`${server.home}pages/hackney/mediation-guide.html`);
      const isDrawn = () => Boolean(document.querySelector('mediation-guide').shadowRoot);
      assert.ok(await page.evaluate(isDrawn));
      assert.deepEqual(problems, []);
    });
  });

describe('_headers', () => {
  it('is read as such hosts read it', () => {
    const rules = rulesIn('# Words\n/a/*\n  X-One: 1\n\n/a/b\n  X-One: 2\n  X-Two: 3\n');
    assert.deepEqual(headersOf(rules, '/a/b'), { 'X-One': '1, 2', 'X-Two': '3' });
    assert.deepEqual(headersOf(rules, '/b'), {});
    for (const bad of ['a/*', '/a\n  X-One 1', '/a\n  X-One:'])
      assert.throws(() => rulesIn(bad), /This is no/, bad);
  });
});

describe('web.config', () => {
  let browser, tab, text, config;
  before(async () => {
    text = String(
      Object.entries((await downloads())[`local-offer-widgets-${VERSION}.zip`]).find(([path]) =>
        path.endsWith('/servers/web.config'),
      )[1],
    );
    browser = await startBrowser();
    tab = await browser.newPage();
    config = await readWebConfig(tab, text);
  });
  after(() => browser?.close());

  it('has no element, attribute or value that IIS does not know', async () => {
    assert.deepEqual(config.faults, []);
    for (const [right, wrong, fault] of [
      ['<staticContent>', '<staticContents>', /This page contains the following errors/],
      [
        'mimeType="image/svg+xml"',
        'mimetype="image/svg+xml"',
        '<mimeMap mimetype="image/svg+xml">',
      ],
      ['<remove fileExtension=".js" />', '', '<mimeMap> of  .js without <remove>'],
      ['UseMaxAge', 'MaxAge', '<clientCache cacheControlMode="MaxAge">'],
    ]) {
      const read = readWebConfig(tab, text.replace(right, wrong));
      if (fault instanceof RegExp) await assert.rejects(read, fault);
      else assert.deepEqual((await read).faults, [fault]);
    }
  });

  for (const [path, type, caching, policy] of [
    [`${VERSION}/${ENTRY}`, 'text/javascript; charset=utf-8', FOREVER, undefined],
    [`${MAJOR}/${ENTRY}`, 'text/javascript; charset=utf-8', 'max-age=3600', undefined],
    ['councils/kent.js', 'text/javascript; charset=utf-8', 'max-age=3600', undefined],
    // IIS itself knows this type.
    ['pages/hackney/mediation-checker.html', undefined, 'max-age=3600', POLICY],
    ['integrity.json', 'application/json', 'max-age=3600', undefined],
  ])
    it(`says of ${path} what the other files say`, () => {
      const headers = config.headersOf(path);
      const inOrder = (value) => value.split(', ').sort();
      assert.equal(headers['content-type'], type);
      assert.deepEqual(inOrder(headers['cache-control']), inOrder(caching));
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['content-security-policy'], policy);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
});
