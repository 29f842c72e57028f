/* global document, customElements */
// What the manifest says of an element's parts, slots and events is what the built file shows and
// tells, over all examples of the element; and its own examples take what it documents.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elements, valuesOf } from '../../scripts/elements.js';
import { drawn, startDemo, TODAY } from './harness.js';

let demo;
let page;
before(async () => {
  demo = await startDemo();
  const given = elements.flatMap(({ examples }) => examples).join('');
  const html = (text) => text.replace('</body>', `<div id="given">${given}</div></body>`);
  ({ page } = await demo.open('/demo/hackney.html', { before: hearEvents, html }));
  // What comes in the second file has its parts and slots too. (`waitForSelector` does not watch
  // shadow roots, unless it waits for something visible.)
  await drawn(page);
});
after(() => demo?.stop());

/** Keeps what our elements dispatch, in `document.heard`. */
function hearEvents() {
  const { dispatchEvent } = EventTarget.prototype;
  document.heard = [];
  EventTarget.prototype.dispatchEvent = function (event) {
    if (customElements.get(this.localName)) {
      const own = Object.keys(event).filter((key) => key !== 'isTrusted');
      document.heard.push([this.localName, event.type, own.join(), event.bubbles, event.composed]);
    }
    return dispatchEvent.call(this, event);
  };
}

/** The parts, slots and events of an element in every state that its examples show. */
async function shown(tag, examples) {
  return page.evaluate(
    async (name, states, today) => {
      const found = { parts: new Set(), slots: new Set() };
      const look = ({ renderRoot }) => {
        for (const each of renderRoot.querySelectorAll('[part]'))
          for (const part of each.part) found.parts.add(part);
        for (const each of renderRoot.querySelectorAll('slot')) found.slots.add(each.name);
      };
      // Beside a checker a countdown waits, and asks nothing.
      const away = [...document.querySelectorAll('mediation-checker')].map((checker) => {
        const place = document.createComment('');
        checker.replaceWith(place);
        return () => place.replaceWith(checker);
      });
      document.heard.length = 0;
      for (const attributes of states) {
        const element = document.createElement(name);
        for (const [each, value] of Object.entries({ today, ...attributes }))
          element.setAttribute(each, value);
        document.body.append(element);
        await element.updateComplete;
        look(element);
        const press = (what) => element.renderRoot.querySelector(what)?.click();
        // Without an answer there is a fault, and with one the next step.
        for (const answer of ['none', 'input:is([type=radio], [type=checkbox])']) {
          press(answer);
          press('form > button:last-child');
          // A step is drawn twice.
          for (let drawing = 0; drawing < 3; drawing++) await element.updateComplete;
          look(element);
        }
        element.remove();
      }
      for (const bringBack of away) bringBack();
      const events = [...new Map(document.heard.map((each) => [each.join(), each])).values()];
      return { parts: [...found.parts].sort(), slots: [...found.slots].sort(), events };
    },
    tag,
    examples.map(({ attributes }) => attributes),
    TODAY,
  );
}

const names = (entries = []) => entries.map(({ name }) => name).sort();

for (const element of elements) {
  const { tagName, attributes } = element;
  describe(`<${tagName}> in the manifest`, () => {
    it('has the parts, the slots and the events of its examples', async () => {
      const file = `../../lib/elements/${tagName}/examples.js`;
      const { examples } = await import(file);
      const { parts, slots, events } = await shown(tagName, examples);
      assert.deepEqual(parts, names(element.cssParts));
      assert.deepEqual(slots, names(element.slots));
      assert.deepEqual(
        events.sort(),
        names(element.events).map((event) => [tagName, event, 'id', true, true]),
      );
    });

    it('has examples that take what it documents', async () => {
      const found = await page.$$eval(`#given > ${tagName}`, (all) =>
        all.map((each) => ({
          given: [...each.attributes].map(({ name, value }) => [name, value]),
          slots: [...each.children].map(({ slot }) => slot),
        })),
      );
      assert.ok(found.length);
      assert.equal(found.length, element.examples.length);
      for (const { given, slots } of found) {
        for (const [name, value] of given) {
          const attribute = attributes.find((each) => each.name === name);
          assert.ok(attribute, name);
          const values = valuesOf(attribute);
          assert.ok(!values.length || values.includes(value), value);
        }
        for (const slot of slots) assert.ok(names(element.slots).includes(slot), slot);
      }
    });
  });
}
