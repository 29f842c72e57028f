/* global document, location, customElements */
// Visits to a page that has on it what an editor left: what is there, what a family gets from it
// without script, and whether the widget comes to its end with it.
import { setTimeout as delay } from 'node:timers/promises';

/** Ten days ago: a day that a letter may have. */
const LETTER = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10).split('-');

/** Run in the page: which of the ways is there unharmed, which links, and what is not safe. */
function inventory({ tag, attributes, hosted, fragment, words }) {
  const find = (selector) => document.querySelector(`main ${selector}`);
  const links = [...document.querySelectorAll('main a[href]')].map((a) => a.getAttribute('href'));
  const carries = (element, prefix) =>
    Boolean(element) &&
    Object.entries(attributes).every(
      ([name, value]) => element.getAttribute(prefix + name) === value,
    );
  const isWhole = (element, prefix) =>
    carries(element, prefix) && Boolean(element.querySelector('a[href]'));
  const made = [find(tag), find(`[data-local-offer="${tag}"]`)];
  const frame = find('iframe');
  return {
    whole: {
      link: links.includes(hosted),
      fragment: links.includes(fragment),
      element: isWhole(made[0], ''),
      data: isWhole(made[1], 'data-'),
      frame:
        frame?.getAttribute('src') === hosted &&
        frame.title === words &&
        !frame.hasAttribute('sandbox'),
    },
    // The link may have come to stand beside it.
    carriesAll: carries(made[0], '') || carries(made[1], 'data-'),
    hasFrame: Boolean(frame),
    altered: links.filter((link) => link !== hosted && link !== fragment),
    unsafe: [...document.querySelectorAll('main *')].flatMap((element) => [
      ...(element.localName === 'script' ? ['<script>'] : []),
      ...[...element.attributes]
        .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(({ name }) => name),
    ]),
  };
}

/** Run in the page: answers what is asked until nothing more is, and tells what is then there. */
async function toTheEnd(tag, [year, month, day]) {
  const found = document.querySelectorAll(tag);
  const [element] = found;
  const body = () => (element.shadowRoot ?? element).querySelector('.low-body');
  if (found.length !== 1 || !customElements.get(tag) || !body())
    return { fault: `${customElements.get(tag) ? found.length : 0} widgets` };
  const until = async (isTrue) => {
    for (let tries = 0; tries < 250 && !isTrue(); tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const isDrawn = () => body().querySelector('.low-big');
  // Two elements draw once their chunks have come.
  await until(isDrawn);
  for (let step = 0; step < 12 && body().querySelector('form'); step++) {
    const form = body().querySelector('form');
    const fields = form.querySelectorAll('.low-dates input');
    [day, month, year].slice(0, fields.length).forEach((part, index) => {
      fields[index].value = part;
    });
    if (!fields.length) form.querySelector('input').click();
    [...form.querySelectorAll('button')].at(-1).click();
    // Each step has fresh controls. A date is read, and an answer drawn, once the chunk has come.
    await until(() => isDrawn() && body().querySelector('form') !== form);
  }
  if (body().querySelector('form')) return { fault: 'it asks for ever' };
  return {
    heading: body().querySelector('h1,h2,h3,h4,h5,h6').localName,
    isLight: !element.shadowRoot,
    text: body().innerText,
  };
}

/** Run in a frame, whose document may still be the one before. */
const shows = (address) => location.href === address && document.readyState === 'complete';

/** The frame that shows this address, once its page is there. */
async function frameOf(page, address) {
  for (let tries = 0; tries < 100; tries++) {
    const frame = page.frames().find((each) => each.url() === address);
    if (await frame?.evaluate(shows, address)) return frame;
    await delay(50);
  }
  throw new Error(`no frame shows ${address}`);
}

const wordsOf = (frame) => frame.$eval('body', (body) => body.innerText);

/** The words of the page that a click on this link leads to, in this tab or in another. */
async function follow(browser, page, href) {
  const link = await page.$(`main a[href="${href.replace(/["\\]/g, '\\$&')}"]`);
  const arrives = browser.waitForTarget((target) => target.url() === href, { timeout: 30_000 });
  const [, target] = await Promise.all([link.click(), arrives]);
  const landed = await target.page();
  if (landed !== page) {
    // A tab that a link opened begins with JavaScript on.
    await landed.setJavaScriptEnabled(false);
    await landed.reload();
  }
  const words = await wordsOf(await frameOf(landed, href));
  if (landed !== page) await landed.close();
  return words;
}

/** Visits in two tabs, one with JavaScript off. */
export async function startVisits(browser) {
  const [plain, scripted] = [await browser.newPage(), await browser.newPage()];
  await plain.setJavaScriptEnabled(false);
  const problems = [];
  scripted.on('pageerror', (error) => problems.push(String(error)));

  async function withoutScript({ whole, hasFrame }, { hosted, fragment, words }) {
    const isLinked = whole.link || whole.fragment;
    if (!isLinked && !hasFrame) return ['there is no link'];
    // The switch for JavaScript does not reach into a frame, so its page is opened by itself.
    if (!isLinked) await plain.goto(hosted);
    const text = isLinked
      ? await follow(browser, plain, whole.link ? hosted : fragment)
      : await wordsOf(plain);
    const meant = isLinked && !whole.link ? 'Appeals' : words;
    return text.includes(meant) ? [] : [`there is no “${meant}” where it leads`];
  }

  async function withScript({ carriesAll, hasFrame }, { tag, hosted, faultsIn }) {
    const place = hasFrame ? await frameOf(scripted, hosted) : scripted;
    const { fault, ...drawn } = await place.evaluate(toTheEnd, tag, LETTER);
    return [...problems.splice(0), ...(fault ? [fault] : faultsIn(drawn, hasFrame, carriesAll))];
  }

  /** What has become of a snippet on a page, and what is wrong with what a family gets from it. */
  return async (addresses, { faultsIn, ...asked }) => {
    await plain.bringToFront();
    await plain.goto(addresses.plain);
    const found = await plain.evaluate(inventory, asked);
    const without = await withoutScript(found, asked);
    await scripted.bringToFront();
    await scripted.goto(addresses.scripted);
    return { ...found, without, with: await withScript(found, { ...asked, faultsIn }) };
  };
}
