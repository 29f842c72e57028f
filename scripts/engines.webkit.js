// A launcher for Web Test Runner that runs WebKitGTK's MiniBrowser on a display of its own. It uses
// the WebDriver protocol, which is JSON over HTTP and needs no library.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const SCREEN = { width: 1280, height: 1024 };
// About the size of a page in the other two engines.
const WINDOW = { width: 800, height: 640 };

// Without a window manager, the window under the pointer has the focus, and the pointer is in the
// middle of the screen.
const inTheMiddle = ({ width, height }) => ({
  width,
  height,
  x: Math.round((SCREEN.width - width) / 2),
  y: Math.round((SCREEN.height - height) / 2),
});

// The protocol's codes for the keys that a test may press. Any other key is its own character.
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const running = new Set();

/** Starts a program as the leader of a process group, so that its children end with it. */
function start(path, args, options) {
  if (running.size === 0) {
    process.once('exit', () => running.forEach(end));
    // Without these, a signal ends Node without an `exit` event.
    for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  }
  const child = spawn(path, args, { ...options, detached: true });
  running.add(child);
  for (const event of ['exit', 'error']) child.once(event, () => running.delete(child));
  return child;
}

function end(child) {
  try {
    process.kill(-child.pid);
  } catch {
    // The process has ended already.
  }
}

/** Starts a virtual X server, which chooses its own display number. */
async function startDisplay(path) {
  const screen = `${SCREEN.width}x${SCREEN.height}x24`;
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'];
  const child = start(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await Promise.race([once(child.stdio[3], 'data'), once(child, 'exit')]);
  if (child.exitCode !== null) throw new Error(`${path} did not start.`);
  child.stdio[3].destroy();
  return { child, display: `:${String(number).trim()}` };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

class WebKitLauncher {
  // The runner's commands for keys and the window's size support puppeteer's pages. getPage() returns
  // as much of one as they need.
  type = 'puppeteer';
  // Only one window can have the focus.
  concurrency = 1;
  #engine;
  #timeZone;
  #children = [];
  #origin;
  #opening;
  #session;
  #active;
  // Keys are pressed one after the other: the driver refuses parallel actions.
  #pressed = Promise.resolve();

  constructor(engine, timeZone) {
    this.#engine = engine;
    this.#timeZone = timeZone;
    this.name = engine.title;
  }

  async startSession(id, url) {
    this.#active = id;
    this.#opening ??= this.#open();
    this.#session = await this.#opening;
    await this.#tell('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#tell('GET', '/url');
  }

  async stopSession() {
    this.#active = undefined;
    try {
      await this.#tell('POST', '/url', { url: 'about:blank' }, 30_000);
    } catch {
      // The page does not unload, so restart the browser for the next one.
      await this.stop();
    }
    return {};
  }

  async startDebugSession() {
    throw new Error('To look into a test, run it in Chromium.');
  }

  async stop() {
    if (this.#session) await this.#tell('DELETE', '', undefined, 10_000).catch(() => {});
    this.#opening = undefined;
    this.#session = undefined;
    this.#children.splice(0).forEach(end);
  }

  getPage() {
    const keys = (...actions) => {
      const body = { actions: [{ type: 'key', id: 'keyboard', actions }] };
      const pressed = this.#pressed.then(() => this.#tell('POST', '/actions', body));
      this.#pressed = pressed.catch(() => {});
      return pressed;
    };
    const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
    const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
    return {
      keyboard: {
        down: (key) => keys(down(key)),
        up: (key) => keys(up(key)),
        press: (key) => keys(down(key), up(key)),
        type: (text) => keys(...[...text].flatMap((each) => [down(each), up(each)])),
      },
      setViewport: (wanted) => this.#resize(wanted),
    };
  }

  async #resize({ width, height }) {
    // The window is larger than the page, by its borders and bars.
    const script = 'return [innerWidth, innerHeight, outerWidth, outerHeight]';
    const sizes = () => this.#tell('POST', '/execute/sync', { script, args: [] });
    const [inner, innerHeight, outer, outerHeight] = await sizes();
    const size = { width: width + outer - inner, height: height + outerHeight - innerHeight };
    await this.#tell('POST', '/window/rect', inTheMiddle(size));
    for (let tries = 0; tries < 40; tries++) {
      const [nowWide, nowHigh] = await sizes();
      if (nowWide === width && nowHigh === height) return;
      await delay(50);
    }
    throw new Error(
      `A window of ${this.#engine.title} cannot be ${width} by ${height}: try an iframe.`,
    );
  }

  /** Tries several times, because on a busy machine the first start sometimes fails. */
  async #open() {
    for (let tries = 1; ; tries++) {
      const complaints = [];
      try {
        return await this.#openOnce(complaints);
      } catch (error) {
        this.#children.splice(0).forEach(end);
        if (tries < 3) continue;
        this.#opening = undefined;
        const said = [error.message, ...complaints].join('\n').trim();
        throw new Error(`${this.name} did not start: ${said}`);
      }
    }
  }

  async #openOnce(complaints) {
    const xvfb = await startDisplay(this.#engine.display);
    this.#children.push(xvfb.child);
    const driver = await this.#startDriver(xvfb.display);
    driver.stderr.on('data', (data) => complaints.push(String(data)));
    await this.#answers(driver);
    const alwaysMatch = {
      browserName: 'MiniBrowser',
      // The runner itself waits for the tests. A page with frames can take long to load.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: this.#engine.path, args: ['--automation'] },
    };
    const session = await this.#send('POST', '/session', { capabilities: { alwaysMatch } });
    this.#engine.version = session.capabilities.browserVersion;
    await this.#send('POST', `/session/${session.sessionId}/window/rect`, inTheMiddle(WINDOW));
    return session.sessionId;
  }

  async #startDriver(display) {
    const port = await freePort();
    this.#origin = `http://127.0.0.1:${port}`;
    const child = start(this.#engine.driver, [`--port=${port}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        TZ: this.#timeZone,
        // For the same reasons as in scripts/browser.js.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        // No accessibility bus.
        NO_AT_BRIDGE: '1',
        GTK_A11Y: 'none',
      },
    });
    this.#children.push(child);
    return child;
  }

  async #answers(driver) {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#send('GET', '/status');
      } catch (error) {
        if (driver.exitCode !== null) throw new Error(`${this.#engine.driver} ended.`);
        if (tries === 100) throw error;
        await delay(100);
      }
    }
  }

  #tell(method, path, body, limit) {
    return this.#send(method, `/session/${this.#session}${path}`, body, limit);
  }

  async #send(method, path, body, limit = 30_000) {
    const response = await fetch(this.#origin + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(limit),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error([value.error, value.message].filter(Boolean).join(': '));
    return value;
  }
}

export const webkitLauncher = (engine, timeZone) => new WebKitLauncher(engine, timeZone);
