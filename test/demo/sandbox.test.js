/* global document */
// In a frame that may neither save, send, print nor copy, each button that can do nothing says so.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { enReading } from '../../lib/i18n/en/reading.js';
import { startDemo } from './harness.js';

const { take } = enReading;

const script = await readFile(
  new URL('../../dist/local-offer-widgets.js', import.meta.url),
  'utf8',
);
const checker = `<!doctype html><html lang="en"><main><mediation-checker council="hackney" person="parent"
  decision="refusal-to-assess" decision-sent="2026-11-02" has-certificate="no" has-contacted-adviser="no"
  today="2026-11-28"></mediation-checker></main><script>${script}</script></html>`;

describe('in a sandboxed frame', () => {
  let demo;
  let inner;
  before(async () => {
    demo = await startDemo();
    const { page } = await demo.open('/demo/state.html', { policy: false });
    await page.evaluate((html) => {
      const frame = document.createElement('iframe');
      frame.sandbox = 'allow-scripts';
      frame.srcdoc = html;
      document.body.append(frame);
    }, checker);
    inner = page.frames().at(-1);
    for (let tries = 0; tries < 200 && !(await buttons()).length; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
  after(() => demo?.stop());

  const buttons = () =>
    inner.evaluate(() =>
      [
        ...(document
          .querySelector('mediation-checker')
          ?.shadowRoot?.querySelectorAll('.low-later button') ?? []),
      ].map((each) => each.textContent.trim()),
    );

  /** What is said after a button was pressed, and the text beside it. */
  const pressed = (name, sentence) =>
    inner.evaluate(
      async (label, wanted) => {
        const root = document.querySelector('mediation-checker').shadowRoot;
        [...root.querySelectorAll('button')]
          .find((each) => each.textContent.trim() === label)
          .click();
        for (let tries = 0; tries < 100; tries++) {
          if (root.textContent.includes(wanted))
            return root.querySelector('.low-plain').textContent;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return root.querySelector('.low-later [role=status]').textContent;
      },
      name,
      sentence,
    );

  for (const name of ['calendar', 'email', 'print', 'copy'])
    it(`${name} offers the text`, async () => {
      const text = await pressed(
        take[name],
        name === 'copy' ? take.notCopied : take.nothingHappened,
      );
      assert.match(text, /Monday 4 January 2027/);
      assert.match(text, /020 7359 3635/);
      assert.doesNotMatch(text, /about:/);
    });

  it('there is no code for a page that has no address', async () => {
    const found = await buttons();
    assert.ok(found.includes(take.copy));
    assert.ok(!found.includes(take.qr));
  });
});
