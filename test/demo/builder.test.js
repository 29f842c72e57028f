/* global document, getComputedStyle, location, history, DOMParser, trustedTypes */
// The page on which an editor makes a snippet.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.js';
import data from '../../lib/site/builder/data.js';
import { knobsFrom } from '../../lib/site/builder/knobs.js';
import { TAGS } from '../../lib/site/elements.js';
import { WAYS } from '../../lib/site/snippets.js';
import { axeFaults, overflow, startDemo, TODAY } from './harness.js';

const PAGE = '/demo/builder.html';

let demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.stop());

/** The builder, once its preview is there and the frame has the script of its page. */
async function build(options) {
  const opened = await demo.open(options?.path ?? PAGE, options);
  await previewed(opened.page);
  return opened;
}

const previewed = (page) =>
  page.waitForFunction(
    () =>
      document.querySelector('#preview')?.contentDocument?.querySelector('mediation-contact')
        ?.shadowRoot,
  );

/** As a person would: whatever the control, the value is there and it is left again. */
const put = (page, values) =>
  page.evaluate((pairs) => {
    for (const [id, value] of pairs) {
      const controls = [...document.querySelectorAll(`[name="${id}"]`)];
      for (const control of controls) {
        if (control.type === 'checkbox') control.checked = value.split(' ').includes(control.value);
        else control.value = value;
      }
      for (const type of ['input', 'change'])
        controls[0].dispatchEvent(new Event(type, { bubbles: true }));
    }
  }, Object.entries(values));

const textOf = (page, id) => page.$eval(`[id="${id}"]`, ({ value }) => value);
const faultOf = (page, id) =>
  page.$eval(`[id="${id}"]`, (control) =>
    (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((each) => document.getElementById(each))
      .filter((each) => each?.matches('.fault'))
      .map(({ textContent }) => textContent.trim())
      .join(),
  );
const openAll = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** What the element in the preview has. */
const inPreview = (page, tag, name) =>
  page.$eval(
    '#preview',
    (frame, ...[what, attribute]) =>
      frame.contentDocument.querySelector(what).getAttribute(attribute),
    tag,
    name,
  );

/** Something that each kind of control can take. */
const SAMPLES = {
  IsoDate: '2026-11-02',
  Tel: '020 7946 0123',
  Email: 'advice@example.org',
  Url: 'https://www.example.org/a?b=c&d=e',
  string: 'Anyborough & "Friends"',
};

function sampleFor({ kind, options, attribute }, type) {
  if (attribute === 'council') return 'lambeth';
  if (kind === 'flag') return 'yes';
  if (attribute === 'languages') return 'ar tr';
  if (kind === 'choices') return 'B health';
  return kind === 'choice' ? options.at(-1)[0] : SAMPLES[type.split(' ')[0]];
}

describe('each control changes what is pasted and what is seen', () => {
  for (const tag of TAGS) {
    it(tag, async () => {
      const { page, problems } = await build();
      await put(page, { element: tag });
      const knobs = knobsFrom(data.attributes[tag], TODAY, data.languages);
      const typeOf = (name) => data.attributes[tag].find((each) => each.name === name).type;
      assert.ok(knobs.length > 5);
      for (const knob of knobs) {
        const { id, attribute, group } = knob;
        const value = sampleFor(knob, typeOf(attribute));
        const before = await textOf(page, 'snippet-element');
        await put(page, { [id]: value });
        const snippet = await textOf(page, 'snippet-element');
        assert.equal(snippet !== before, group !== 'preview', attribute);
        assert.equal(
          await inPreview(page, tag, attribute),
          knob.kind === 'flag' ? '' : value,
          attribute,
        );
        await put(page, { [id]: '' });
        assert.equal(await textOf(page, 'snippet-element'), before, attribute);
        assert.equal(await inPreview(page, tag, attribute), null, attribute);
      }
      // The widget says of a contact by itself what the builder says too.
      assert.deepEqual(
        problems.filter((problem) => !/name is missing$/.test(problem)),
        [],
      );
      await page.close();
    });
  }

  it('a colour: its rule, its contrast in words, and the page in the preview', async () => {
    const { page } = await build();
    assert.equal(await page.$('#colours'), null);
    await put(page, { 'look-accent': '#00664f', 'look-radius': '4px' });
    assert.equal(
      await textOf(page, 'colours'),
      ':root {\n  --local-offer-accent: #00664f;\n  --local-offer-radius: 4px;\n}\n',
    );
    const words = () => page.$eval('#look-accent-hint', ({ textContent }) => textContent);
    assert.equal(await words(), 'Contrast with the page: 6.96 to 1. Enough: 3 is needed.');
    assert.equal(
      await page.$eval('#preview', ({ contentDocument }) =>
        getComputedStyle(contentDocument.documentElement).getPropertyValue('--local-offer-accent'),
      ),
      '#00664f',
    );
    await put(page, { 'look-accent': '#777777', paper: '#888888' });
    assert.match(await words(), /1\.26 to 1\. Too little: 3 is needed/);
    await page.evaluate(() => document.querySelector('.colour button').click());
    assert.equal(await textOf(page, 'colours'), ':root {\n  --local-offer-radius: 4px;\n}\n');
    await page.close();
  });

  it('the page and the width of the preview', async () => {
    const { page, problems } = await build();
    const frame = () =>
      page.$eval('#preview', ({ clientWidth, contentWindow, parentElement }) => ({
        width: clientWidth,
        file: contentWindow.location.pathname.split('/').at(-1),
        scroll: contentWindow.scrollY,
        overflow: parentElement.scrollWidth - parentElement.clientWidth,
      }));
    const first = await frame();
    assert.deepEqual([first.width, first.file], [375, 'localgov.html']);
    const steps = await page.evaluate(() => history.length);
    await put(page, { width: 'desktop', host: 'bootstrap-5.html', 'attribute-council': 'hackney' });
    await page.waitForFunction(() =>
      document
        .querySelector('#preview')
        .contentWindow.location.pathname.endsWith('bootstrap-5.html'),
    );
    await previewed(page);
    const second = await frame();
    assert.equal(second.width, 1280);
    assert.equal(await inPreview(page, TAGS[0], 'council'), 'hackney');
    await page.waitForFunction(
      () => document.querySelector('#preview').contentWindow.scrollY > 100,
    );
    assert.equal(await page.evaluate(() => history.length), steps, 'Back still leaves the builder');
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('a new attribute in the manifest has a control, a place in what carries all, and in the preview', async () => {
    const { page } = await build({
      change: (text) => {
        const known = '{"name":"heading-level"';
        assert.ok(text.includes(known));
        const made = '{"name":"made-up","type":"1 | 2","description":"For the test."},';
        return text.replaceAll(known, made + known);
      },
    });
    assert.equal(
      await page.$eval('label[for="attribute-made-up"]', (l) => l.textContent),
      'Made up',
    );
    await put(page, { 'attribute-made-up': '2', 'link-to': 'https://www.council.example/' });
    for (const way of WAYS)
      assert.equal(
        /made-up="2"/.test(await textOf(page, `snippet-${way}`)),
        ['element', 'data'].includes(way),
        way,
      );
    await page.close();
  });

  it('what was chosen for one widget is shown for the others that take it', async () => {
    const { page } = await build();
    await put(page, { 'attribute-render': 'light', 'attribute-council': 'lambeth' });
    for (const tag of [...TAGS].reverse()) {
      await put(page, { element: tag });
      for (const [id, value] of Object.entries({
        'attribute-render': 'light',
        'attribute-council': 'lambeth',
        'attribute-heading-level': '',
      })) {
        assert.equal(await textOf(page, id), value, `${tag} ${id}`);
      }
    }
    await page.close();
  });

  it('a type that nobody has met is a box to type in', () => {
    const [knob] = knobsFrom([{ name: 'new-one', type: 'Odd', description: 'New.' }], TODAY);
    assert.deepEqual([knob.kind, knob.label, knob.hint], ['text', 'New one', 'New.']);
    assert.equal(knob.fault('anything'), undefined);
  });
});

describe('a snippet says what was chosen', () => {
  const CHOICE = {
    'attribute-council': 'lambeth',
    'attribute-heading-level': '3',
    'attribute-render': 'light',
    'attribute-name': 'Ann’s & "Bob\'s" 100% = ?',
    'attribute-phone': '020 7946 0123',
    'attribute-verified-on': '2026-11-02',
    'attribute-today': '2026-11-03',
    home: 'https://files.example.org/widgets',
    'link-to': 'https://www.example.org/mediation?a=b#part',
  };
  /** What an address carries. */
  const SHORT = { council: 'lambeth', 'heading-level': '3' };
  const WANTED = {
    council: 'lambeth',
    'heading-level': '3',
    render: 'light',
    name: 'Ann’s & "Bob\'s" 100% = ?',
    phone: '020 7946 0123',
    'verified-on': '2026-11-02',
  };
  const parsed = (page, way) =>
    page.$eval(`#snippet-${way}`, ({ value }) => {
      const policy = trustedTypes.createPolicy('test', { createHTML: (text) => text });
      const { body } = new DOMParser().parseFromString(policy.createHTML(value), 'text/html');
      const [element, ...others] = body.children;
      return {
        others: others.length,
        tag: element.localName,
        attributes: Object.fromEntries([...element.attributes].map((a) => [a.name, a.value])),
        href: element.querySelector('a')?.getAttribute('href'),
        scripts: element.querySelectorAll('script').length,
      };
    });
  const fromHosted = (address) => {
    const { origin, pathname, searchParams } = new URL(address);
    const [, folder, pages, council, file] = pathname.split('/');
    assert.deepEqual(
      [origin, folder, pages, file],
      ['https://files.example.org', 'widgets', 'pages', 'mediation-contact.html'],
    );
    return { council, ...Object.fromEntries(searchParams) };
  };

  it('by every way', async () => {
    const { page } = await build();
    await put(page, { element: 'mediation-contact' });
    await put(page, CHOICE);

    const link = await parsed(page, 'link');
    assert.deepEqual(fromHosted(link.href), SHORT);
    assert.equal(await textOf(page, 'address-link'), link.href);

    const fragment = new URL((await parsed(page, 'fragment')).href);
    assert.equal(fragment.origin + fragment.pathname, 'https://www.example.org/mediation');
    const said = Object.entries(SHORT).flatMap(([name, value]) => [name, ...value.split(' ')]);
    assert.equal(fragment.hash, ['#local-offer', 'mediation-contact', ...said].join('_'));

    const element = await parsed(page, 'element');
    assert.equal(element.tag, 'mediation-contact');
    assert.deepEqual(element.attributes, WANTED);
    assert.deepEqual(fromHosted(element.href), SHORT);

    const { 'data-local-offer': wanted, ...rest } = (await parsed(page, 'data')).attributes;
    assert.equal(wanted, 'mediation-contact');
    assert.deepEqual(
      Object.fromEntries(Object.entries(rest).map(([n, v]) => [n.replace('data-', ''), v])),
      WANTED,
    );

    const frame = await parsed(page, 'frame');
    assert.deepEqual(fromHosted(frame.attributes.src), SHORT);
    assert.ok(frame.attributes.title);

    for (const way of WAYS) assert.equal((await parsed(page, way)).others, 0, way);
    await page.close();
  });

  it('and beside it what that way cannot carry', async () => {
    const { page } = await build();
    const [warning] = await page.$$eval('p.note', (all) => all.map((each) => each.textContent));
    assert.match(warning, /Families may not be able to reach this address/);
    assert.equal(await page.$('[id="snippet-fragment"]'), null, 'no page yet to link to');
    await put(page, { home: 'https://widgets.council.example/' });
    assert.equal(await page.$('p.note'), null);
    await put(page, { element: 'mediation-contact' });
    await put(page, { 'attribute-phone': '020 7946 0123', 'look-link': '#003366' });
    const said = await page.$$eval('p.note', (all) => all.map((each) => each.textContent));
    assert.equal(said.filter((each) => /these are not on it: phone/.test(each)).length, 2);
    assert.equal(said.filter((each) => /A link cannot carry phone/.test(each)).length, 2);
    await put(page, {
      'attribute-render': 'light',
      'link-to': 'https://www.council.example/mediation',
    });
    const more = await page.$$eval('p.note', (all) => all.map((each) => each.textContent));
    assert.equal(more.filter((each) => /cannot carry render, phone/.test(each)).length, 2);
    assert.equal(more.filter((each) => /whole site.*: data-render\./.test(each)).length, 2);
    assert.equal(said.filter((each) => /does not take the colours/.test(each)).length, 2);
    await page.close();
  });

  it('the script line is pinned by the hash of the file that was built', async () => {
    const { page } = await build();
    const { integrity } = data;
    const path = `${integrity.version}/local-offer-widgets.esm.js`;
    const line = await textOf(page, 'script');
    assert.ok(line.includes(`/dist/${path}" integrity="${integrity.files[path]}"`), line);
    await page.close();
  });
});

describe('languages', () => {
  const { version, files } = data.integrity;
  const pinned = (file) => `/dist/${version}/${file}" integrity="${files[`${version}/${file}`]}"`;

  it('are offered by their own names, and it is said that nobody has checked them', async () => {
    const { page } = await build();
    const offered = await page.$$eval('[name="attribute-languages"]', (all) =>
      all.map((each) => [
        each.value,
        each.parentElement.textContent.replace(/\s+/g, ' ').trim(),
        each.parentElement.querySelector('bdi').lang,
      ]),
    );
    // Yiddish has to be written anew first.
    const built = readdirSync(join(ROOT, 'dist/lang'))
      .map((file) => file.replace('.js', ''))
      .filter((code) => code !== 'yi');
    assert.ok(built.length > 9);
    assert.deepEqual(offered.map(([code]) => code).sort(), built.sort());
    for (const [code, words, lang] of offered) {
      assert.match(words, /\(.*not checked by a person\)$/, code);
      assert.equal(lang, code);
    }
    const [, turkish] = offered.find(([code]) => code === 'tr');
    assert.equal(turkish, 'Türkçe (Turkish, not checked by a person)');
    await page.close();
  });

  it('have a line each for the template, before the widget’s, with the hash of the file', async () => {
    const { page } = await build();
    await put(page, { 'attribute-lang': 'so', 'attribute-languages': 'pl tr so' });
    assert.match(await textOf(page, 'snippet-element'), /lang="so" languages="pl so tr"/);
    const lines = (await textOf(page, 'script')).split('\n');
    const wanted = ['lang/so.js', 'lang/pl.js', 'lang/tr.js', 'local-offer-widgets.esm.js'];
    assert.equal(lines.length, wanted.length);
    for (const [index, file] of wanted.entries())
      assert.ok(lines[index].includes(pinned(file)), lines[index]);
    const said = await page.$$eval('p.note', (all) => all.map((each) => each.textContent));
    assert.equal(said.filter((each) => /hosted page begins in English/.test(each)).length, 2);
    await page.close();
  });

  it('are spoken in the preview', async () => {
    const { page, problems } = await build();
    await put(page, { 'attribute-lang': 'ar', 'attribute-languages': 'ar tr' });
    await page.waitForFunction(() => {
      const root = document
        .querySelector('#preview')
        .contentDocument.querySelector('mediation-checker').shadowRoot;
      const names = [...root.querySelectorAll('[aria-pressed]')].map((each) => each.lang);
      return root.querySelector('[dir="rtl"][lang="ar"]') && names.join() === 'en,ar,tr';
    });
    const seen = await page.$eval('#preview', ({ contentDocument }) => ({
      files: [...contentDocument.scripts].map(({ src }) => src).filter((src) => /lang/.test(src)),
      // English inside the words of an option stays on their line.
      options: [
        ...contentDocument.querySelector('mediation-checker').shadowRoot.querySelectorAll('label'),
      ].map((label) => contentDocument.defaultView.getComputedStyle(label).display),
    }));
    // The download has the languages in the folder of the version alone.
    assert.equal(seen.files.length, 2);
    for (const file of seen.files)
      assert.ok(file.includes(`/${data.integrity.version}/lang/`), file);
    assert.ok(seen.options.length);
    for (const option of seen.options) assert.equal(option, 'block');
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('a widget that shows something of the chunks at once has lines for them too', async () => {
    const { page } = await build();
    /** The second imports the first, whose hash only its own line has checked. */
    const CHUNKS = ['result.js', 'reading.js'];
    const linesWith = async (values) => {
      await put(page, values);
      const lines = (await textOf(page, 'script')).split('\n');
      return CHUNKS.filter((file) => lines.some((line) => line.includes(pinned(file))));
    };
    assert.deepEqual(await linesWith({}), []);
    assert.deepEqual(await linesWith({ 'attribute-languages': 'tr' }), []);
    await put(page, { 'attribute-languages': '' });
    assert.deepEqual(await linesWith({ 'attribute-listen': 'yes' }), CHUNKS);
    assert.deepEqual(await linesWith({ 'attribute-listen': '' }), []);
    for (const tag of ['resolution-options', 'mediation-guide'])
      assert.deepEqual(await linesWith({ element: tag }), CHUNKS, tag);
    assert.deepEqual(await linesWith({ element: 'mediation-contact' }), []);
    await page.close();
  });

  it('the guide and the options are in the preview of every page', async () => {
    const { page, problems } = await build({ path: '/dist/pages/builder.html' });
    for (const [file] of data.hosts) {
      await put(page, { host: file });
      await page.waitForFunction(
        (name) => document.querySelector('#preview').contentWindow.location.pathname.endsWith(name),
        {},
        file,
      );
      await previewed(page);
      for (const tag of ['mediation-guide', 'resolution-options']) {
        await put(page, { element: tag });
        await page.waitForFunction(
          (name) =>
            document
              .querySelector('#preview')
              .contentDocument.querySelector(name)
              ?.shadowRoot.querySelector('.low-big'),
          {},
          tag,
        );
      }
    }
    assert.deepEqual(problems, []);
    await page.close();
  });
});

describe('bad and hostile input', () => {
  const REFUSED = {
    'attribute-name': ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>'],
    'attribute-phone': ['javascript:alert(1)', '020 7946 0123"><b>', 'hello'],
    'attribute-email': ['a@b', '"><script>@example.org'],
    'attribute-website': ['javascript:alert(1)', 'https://a.example/"onclick="x', 'example.org'],
    'attribute-verified-on': ['2026-02-30', '2/11/2026', '2999-01-01'],
    home: ['javascript:alert(1)', 'data:text/html,x', '"><script>', 'https://a.example/<b>'],
    'link-to': ['javascript:alert(1)', '//example.org'],
    'mediation-name': ['<b>Kids</b>', 'A\u202eB'],
    'mediation-phone': ['hello', '0900 000 0000', '(0871) 000 0000'],
    'mediation-website': ['javascript:alert(1)'],
    'advice-email': ['nobody'],
    'council-noticeUrl': ['//example.org'],
    'checked-on': ['2999-01-01', 'yesterday'],
    'checked-by': ['<script>'],
  };

  it('is answered beside its field, stays there, and comes into nothing', async () => {
    const { page, problems } = await build();
    await put(page, { element: 'mediation-contact', 'attribute-council': 'hackney' });
    const all = () =>
      page.$$eval('textarea', (boxes) => boxes.map(({ value }) => value).join('\n'));
    const clean = await all();
    for (const [id, values] of Object.entries(REFUSED)) {
      const was = await textOf(page, id);
      for (const value of values) {
        await put(page, { [id]: value });
        assert.match(await faultOf(page, id), /^[A-Z].{20,}\.$/, `${id}: ${value}`);
        assert.equal(await textOf(page, id), value);
        assert.equal(await all(), clean, `${id}: ${value}`);
      }
      await put(page, { [id]: was });
      assert.equal(await faultOf(page, id), '');
    }
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('is not lost when another widget is looked at, and is told of only once it is left', async () => {
    const { page } = await build();
    await put(page, { element: 'mediation-contact' });
    await openAll(page);
    await page.type('#attribute-phone', 'hello');
    assert.equal(await faultOf(page, 'attribute-phone'), '');
    await page.keyboard.press('Tab');
    assert.match(await faultOf(page, 'attribute-phone'), /digits/);
    assert.match(await page.$eval('[role="status"]', (e) => e.textContent), /digits/);
    await put(page, { element: 'mediation-checker' });
    await put(page, { element: 'mediation-contact' });
    assert.equal(await textOf(page, 'attribute-phone'), 'hello');
    await page.close();
  });

  it('Enter in a field sends nothing and changes no page', async () => {
    const { page } = await build();
    const address = page.url();
    await openAll(page);
    await page.focus('#home');
    await page.keyboard.press('Enter');
    assert.equal(page.url(), address);
    await page.close();
  });
});

/** What an editor writes of a council. */
const FILE = {
  'mediation-name': 'Mediators',
  'mediation-phone': '020 7946 0123',
  'checked-on': '2026-11-02',
  'checked-by': 'SEND team',
};

describe('the address of the builder', () => {
  it('chooses a council and a widget, and nothing else', async () => {
    const { page, problems } = await build({
      path: `${PAGE}?council=kent&tag=mediation-contact&mediation-phone=0900&home=https://a.org&name=Cheap`,
    });
    assert.deepEqual(
      [await textOf(page, 'attribute-council'), await textOf(page, 'element')],
      ['kent', 'mediation-contact'],
    );
    assert.equal(await inPreview(page, 'mediation-contact', 'council'), 'kent');
    assert.deepEqual(
      [await textOf(page, 'mediation-phone'), await textOf(page, 'attribute-name')],
      ['', ''],
    );
    assert.match(
      await textOf(page, 'address-link'),
      /localhost.*mediation-contact\.html\?council=kent$/,
    );
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('chooses nothing that is not there', async () => {
    const { page, problems } = await build({
      path: `${PAGE}?council=__proto__&tag=script`,
    });
    assert.deepEqual(
      [await textOf(page, 'attribute-council'), await textOf(page, 'element')],
      ['', TAGS[0]],
    );
    assert.deepEqual(problems, []);
    await page.close();
  });
});

describe('the page', () => {
  it('asks for nothing once it is there, keeps nothing, and changes no address', async () => {
    const { page, problems } = await build();
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const before = await page.evaluate(() => [location.href, history.length, document.title]);
    await put(page, { element: 'mediation-contact' });
    await put(page, {
      'attribute-council': 'hackney',
      'attribute-name': 'Mediators',
      'attribute-phone': '020 7946 0123',
      'attribute-website': 'https://www.example.org/',
      home: 'https://files.example.org/widgets/',
    });
    await put(page, {
      ...FILE,
      'look-link': '#003366',
      width: 'desktop',
    });
    await openAll(page);
    // The frame's picture of its page may come late, and the icon too.
    assert.deepEqual(
      requests.filter((path) => !path.endsWith('/icon.svg')),
      [],
    );
    await put(page, { host: 'bootstrap-4.html' });
    await previewed(page);
    const ours =
      /^\/(demo\/(hosts\/bootstrap-4\.html|icon\.svg)|dist\/local-offer-widgets\.esm\.js|node_modules\/bootstrap-4\/.*)$/;
    assert.deepEqual(
      requests.filter((path) => !ours.test(path)),
      [],
    );
    assert.deepEqual(
      await page.evaluate(() => [location.href, history.length, document.title]),
      before,
    );
    assert.deepEqual(
      await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
      ['', 0, 0],
    );
    assert.deepEqual(problems, []);
    await page.close();
  });

  const STATES = {
    'as it opens': async () => {},
    'with all open, and faults': async (page) => {
      await put(page, { element: 'mediation-contact', 'attribute-council': 'norfolk' });
      await put(page, { 'mediation-phone': '03330 062 836', 'checked-on': 'today' });
      await put(page, { 'attribute-phone': 'hello', home: 'nowhere', 'look-accent': '#ffcc00' });
      await openAll(page);
    },
    'with a file of the council': async (page) => {
      await put(page, { element: 'deadline-countdown', 'attribute-council': 'hackney' });
      await put(page, FILE);
      await openAll(page);
    },
  };
  for (const [title, arrange] of Object.entries(STATES)) {
    it(`${title}: fits at 320 and 1280 px, and axe finds nothing`, async () => {
      const { page } = await build();
      await arrange(page);
      for (const width of [320, 1280]) {
        await page.setViewport({ width, height: 800 });
        assert.equal(await overflow(page), 0, `at ${width} px`);
        assert.deepEqual(await axeFaults(page), [], `at ${width} px`);
      }
      await page.close();
    });
  }

  it('by keys alone: a council is chosen and the snippet copied', async () => {
    const { page } = await build();
    await page
      .browserContext()
      .overridePermissions(new URL(page.url()).origin, [
        'clipboard-read',
        'clipboard-sanitized-write',
      ]);
    const tabTo = async (selector) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((s) => document.activeElement.matches(s), selector)) return;
      }
      assert.fail(`Tab does not come to ${selector}`);
    };
    await tabTo('#attribute-council');
    await page.keyboard.type('Hack');
    await tabTo('.block:has(#address-link) button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('[role="status"]').textContent.includes('Copied.'),
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^http.*\/pages\/hackney\/mediation-checker\.html$/);
    assert.equal(copied, await textOf(page, 'address-link'));
    await page.close();
  });

  it('selects the text where the browser lets no page copy', async () => {
    const { page } = await build({
      before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    });
    await page.click('.block:has(#address-link) button');
    await page.waitForFunction(() =>
      /selected/.test(document.querySelector('[role="status"]').textContent),
    );
    assert.ok(
      await page.$eval(
        '#address-link',
        (box) => box.selectionEnd === box.value.length && box === document.activeElement,
      ),
    );
    await page.close();
  });

  it('is the same in dist, with pages to preview on that need nothing from elsewhere', async () => {
    const { page, problems } = await build({ path: '/dist/pages/builder.html' });
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.reload();
    await previewed(page);
    for (const [file] of data.hosts) {
      await put(page, { host: file });
      await page.waitForFunction(
        (name) => document.querySelector('#preview').contentWindow.location.pathname.endsWith(name),
        {},
        file,
      );
      await previewed(page);
    }
    assert.ok(requests.length > 20);
    assert.deepEqual(
      requests.filter((path) => !path.startsWith('/dist/')),
      [],
    );
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('in dist names no file that is not there', () => {
    const folder = join(ROOT, 'dist/pages/hosts');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      assert.doesNotMatch(text, /node_modules|\.\.\/\w+\.html/, file);
    }
  });
});
