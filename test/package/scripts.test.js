// The tools: what they refuse, and in which words.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { findBrowser, usualPlaces } from '../../scripts/browser.js';
import { counted, sum } from '../../scripts/counts.js';
import { findEngine, miniBrowserPlaces } from '../../scripts/engines.find.js';
import { webkitLauncher } from '../../scripts/engines.webkit.js';
import { ROOT } from '../../scripts/paths.js';
import { browserCounts } from '../../scripts/reporters/browser-counts.js';
import { serve } from '../../scripts/serve.js';
import { copyOfProject, node } from './helpers/project.js';

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

/** A program that is none of ours. */
function fake(name, script, shell = '/bin/sh') {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!${shell}\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
const onUnix = { skip: process.platform === 'win32' };

const isOneLine = (text) => assert.doesNotMatch(text, /\n/);

describe('npm start', () => {
  it('says in one line where the demo is, also if another program has the usual port', async () => {
    const other = createServer().listen(8000);
    // If it fails, the port is taken by a program that is none of ours.
    await once(other, 'listening').catch(() => {});
    const child = spawn(process.execPath, ['scripts/start.js'], { cwd: ROOT });
    try {
      const [line] = await once(child.stdout, 'data');
      const [, port] = /^The demo is at http:\/\/localhost:(\d+)\/demo\/ .*\n$/.exec(line);
      assert.notEqual(port, '8000');
      assert.equal((await fetch(`http://localhost:${port}/demo/`)).status, 200);
    } finally {
      child.kill();
      other.close();
    }
  });

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
  const on = (version) => {
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
    return run(['--eval', `${pretend} require('./scripts/node-version.cjs')`]);
  };
  for (const version of ['18.20.4', '20.10.0'])
    it(`${version} is refused in one sentence`, () => {
      const { status, stderr } = on(version);
      assert.equal(status, 1);
      isOneLine(stderr);
      assert.ok(stderr.startsWith(`This needs Node 20.11 or later, and this is Node ${version}: `));
    });
  for (const version of ['20.11.0', '20.20.2', '24.0.0'])
    it(`${version} is taken`, () =>
      assert.deepEqual(on(version), { status: 0, stdout: '', stderr: '' }));
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

describe('the engines', () => {
  const sentenceOf = (name, options) =>
    findEngine(name, options).then(
      () => assert.fail(`${name} was found`),
      ({ message }) => message,
    );
  const nowhere = { PATH: join(folder, 'nowhere') };
  const NO_FIREFOX = 'Firefox was not found: on Debian, apt-get install firefox-esr.';
  const NO_WEBKIT = 'WebKitGTK was not found: on Debian, apt-get install webkit2gtk-driver xvfb.';

  it('are each said to be missing in one line that says what to install', async () => {
    assert.equal(await sentenceOf('firefox', { env: nowhere }), NO_FIREFOX);
    assert.equal(await sentenceOf('webkit', { env: nowhere, places: [] }), NO_WEBKIT);
    assert.equal(
      await sentenceOf('safari', { env: nowhere }),
      'There is no engine “safari”: choose from chromium, firefox, webkit.',
    );
  });

  it('are found on the PATH, Debian’s Firefox first', onUnix, async () => {
    const path = fake('firefoxes/firefox-esr', 'echo Mozilla Firefox 200.1esr');
    fake('firefoxes/firefox', 'echo Mozilla Firefox 201.0');
    const found = await findEngine('firefox', { env: { PATH: join(folder, 'firefoxes') } });
    assert.deepEqual(found, { name: 'firefox', title: 'Firefox', path, version: '200.1esr' });
  });

  it('are refused in one line where they do not start', onUnix, async () => {
    const path = fake('broken-firefox/firefox', 'echo "no snap" >&2; echo more >&2; exit 1');
    assert.equal(
      await sentenceOf('firefox', { env: { PATH: dirname(path) } }),
      `The browser ${path} cannot start (no snap): on Debian, apt-get install firefox-esr.`,
    );
  });

  it('have, for WebKit, a driver, a browser and a display', onUnix, async () => {
    const root = join(folder, 'usr');
    const env = { PATH: join(root, 'bin') };
    const path = fake('usr/lib/riscv64-linux-gnu/webkit2gtk-4.0/MiniBrowser', '');
    const ask = () => sentenceOf('webkit', { env, places: miniBrowserPlaces(root) });
    assert.equal(await ask(), NO_WEBKIT);
    const driver = fake('usr/bin/WebKitWebDriver', '');
    assert.equal(
      await ask(),
      'Xvfb, the display of WebKitGTK, was not found: on Debian, apt-get install xvfb.',
    );
    const display = fake('usr/bin/Xvfb', '');
    assert.equal(
      await sentenceOf('webkit', { env, places: [] }),
      'WebKitGTK was not found: on Debian, apt-get install webkit2gtk-driver.',
    );
    const found = await findEngine('webkit', { env, places: miniBrowserPlaces(root) });
    assert.deepEqual([found.path, found.driver, found.display], [path, driver, display]);
    const newer = fake('usr/lib/riscv64-linux-gnu/webkit2gtk-4.1/MiniBrowser', '');
    assert.equal(
      (await findEngine('webkit', { env, places: miniBrowserPlaces(root) })).path,
      newer,
    );
  });

  it('that are missing fail the run, unless only the installed ones are asked for', () => {
    const without = run(['scripts/engines.js', 'firefox'], nowhere);
    assert.equal(without.status, 1);
    assert.deepEqual(without.stdout.split('\n').slice(-2), [NO_FIREFOX, '0 passed, 1 failed']);
    const lenient = run(['scripts/engines.js', '--installed', 'firefox'], nowhere);
    assert.equal(lenient.status, 0);
    assert.deepEqual(lenient.stdout.split('\n').slice(-2), [NO_FIREFOX, '0 passed, 0 failed']);
  });

  it('are asked for by a name that is known', () => {
    const { status, stderr } = run(['scripts/engines.js', 'firefox', 'safari']);
    assert.equal(status, 1);
    isOneLine(stderr);
    assert.match(stderr, /no engine “safari”/);
  });

  it('that are missing end the test runner in one sentence', () => {
    const some = ['--files', 'test/utils/dom.test.ts'];
    const { status, stderr } = run(['node_modules/@web/test-runner/dist/bin.js', ...some], {
      ...nowhere,
      TEST_ENGINE: 'firefox',
    });
    assert.deepEqual([status, stderr], [1, NO_FIREFOX]);
  });
});

describe('the launcher of WebKit', onUnix, () => {
  const tell = (name) => `echo $$ > ${join(folder, name)}`;
  const engine = () => ({
    title: 'WebKitGTK',
    path: '/minibrowser',
    display: fake('webkit/display', `${tell('display.pid')}; echo 99 >&3; exec sleep 20`),
    driver: fake(
      'webkit/driver',
      `const { createServer } = require('node:http');
      const { appendFileSync, writeFileSync } = require('node:fs');
      writeFileSync(${JSON.stringify(join(folder, 'driver.pid'))}, String(process.pid));
      // Were it left running, it would end by itself.
      setTimeout(() => process.exit(), 20_000);
      let busy = false;
      const answers = { '/session': { sessionId: 'one', capabilities: { browserVersion: '9.9' } } };
      createServer(async (request, response) => {
        let body = '';
        for await (const chunk of request) body += chunk;
        const line = [request.method, request.url, body, process.env.DISPLAY, process.env.TZ];
        appendFileSync(${JSON.stringify(join(folder, 'asked'))}, JSON.stringify(line) + '\\n');
        if (request.url.endsWith('/actions')) {
          if (busy) {
            response.statusCode = 500;
            response.end('{"value":{"error":"unknown error","message":"underway"}}');
            return;
          }
          busy = true;
          await new Promise((resolve) => setTimeout(resolve, 50));
          busy = false;
        }
        response.end(JSON.stringify({ value: answers[request.url] ?? null }));
      }).listen(Number(process.argv[2].replace('--port=', '')), '127.0.0.1');`,
      process.execPath,
    ),
  });
  const pid = (name) => Number(readFileSync(join(folder, `${name}.pid`), 'utf8'));
  async function isOver(name) {
    for (let tries = 0; tries < 100; tries++) {
      try {
        process.kill(pid(name), 0);
      } catch {
        return true;
      }
      await delay(50);
    }
    return false;
  }
  const asked = () =>
    readFileSync(join(folder, 'asked'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('opens the page, presses keys, and leaves nothing running', async () => {
    const found = engine();
    const launcher = webkitLauncher(found, 'Europe/London');
    await launcher.startSession('a', 'http://localhost/a');
    assert.equal(launcher.isActive('a'), true);
    assert.equal(found.version, '9.9');
    const { keyboard } = launcher.getPage();
    // One after the other, as the driver wants them.
    await Promise.all([keyboard.press('Tab'), keyboard.type('a')]);
    await launcher.stopSession('a');
    assert.equal(launcher.isActive('a'), false);
    await launcher.stop();
    const requests = asked();
    const bodyOf = (path) => JSON.parse(requests.find(([, url]) => url === path)[2]);
    assert.equal(
      bodyOf('/session').capabilities.alwaysMatch['webkitgtk:browserOptions'].binary,
      '/minibrowser',
    );
    assert.equal(bodyOf('/session/one/url').url, 'http://localhost/a');
    assert.deepEqual(
      bodyOf('/session/one/actions').actions[0].actions.map(({ type, value }) => [type, value]),
      [
        ['keyDown', '\uE004'],
        ['keyUp', '\uE004'],
      ],
    );
    for (const [, , , display, timeZone] of requests)
      assert.deepEqual([display, timeZone], [':99', 'Europe/London']);
    assert.deepEqual([await isOver('display'), await isOver('driver')], [true, true]);
  });

  it('leaves nothing running where the run is broken off', async () => {
    for (const signal of ['SIGTERM', 'SIGHUP']) {
      const script = `
        import { webkitLauncher } from './scripts/engines.webkit.js';
        const launcher = webkitLauncher(${JSON.stringify(engine())}, 'Europe/London');
        await launcher.startSession('a', 'http://localhost/a');
        console.log('ready');
        setInterval(() => {}, 1000);`;
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: ROOT,
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      child.kill(signal);
      assert.deepEqual([await isOver('display'), await isOver('driver')], [true, true], signal);
    }
  });

  it('starts once more where the first start came to nothing', async () => {
    const found = engine();
    const mark = join(folder, 'tried');
    const driver = fake(
      'webkit/second',
      `test -e ${mark} && exec ${found.driver} "$@"; touch ${mark}; exit 1`,
    );
    const launcher = webkitLauncher({ ...found, driver }, 'Europe/London');
    await Promise.all(['a', 'b'].map((id) => launcher.startSession(id, `http://localhost/${id}`)));
    await launcher.stop();
    assert.deepEqual([await isOver('display'), await isOver('driver')], [true, true]);
  });

  it('says what the driver said where it does not start, and leaves nothing running', async () => {
    const driver = fake('webkit/lacking', 'echo "no libwebkit" >&2; exit 127');
    const launcher = webkitLauncher({ ...engine(), driver }, 'Europe/London');
    await assert.rejects(launcher.startSession('a', 'http://localhost/a'), (error) => {
      assert.match(error.message, /^WebKitGTK did not start: .*lacking ended\.\nno libwebkit$/);
      return true;
    });
    assert.equal(await isOver('display'), true);
  });
});

describe('the numbers', () => {
  const file = join(folder, 'counts.json');
  const session = (tests, rest = {}) => ({
    passed: tests.every((test) => test.passed || test.skipped),
    testResults: { tests, suites: [] },
    testFile: 'test/views/steps.test.ts',
    browser: { name: 'Firefox' },
    errors: [{ message: 'no such file' }],
    ...rest,
  });
  const bad = { passed: false, name: 'has three steps', error: { message: 'only two' } };
  const [good, left] = [{ passed: true }, { skipped: true }];

  it('count every test, and a file that cannot be loaded as one', () => {
    const nested = session([good]);
    nested.testResults.suites.push({ tests: [good, left], suites: [] });
    browserCounts(file, { version: '200.1' }).onTestRunFinished({
      sessions: [
        nested,
        session([good, bad]),
        session([], { passed: false }),
        session([good], { passed: false }),
        session([], { passed: false, testResults: undefined }),
      ],
    });
    const { failures, ...counts } = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepEqual(counts, { version: '200.1', passed: 4, failed: 4, skipped: 1 });
    assert.deepEqual(failures, [
      'Firefox, steps.test.ts: has three steps: only two',
      ...Array(3).fill('Firefox, steps.test.ts: no such file'),
    ]);
  });

  it('are added up, and a run that broke off has failed', async () => {
    const files = [join(folder, 'one.json'), join(folder, 'two.json')];
    writeFileSync(files[1], '{"passed":100,"failed":0,"skipped":0}');
    const leave = (text, succeeded) => () => {
      assert.equal(existsSync(files[1]), false, 'the numbers of the last run are gone');
      if (text) for (const each of files) writeFileSync(each, text);
      return succeeded;
    };
    const counts = async (text, succeeded) =>
      Object.values(await counted(files, leave(text, succeeded))).slice(0, 3);
    assert.deepEqual(await counts('{"passed":2,"failed":0,"skipped":1}', true), [4, 0, 2]);
    assert.deepEqual(await counts('{"passed":2,"failed":1,"skipped":0}', false), [4, 2, 0]);
    assert.deepEqual(await counts('{"passed":2,"failed":0,"skipped":0}', false), [4, 1, 0]);
    assert.deepEqual(await counts('', false), [0, 1, 0]);
    assert.deepEqual(
      sum([
        { passed: 1, failed: 0 },
        { passed: 1, failed: 2, skipped: 3, failures: ['one', 'another'] },
      ]),
      { passed: 2, failed: 2, skipped: 3, failures: ['one', 'another'] },
    );
  });
});

describe('npm run size', () => {
  let copy;
  before(() => (copy = copyOfProject()));
  after(() => rmSync(copy, { recursive: true }));
  const size = (...args) => node(copy, 'scripts/size.js', ...args);
  const cells = (line) => line.split('│').map((cell) => cell.trim());

  it('says what each module weighs, and together they are the file', () => {
    const { stdout } = size();
    const [, list] = /^In core\.js, minified:\n([^]+?)\n└/m.exec(stdout);
    const modules = list.split('\n').slice(3).map(cells);
    assert.ok(modules.some(([, , , name]) => name === "'src/core/checker/graph.ts'"));
    const sum = modules.reduce((total, [, , bytes]) => total + Number(bytes), 0);
    const [, , bytes] = cells(/^│ core\.js .+$/m.exec(stdout)[0]);
    // All but the notice at its head.
    assert.ok(bytes - sum > 0 && bytes - sum < 200, `${sum} of ${bytes}`);
  });

  it('compares with the release, and with the last run', () => {
    rmSync(join(copy, 'sizes.json'), { force: true });
    assert.equal(size('--record').status, 0);
    const changes = () => {
      const { stdout } = size();
      return ['frame', 'core'].map((name) => {
        const row = cells(RegExp(`^│ ${name}\\.js .+$`, 'm').exec(stdout)[0]);
        return row.slice(6, 8).map(Number);
      });
    };
    assert.deepEqual(changes(), [
      [0, 0],
      [0, 0],
    ]);
    appendFileSync(join(copy, 'dist/frame.js'), '/*0q8XzK*/');
    const [[more, moreSinceLast], core] = changes();
    assert.ok(more > 0 && more < 20, more);
    assert.equal(moreSinceLast, more);
    assert.deepEqual(core, [0, 0]);
    assert.deepEqual(changes()[0], [more, 0]);
  });

  it('fails over a limit, says by how much, and does not record it', () => {
    const recorded = readFileSync(join(copy, 'sizes.json'), 'utf8');
    appendFileSync(join(copy, 'dist/core.js'), randomBytes(1000));
    const { status, stderr } = size('--record');
    assert.equal(status, 1);
    assert.match(stderr, /^core\.js is \d+ bytes over its limit of \d+ by brotli\.$/m);
    assert.equal(readFileSync(join(copy, 'sizes.json'), 'utf8'), recorded);
  });

  it('says what to do where nothing is built', () => {
    rmSync(join(copy, 'dist'), { recursive: true });
    const { status, stderr } = size();
    assert.equal(status, 1);
    assert.match(stderr, /run npm run build first/);
  });
});
