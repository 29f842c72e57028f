/* global document */
// Who double-clicks comes one step on, and nothing under the pointer there is chosen or pressed.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { enForm } from '../../lib/i18n/index.js';
import { drawn, startDemo } from './harness.js';

const { labels, questions } = enForm;
let demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.stop());

const page = (attributes) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>A page</title>
    <script type="module" blocking="render" src="/dist/local-offer-widgets.esm.js"></script>
  </head>
  <body>
    <main>
      <h1>If you disagree</h1>
      <mediation-checker ${attributes}></mediation-checker>
      ${'<p><a href="#page">A link of the page, as wide as a line</a></p>'.repeat(30)}
    </main>
  </body>
</html>`;

for (const mode of ['shadow', 'light'])
  for (const width of [375, 1280])
    describe(`a double click, drawn in ${mode}, at ${width} px`, () => {
      /** What the element shows, and what of it is chosen or has the focus. */
      const look = (view) =>
        view.evaluate(() => {
          const { renderRoot } = document.querySelector('mediation-checker');
          const find = (selector) => renderRoot.querySelector(selector);
          const root = document.activeElement.shadowRoot ?? document;
          return {
            title: find('.low-big')?.innerText.trim(),
            chosen: [...renderRoot.querySelectorAll(':checked')].map(({ value }) => value),
            opened: renderRoot.querySelectorAll('details[open]').length,
            faults: Boolean(find('.low-faults')),
            focus: root.activeElement.innerText.trim(),
            hash: document.location.hash,
          };
        });

      async function start(attributes) {
        const { page: view } = await demo.open('/demo/state.html', {
          width,
          policy: false,
          html: () => page(`${attributes} ${mode === 'light' ? 'render="light"' : ''}`),
        });
        await view.bringToFront();
        await drawn(view);
        /** The middle of the first thing that matches, which is brought into view. */
        const placeOf = (selector) =>
          view.evaluate((what) => {
            const { renderRoot } = document.querySelector('mediation-checker');
            const found = renderRoot.querySelector(what);
            found.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, top, width: wide, height: high } = found.getBoundingClientRect();
            return [left + wide / 2, top + high / 2];
          }, selector);
        const click = async (selector, count) => {
          const [x, y] = await placeOf(selector);
          await view.mouse.click(x, y, { count });
          await drawn(view);
        };
        return { view, click, placeOf };
      }

      it('on Continue comes to the next question, with nothing chosen and no fault', async () => {
        const { view, click } = await start('council="hackney"');
        const answers = ['parent', 'plan-contents', 'B'];
        for (const [index, id] of ['person', 'decision', 'parts'].entries()) {
          assert.equal((await look(view)).title, questions[id].title);
          await click(`[value="${answers[index]}"]`, 1);
          await click('[part=button]', 2);
          const next = questions[['decision', 'parts', 'decision-sent'][index]].title;
          assert.deepEqual(await look(view), {
            title: next,
            chosen: [],
            opened: 0,
            faults: false,
            focus: next,
            hash: '',
          });
        }
        await view.close();
      });

      it('of a finger, which browsers tell as two single clicks, does the same', async () => {
        const { view, click, placeOf } = await start('council="hackney" person="parent"');
        await click('[value="plan-contents"]', 1);
        const [x, y] = await placeOf('[part=button]');
        await view.mouse.click(x, y, { count: 1 });
        await view.mouse.click(x + 3, y, { count: 1 });
        await drawn(view);
        const { title, chosen } = await look(view);
        assert.deepEqual([title, chosen], [questions.parts.title, []]);
        await view.close();
      });

      it('on Continue without an answer says what is wrong, and chooses nothing', async () => {
        const { view, click } = await start('council="hackney"');
        await click('[part=button]', 2);
        const { chosen, faults, focus } = await look(view);
        assert.deepEqual([chosen, faults, focus.startsWith(labels.problem)], [[], true, true]);
        await view.close();
      });

      it('on one thing of ours is as it ever was', async () => {
        const { view, click } = await start('council="hackney" person="parent"');
        await click('summary', 2);
        assert.equal((await look(view)).opened, 0, 'opened, and closed');
        await click('[value="plan-contents"]', 2);
        assert.deepEqual((await look(view)).chosen, ['plan-contents']);
        await view.close();
      });

      it('on the page’s own words and links is the page’s', async () => {
        const { view, click } = await start('council="hackney"');
        await click('[value="parent"]', 1);
        const link = await view.$('main > p a');
        await link.click({ count: 2 });
        assert.equal((await look(view)).hash, '#page');
        await view.close();
      });
    });
