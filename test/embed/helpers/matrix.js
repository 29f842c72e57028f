/* global location, probe */
// Runs pages, each a record, in every browser.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { inEach } from './browsers.js';
import { settled } from './settled.js';

/** A page of a council's, with things of its own that nothing may touch. */
export const pageOf = ({ head = '', body = '', html } = {}) =>
  html ??
  `<!doctype html>
<html lang="en" class="no-js"><head><meta charset="utf-8"><title>SEND Local Offer</title>${head}</head>
<body>
<header><a href="/">A council</a><form action="/search"><input name="q" value="words"></form></header>
<main>${body}</main>
<footer><ul><li><a href="/contact.html">Contact us</a></li><li id="last">Last</li></ul></footer>
</body></html>`;

/**
 * A case is a page and what is expected of it, exactly:
 * - `head` and `body`, or the whole `html`; `headers`; `files`, which the site has besides;
 * - `before` runs in the page before anything of its own, `act` once it has loaded, on what `open` gives;
 * - `expect.works`, the tags of all widgets that are drawn, each answered to its next step;
 *   `expect.said`, all words of the class `said` that can be seen; `expect.lines`, all lines of ours
 *   in the console;
 * - `frame`: all this is looked for in the frame of the page. `swaps`: it changes its content itself.
 */
export function runCases(groups) {
  inEach('', (at) => {
    let count = 0;
    for (const [group, cases] of Object.entries(groups))
      describe(group, () => {
        for (const each of cases)
          it(each.name, async () => {
            const path = each.path ?? `/case/${++count}`;
            at.site.put(path, { headers: each.headers, body: pageOf(each) });
            for (const [name, file] of Object.entries(each.files ?? {})) at.site.put(name, file);
            const opened = await at.browser.open(at.site.home + path, { before: each.before });
            try {
              await check(each, opened, at.site.home + path, at.site);
            } finally {
              await opened.page.close();
            }
          });
      });
  });
}

async function check({ act, frame, swaps = false, adds = [], expect }, opened, address, site) {
  const { page, lines, thrown, dialogs } = opened;
  const { works = [], said = [], lines: told = [] } = expect;
  await act?.({ ...opened, site });
  const place = frame ? page.frames()[1] : page.mainFrame();
  if (frame === 'no script') {
    // In such a frame a browser's tools find no script to run either.
  } else {
    const names = () => place.evaluate(() => probe.names());
    for (let left = 150; left && (await names()).length < works.length; left -= 1) await sleep(20);
    // What should not happen is given the time to.
    await settled(page, place);
    assert.deepEqual(await names(), works, 'drawn');
    assert.deepEqual(await place.evaluate(() => probe.said()), said, 'words that can be seen');
    assert.deepEqual(await place.evaluate(() => probe.answered()), works, 'answered');
    const harm = await place.evaluate((own) => probe.harm(own), swaps);
    assert.deepEqual(harm, [], 'harm to the page');
    const globals = await place.evaluate(() => probe.globals());
    assert.deepEqual(
      globals.filter(
        (name) => /lit|local|offer|mediation|deadline/i.test(name) && !adds.includes(name),
      ),
      [],
      'globals',
    );
  }
  assert.deepEqual(thrown, [], 'thrown');
  assert.deepEqual(dialogs, [], 'dialogs');
  assert.equal(await page.evaluate(() => location.href), address);
  // Elements say what they have to say in an order of their own.
  const isTold =
    told.length === lines.length &&
    told.every((line) => lines.filter((each) => new RegExp(line).test(each)).length >= 1);
  assert.ok(isTold, `expected the lines ${JSON.stringify(told)}, and had ${JSON.stringify(lines)}`);
}
