/* global document */
// The hosted pages as a council serves them: whole, sound, and with three requests at most.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { addDays } from '../../lib/core/dates/days.js';
import { reviewBy } from '../../lib/core/index.js';
import { councils, tribunal } from '../../lib/councils/index.js';
import { enReading } from '../../lib/i18n/en/reading.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../../lib/i18n/index.js';
import { pages } from '../../lib/site/page.js';
import { allTexts, english } from '../../lib/site/texts.js';
import { dayTitle } from '../../lib/site/views.js';
import { en } from '../../lib/site/words/en.js';
import { styleHash } from '../../scripts/page-style.js';
import { axeFaults, drawn, overflow, startDemo, TODAY } from '../demo/harness.js';
import {
  address,
  built,
  clockAt,
  COUNCILS,
  ELEMENT_PAGES,
  isDrawn,
  source,
  TAGS,
  translated,
  TRANSLATIONS,
} from './harness.js';

const inWords = (day) => wordsOfDay(day, enForm);

/** Bytes, not compressed. */
const LIMITS = {
  'mediation-checker': 72_000,
  'deadline-countdown': 13_500,
  'mediation-contact': 7_700,
  'mediation-guide': 14_400,
  'resolution-options': 11_600,
  index: 1_800 * Object.keys(COUNCILS).length,
};
/** All at once, and no language. */
/** The scripts that a page asks for: what it shows at once is asked for by its tags. */
const scriptsOf = (path) =>
  [
    'hosted.js',
    'local-offer-widgets.esm.js',
    ...(/guide|options/.test(path) ? ['reading.js', 'result.js'] : []),
  ].map((file) => `/dist/0.1.0/${file}`);
const nameOf = (path) => /([\w-]+)(\.[\w-]+)?\.html$/.exec(path)[1];

const { questions, labels } = enForm;
/** A question, one with cases of a day, one with notes, an end, a last day of each kind, the contacts. */
const OF_EACH_KIND = [
  questions.nation.title,
  questions['certificate-issued'].title,
  questions.person.title,
  enResult.outcomes['certificate-awaited'],
  dayTitle(english, 'contact-adviser'),
  dayTitle(english, 'decide-to-assess'),
  labels.contact,
];
/** The section of the checker with this heading. */
const idOf = (title) =>
  new RegExp(`<section id="(\\w+)"><h2><small>[^<]*</small>${title.replace(/\?/g, '\\?')}`).exec(
    source('mediation-checker.html'),
  )[1];

/** Councils’ pages differ in the contacts alone. */
const differs = (path) => /^(index|hackney)\b/.test(path) || nameOf(path) === 'mediation-contact';

const hosted = (path) => /data-local-offer-page="([^"]*)"/.exec(source(path))?.[1].split(' ');

describe('the built pages', () => {
  it('are one for each council and element, one of each for any council, each in every language, and a list', () => {
    const others = TRANSLATIONS.flatMap((texts) =>
      ELEMENT_PAGES.map((path) => translated(path, texts)),
    );
    assert.deepEqual(built().sort(), ['index.html', ...ELEMENT_PAGES, ...others].sort());
  });

  it('are small', (test) => {
    for (const path of built()) {
      const bytes = Buffer.byteLength(source(path));
      test.diagnostic(`${path} ${bytes}, gzip ${gzipSync(source(path), { level: 9 }).length}`);
      // Letters of other scripts take two and three bytes.
      const limit = LIMITS[nameOf(path)] * (/\.[\w-]+\.html$/.test(path) ? 3 : 1);
      assert.ok(bytes <= limit, `${path}: ${bytes}`);
    }
  });

  it('have the one style that the hash allows', () => {
    for (const path of built()) {
      const styles = [...source(path).matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css);
      assert.deepEqual(
        styles.map((css) => `sha256-${createHash('sha256').update(css).digest('base64')}`),
        [styleHash],
        path,
      );
      assert.ok(!/\sstyle=/.test(source(path)), path);
    }
  });

  it('tell no other site where a link to it was', () => {
    for (const path of ['index.html', 'hackney/mediation-checker.html'])
      assert.match(source(path), /<meta name="referrer" content="no-referrer">/);
  });

  it('let their address set the heading, the languages, and a council only where any may ask', () => {
    for (const tag of TAGS) {
      assert.deepEqual(hosted(`${tag}.html`), ['council', 'lang', 'languages', 'heading-level']);
      for (const council of Object.keys(COUNCILS))
        assert.deepEqual(hosted(`${council}/${tag}.html`), ['lang', 'languages', 'heading-level']);
    }
  });

  it('a council’s words are text, whatever is in them', () => {
    const hostile = '</p><script>alert(1)</script><img src=x onerror="alert(2)">';
    const pack = {
      id: 'a"><b>',
      mediation: {
        name: hostile,
        address: hostile,
        website: 'https://a.test/?"><b>',
        verifiedOn: null,
      },
      advice: { name: hostile, phone: hostile, verifiedOn: null },
    };
    const made = pages([{ ...pack, title: hostile }], '0.0.0');
    assert.equal(Object.keys(made).length, 1 + 2 * TAGS.length * allTexts.length);
    const plain = pages([{ id: 'a', title: 'A' }], '0.0.0');
    const tags = (html) => new Set(html.match(/<\/?[a-z][\w-]*/g));
    for (const [path, html] of Object.entries(made)) {
      assert.ok(!/<img|<script>|<b>/.test(html), path);
      assert.ok(html.includes('&#60;script&#62;alert(1)'), path);
      const known = tags(Object.values(plain).join(''));
      assert.deepEqual(
        [...tags(html)].filter((tag) => !known.has(tag)),
        [],
        path,
      );
    }
  });
});

describe('the day to review the rules by', () => {
  it('is on every page of an element, with the official page, since a page cannot know the day', () => {
    for (const path of ELEMENT_PAGES) {
      const [, asAt] = /<p class="as-at">(.*?)<\/p>/s.exec(source(path));
      assert.ok(asAt.includes(en.review(inWords(reviewBy))), path);
      assert.ok(asAt.includes(`href="${tribunal.website}"`), path);
    }
  });
});

describe('the pages in a browser', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.stop());

  const faultsOf = (page) =>
    page.evaluate(() => {
      const faults = [];
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      if (new Set(ids).size !== ids.length) faults.push('an id stands twice');
      for (const link of document.querySelectorAll('a[href^="#"]'))
        if (!ids.includes(link.getAttribute('href').slice(1))) faults.push(link.outerHTML);
      let level = 0;
      for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
        const next = Number(heading.localName[1]);
        if (next > level + 1 || (next === 1 && level)) faults.push(heading.outerHTML);
        level = next;
      }
      if (!level) faults.push('no heading');
      return faults;
    });

  for (const path of ['index.html', ...ELEMENT_PAGES])
    for (const script of [true, false])
      it(`${path}, ${script ? 'with' : 'without'} script`, async () => {
        const requests = [];
        const { page, problems } = await demo.open(address(path), { script });
        const messagesSeen = [];
        page.on('console', (message) => messagesSeen.push(message.text()));
        page.on('request', (request) => requests.push(new URL(request.url())));
        for (const width of differs(path) ? [320, 1280] : [320]) {
          requests.splice(0);
          await page.setViewport({ width, height: 800 });
          await page.goto(`${new URL(page.url()).origin}${address(path)}`);
          const isElement = path !== 'index.html';
          if (script) await drawn(page);
          assert.equal(await isDrawn(page), script && isElement);
          assert.deepEqual(
            requests
              .filter(({ protocol }) => protocol !== 'data:')
              .map(({ pathname }) => pathname)
              .sort(),
            [...(script && isElement ? scriptsOf(path) : []), address(path)].sort(),
          );
          assert.equal(await overflow(page), 0);
          assert.deepEqual(await faultsOf(page), []);
          // Where no script runs, nor does axe: see below.
          if (script && differs(path)) assert.deepEqual(await axeFaults(page), []);
        }
        assert.deepEqual([...problems, ...messagesSeen], []);
        await page.close();
      });

  for (const path of ELEMENT_PAGES.filter((each) => differs(each) && each.includes('/')))
    it(`${path}, when its script did not come, has no fault that axe finds`, async () => {
      const { page, problems } = await demo.open(address(path), {
        html: (text) => text.replace(/<script.*<\/script>/g, ''),
      });
      for (const width of [320, 1280]) {
        await page.setViewport({ width, height: 800 });
        for (const id of path.includes('checker') ? [...OF_EACH_KIND.map(idOf), 'all'] : ['']) {
          await page.goto(`${page.url().split('#')[0]}#${id}`);
          assert.equal(await overflow(page), 0);
          // What is wide shows the same, and of the checker all that it shows is in one.
          if (width === 320 || !id || id === 'all') assert.deepEqual(await axeFaults(page), [], id);
        }
      }
      assert.equal(await isDrawn(page), false);
      assert.deepEqual(problems, []);
      await page.close();
    });

  for (const texts of TRANSLATIONS)
    for (const tag of TAGS) {
      const path = translated(`hackney/${tag}.html`, texts);
      it(`${path}, in its language with script and without, leads to the others and to the English`, async () => {
        const { lang, dir } = texts.form;
        for (const script of [true, false]) {
          const { page, problems } = await demo.open(address(path), { script });
          await page.setViewport({ width: 320, height: 800 });
          if (script) await drawn(page);
          const root = await page.$eval('html', ({ lang: of, dir: way }) => [of, way || 'ltr']);
          assert.deepEqual(root, [lang, dir]);
          assert.equal(await overflow(page), 0);
          assert.deepEqual(await faultsOf(page), []);
          if (script) {
            assert.deepEqual(await axeFaults(page), []);
            const drawnIn = await page.$eval(
              tag,
              ({ renderRoot }) => renderRoot.querySelector('[lang]').lang,
            );
            assert.equal(drawnIn, lang);
          } else if (texts.notices)
            assert.deepEqual(
              await page.$$eval('.notice p', (all) =>
                all.slice(0, 2).map((each) => each.textContent),
              ),
              [...texts.notices],
            );
          const links = await page.$$eval('nav a', (all) =>
            all.map((link) => [link.hreflang, link.lang, new URL(link.href).pathname]),
          );
          const others = allTexts.filter((each) => each !== texts && !each.isHeldBack);
          assert.deepEqual(
            links,
            others.map((each) => [
              each.form.lang,
              each.form.lang,
              address(
                each === english ? `hackney/${tag}.html` : translated(`hackney/${tag}.html`, each),
              ),
            ]),
          );
          assert.deepEqual(problems, []);
          await page.close();
        }
      });
    }

  for (const tag of TAGS)
    it(`${tag}.html says from the day after the review that the rules are due for a check`, async () => {
      const said = async (day) => {
        const { page } = await demo.open(address(`hackney/${tag}.html`), {
          before: clockAt(day),
        });
        await drawn(page);
        const found = await page.$eval(tag, ({ renderRoot }) => renderRoot.textContent);
        await page.close();
        return found.includes(enResult.notes['rules-past-review']);
      };
      assert.deepEqual([await said(reviewBy), await said(addDays(reviewBy, 1))], [false, true]);
    });

  it('name the same council with script and without, and give the same contacts', async () => {
    const words = (page, inside) =>
      page.evaluate((isInside) => {
        const element = document.querySelector('mediation-contact');
        const root = isInside ? element.shadowRoot.querySelector('.low-body') : element;
        const text = [...root.querySelectorAll('p, dt, dd')]
          .filter((each) => !each.closest('.low-paper, .as-at'))
          .map((each) => each.textContent.replace(/\s+/g, ' ').trim());
        return [document.querySelector('header').textContent, ...text];
      }, inside);
    for (const [council, title] of Object.entries(COUNCILS)) {
      const path = address(`${council}/mediation-contact.html`);
      const { page: without } = await demo.open(path, { script: false });
      const { page: withScript } = await demo.open(path, { before: clockAt(TODAY) });
      await drawn(withScript);
      const [header, ...contacts] = await words(without, false);
      assert.equal(header, `For decisions by ${title}`);
      assert.ok((await without.title()).endsWith(`(${title})`));
      const { mediation, title: name } = councils.find(({ id }) => id === council);
      // The card names the council itself, as it does on any page.
      const said = [header, labels.forCouncil(name), ...contacts];
      assert.deepEqual(await words(withScript, true), said);
      if (mediation) assert.ok(contacts.some((text) => text.startsWith(mediation.phone)));
      await without.close();
      await withScript.close();
    }
  });

  it('the guide says without script what it says with it, and all of it is open', async () => {
    const path = address('hackney/mediation-guide.html');
    const words = async (script) => {
      const { page } = await demo.open(path, { script, before: clockAt(TODAY) });
      if (script) await drawn(page);
      const found = await page.$eval('mediation-guide', (element) => {
        const root = element.shadowRoot?.querySelector('.low-body') ?? element;
        return {
          closed: root.querySelectorAll('details:not([open])').length,
          odd: root.querySelectorAll('slot, svg').length,
          said: [...root.querySelectorAll('h1, h2, h3, li:not(:has(p)), summary, p, dt, dd')]
            .filter((each) => !each.matches('.low-paper *, .as-at'))
            .map((each) => each.textContent.replace(/\s+/g, ' ').trim()),
        };
      });
      await page.close();
      return found;
    };
    const [without, withScript] = [await words(false), await words(true)];
    assert.deepEqual([without.closed, without.odd], [0, 0]);
    assert.ok(withScript.closed > 0 && withScript.odd > 3);
    assert.ok(without.said.length > 60);
    assert.deepEqual(without.said, withScript.said);
    assert.ok(without.said.some((text) => text.endsWith(enForm.labels.useThatOne)));
  });

  it('the options say without script what fits by each answer, and have the same table', async () => {
    const path = address('hackney/resolution-options.html');
    const { page: without } = await demo.open(path, { script: false });
    const { page: withScript } = await demo.open(path, { before: clockAt(TODAY) });
    await drawn(withScript);
    const table = (page) =>
      page.$eval('resolution-options', (element) =>
        [...(element.shadowRoot ?? element).querySelectorAll('th, td')].map((each) =>
          each.textContent.trim(),
        ),
      );
    const cells = await table(without);
    assert.equal(cells.length, 3 * (1 + Object.keys(enReading.points).length));
    // With script the rest of it is closed, under the same heads again.
    const rows = (all) => all.filter((text) => !cells.slice(0, 3).includes(text));
    assert.deepEqual(rows(cells), rows(await table(withScript)));
    const said = await without.$$eval('section :is(dt, dd)', (all) =>
      all.map(({ textContent }) => textContent),
    );
    const { options } = enForm;
    const { actions } = enResult;
    assert.deepEqual(said, [
      ...[options.yes, enReading.fits.yes, options.no, enReading.fits.no],
      ...[
        options['not-sure'],
        `${actions['find-decision']}. ${enResult.actionTexts['find-decision']}`,
      ],
    ]);
    assert.equal(await without.$('input'), null);
    await without.close();
    await withScript.close();
  });

  it('with script the checker asks, and comes to an end with the council’s contacts', async () => {
    const { page, problems } = await demo.open(address('lambeth/mediation-checker.html'));
    await drawn(page);
    for (const answer of ['parent', 'refusal-to-assess', 'not-sure', 'no', 'no']) {
      // A locator waits until what it clicks stands still: "I am not sure" opens the help.
      await page.locator(`mediation-checker >>> input[value="${answer}"]`).click();
      await page.locator('mediation-checker >>> button[part="button"]').click();
      await drawn(page);
    }
    const text = await page.$eval('mediation-checker', ({ renderRoot }) => renderRoot.textContent);
    assert.ok(text.includes(enResult.outcomes['certificate-needed']));
    assert.ok(text.includes('Lambeth IASS'));
    await page.$eval(
      'mediation-checker',
      ({ renderRoot }, words) => {
        for (const details of renderRoot.querySelectorAll('details')) details.open = true;
        [...renderRoot.querySelectorAll('button')]
          .find((each) => each.textContent.includes(words))
          .click();
      },
      enReading.take.qr,
    );
    await page.waitForFunction(() =>
      document
        .querySelector('mediation-checker')
        .renderRoot.querySelector('svg.low-code path')
        ?.getAttribute('d')
        .startsWith('M'),
    );
    assert.equal(await page.$$eval('section', (all) => all.filter((each) => each.checkVisibility()).length), 0); // prettier-ignore
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('takes from its address the heading, and neither where it draws nor an answer', async () => {
    const { page, problems } = await demo.open(
      address('hackney/mediation-guide.html?render=light&heading-level=3&decision-sent=2026-11-02'),
    );
    const found = await page.$eval('mediation-guide', (element) => [
      element.getAttributeNames(),
      element.shadowRoot.querySelector('.low-body .low-big').firstElementChild.localName,
    ]);
    assert.deepEqual(found, [['council', 'heading-level'], 'h3']);
    assert.deepEqual(
      problems.map((line) => /cannot set “(.+)” of/.exec(line)?.[1]),
      ['render', 'decision-sent'],
    );
    await page.close();
  });

  it('without its chunk the guide says so, offers to try again, and throws nothing', async () => {
    const { page } = await demo.open(address('hackney/mediation-guide.html'));
    const thrown = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().includes('/reading.js')) return request.abort();
      return request.continue();
    });
    await page.reload();
    const alert = await page.waitForSelector('mediation-guide >>> [role=alert]', {
      visible: true,
    });
    const text = await alert.evaluate(({ textContent }) => textContent);
    for (const words of [labels.partNotLoaded, labels.tryAgain, labels.openPage])
      assert.ok(text.includes(words), text);
    assert.deepEqual(thrown, []);
    await page.close();
  });

  it('without the style all of it is there to read', async () => {
    const { page } = await demo.open(address('hackney/mediation-checker.html'), {
      script: false,
      html: (text) => text.replace(/<style>.*?<\/style>/s, ''),
    });
    const [all, seen] = await page.$$eval('section', (each) => [
      each.length,
      each.filter((one) => one.checkVisibility()).length,
    ]);
    assert.ok(all > 70);
    assert.equal(seen, all);
    await page.close();
  });
});
