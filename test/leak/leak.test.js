/* global document, window, requestAnimationFrame */
// What elements leave behind, and what they share: the built file, on a page of its own.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ELEMENTS, startDemo } from '../demo/harness.js';

const MARKUP = `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8"><title>A page</title><script defer src="/dist/local-offer-widgets.js"></script></head>
  <body><main><h1>Local Offer</h1><p>Words of the page.</p></main></body>
</html>`;

let demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.stop());

/** Before any script of the page: counts what is started on it and not stopped. */
function watch() {
  const timers = new Set();
  const { setTimeout, clearTimeout } = window;
  window.setTimeout = (act, ...rest) => {
    const id = setTimeout(
      () => {
        timers.delete(id);
        act();
      },
      ...rest,
    );
    timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    timers.delete(id);
    clearTimeout(id);
  };
  const started = { setInterval: 0 };
  const { setInterval } = window;
  window.setInterval = (...all) => {
    started.setInterval++;
    return setInterval(...all);
  };
  for (const name of [
    'MutationObserver',
    'IntersectionObserver',
    'ResizeObserver',
    'PerformanceObserver',
  ]) {
    started[name] = 0;
    window[name] = class extends window[name] {
      constructor(...all) {
        super(...all);
        started[name]++;
      }
    };
  }
  window.running = () => ({ timers: timers.size, ...started });
  window.drawn = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  window.put = async (tags, times) => {
    const made = Array.from({ length: times }, () => tags)
      .flat()
      .map((tag) => document.createElement(tag));
    for (const each of made) each.setAttribute('council', 'hackney');
    document.querySelector('main').append(...made);
    await window.drawn();
    return made;
  };
}

/** A page with our file and nothing else of ours. */
async function open() {
  const { page } = await demo.open('/demo/state.html', { before: watch, html: () => MARKUP });
  const session = await page.createCDPSession();
  await session.send('Performance.enable');

  /** What is there once all that can go has gone. */
  async function left() {
    // What was freed may free more.
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const { Nodes, JSEventListeners } = Object.fromEntries(
      metrics.map(({ name, value }) => [name, value]),
    );
    const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
    return { nodes: Nodes, listeners: JSEventListeners, heap: usedSize + embedderHeapUsedSize };
  }
  return { page, left };
}

describe('elements that come and go', () => {
  const ROUNDS = 50;
  /** Of each of the five, in each round. */
  const AT_ONCE = 2;
  const KB = 1024;

  it(`leave nothing behind after ${ROUNDS} rounds`, async (test) => {
    const { page, left } = await open();
    const comeAndGo = (rounds) =>
      page.evaluate(
        async (tags, count, times) => {
          for (let round = 0; round < count; round++) {
            const made = await window.put(tags, times);
            for (const each of made) each.remove();
          }
          await window.drawn();
        },
        ELEMENTS,
        rounds,
        AT_ONCE,
      );
    // What is made once and kept, the templates and the second file, is made by then.
    await comeAndGo(5);
    await page.waitForNetworkIdle();
    await comeAndGo(20);
    const first = await left();
    await page.evaluate((tags, times) => window.put(tags, times), ELEMENTS, AT_ONCE);
    const full = await left();
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('main > :not(h1, p)')) each.remove();
    });
    await comeAndGo(ROUNDS);
    const last = await left();
    const grown = (last.heap - first.heap) / KB;
    const round = (full.heap - first.heap) / KB;
    test.diagnostic(
      `one round takes ${Math.round(round)} KB; after ${ROUNDS} there are ${Math.round(grown)} KB more`,
    );
    assert.equal(last.nodes, first.nodes);
    assert.equal(last.listeners, first.listeners);
    assert.ok(full.nodes > first.nodes + 1000, 'the elements are drawn');
    // The browser's own tables grow a little. Of them all less is left than 0.8 KB an element.
    assert.ok(grown < round / 4, `${grown} KB`);
    await page.close();
  });
});

describe('one timer, and an observer for what each draws', () => {
  for (const count of [1, 100])
    it(`serve ${count} of each element`, async () => {
      const { page } = await open();
      await page.evaluate((tags, times) => window.put(tags, times), ELEMENTS, count);
      assert.deepEqual(await page.evaluate(() => window.running()), {
        timers: 1,
        setInterval: 0,
        // For what asks for a widget, and for the language around; and each for its own drawing.
        MutationObserver: 2 + ELEMENTS.length * count,
        // For links that are not seen yet.
        IntersectionObserver: 1,
        ResizeObserver: 0,
        PerformanceObserver: 0,
      });
      await page.close();
    });
});
