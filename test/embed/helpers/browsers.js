// The browsers that every page is opened in, and what goes wrong in a page.
import { after, before, describe } from 'node:test';
import { launch } from 'puppeteer-core';
import { BrowserError, launchOptions } from '../../../scripts/browser.js';
import { findEngine } from '../../../scripts/engines.find.js';
import { probe } from './probe.js';
import { startSite } from './site.js';

const OPTIONS = {
  chromium: (engine) => ({
    ...launchOptions(engine),
    // Puppeteer leaves it out, and people have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  }),
  firefox: ({ path }) => ({ browser: 'firefox', executablePath: path, headless: true }),
};

/** What a browser itself says of what it refused is nothing that a script threw. */
const REFUSAL =
  /Content[- ]Security[- ]Policy|violates the following|integrity attribute|MIME type|XML Parsing|target origin provided/i;

const OURS = /^(local-offer-widgets|<[\w-]+>): /;

async function start(engine) {
  const browser = await launch(OPTIONS[engine.name](engine));

  /**
   * A page, and what it does: `lines` of ours in the console, what was `thrown`, `dialogs`, and
   * the `requests` made.
   */
  async function open(url, { before, wait = 'load' } = {}) {
    const page = await browser.newPage();
    const heard = { lines: [], thrown: [], dialogs: [], requests: [] };
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => {
      if (OURS.test(message.text())) heard.lines.push(message.text());
    });
    page.on('pageerror', (error) => {
      if (!REFUSAL.test(String(error))) heard.thrown.push(String(error));
    });
    page.on('dialog', (dialog) => {
      heard.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => heard.requests.push(request.url()));
    await page.evaluateOnNewDocument(probe);
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(url, { waitUntil: wait });
    return { page, ...heard };
  }

  return { open, close: () => browser.close() };
}

/** The engine by this name as it is started, or why it is not there, in one line. */
export async function browserOf(name) {
  try {
    const engine = await findEngine(name);
    return { title: engine.title, start: () => start(engine) };
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error;
    return { title: name, missing: error.message };
  }
}

/** Those that a family is likely to have and that puppeteer can drive. */
const browsers = await Promise.all(['chromium', 'firefox'].map(browserOf));

/** Registers the tests of a group once a browser; `at` has the `site` and the `browser` as they run. */
export function inEach(group, register) {
  for (const { title, missing, start } of browsers)
    describe([group, title].filter(Boolean).join(', '), { skip: missing }, () => {
      const at = {};
      before(async () => {
        at.site = await startSite();
        at.browser = await start();
      });
      after(async () => {
        await at.browser?.close();
        await at.site?.close();
      });
      register(at, title);
    });
}
