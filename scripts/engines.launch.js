// Launchers of the engines for Web Test Runner.
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.js';
import { webkitLauncher } from './engines.webkit.js';

const LAUNCHERS = {
  chromium: (engine, timeZone) =>
    chromeLauncher({ launchOptions: launchOptions(engine, { timeZone }) }),

  firefox: ({ path }, timeZone) =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: path,
        headless: true,
        env: { ...process.env, TZ: timeZone },
      },
      // Its pages are tabs of one window, of which only one can have the focus.
      concurrency: 1,
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const { keyboard } = page;
        // In Firefox, puppeteer does not know this name of a key.
        for (const act of ['press', 'down', 'up']) {
          const plain = keyboard[act].bind(keyboard);
          keyboard[act] = (key, ...rest) => plain(key === 'Space' ? ' ' : key, ...rest);
        }
        return page;
      },
    }),

  webkit: webkitLauncher,
};

/** A launcher of an engine from `findEngine`. The label distinguishes it in the output. */
export function launcherOf(engine, { timeZone, label }) {
  const launcher = LAUNCHERS[engine.name](engine, timeZone);
  launcher.name = label ? `${engine.title}, ${label}` : engine.title;
  return launcher;
}
