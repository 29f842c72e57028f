// Finds the three engines for the tests. It installs nothing.
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BrowserError, faultIn, findBrowser, tryOut } from './browser.js';

/** The path of the first of these programs that is on the PATH. */
function onPath(names, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return firstThere(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

function firstThere(paths) {
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const foldersIn = (folder) => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** The paths of WebKitGTK's MiniBrowser, which is not on the PATH, the newest version first. */
export function miniBrowserPlaces(root = '/usr') {
  const folders = [...foldersIn(join(root, 'lib')), join(root, 'lib'), join(root, 'libexec')];
  return ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].flatMap((version) =>
    folders.map((folder) => join(folder, version, 'MiniBrowser')),
  );
}

async function findChromium({ env }) {
  return findBrowser({ env });
}

async function findFirefox({ env }) {
  const remedy = 'on Debian, apt-get install firefox-esr.';
  const path = onPath(['firefox-esr', 'firefox'], env);
  if (!path) throw new BrowserError(`Firefox was not found: ${remedy}`);
  const { fault, version } = await tryOut({ path });
  if (fault) throw new BrowserError(`${faultIn(path, fault)}: ${remedy}`);
  return { path, version };
}

async function findWebKit({ env, places = miniBrowserPlaces() }) {
  const found = {
    driver: onPath(['WebKitWebDriver'], env),
    path: firstThere(places),
    display: onPath(['Xvfb'], env),
  };
  const missing = [
    !(found.driver && found.path) && 'webkit2gtk-driver',
    !found.display && 'xvfb',
  ].filter(Boolean);
  if (missing.length) {
    const what = found.driver && found.path ? 'Xvfb, the display of WebKitGTK,' : 'WebKitGTK';
    throw new BrowserError(
      `${what} was not found: on Debian, apt-get install ${missing.join(' ')}.`,
    );
  }
  // The version is known once it runs: without a display it does not even start to tell it.
  return { ...found, version: undefined };
}

export const ENGINES = {
  chromium: { title: 'Chromium', find: findChromium },
  firefox: { title: 'Firefox', find: findFirefox },
  webkit: { title: 'WebKitGTK', find: findWebKit },
};

/** Finds an engine. If it is missing, the error says in one line how to install it. */
export async function findEngine(name, { env = process.env, ...places } = {}) {
  if (!Object.hasOwn(ENGINES, name)) {
    throw new BrowserError(
      `There is no engine “${name}”: choose from ${Object.keys(ENGINES).join(', ')}.`,
    );
  }
  const { title, find } = ENGINES[name];
  return { name, title, ...(await find({ env, ...places })) };
}
