// The browser that the tests and the pictures use, and how it is started.
import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { launch } from 'puppeteer-core';
import { CACHE, ROOT } from './paths.js';

const run = promisify(execFile);

// No sandbox, because only our own pages are opened and a container seldom allows one.
// The rest keeps the browser from talking to anybody and from filling a small /dev/shm.
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

/** A fault of the machine that the reader of the message can put right. */
export class BrowserError extends Error {}

const isThere = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** The places where a Chrome or Chromium is when somebody has installed one. */
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
  return ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
}

/** The version of the browser, or its fault: why it does not start, in the system's words. */
export async function tryOut({ path, env }) {
  // On Windows the question would open a window.
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

/** The beginning of a sentence about a browser that does not start. */
export function faultIn(path, fault) {
  const library = /error while loading shared libraries: ([^:]+):/.exec(fault)?.[1];
  return library
    ? `The browser ${path} cannot start, because this machine lacks the library ${library}`
    : `The browser ${path} cannot start (${fault.split('\n')[0]})`;
}

const sentenceFor = (path, fault) => `${faultIn(path, fault)}. ${REMEDY}`;

/**
 * The Chromium inside an npm package, unpacked once. It is made for AWS Lambda: told that it is
 * there, the package also unpacks the libraries that a bare machine lacks.
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
    // Unpacked beside its place and then moved, so that a second run never sees half of it.
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
    // The package's own list of fonts names folders of Lambda.
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
 * CHROME_PATH, an installed Chrome or Chromium, or the one from npm, in that order.
 * CHROME_PATH=npm asks for the last at once.
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
      // An installed one that does not start is passed over: Ubuntu has one that only asks for snap.
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

/** What puppeteer needs to start the browser, in a time zone where one is given. */
export function launchOptions(browser, { timeZone } = {}) {
  return {
    executablePath: browser.path,
    headless: 'shell',
    args: FLAGS,
    env: { ...process.env, ...browser.env, ...(timeZone && { TZ: timeZone }) },
  };
}

/**
 * A started browser of puppeteer. Each test file has its own: to share one, every program that is
 * connected has to look at each page of the others, and opening a page then takes twice as long.
 */
export async function startBrowser(options) {
  return launch(launchOptions(await findBrowser(), options));
}
