/* global document, getComputedStyle */
// The pages on paper: a booklet for a family with no internet (SEND Regulations 2014 reg.57).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDemo } from '../demo/harness.js';
import { address, TAGS } from './harness.js';

const PAGES_AT_MOST = {
  'mediation-checker': 21,
  'deadline-countdown': 3,
  'mediation-contact': 1,
  'mediation-guide': 4,
  'resolution-options': 3,
};
/** These are printed as they were drawn; while one asks, its booklet is. */
const ASKING = ['mediation-checker', 'deadline-countdown'];
/** What may not be torn apart by the end of a page. */
const WHOLE = 'section, tr, details, .low-stages li';
/** 12 points. */
const LEAST = 16;
const A4 = { format: 'a4', preferCSSPageSize: true };
/** A4 less the margins that the style gives it, in CSS pixels. */
const ROOM = ((297 - 30) / 25.4) * 96;

describe('on paper', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.stop());

  const count = async (page) => {
    const bytes = Buffer.from(await page.pdf(A4)).toString('latin1');
    return bytes.match(/\/Type\s*\/Page\b(?!s)/g).length;
  };

  for (const tag of TAGS)
    for (const script of [false, true])
      it(`${tag}, ${script ? 'with' : 'without'} script`, async (test) => {
        const { page } = await demo.open(address(`hackney/${tag}.html`), { script });
        const pages = await count(page);
        test.diagnostic(`${pages} pages`);
        assert.ok(pages <= PAGES_AT_MOST[tag], `${pages}`);
        await page.emulateMediaType('print');
        const isBooklet = !script || ASKING.includes(tag);
        const found = await page.evaluate(
          (least, wholes) => {
            const seen = (each) => each.checkVisibility();
            const sections = [...document.querySelectorAll(wholes)].filter(seen);
            return {
              sections: sections.length,
              whole: sections.every((each) => getComputedStyle(each).breakInside === 'avoid'),
              highest: Math.max(0, ...sections.map((each) => each.getBoundingClientRect().height)),
              orphans: [...document.querySelectorAll('h2, h3')].filter(
                (each) => seen(each) && getComputedStyle(each).breakAfter !== 'avoid',
              ).length,
              small: [...document.querySelectorAll('main :not(.as-at, .as-at *)')].filter(
                (each) => seen(each) && parseFloat(getComputedStyle(each).fontSize) < least - 0.01,
              ).length,
              onScreenOnly: [...document.querySelectorAll('.low-screen')].filter(seen).length,
              lines: [...document.querySelectorAll('.low-line, hr')].filter(seen).length,
              council: seen(document.querySelector('header')),
            };
          },
          LEAST,
          WHOLE,
        );
        assert.ok(found.council);
        assert.ok(found.highest < ROOM, `${found.highest} px`);
        assert.deepEqual(
          {
            whole: found.whole,
            orphans: found.orphans,
            small: found.small,
            onScreenOnly: found.onScreenOnly,
          },
          { whole: true, orphans: 0, small: 0, onScreenOnly: 0 },
        );
        assert.equal(found.sections > 0, isBooklet);
        assert.equal(found.lines >= 3, isBooklet);
        await page.close();
      });

  it('the cover of the checker is a page of its own', async () => {
    const { page } = await demo.open(address('hackney/mediation-checker.html'), { script: false });
    const whole = await count(page);
    await page.$$eval('section', (all) => all.forEach((each) => each.remove()));
    // What is left is the cover, and the day of the rules after it.
    assert.equal(await count(page), 2);
    assert.ok(whole > 10);
    const words = await page.$eval('.intro', (intro) => intro.textContent);
    assert.match(words, /Questions: 1 to \d+/);
    await page.close();
  });
});
