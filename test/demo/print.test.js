/* global document, location, getComputedStyle, addEventListener, dispatchEvent, requestAnimationFrame, CSSStyleSheet, Node */
// On paper: an answer is one sheet of A4 of its own, in letters that can be read.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { examples as checkerExamples } from '../../lib/elements/mediation-checker/examples.js';
import { examples as contactExamples } from '../../lib/elements/mediation-contact/examples.js';
import { examples as countdownExamples } from '../../lib/elements/deadline-countdown/examples.js';
import { startDemo } from './harness.js';

/** As browsers print unless they are told otherwise: A4 with a margin of a centimetre. */
const MARGIN = '1cm';
const A4 = {
  format: 'a4',
  margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
};
const px = (millimetres) => (millimetres / 25.4) * 96;
const PRINTED = { width: Math.floor(px(190)), height: px(277) };
/** 12 points. */
const LEAST = 16;

const HTML = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>A page</title>
    <link rel="icon" href="/demo/icon.svg">
    <script defer src="/dist/local-offer-widgets.js"></script>
  </head>
  <body>
    <p id="before">Words of the page before it.</p>
    <div id="here"></div>
    <p id="after">Words of the page after it.</p>
  </body>
</html>`;
const FALLBACK = 'You have 2 months from the date on the letter.';
const WIDE = `
  body { font: 20px/2 "DejaVu Sans", Verdana, sans-serif; letter-spacing: 1px; }
  * { font-family: "DejaVu Sans", Verdana, sans-serif !important; }`;

let demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.stop());

/** A page of host paragraphs with a place for an element. */
async function openPage(css = '') {
  const { page, problems } = await demo.open('/demo/state.html?print#part', { html: () => HTML });
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
  return { page, problems };
}

/** Puts one element, and nothing else, at its place. */
async function put(page, tag, { attributes, children }, mode) {
  await page.emulateMediaType();
  await page.evaluate(
    async (name, pairs, json, fallback, render) => {
      const element = document.createElement(name);
      for (const [key, value] of pairs) element.setAttribute(key, value);
      element.setAttribute('render', render);
      const words = document.createElement('p');
      words.id = 'fallback';
      words.textContent = fallback;
      element.append(words);
      if (json) {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.append(json);
        element.append(script);
      }
      document.querySelector('#here').replaceChildren(element);
      await element.updateComplete;
      // In the frame after, it has been fitted to its page.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    },
    tag,
    Object.entries(attributes),
    children,
    FALLBACK,
    mode,
  );
}

/** Each page of a PDF is an object that says so; the list of them is of another type. */
async function pagesOf(page) {
  const bytes = Buffer.from(await page.pdf(A4)).toString('latin1');
  return bytes.match(/\/Type\s*\/Page\b(?!s)/g).length;
}

/** What the page shows, through shadow roots: words and how large, and what can be acted on. */
const look = (page, root = 'body') =>
  page.evaluate(
    (from, least) => {
      const found = { words: [], small: [], controls: [], open: [], closed: 0, lines: [] };
      const visit = (element) => {
        if (['SCRIPT', 'STYLE'].includes(element.tagName) || !element.checkVisibility()) return;
        if (['before', 'after'].includes(element.id)) return;
        const style = getComputedStyle(element);
        if (element.matches('button, input, select, textarea'))
          found.controls.push(element.outerHTML);
        if (element.matches('hr')) found.lines.push(element.getBoundingClientRect().top);
        if (element.matches('details')) {
          if (element.open) found.open.push(element.innerText);
          else found.closed++;
        }
        const inside = [...(element.shadowRoot ?? element).childNodes].flatMap((node) =>
          node.localName === 'slot' && node.checkVisibility() ? node.assignedNodes() : [node],
        );
        for (const node of inside) {
          if (node.nodeType === Node.ELEMENT_NODE) visit(node);
          if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
          found.words.push(node.data);
          if (parseFloat(style.fontSize) < least - 0.01)
            found.small.push(`${style.fontSize} ${node.data.trim().slice(0, 40)}`);
        }
      };
      visit(document.querySelector(from));
      return { ...found, words: found.words.join(' ').replace(/\s+/g, ' ').trim() };
    },
    root,
    LEAST,
  );

/** What must be on the paper: read from the screen. */
const onScreen = (page, tag) =>
  page.$eval(tag, ({ renderRoot }) => {
    const root = renderRoot.querySelector('.low-root');
    const said = (selector) =>
      [...root.querySelectorAll(selector)].map((each) => {
        const copy = each.cloneNode(true);
        for (const gone of copy.querySelectorAll('button, .low-screen, .low-relay')) gone.remove();
        return copy.textContent.replace(/\s+/g, ' ').trim();
      });
    return {
      isOutcome: Boolean(root.querySelector('.low-sheet')),
      lead: said('.low-big, .low-panel p'),
      numbers: said('a[href^="tel:0"]:not(.low-relay *)'),
      steps: said('.low-steps > li > p > strong'),
      scripts: said('.low-say li'),
      // That it is about England is said with the rules.
      answers: said('.low-answers dt').filter((each) => !each.startsWith('Which country')),
    };
  });

const squeeze = (text) => text.replace(/\s+/g, '');
const missingFrom = (words, wanted) =>
  wanted.filter((each) => !squeeze(words).includes(squeeze(each)));

/** As the printer sees it, for as long as `work` takes. */
async function onPaper(page, work) {
  await page.setViewport({ ...PRINTED, height: 800 });
  await page.emulateMediaType('print');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  try {
    return await work();
  } finally {
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMediaType();
  }
}

/** The words of each sheet, through its shadow root, and what of it is too small or can be pressed. */
const sheetsOn = (page) =>
  page.evaluate(
    (least) =>
      [...document.documentElement.children]
        .filter((each) => each.shadowRoot?.querySelector('.low-paper') && each.checkVisibility())
        .map(({ shadowRoot }) => {
          const all = [...shadowRoot.querySelectorAll('.low-paper *')].filter((each) =>
            each.checkVisibility(),
          );
          return {
            words: shadowRoot.querySelector('.low-paper').innerText.replace(/\s+/g, ' '),
            small: all.filter((each) => parseFloat(getComputedStyle(each).fontSize) < least - 0.01)
              .length,
            controls: all.filter((each) => each.matches('button, input, summary')).length,
            lines: all.filter((each) => each.matches('hr')).length,
          };
        }),
    LEAST,
  );

const lengths = {};

for (const mode of ['shadow', 'light'])
  describe(`the checker’s answer on paper, render="${mode}"`, () => {
    let page;
    let problems;
    before(async () => {
      ({ page, problems } = await openPage(mode === 'light' ? WIDE : ''));
    });
    after(async () => {
      await page.close();
    });

    for (const example of checkerExamples)
      it(`${example.id}: a sheet of its own, with all there is to know`, async (test) => {
        await put(page, 'mediation-checker', example, mode);
        const wanted = await onScreen(page, 'mediation-checker');
        if (!wanted.isOutcome) return test.diagnostic('a question');

        const pages = await pagesOf(page);
        (lengths[pages] ??= []).push(example.id);
        assert.ok(pages <= 2, `${pages} pages`);
        const [sheet, ...others] = await onPaper(page, () => sheetsOn(page));
        assert.equal(others.length, 0);
        const { words, small, controls, lines } = sheet;
        assert.deepEqual([small, controls], [0, 0]);
        for (const what of ['lead', 'numbers', 'steps', 'scripts', 'answers'])
          assert.deepEqual(missingFrom(words, wanted[what]), [], what);
        assert.ok(/last checked these rules, for England, on \w+ \d/.test(words));
        assert.ok(words.includes('Your notes'));
        assert.ok(lines >= 3);
        const address = await page.evaluate(() => location.href.split(/[?#]/)[0]);
        assert.ok(words.includes(address));
        assert.ok(!/days left|This is (today|tomorrow)\.|Start again|Change\b/.test(words));
        assert.ok(!words.includes(FALLBACK));
        assert.deepEqual(
          problems.splice(0).filter((line) => !line.startsWith('<')),
          [],
        );
      });
  });

describe('the sheets', () => {
  it('are one page of A4, or two where there is most to say', (test) => {
    test.diagnostic(JSON.stringify(lengths));
    assert.ok(lengths[1].length > 40);
  });
});

for (const mode of ['shadow', 'light'])
  describe(`printing, render="${mode}"`, () => {
    let page;
    before(async () => {
      ({ page } = await openPage());
    });
    after(async () => {
      await page.close();
    });
    const outcome = checkerExamples.find(({ id }) => id === 'education-and-care');

    it('opens the working-out and closes it again', async () => {
      await put(page, 'mediation-checker', outcome, mode);
      await page.evaluate(() => {
        const details = () =>
          document.querySelector('mediation-checker').renderRoot.querySelectorAll('details');
        globalThis.log = [];
        // After the element's own, because it listens from before.
        for (const type of ['beforeprint', 'afterprint'])
          addEventListener(type, () =>
            globalThis.log.push([type, ...new Set([...details()].map(({ open }) => open))]),
          );
      });
      await page.pdf(A4);
      assert.deepEqual(await page.evaluate(() => globalThis.log), [
        ['beforeprint', true],
        ['afterprint', false],
      ]);
    });

    it('leaves open what the reader had opened', async () => {
      await put(page, 'mediation-checker', outcome, mode);
      const isOpen = (open) =>
        page.$eval(
          'mediation-checker',
          ({ renderRoot }, set) => {
            const details = renderRoot.querySelector('details');
            if (set) details.open = true;
            return details.open;
          },
          open,
        );
      await isOpen(true);
      await page.pdf(A4);
      assert.equal(await isOpen(), true);
    });

    it('leaves the page as it was, twice over', async () => {
      await put(page, 'mediation-checker', outcome, mode);
      const state = () =>
        page.evaluate(() => [
          document.documentElement.outerHTML,
          document.querySelector('mediation-checker').renderRoot.innerHTML,
          document.adoptedStyleSheets.length,
        ]);
      const atFirst = await state();
      for (let time = 0; time < 2; time++) {
        assert.ok((await pagesOf(page)) <= 2);
        assert.deepEqual(await state(), atFirst);
      }
    });

    it('an answer that goes while it is printed leaves nothing behind', async () => {
      await put(page, 'mediation-checker', outcome, mode);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.evaluate(() => document.querySelector('#here').replaceChildren());
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      const left = await page.$$eval('body > *, html > :not(head, body)', (all) =>
        all.map((each) => {
          const name = `${each.localName}#${each.id}`;
          // The next test begins afresh, whatever this one finds.
          if (!each.id) each.remove();
          return name;
        }),
      );
      assert.deepEqual(left, ['p#before', 'div#here', 'p#after']);
    });

    it('a printer that is asked twice before it is done prints one sheet', async () => {
      await put(page, 'mediation-checker', outcome, mode);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const pages = await pagesOf(page);
      const left = await page.$$eval('html > :not(head, body)', (all) =>
        all.map((each) => each.remove()),
      );
      assert.ok(pages <= 2, `${pages}`);
      assert.equal(left.length, 0);
    });

    it('an element that could not be drawn throws nothing at the printer', async () => {
      await put(page, 'mediation-checker', outcome, mode);
      const thrown = await page.evaluate(async () => {
        const element = document.querySelector('mediation-checker');
        Object.defineProperty(element, 'council', {
          get() {
            throw new Error('broken by this test');
          },
        });
        element.setAttribute('heading-level', '3');
        await element.updateComplete;
        const faults = [];
        addEventListener('error', ({ message }) => faults.push(message));
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
        return [element.renderRoot.querySelectorAll('.low-root').length, faults];
      });
      assert.deepEqual(thrown, [0, []]);
    });

    for (const [title, tag, list] of [
      ['the card', 'mediation-contact', contactExamples],
      [
        'a countdown with dates',
        'deadline-countdown',
        countdownExamples.filter(({ id }) => !['no-dates', 'bad-date'].includes(id)),
      ],
    ]) {
      for (const example of list)
        it(`${title}, ${example.id}, prints in large letters, with all it says`, async () => {
          await put(page, tag, example, mode);
          const wanted = await onScreen(page, tag);
          const { words, small, controls, closed } = await onPaper(page, () => look(page));
          assert.deepEqual(small, []);
          assert.deepEqual(controls, []);
          assert.equal(closed, 0);
          for (const [what, parts] of Object.entries(wanted))
            if (Array.isArray(parts)) assert.deepEqual(missingFrom(words, parts), [], what);
          assert.equal(/days left|This is (today|tomorrow)\./.exec(words)?.[0], undefined);
          assert.ok(!words.includes(FALLBACK));
        });

      it(`${title} is not broken over two sheets`, async () => {
        await put(page, tag, list[1], mode);
        const height = await onPaper(page, () =>
          page.$eval(tag, (element) => element.getBoundingClientRect().height),
        );
        assert.ok(height > 100 && height < PRINTED.height / 2, `${height} px`);
        /** Space before and after, so that all fits on two sheets if it may be broken. */
        const pagesAround = (what) =>
          page
            .evaluate(
              (half, full, room, replace) => {
                const here = document.querySelector('#here');
                const fill = (size) => {
                  const sheet = new CSSStyleSheet();
                  sheet.replaceSync(
                    `.fill-${size} { height: ${size}px; } #before, #after { display: none; } body { margin: 0; }`,
                  );
                  document.adoptedStyleSheets.push(sheet);
                  const block = document.createElement('div');
                  block.className = `fill-${size}`;
                  return block;
                };
                if (replace) here.replaceChildren(fill(full));
                here.prepend(fill(room - half));
                here.append(fill(room - half - 40));
              },
              Math.round(height / 2),
              Math.round(height),
              Math.floor(PRINTED.height),
              what === 'a block of the same height',
            )
            .then(() => pagesOf(page));
        assert.equal(await pagesAround('the element'), 3);
        assert.equal(await pagesAround('a block of the same height'), 2, 'the sums are right');
      });
    }

    for (const tag of ['mediation-checker', 'deadline-countdown'])
      it(`${tag}, while it asks, prints the page’s own words and no form`, async () => {
        await put(page, tag, { attributes: { today: '2026-11-21' } }, mode);
        assert.ok((await look(page)).controls.length > 0, 'a form on the screen');
        const { words, controls } = await onPaper(page, () => look(page));
        assert.equal(words, FALLBACK);
        assert.deepEqual(controls, []);
      });

    it('bare words of the page print too, while an element asks', async () => {
      await put(page, 'mediation-checker', { attributes: {} }, mode);
      await page.evaluate(async () => {
        const element = document.createElement('mediation-checker');
        element.append('Call the number in your letter.');
        element.setAttribute(
          'render',
          document.querySelector('mediation-checker').getAttribute('render'),
        );
        document.querySelector('#here').replaceChildren(element);
        await element.updateComplete;
      });
      const { words } = await onPaper(page, () => look(page));
      assert.equal(words, 'Call the number in your letter.');
      // Taken away, the element has the words that the page gave it.
      const left = await page.evaluate(() => {
        const element = document.querySelector('mediation-checker');
        element.remove();
        return [...element.childNodes].filter(({ data, nodeType }) => nodeType === 3 && data);
      });
      assert.equal(left.length, 1);
    });

    it('a search form of the page’s inside the element is not taken for ours', async () => {
      await put(page, 'mediation-checker', outcome, mode);
      await page.evaluate(() =>
        document.querySelector('#fallback').append(document.createElement('form')),
      );
      const { words } = await onPaper(page, () => look(page));
      assert.ok(!words.includes(FALLBACK));
    });
  });
