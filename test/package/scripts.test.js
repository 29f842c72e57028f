// The tools: what they refuse, and in which words.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { findBrowser, usualPlaces } from '../../scripts/browser.js';
import { minifyCss, minifyHtml } from '../../scripts/minify-literals.js';
import { ROOT } from '../../scripts/paths.js';
import { serve } from '../../scripts/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'local-offer-scripts-'));
after(() => rmSync(folder, { recursive: true }));

function run(args, env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

const isOneLine = (text) => assert.doesNotMatch(text, /\n/);

describe('npm start', () => {
  it('says in one line where the demo is', async () => {
    const child = spawn(process.execPath, ['scripts/start.js'], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0' },
    });
    const line = await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill();
    assert.match(String(line), /^The demo is at http:\/\/localhost:\d+\/demo\/ .*\n$/);
  });

  it('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0);
    const { port } = other.address();
    const { status, stderr } = run(['scripts/start.js'], { PORT: String(port) });
    other.close();
    assert.equal(status, 1);
    isOneLine(stderr);
    assert.equal(
      stderr,
      `Port ${port} is taken by another program: choose another, for example PORT=${port + 1} npm start.`,
    );
  });

  for (const port of ['abc', '99999', '-1', '80.5']) {
    it(`refuses PORT=${port} in one sentence`, () => {
      const { status, stderr } = run(['scripts/start.js'], { PORT: port });
      assert.equal(status, 1);
      isOneLine(stderr);
      assert.match(stderr, /is not a port/);
    });
  }

  it('serves the demo and what it loads under a strict policy, and nothing else', async () => {
    const { origin, close } = await serve({ port: 0 });
    try {
      const get = (path) => fetch(origin + path, { redirect: 'manual' });
      const start = await get('/');
      assert.deepEqual([start.status, start.headers.get('location')], [302, '/demo/']);
      assert.equal((await get('/dist/core.js')).status, 200);
      for (const path of [
        '/package.json',
        '/.git/HEAD',
        '/scripts/serve.js',
        '/demo/..%2fLICENSE',
      ]) {
        const response = await get(path);
        assert.equal(response.status, 404, path);
        assert.match(response.headers.get('content-security-policy'), /default-src 'none'/);
        assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      }
    } finally {
      await close();
    }
  });
});

describe('the version of Node', () => {
  const complaint = createRequire(import.meta.url)('../../scripts/node-version.cjs');
  it('is refused in one sentence where it is too old', () => {
    assert.match(
      complaint('18.20.4'),
      /^This needs Node 20\.11 or later, and this is Node 18\.20\.4/,
    );
    assert.match(complaint('20.10.0'), /20\.11/);
  });
  it('is taken from 20.11', () => {
    for (const version of ['20.11.0', '20.20.2', '24.0.0', '26.1.0']) {
      assert.equal(complaint(version), undefined);
    }
  });
});

describe('the browser', () => {
  it('is refused in one sentence where CHROME_PATH points nowhere', async () => {
    const path = join(folder, 'nowhere');
    const { status, stderr } = run(['node_modules/@web/test-runner/dist/bin.js'], {
      CHROME_PATH: path,
    });
    assert.equal(status, 1);
    assert.equal(
      stderr,
      `CHROME_PATH is ${path}, and there is no such file: set it to a Chrome or Chromium, or unset it.`,
    );
  });

  const fake = (name, script) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const onUnix = { skip: process.platform === 'win32' };

  it('names the library that it lacks', onUnix, async () => {
    const path = fake(
      'lacking',
      'echo "chrome: error while loading shared libraries: libnss3.so: cannot open" >&2; exit 127',
    );
    await assert.rejects(findBrowser({ env: { CHROME_PATH: path } }), (error) => {
      isOneLine(error.message);
      assert.match(
        error.message,
        /lacks the library libnss3\.so\. .*apt-get install chromium.*CHROME_PATH/,
      );
      return true;
    });
  });

  it('is the first one installed that starts', onUnix, async () => {
    const broken = fake('broken', 'exit 1');
    const good = fake('good', 'exit 0');
    const places = [join(folder, 'absent'), broken, good];
    assert.equal((await findBrowser({ env: {}, places })).path, good);
  });

  it('is looked for where each system keeps it', () => {
    const onLinux = usualPlaces({ platform: 'linux', env: { PATH: '/usr/bin' } });
    assert.ok(onLinux.includes(join('/usr/bin', 'chromium')));
    const onMac = usualPlaces({ platform: 'darwin', env: { HOME: '/Users/a' } });
    assert.ok(onMac.includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'));
    const onWindows = usualPlaces({ platform: 'win32', env: { PROGRAMFILES: 'C:/Program Files' } });
    assert.ok(onWindows.includes('C:/Program Files/Google/Chrome/Application/chrome.exe'));
  });

  it(
    'is the one from npm where none is installed',
    {
      skip: process.platform !== 'linux' || process.arch !== 'x64',
    },
    async () => {
      const { path } = await findBrowser({ env: {}, places: [] });
      assert.match(path, /node_modules/);
    },
  );
});

describe('npm run size', () => {
  it('fails over a limit, and says by how much', () => {
    const { status, stdout, stderr } = run(['scripts/size.js', 'dist/core.js=100']);
    assert.equal(status, 1);
    assert.match(stdout, /dist\/core\.js +[\d,]+ +[\d,]+ +[\d,]+ +100$/);
    assert.match(
      stderr,
      /^dist\/core\.js is [\d,]+ bytes by brotli, [\d,]+ over its limit of 100\.$/,
    );
  });
  it('passes under it', () => {
    assert.equal(run(['scripts/size.js', 'dist/core.js=1000000']).status, 0);
  });
  it('says what to do where nothing is built', () => {
    const { status, stderr } = run(['scripts/size.js', 'dist/absent.js=1']);
    assert.equal(status, 1);
    assert.match(stderr, /run npm run build first/);
  });
});

describe('the check of the bank holidays', () => {
  const GOOD = '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28';
  const check = (days, { firstYear = 2026, lastYear = 2026 } = {}) => {
    const table = {
      source: 'https://example.org/',
      readOn: '2026-08-21',
      firstYear,
      lastYear,
      days,
    };
    const file = join(folder, 'table.mjs');
    writeFileSync(file, `export const BANK_HOLIDAYS = ${JSON.stringify(table)};`);
    return run(['scripts/check-holidays.js', file]);
  };
  it('passes a real year', () => {
    assert.deepEqual(check({ 2026: GOOD }), { status: 0, stdout: '', stderr: '' });
  });

  const FAULTS = [
    ['a year that is missing', { 2026: GOOD }, { lastYear: 2027 }, /2027 is missing/],
    ['a year outside', { 2026: GOOD, 2027: '' }, {}, /2027 is there, but/],
    ['a day that does not exist', { 2026: `${GOOD} 02-30` }, {}, /“02-30”, which is not a day/],
    ['a weekend', { 2026: GOOD.replace('12-28', '12-26') }, {}, /12-26, which is a weekend/],
    ['a day twice', { 2026: GOOD.replace('05-25', '05-25 05-25') }, {}, /a day twice/],
    ['the wrong order', { 2026: GOOD.replace('04-03 04-06', '04-06 04-03') }, {}, /not in order/],
    ['too few days', { 2026: GOOD.replace(' 08-31', '') }, {}, /has 7 days/],
    ['no Good Friday', { 2026: GOOD.replace('04-03', '04-02') }, {}, /lacks Good Friday, 04-03/],
    ['no Easter Monday', { 2026: GOOD.replace('04-06', '04-07') }, {}, /lacks Easter Monday/],
    ['no Christmas Day', { 2026: GOOD.replace('12-25', '12-24') }, {}, /lacks Christmas Day/],
    [
      'no substitute',
      { 2026: GOOD.replace('12-28', '12-29') },
      {},
      /the substitute for Boxing Day, 12-28/,
    ],
  ];
  for (const [name, days, years, sentence] of FAULTS) {
    it(`reports ${name}`, () => {
      const { status, stderr } = check(days, years);
      assert.equal(status, 1);
      assert.match(stderr, sentence);
    });
  }
});

describe('the minified literals', () => {
  it('keep one space between words, and the no-break space', () => {
    assert.equal(
      minifyHtml(
        '\n  <p>\n    Call <a href="#">us</a>\n    <b>today</b>\u00a0\u00a0now\n  </p> and',
      ),
      ' <p> Call <a href="#">us</a> <b>today</b>\u00a0\u00a0now </p> and',
    );
  });
  it('drop comments', () => {
    assert.equal(minifyHtml('a<!-- b\n c -->d'), 'ad');
    assert.equal(minifyCss('a { b: c; /* d\n; */ }'), 'a{b:c}');
  });
  it('refuse markup whose spaces count', () => {
    assert.throws(() => minifyHtml('<pre>  a</pre>'), /<pre>/);
  });
  it('keep the spaces of selectors, calc() and strings', () => {
    assert.equal(
      minifyCss(`
        .a :hover, .b > .c {
          margin: 0 calc(1em + 2px);
          content: ' ;  { ' attr(href);
          &:not(:first-child) { color: red; }
        }
        @media (min-width: 20em) and (print) { a { b: c } }
      `),
      ` .a :hover,.b > .c{margin:0 calc(1em + 2px);content:' ;  { ' attr(href);&:not(:first-child){color:red}}@media (min-width:20em) and (print){a{b:c}}`,
    );
  });
});
