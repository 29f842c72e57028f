/* global window, requestAnimationFrame, requestIdleCallback */
// One visit to a page, as by somebody who was never there: a browser's profile of its own.

const MS = 1000;
const KB = 1024;

/** A telephone far from its mast: 400 kbit/s, and 400 ms to an answer. */
const SLOW_LINE = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};

/** Runs in the page before anything of its own. */
function watch(shown) {
  const seen = { shift: 0, longest: 0 };
  Object.defineProperty(window, 'bench', { value: seen });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  /** Called in a frame, settles once its picture has been made. */
  const pictured = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  seen.first = new Promise((resolve) => {
    const look = () => (shown() ? resolve(pictured()) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
  window.addEventListener(
    'click',
    ({ timeStamp }) => {
      seen.pressed = new Promise((resolve) =>
        requestAnimationFrame(async () => resolve((await pictured()) - timeStamp)),
      );
    },
    true,
  );
  // With the processor slowed, Chromium may call nobody though nothing is to be done.
  seen.idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Where to put the mouse. */
function middleOf(element) {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

/**
 * What a page costs, with so many of a subject on it. `rate`: how many times slower the processor
 * is. Work is time of the page's main thread on the processor, so that what else the machine does
 * counts less.
 */
export async function visit(
  browser,
  origin,
  { id, shown, presses },
  { count = 1, rate = 1, isPressed = false, isSlowLine = false } = {},
) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const session = await page.createCDPSession();
    const send = (method, params) => session.send(method, params);
    const metrics = async () => {
      const found = await send('Performance.getMetrics');
      return Object.fromEntries(found.metrics.map(({ name, value }) => [name, value]));
    };
    const settled = async () => {
      await page.evaluate(() => window.bench.idle());
      await pause(100 * rate);
    };
    await page.setViewport({ width: 1280, height: 800 });
    // The process, and the line to the server, are there before.
    await page.goto(`${origin}/blank`);
    await send('Performance.enable', { timeDomain: 'threadTicks' });
    await send('Network.enable');
    let bytes = 0;
    let requests = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests++;
    });
    await page.evaluateOnNewDocument(`(${watch})(${shown})`);
    if (rate > 1) await send('Emulation.setCPUThrottlingRate', { rate });
    if (isSlowLine) await send('Network.emulateNetworkConditions', SLOW_LINE);

    const start = await metrics();
    await page.goto(`${origin}/${id}-${count}`, { waitUntil: 'load' });
    const content = await page.evaluate(() => window.bench.first);
    await settled();
    const end = await metrics();
    const spent = (name) => (end[name] - start[name]) * MS;

    // What was freed may free more.
    for (let time = 0; time < 2; time++) await send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await send('Runtime.getHeapUsage');
    const { Nodes } = await metrics();
    const found = {
      bytes,
      requests,
      content,
      work: spent('TaskDuration'),
      script: spent('ScriptDuration'),
      layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
      heap: (usedSize + embedderHeapUsedSize) / KB,
      nodes: Nodes,
    };

    const pressed = [];
    for (const press of isPressed ? presses : []) {
      const target = (await page.evaluateHandle(press)).asElement();
      await page.mouse.move(...(await target.evaluate(middleOf)));
      await settled();
      const before = await metrics();
      await page.mouse.down();
      await page.mouse.up();
      const paint = await page.evaluate(() => window.bench.pressed);
      await settled();
      const after = await metrics();
      pressed.push({ paint, work: (after.TaskDuration - before.TaskDuration) * MS });
    }
    const { shift, longest } = await page.evaluate(() => window.bench);
    return { ...found, shift, longest, pressed };
  } finally {
    await context.close();
  }
}
