/* global document, window, customElements */
// Words that want to be more than words, wherever a page takes any.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { records } from '../../lib/councils/register/index.js';
import { inEach } from './helpers/browsers.js';
import { pageOf } from './helpers/matrix.js';
import { PAYLOADS } from './helpers/payloads.js';
import { settled } from './helpers/settled.js';

const SCRIPT = '<script src="HOME/local-offer-widgets.js"></script>';

/** In the page: the canary, what may be drawn, and how each way takes the words. */
function watcher() {
  const TAGS = [
    'mediation-checker',
    'deadline-countdown',
    'mediation-contact',
    'mediation-guide',
    'resolution-options',
  ];
  const OURS =
    'a b bdi br button circle dd details div dl dt fieldset form h1 h2 h3 h4 h5 h6 hr i input label legend li line ol p path slot span strong summary svg table tbody td th thead tr ul wbr'.split(
      ' ',
    );
  const ATTRIBUTES =
    'aria-describedby aria-hidden aria-invalid aria-label aria-labelledby aria-pressed autocomplete checked class dir href id inputmode lang name open part rel role tabindex type value d data-of fill form scope stroke stroke-width viewBox width x1 x2 y1 y2'.split(
      ' ',
    );
  const IN_ADDRESS = ['council', 'lang', 'languages', 'heading-level'];
  const SCHEMES = ['http:', 'https:', 'tel:', 'mailto:'];
  window.runs = 0;
  window.pwned = () => (window.runs += 1);

  /** By way: the element that brings the words to attributes. */
  const ways = {
    attribute: (tag, given) => create(tag, given),
    link: (tag, given) => anchor(`/dist/pages/${tag}.html?${queryOf(given)}`),
    fragment: (tag, given) => anchor(`#local-offer:${tag}?${queryOf(given)}`),
    data: (tag, given) =>
      create('div', {
        'data-local-offer': tag,
        ...Object.fromEntries(
          Object.entries(given).map(([name, words]) => [`data-${name}`, words]),
        ),
      }),
  };
  // Firefox takes no address above 1 MB.
  const queryOf = (given) =>
    new URLSearchParams(
      Object.entries(given).map(([name, words]) => [name, words.slice(0, 10_000)]),
    );
  function create(name, attributes) {
    const element = document.createElement(name);
    for (const pair of Object.entries(attributes)) element.setAttribute(...pair);
    return element;
  }
  function anchor(href) {
    const text = document.createElement('p');
    const link = document.createElement('a');
    link.setAttribute('href', href);
    link.append('A link');
    text.append(link);
    return text;
  }

  /** What was drawn that no template of ours has. */
  function faultsIn(widget) {
    const root = widget.shadowRoot ?? widget;
    const drawing = root.querySelector('.low-root');
    if (!drawing) return [`${widget.localName} has drawn nothing`];
    const faults = [];
    for (const each of [drawing, ...drawing.querySelectorAll('*')]) {
      if (!OURS.includes(each.localName)) faults.push(`<${each.localName}>`);
      for (const { name } of each.attributes)
        if (!ATTRIBUTES.includes(name)) faults.push(`${each.localName} ${name}`);
      const href = each.getAttribute('href');
      if (href !== null && !href.startsWith('#') && !SCHEMES.includes(new URL(href, 'x:').protocol))
        faults.push(`href ${href.slice(0, 60)}`);
    }
    return faults;
  }

  /** Until what was put in has been seen, and every widget has drawn. */
  const task = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage('');
    });
  const settle = async () => {
    await task();
    for (const widget of document.querySelectorAll(TAGS.join())) await widget.updateComplete;
    await task();
  };

  window.attack = async (way, words, light = false) => {
    const faults = new Set();
    const main = document.querySelector('main');
    let asked = 0;
    let drawn = 0;
    const tried = new Set();
    for (const tag of TAGS) {
      const names = customElements.get(tag).observedAttributes;
      const start = { council: 'hackney', ...(light && { render: 'light' }) };
      // One at a time takes long: what elements share is done once. All at once leaves the council as
      // it should be.
      const alone = names
        .filter((name) => !tried.has(name))
        .map((name) => ({ ...start, [name]: words }));
      for (const name of names) tried.add(name);
      const together = Object.fromEntries(names.map((name) => [name, words]));
      const tries = [
        ...(way === 'attribute' && !light ? alone : []),
        { ...together, render: '', ...start },
        { ...start, council: words },
      ];
      main.replaceChildren(...tries.map((given) => ways[way](tag, given)));
      asked += tries.length;
      await settle();
      for (const widget of main.querySelectorAll(tag)) {
        drawn += 1;
        for (const fault of faultsIn(widget)) faults.add(fault);
        const isOurId = /^local-offer-widget-\d+$/.test(widget.id);
        for (const name of ['link', 'fragment'].includes(way) ? widget.getAttributeNames() : [])
          if (!IN_ADDRESS.includes(name) && !(name === 'id' && isOurId))
            faults.add(`${name} came from an address`);
        // It is pressed, too: what a link or a button would run is run.
        for (const each of (widget.shadowRoot ?? widget).querySelectorAll('[part="button"]'))
          each.click();
      }
      await settle();
      for (const widget of main.querySelectorAll(tag))
        for (const fault of faultsIn(widget)) faults.add(fault);
    }
    main.replaceChildren();
    await settle();
    if (window.runs) faults.add('a script ran');
    if ('polluted' in {}) faults.add('every object was changed');
    return { faults: [...faults], drawn, asked };
  };

  /** The words in each field of a pack, as JSON and as the words make of it. */
  window.attackPack = async (words) => {
    const faults = new Set();
    const main = document.querySelector('main');
    const fields = ['name', 'phone', 'email', 'website', 'address', 'verifiedOn', words];
    const packs = [
      ...['mediation', 'advice'].flatMap((who) =>
        fields.map((field) => JSON.stringify({ [who]: { name: 'A service', [field]: words } })),
      ),
      JSON.stringify({ noticeUrl: words }),
      JSON.stringify({ mediation: words, [words]: words }),
      `{"mediation":{"name":"${words}"}}`,
      words,
      `{"__proto__":{"polluted":true},"mediation":{"__proto__":{"polluted":true,"website":"javascript:pwned()"},"name":"A service"}}`,
    ];
    let drawn = 0;
    for (const pack of packs) {
      const widget = document.createElement('mediation-contact');
      widget.setAttribute('council', 'hackney');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.text = pack;
      widget.append(script);
      main.append(widget);
    }
    await settle();
    for (const widget of main.querySelectorAll('mediation-contact')) {
      drawn += 1;
      for (const fault of faultsIn(widget)) faults.add(fault);
    }
    main.replaceChildren();
    if (window.runs) faults.add('a script ran');
    if ('polluted' in {}) faults.add('every object was changed');
    return { faults: [...faults], drawn, packs: packs.length };
  };
  window.faultsIn = faultsIn;
  window.settle = settle;
}

const shown = (words) => JSON.stringify(words.slice(0, 60));

inEach('Words that want to be more', (at) => {
  async function open(body = '', { head = SCRIPT, path = '/injection.html', query = '' } = {}) {
    // Without a policy: what gets through runs.
    at.site.put(path, { body: pageOf({ head, body }) });
    return at.browser.open(at.site.home + path + query, { before: watcher });
  }

  /** Nothing was asked for but the page itself and our script; nothing ran, nothing was thrown. */
  function assertQuiet({ thrown, dialogs, requests }) {
    const own = new RegExp(
      `^${at.site.home}/(injection\\.html|dist/(local-offer-widgets|more)\\.js|favicon)|^data:font/`,
    );
    assert.deepEqual(
      requests.filter((url) => !own.test(url)),
      [],
    );
    assert.deepEqual(dialogs, []);
    assert.deepEqual(thrown, []);
  }

  const WAYS = [
    ['attribute', false],
    ['attribute', true],
    ['link', false],
    ['fragment', false],
    ['data', false],
  ];
  for (const [way, light] of WAYS)
    it(`${PAYLOADS.length} payloads by ${way}${light ? ', drawn in the page' : ''}, in every attribute of every element`, async () => {
      const opened = await open();
      for (const words of PAYLOADS) {
        const { faults, drawn, asked } = await opened.page.evaluate(
          (...given) => window.attack(...given),
          way,
          words,
          light,
        );
        assert.deepEqual(faults, [], shown(words));
        assert.equal(drawn, asked, shown(words));
      }
      assertQuiet(opened);
      await opened.page.close();
    });

  it('payloads in every field of the JSON', async () => {
    const opened = await open();
    for (const words of PAYLOADS) {
      const { faults, drawn, packs } = await opened.page.evaluate(
        (given) => window.attackPack(given),
        words,
      );
      assert.deepEqual(faults, [], shown(words));
      assert.equal(drawn, packs, shown(words));
    }
    assertQuiet(opened);
    await opened.page.close();
  });

  it('payloads in the address of a hosted page', async () => {
    const address = `${at.site.home}/dist/pages/hackney/mediation-contact.html`;
    const opened = await at.browser.open(address, { before: watcher });
    for (const words of PAYLOADS.filter(({ length }) => length < 10_000)) {
      const said = encodeURIComponent(words.toWellFormed?.() ?? words);
      const query = `?heading-level=${said}&languages=${said}&render=${said}&calm=${said}&${said}=${said}#${said}`;
      await opened.page.goto(address + query);
      await opened.page.evaluate(() => window.probe.until(() => window.probe.drawn().length));
      const { faults, attributes, runs } = await opened.page.evaluate(() => ({
        faults: window.faultsIn(document.querySelector('mediation-contact')),
        attributes: document.querySelector('mediation-contact').getAttributeNames(),
        runs: window.runs,
      }));
      assert.deepEqual(faults, [], shown(words));
      assert.deepEqual(
        attributes.filter((name) => !['council', 'heading-level', 'languages'].includes(name)),
        [],
      );
      assert.equal(runs, 0, shown(words));
      assert.deepEqual(opened.dialogs, []);
      assert.deepEqual(opened.thrown, []);
    }
    await opened.page.close();
  });

  it('payloads as the whole request: a tag, a query, a mount', async () => {
    const opened = await open();
    for (const words of PAYLOADS) {
      const drawn = await opened.page.evaluate(async (given) => {
        const main = document.querySelector('main');
        const add = (name, attributes) => {
          const element = document.createElement(name);
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          element.append('A link');
          main.append(element);
        };
        add('a', { href: `#local-offer:${given}` });
        add('a', { href: `#local-offer:mediation-checker?${given}` });
        add('a', { href: `/dist/pages/${given}/mediation-checker.html` });
        add('a', { href: `/dist/pages/mediation-checker.html?${given}` });
        add('div', { 'data-local-offer': given });
        await window.settle();
        const widgets = window.probe.drawn();
        const faults = widgets.flatMap(window.faultsIn);
        const names = widgets.flatMap((each) => each.getAttributeNames());
        main.replaceChildren();
        return {
          faults,
          names: [...new Set(names)],
          runs: window.runs,
          polluted: 'polluted' in {},
        };
      }, words);
      assert.deepEqual(drawn.faults, [], shown(words));
      assert.deepEqual(
        drawn.names.filter((name) => name !== 'council'),
        [],
        shown(words),
      );
      assert.ok(!drawn.runs && !drawn.polluted, shown(words));
    }
    assertQuiet(opened);
    await opened.page.close();
  });

  it('payloads in the message of a frame', async () => {
    const { page, thrown } = await open(
      '<iframe title="A page of ours" src="/dist/pages/said/mediation-checker.html" height="600"></iframe>',
      { head: '<script src="HOME/frame.js"></script>' },
    );
    at.site.put('/dist/pages/said/mediation-checker.html', {
      body: '<!doctype html><title>Said</title>',
    });
    await page.reload();
    const sent = await page.frames()[1].evaluate((all) => {
      for (const words of all) {
        window.parent.postMessage(words, '*');
        window.parent.postMessage({ 'local-offer': words }, '*');
        window.parent.postMessage({ 'local-offer': { [words]: words, toString: words } }, '*');
        window.parent.postMessage([words], '*');
      }
      return all.length;
    }, PAYLOADS);
    await settled(page);
    assert.equal(sent, PAYLOADS.length);
    assert.deepEqual(thrown, []);
    const outcome = await page.evaluate(() => {
      const { height, attributes } = document.querySelector('iframe');
      return { height, count: attributes.length, runs: window.runs };
    });
    assert.deepEqual(outcome, { height: '600', count: 3, runs: 0 });
    await page.close();
  });

  it('a council that is a script, and a language that is an address', async () => {
    const opened = await open(
      '<p><a href="HOME/pages/mediation-checker.html?council=<script>pwned()</script>&lang=javascript:pwned()">A link</a></p>',
      { query: '?council=<script>pwned()</script>&lang=javascript:pwned()' },
    );
    await settled(opened.page);
    const found = await opened.page.evaluate(() => ({
      works: window.probe.names(),
      faults: window.probe.drawn().flatMap(window.faultsIn),
      lang: document.documentElement.lang,
      runs: window.runs,
    }));
    assert.deepEqual(found, { works: ['mediation-checker'], faults: [], lang: 'en', runs: 0 });
    // A language that is not there is English, and no fault.
    assert.equal(opened.lines.length, 1, opened.lines.join('\n'));
    assert.match(opened.lines.join('\n'), /unknown council "<script>/);
    await opened.page.close();
  });

  it('HTML in a field of the JSON is text that is left out, and with a name its number', async () => {
    const pack = {
      mediation: { name: '<b>A service</b>', phone: '020 7946 0000' },
      advice: { name: 'Advice & more' },
    };
    const opened = await open(
      `<mediation-contact council="hackney"><script type="application/json">${JSON.stringify(pack)}</script></mediation-contact>`,
    );
    await settled(opened.page);
    const text = await opened.page.evaluate(
      () => window.probe.drawn()[0].shadowRoot.querySelector('.low-root').textContent,
    );
    assert.doesNotMatch(text, /020 7946 0000/);
    assert.match(text, /Advice & more/);
    assert.doesNotMatch(text, /<b>/);
    assert.deepEqual(opened.lines, [
      '<mediation-contact>: mediation.name is not usable and was left out',
    ]);
    await opened.page.close();
  });

  it('a pack of 5 MB is refused in one line', async () => {
    const pack = JSON.stringify({
      mediation: { name: 'A service', address: 'A'.repeat(5_000_000) },
    });
    const opened = await open(
      `<mediation-contact council="hackney"><script type="application/json">${pack}</script><p>Words</p></mediation-contact>`,
    );
    await settled(opened.page);
    assert.deepEqual(await opened.page.evaluate(() => window.probe.answered()), [
      'mediation-contact',
    ]);
    assert.deepEqual(opened.lines, [
      '<mediation-contact>: its JSON is invalid or too long and was left out',
    ]);
    await opened.page.close();
  });

  it('10,000 plain links are left as they are', async () => {
    const links = Array.from(
      { length: 10_000 },
      (_, index) => `<li><a href="/page-${index}.html">Page ${index}</a></li>`,
    );
    const opened = await open(`<ul>${links.join('')}</ul><mediation-checker></mediation-checker>`);
    await settled(opened.page);
    assert.deepEqual(await opened.page.evaluate(() => window.probe.names()), ['mediation-checker']);
    assert.deepEqual(opened.lines, []);
    await opened.page.close();
  });

  it('of 10,000 links that ask for a widget 50 get one, and one line says so', async () => {
    // A second link to the same widget stays one.
    const ids = records.map(({ id }) => id);
    assert.ok(ids.length > 50);
    const links = Array.from(
      { length: 10_000 },
      (_, index) =>
        `<p><a href="#local-offer:mediation-contact?council=${ids[index % ids.length]}">A link</a></p>`,
    );
    const opened = await open(links.join(''));
    await settled(opened.page);
    const works = await opened.page.evaluate(() => window.probe.names().length);
    assert.equal(works, 50);
    assert.deepEqual(opened.lines, [
      'local-offer-widgets: the page asks for more than 50 widgets: the rest stay as they are',
    ]);
    assert.deepEqual(opened.thrown, []);
    await opened.page.close();
  });
});
