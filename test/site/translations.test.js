/* global document, window, DataTransfer */
// The page on which somebody checks a translation: every message once, and a file of what was checked.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axeFaults, overflow, startDemo } from '../demo/harness.js';
import { languages } from '../../scripts/known.js';
import { forReview } from '../../scripts/languages.js';

const french = (await languages()).find(({ form }) => form.lang === 'fr');

describe('the page of a translation', () => {
  let demo;
  let page;
  before(async () => {
    demo = await startDemo();
    ({ page } = await demo.open('/dist/docs/translations/fr.html'));
  });
  after(() => demo?.stop());

  it('has every message, beside its English', async () => {
    const found = await page.$$eval('.message', (all) =>
      all.map((message) =>
        ['.english', '.translation'].reduce(
          (row, part) => [...row, message.querySelector(part).textContent],
          [message.dataset.id],
        ),
      ),
    );
    const ids = found.map(([id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    const rows = new Map(found.map((row) => [row[0], row]));
    for (const { id, english, translation } of forReview(french))
      assert.deepEqual(rows.get(id), [id, english, translation]);
  });

  it('fits a telephone, and has no fault that axe finds', async () => {
    await page.setViewport({ width: 320, height: 800 });
    assert.equal(await overflow(page), 0);
    assert.deepEqual(await axeFaults(page), []);
  });

  it('asks for a name, and saves who found what right, and what is better', async () => {
    await page.evaluate(() => {
      URL.createObjectURL = (file) => {
        window.saved = file.text();
        return 'data:,';
      };
    });
    const press = () => page.$eval('[type="submit"]', (button) => button.click());
    await press();
    const asked = await page.evaluate(() => [document.activeElement.name, Boolean(window.saved)]);
    assert.deepEqual(asked, ['checkedBy', false]);

    const idOf = (index) => page.$$eval('.message', (all, at) => all[at].dataset.id, index);
    await page.type('[name="checkedBy"]', 'A. Reader');
    await page.$$eval('[name="right"]', ([, second]) => second.click());
    await page.type('[name="better"]', 'Mieux');
    await press();
    const { language, checkedBy, reviews, corrections } = JSON.parse(
      await page.evaluate(() => window.saved),
    );
    assert.deepEqual([language, checkedBy], ['fr', 'A. Reader']);
    assert.match(reviews[await idOf(1)], /^A\. Reader, \d{4}-\d{2}-\d{2}$/);
    assert.equal(Object.keys(reviews).length, 1);
    const [first] = forReview(french);
    assert.deepEqual(corrections, [
      {
        id: await idOf(0),
        english: first.english,
        translation: first.translation,
        better: 'Mieux',
      },
    ]);
  });

  it('goes on from a file that was saved, and says so where it is another', async () => {
    const open = async (file) => {
      await page.$eval(
        '[data-earlier]',
        (input, text) => {
          document.querySelector('[data-said]').textContent = '';
          const data = new DataTransfer();
          data.items.add(new File([text], 'x.json'));
          input.files = data.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        typeof file === 'string' ? file : JSON.stringify(file),
      );
      await page.waitForFunction(() => document.querySelector('[data-said]').textContent);
      return page.$eval('[data-said]', (said) => said.textContent);
    };
    const id = await page.$eval('.message', (message) => message.dataset.id);
    const earlier = {
      language: 'fr',
      checkedBy: 'B. Reader',
      reviews: {},
      corrections: [{ id, better: 'Autre' }],
    };
    assert.match(await open('{'), /cannot be read/);
    assert.match(await open({ ...earlier, language: 'tr' }), /of another language/);
    assert.match(await open(earlier), /is back/);
    const filled = await page.$eval('form', (form) => [
      form.elements.checkedBy.value,
      form.elements.better[0].value,
      form.elements.right[1].checked,
    ]);
    assert.deepEqual(filled, ['B. Reader', 'Autre', false]);
  });
});
