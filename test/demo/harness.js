/* global document, window, getComputedStyle, innerHeight, addEventListener */
// Opens pages of the demo, as they are served, and hears whatever goes wrong in them.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { enForm } from '../../lib/i18n/index.js';
import { TAGS as ELEMENTS } from '../../lib/site/elements.js';
import { startBrowser } from '../../scripts/browser.js';
import { serve } from '../../scripts/serve.js';

const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

export const TODAY = '2026-11-21';

/** The answers that the attributes of a checker give: a council is in England unless they say otherwise. */
export const answersOf = ({ parts, ...given }) => ({
  ...(given.council && { nation: 'england' }),
  ...given,
  ...(parts && { parts: parts.split(' ') }),
});
export { ELEMENTS };

/**
 * A browser and the demo's server, which may serve other folders too. `open` gives a page and its `problems`: what it wrote to the
 * console, threw, or had refused by its policy.
 */
export async function startDemo({ folders } = {}) {
  const { origin, close } = await serve({ port: 0, folders });
  const browser = await startBrowser();

  async function open(
    path,
    { width = 960, height = 800, script = true, policy = true, before, html, change } = {},
  ) {
    const page = await browser.newPage();
    const problems = [];
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => {
      if (['error', 'warn', 'warning', 'issue'].includes(message.type()))
        problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.setViewport({ width, height });
    await page.setJavaScriptEnabled(script);
    await page.setBypassCSP(!policy);
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    if (before) await page.evaluateOnNewDocument(before);
    if (html) await rewrite(page, html, (request) => request.isNavigationRequest());
    if (change) await rewrite(page, change, (request) => request.url().endsWith('/builder.js'));
    await page.goto(origin + path, { waitUntil: 'load' });
    return { page, problems };
  }

  /** Changes the text of some files on their way to the browser; the headers stay. */
  async function rewrite(page, change, isMeant) {
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (!isMeant(request)) return request.continue();
      const response = await fetch(request.url());
      return request.respond({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: change(await response.text()),
      });
    });
  }

  async function stop() {
    await browser.close();
    await close();
  }

  return { open, stop };
}

/** Waits until every element of ours in the page has drawn itself. */
export const drawn = (page) =>
  page.evaluate(
    async (tags, loading) => {
      // What a lazy chunk draws comes a moment later; where nothing could be drawn there is no body.
      const isReady = ({ renderRoot }) => {
        const body = renderRoot?.querySelector('.low-root > .low-body');
        return !body || (body.firstElementChild && !body.textContent.includes(loading));
      };
      for (const element of document.querySelectorAll(tags.join())) {
        await element.updateComplete;
        for (let left = 200; left && !isReady(element); left -= 1)
          await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    ELEMENTS,
    enForm.labels.loading,
  );

/** Gives every element of ours the same attributes. */
export async function give(page, attributes) {
  await page.evaluate(
    (tags, pairs) => {
      for (const element of document.querySelectorAll(tags.join()))
        for (const [name, value] of pairs) element.setAttribute(name, value);
    },
    ELEMENTS,
    Object.entries(attributes),
  );
  await drawn(page);
}

/** Answers the question that the checker asks. A day is given as day/month/year. */
export async function answer(page, value) {
  const [day, month, year] = value.split('/');
  await page.$eval(
    'mediation-checker',
    ({ shadowRoot }, option, typed) => {
      for (const [name, text] of Object.entries(typed))
        shadowRoot.getElementById(name).value = text;
      if (option) shadowRoot.getElementById(option).click();
      [...shadowRoot.querySelectorAll('button')].at(-1).click();
    },
    year ? '' : value,
    year ? { day, month, year } : {},
  );
  await page.waitForFunction(() =>
    document
      .querySelector('mediation-checker')
      .shadowRoot.activeElement?.matches('h1,h2,h3,.low-faults'),
  );
}

/** What axe finds, in words; nothing where all is well. */
export async function axeFaults(page, context = 'html') {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (where) => {
    const { violations } = await window.axe.run(where, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, context);
}

/** Whether the page scrolls sideways. */
export const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The widths at which the page is wider than its window: of a telephone, a tablet, a desk. */
export async function widthsTooNarrow(page) {
  const found = [];
  for (const width of [320, 768, 1280]) {
    await page.setViewport({ width, height: 800 });
    if (await overflow(page)) found.push(width);
  }
  return found;
}

/** What has the focus, through shadow roots, and whether it can be seen to have it. */
export const focus = (page) =>
  page.evaluate(() => {
    let host;
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) {
      host = element.localName;
      element = element.shadowRoot.activeElement;
    }
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return {
      host,
      tag: element.localName,
      id: element.id,
      value: element.value,
      checked: element.checked,
      text: element.innerText?.trim(),
      isSeen: element.matches(':focus-visible') && (ring || boxShadow !== 'none'),
      isOnScreen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
    };
  });
