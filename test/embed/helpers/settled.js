/* global document */
import { setTimeout as delay } from 'node:timers/promises';

/** How often in a row a page has to look the same. */
const CALM = 4;

function look() {
  const drawn = globalThis.probe?.drawn().map((each) => globalThis.probe.rootOf(each).textContent);
  return [document.documentElement?.outerHTML, ...(drawn ?? [])].join();
}

/** Until a page asks for nothing more, and what is on it stays as it is. */
export async function settled(page, place = page.mainFrame()) {
  await page.waitForNetworkIdle({ idleTime: 30 });
  let before;
  for (let calm = 0; calm < CALM;) {
    const now = await place.evaluate(look);
    calm = now === before ? calm + 1 : 0;
    before = now;
    await delay(10);
  }
}
