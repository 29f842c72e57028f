/* global document, getComputedStyle */
// Voice control, touch and zoom, in every example and both ways of drawing.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { examples as countdowns } from '../../lib/elements/deadline-countdown/examples.js';
import { examples as checkers } from '../../lib/elements/mediation-checker/examples.js';
import { examples as contacts } from '../../lib/elements/mediation-contact/examples.js';
import { overflow } from '../demo/harness.js';
import { CONTROLS, MODES, startReaders, within } from './harness.js';

const EXAMPLES = Object.entries({
  'mediation-checker': checkers,
  'deadline-countdown': countdowns,
  'mediation-contact': contacts,
}).flatMap(([tag, examples]) => examples.map((example) => ({ tag, ...example })));

/** What a person sees on each control, in order. */
const visibleLabels = (page, mode) =>
  page.evaluate((isLight) => {
    const host = document.querySelector('#before').nextElementSibling;
    const root = isLight ? host : host.shadowRoot;
    return [
      ...root.querySelectorAll('a,button,input,select,textarea,summary,[role],[tabindex="0"]'),
    ]
      .filter(
        (each) =>
          each.checkVisibility() && !each.matches('[role$=group], [role=list], [role=status]'),
      )
      .map((each) =>
        (each.labels ? [...each.labels] : [each])
          .concat(each.localName === 'button' ? each : [])
          .map((label) => label.innerText)
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
  }, mode === 'light');

/** What a person can call each control, in the same order. */
const names = (tree) =>
  [...within(tree)].filter(({ role }) => CONTROLS.has(role)).map(({ name }) => name);

/** What a style sheet does that only a mouse would find, or that hangs on the window. */
function sheetFaults(css) {
  return [
    /:hover/,
    /position:\s*(fixed|sticky)/,
    /\d(vw|vh|vi|vb|vmin|vmax|[sld]v(w|h|i|b|min|max))\b/,
    /(user-scalable|touch-action:\s*none|pointer-events:\s*none)/,
  ].flatMap((pattern) => css.match(pattern)?.[0] ?? []);
}

/** The rules of ours that the element is drawn by. */
const ourSheets = (page, mode) =>
  page.evaluate((isLight) => {
    const host = document.querySelector('#before').nextElementSibling;
    const { adoptedStyleSheets } = isLight ? document : host.shadowRoot;
    return adoptedStyleSheets
      .map(({ cssRules }) => [...cssRules].map((rule) => rule.cssText))
      .join();
  }, mode === 'light');

/** Each thing inside that stays where it is when the page moves, or that shows words on hover. */
const stuck = (page, mode) =>
  page.evaluate((isLight) => {
    const host = document.querySelector('#before').nextElementSibling;
    return [...(isLight ? host : host.shadowRoot).querySelectorAll('*')]
      .filter((each) => each.title || ['fixed', 'sticky'].includes(getComputedStyle(each).position))
      .map(({ localName, title }) => `${localName} ${title}`);
  }, mode === 'light');

let readers;
before(async () => {
  readers = await startReaders();
});
after(() => readers?.stop());

for (const mode of MODES)
  describe(`drawn in ${mode}`, () => {
    let view;
    /** A window of 1280 by 1024 at 400%. */
    let zoomed;
    before(async () => {
      view = await readers.open(mode);
      zoomed = await readers.open(mode);
      await zoomed.page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    });

    /** The example, with a mistake where it asks something, and with all that opens open. */
    async function show(where, { tag, attributes, children }) {
      await where.page.bringToFront();
      await where.show(tag, attributes, children);
      await where.change('form > button:last-of-type', (found) => found[0]?.click());
      await where.drawn();
      await where.change('details', (all) => all.forEach((each) => (each.open = true)));
    }

    for (const example of EXAMPLES)
      it(`${example.tag} ${example.id}`, async () => {
        await show(view, example);
        const seen = await visibleLabels(view.page, mode);
        assert.deepEqual(names(await view.tree()), seen, 'what is seen is what it is called');
        assert.ok(seen.every(Boolean), 'every control has words on it');
        assert.deepEqual(await stuck(view.page, mode), []);
        await show(zoomed, example);
        assert.equal(await overflow(zoomed.page), 0, 'nothing is cut off at 400%');
      });

    it('no rule is for a mouse alone, and none hangs on the window', async () => {
      for (const { tag } of EXAMPLES.filter(({ id }) => /^(first|no-dates|council-h)/.test(id))) {
        await view.show(tag);
        const css = await ourSheets(view.page, mode);
        assert.ok(css.length > 1000, 'the sheet was read');
        assert.deepEqual(sheetFaults(css), []);
      }
    });

    it('a label that is not the name, a tip and a wide thing are noticed', async () => {
      await show(view, EXAMPLES[0]);
      await view.change('form > button:last-of-type', ([button]) => {
        button.ariaLabel = 'Go on';
        button.title = 'On to the next question';
      });
      assert.notDeepEqual(names(await view.tree()), await visibleLabels(view.page, mode));
      assert.equal((await stuck(view.page, mode)).length, 1);
      await show(zoomed, EXAMPLES[0]);
      await zoomed.change('form', ([form]) =>
        form.style.setProperty('min-width', '700px', 'important'),
      );
      assert.ok((await overflow(zoomed.page)) > 0);
    });
  });

it('what only a mouse finds, and what hangs on the window, is found in a style sheet', () => {
  const css = 'a:hover b { display: block } .x { position: fixed; width: 50vw; height: 10dvh }';
  assert.deepEqual(sheetFaults(css), [':hover', 'position: fixed', '0vw']);
  assert.deepEqual(sheetFaults('a { color: red; position: absolute; width: 5em }'), []);
});
