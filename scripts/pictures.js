// Pictures of pages, for people to look at. `npm run pictures [-- word]` takes those in
// scripts/pictures.list.js whose name contains the word.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startBrowser } from './browser.js';
import { ROOT } from './paths.js';
import { serve } from './serve.js';

async function takePicture(page, origin, outDir, item) {
  const { name, url, width = 960, media = 'screen', forcedColours, rtl, act } = item;
  await page.setViewport({ width, height: 800 });
  // puppeteer knows no forced colours, so both go by the browser's own protocol.
  const session = await page.createCDPSession();
  const features = forcedColours ? [{ name: 'forced-colors', value: 'active' }] : [];
  await session.send('Emulation.setEmulatedMedia', { media, features });
  await page.goto(new URL(url, origin).href, { waitUntil: 'networkidle0' });
  if (rtl) await page.evaluate("document.documentElement.dir = 'rtl'");
  await act?.(page);
  const path = join(outDir, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
}

/**
 * Takes full-page pictures, each in a page of its own.
 * @param list {{ name: string, url: string, width?: number, media?: 'screen' | 'print',
 *   forcedColours?: boolean, rtl?: boolean, act?: (page) => Promise<void> }[]}
 */
export async function pictures(list, { outDir = join(ROOT, 'pictures') } = {}) {
  await mkdir(outDir, { recursive: true });
  const { origin, close } = await serve({ port: 0 });
  const browser = await startBrowser();
  try {
    for (const item of list) {
      const page = await browser.newPage();
      await takePicture(page, origin, outDir, item);
      await page.close();
    }
  } finally {
    await browser.close();
    await close();
  }
}

if (process.argv[1] === import.meta.filename) {
  const { default: list } = await import('./pictures.list.js');
  const word = process.argv[2] ?? '';
  await pictures(list.filter(({ name }) => name.includes(word)));
}
