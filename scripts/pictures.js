// Takes screenshots to look at: of the demo, in various widths and modes, and of every example of
// each element. `npm run pictures [-- word]` takes only those with the word in their name.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TAGS } from '../lib/site/elements.js';
import { startBrowser } from './browser.js';
import { ROOT } from './paths.js';
import { serve } from './serve.js';

const FOLDER = join(ROOT, 'pictures');

const today = { today: '2026-11-21' };
const outcome = {
  ...today,
  nation: 'england',
  person: 'parent',
  decision: 'plan-contents',
  parts: 'B I',
  'decision-sent': '2026-11-02',
  'has-certificate': 'no',
  'has-contacted-adviser': 'no',
};

const WAYS = {
  320: { width: 320, attributes: today },
  1280: { width: 1280, attributes: today },
  '320-outcome': { width: 320, attributes: outcome },
  '1280-outcome': { width: 1280, attributes: outcome },
  '1280-light': { width: 1280, attributes: { ...outcome, render: 'light' } },
  'forced-colours': { forcedColours: true, attributes: outcome },
  print: { media: 'print', width: 720, attributes: outcome },
  rtl: { width: 320, rtl: true, attributes: outcome },
};

const hosts = readdirSync(join(ROOT, 'demo/hosts')).filter((file) => file.endsWith('.html'));
const pages = ['hackney.html', 'lambeth.html', ...hosts.map((file) => `hosts/${file}`)];

const list = [
  ...pages.flatMap((page) =>
    Object.entries(WAYS).map(([way, details]) => {
      const name = `${page.replace('/', '-').replace('.html', '')}-${way}`;
      return { name, url: `/demo/${page}`, ...details };
    }),
  ),
  ...[320, 1280].map((width) => ({ name: `start-${width}`, url: '/demo/', width })),
];
for (const tag of TAGS) {
  const { examples } = await import(`../lib/elements/${tag}/examples.js`);
  for (const { id } of examples)
    list.push({ name: `state-${tag}-${id}`, url: `/demo/state.html?${tag}=${id}`, width: 320 });
}

/** Sets the attributes on every element of ours, and waits until it has rendered. */
const give = (page, attributes) =>
  page.evaluate(`(async () => {
    for (const element of document.querySelectorAll('${TAGS.join()}')) {
      for (const [name, value] of ${JSON.stringify(Object.entries(attributes))})
        element.setAttribute(name, value);
      await element.updateComplete;
    }
  })()`);

const { origin, close } = await serve({ port: 0 });
const browser = await startBrowser();
mkdirSync(FOLDER, { recursive: true });
try {
  for (const item of list.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
    const { name, url, width = 960, media = 'screen', forcedColours, rtl, attributes } = item;
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    // By the browser's own protocol, because puppeteer cannot emulate forced colours.
    const session = await page.createCDPSession();
    const features = forcedColours ? [{ name: 'forced-colors', value: 'active' }] : [];
    await session.send('Emulation.setEmulatedMedia', { media, features });
    await page.goto(new URL(url, origin).href, { waitUntil: 'networkidle0' });
    if (rtl) await page.evaluate("document.documentElement.dir = 'rtl'");
    if (attributes) await give(page, attributes);
    const path = join(FOLDER, `${name}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
    await page.close();
  }
} finally {
  await browser.close();
  await close();
}
