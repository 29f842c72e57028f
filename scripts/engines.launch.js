// How Web Test Runner starts each engine.
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
      // Its pages are tabs of one window, and one of them has the focus.
      concurrency: 1,
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const { keyboard } = page;
        // Of the names of keys, puppeteer lacks this one in Firefox alone.
        for (const act of ['press', 'down', 'up']) {
          const plain = keyboard[act].bind(keyboard);
          keyboard[act] = (key, ...rest) => plain(key === 'Space' ? ' ' : key, ...rest);
        }
        return page;
      },
    }),

  webkit: webkitLauncher,
};

/** A launcher of an engine that was found; the label tells it from others in what is printed. */
export function launcherOf(engine, { timeZone, label }) {
  const launcher = LAUNCHERS[engine.name](engine, timeZone);
  launcher.name = label ? `${engine.title}, ${label}` : engine.title;
  return launcher;
}
