// Finds and starts the browser for the tests and the pictures.
import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { launch } from 'puppeteer-core';
import { CACHE, ROOT } from './paths.js';

const run = promisify(execFile);

// No sandbox, because only our own pages are opened and most containers do not allow one. The other
// flags stop requests by the browser itself, and keep it from filling a small /dev/shm.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const REMEDY =
  'Install Chrome or Chromium (on Debian: apt-get install chromium), or set CHROME_PATH to one.';

/** A problem with the machine. The message tells its reader how to fix it. */
export class BrowserError extends Error {}

const isThere = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** The paths at which Chrome or Chromium is usually installed. */
export function usualPlaces({ env = process.env, platform = process.platform } = {}) {
  if (platform === 'darwin') {
    const apps = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return ['Google Chrome', 'Chromium'].flatMap((name) =>
      apps.map((folder) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return ['Google/Chrome', 'Chromium'].flatMap((name) =>
      folders.filter(Boolean).map((folder) => join(folder, name, 'Application/chrome.exe')),
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  // The first starts in half the time, because it is made to be without windows.
  const names = ['chromium-headless-shell', 'google-chrome-stable', 'google-chrome'];
  return [...names, 'chromium', 'chromium-browser'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
}

/** The version of a browser, or as `fault` the system's own words for why it does not start. */
export async function tryOut({ path, env }) {
  // On Windows, `--version` would open a window.
  if (process.platform === 'win32') return {};
  try {
    const { stdout } = await run(path, ['--version'], {
      env: { ...process.env, ...env },
      timeout: 60_000,
    });
    return { version: /\d+(\.\d+)+\w*/.exec(stdout)?.[0] };
  } catch (error) {
    return { fault: error.stderr?.trim() || error.message };
  }
}

/** Says that a browser does not start, and why. Without a full stop. */
export function faultIn(path, fault) {
  const library = /error while loading shared libraries: ([^:]+):/.exec(fault)?.[1];
  return library
    ? `The browser ${path} cannot start, because this machine lacks the library ${library}`
    : `The browser ${path} cannot start (${fault.split('\n')[0]})`;
}

const sentenceFor = (path, fault) => `${faultIn(path, fault)}. ${REMEDY}`;

/**
 * The Chromium in the npm package @sparticuz/chromium, unpacked into the cache on first use. The
 * package is made for AWS Lambda, and only there unpacks the libraries that a bare machine lacks.
 */
async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new BrowserError(
      `No Chrome or Chromium was found, and the one from npm runs on 64-bit Intel Linux only. ${REMEDY}`,
    );
  }
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(main, '../../../package.json'), 'utf8'));
  const folder = join(CACHE, `chromium-${version}`);
  if (!(await isThere(folder))) {
    await mkdir(CACHE, { recursive: true });
    // Unpacked elsewhere and then moved, so that a parallel run never sees half of it.
    const unpacking = await mkdtemp(join(CACHE, 'unpacking-'));
    const unpack = "import c from '@sparticuz/chromium'; await c.executablePath();";
    await run(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    }).catch(() => {
      throw new BrowserError(
        `The Chromium from npm could not be unpacked into ${unpacking}: it needs 220 MB of disk. ${REMEDY}`,
      );
    });
    // The package's own font configuration is for the folders of Lambda.
    await writeFile(
      join(unpacking, 'fonts.conf'),
      '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n',
    );
    await rename(unpacking, folder).catch(() => rm(unpacking, { recursive: true }));
  }
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  if (!(await isThere('/etc/fonts/fonts.conf'))) {
    env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  }
  return { path: join(folder, 'chromium'), env };
}

/**
 * Finds CHROME_PATH, or else an installed Chrome or Chromium, or else the one from npm.
 * CHROME_PATH=npm always means the last.
 */
export async function findBrowser({ env = process.env, places = usualPlaces({ env }) } = {}) {
  const wanted = env.CHROME_PATH;
  if (wanted && wanted !== 'npm') {
    if (!(await isThere(wanted))) {
      throw new BrowserError(
        `CHROME_PATH is ${wanted}, and there is no such file: set it to a Chrome or Chromium, or unset it.`,
      );
    }
    const { fault, version } = await tryOut({ path: wanted });
    if (fault) throw new BrowserError(sentenceFor(wanted, fault));
    return { path: wanted, env: {}, version };
  }
  if (!wanted) {
    for (const path of places) {
      // Skip one that does not start: Ubuntu has a placeholder that only asks for a snap.
      if (!(await isThere(path))) continue;
      const { fault, version } = await tryOut({ path });
      if (!fault) return { path, env: {}, version };
    }
  }
  const packaged = await packagedBrowser();
  const { fault, version } = await tryOut(packaged);
  if (fault) throw new BrowserError(sentenceFor(packaged.path, fault));
  return { ...packaged, version };
}

/** The options for puppeteer to start the browser, optionally in a time zone. */
export function launchOptions(browser, { timeZone } = {}) {
  return {
    executablePath: browser.path,
    headless: 'shell',
    args: FLAGS,
    env: { ...process.env, ...browser.env, ...(timeZone && { TZ: timeZone }) },
  };
}

/**
 * Starts a browser of puppeteer's. Each test file has its own, because opening a page takes twice as
 * long in a shared one.
 */
export async function startBrowser(options) {
  return launch(launchOptions(await findBrowser(), options));
}
