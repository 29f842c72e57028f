/* global document */
// A family goes from the first question to the outcome by keyboard alone, on a small phone's width.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assess, deadline } from '../../lib/core/index.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../../lib/i18n/index.js';
import { focus, give, overflow, startDemo, TODAY } from './harness.js';

const inWords = (day) => wordsOfDay(day, enForm);

let demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.stop());

/** A page and a pair of hands that have only a keyboard. */
async function sitDown(path) {
  const { page, problems } = await demo.open(path, { width: 320, height: 640 });
  await give(page, { today: TODAY });

  async function here() {
    const found = await focus(page);
    const name = found.id || found.text;
    assert.ok(found.isSeen, `the focus on ${name} can be seen`);
    assert.ok(found.isOnScreen, `${name} is on the screen`);
    return found;
  }

  /** Presses Tab until the focus is on what is looked for, seeing it all the way. */
  async function tabTo(isIt, keys = ['Tab']) {
    for (let presses = 0; presses < 60; presses++) {
      for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
      await page.keyboard.press(keys.at(-1));
      for (const key of keys.slice(0, -1)) await page.keyboard.up(key);
      const found = await here();
      if (isIt(found)) return found;
    }
    assert.fail(`Tab never came to ${isIt}`);
  }

  async function press(...keys) {
    for (const key of keys) await page.keyboard.press(key);
  }

  /** The step has moved the focus to the heading with these words. */
  async function isAt(words) {
    await page.waitForFunction(
      (wanted) => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element.innerText?.includes(wanted);
      },
      { timeout: 30_000 },
      words,
    );
    const { text } = await here();
    assert.equal(text, words);
    assert.equal(await overflow(page), 0, `nothing is cut off sideways at “${words}”`);
  }

  /** The bold day of the outcome, and all its words. */
  const outcome = (tag) =>
    page.$eval(tag, ({ shadowRoot }) => ({
      lead: shadowRoot.querySelector('.low-panel').innerText,
      all: shadowRoot.querySelector('.low-body').innerText,
    }));

  const done = async () => {
    assert.deepEqual(problems, []);
    await page.close();
  };
  return { page, tabTo, press, isAt, outcome, done, here };
}

const on = (id) => (found) => found.id === id;
const button = (text) => (found) => found.tag === 'button' && found.text === text;
const { questions, errors, labels } = enForm;
const { outcomes } = enResult;

describe('by keyboard alone at 320 px', () => {
  it('Hackney: a plan’s Sections B and I, without a certificate', async () => {
    const { page, tabTo, press, isAt, outcome, done } = await sitDown('/demo/hackney.html');

    await tabTo(on('parent'));
    await press('Space', 'ArrowDown', 'ArrowUp');
    await tabTo(button(labels.continue));
    await press('Enter');

    await isAt(questions.decision.title);
    await tabTo(on('refusal-to-assess'));
    await press('ArrowDown', 'ArrowDown', 'Enter');

    await isAt(questions.parts.title);
    await tabTo(on('B'));
    await press('Space');
    await tabTo(on('I'));
    await press('Space');
    await tabTo(button(labels.continue));
    await press('Space');

    await isAt(questions['decision-sent'].title);
    await tabTo(on('day'));
    await page.keyboard.type('2');
    await press('Tab');
    await page.keyboard.type('11');
    await press('Tab');
    await page.keyboard.type('2026');
    await press('Enter');

    await isAt(questions['has-certificate'].title);
    await tabTo(on('yes'));
    await press('ArrowDown', 'Enter');

    await isAt(questions['has-contacted-adviser'].title);
    await tabTo(on('yes'));
    await press('ArrowDown', 'Enter');

    await isAt(outcomes['certificate-needed']);
    const { deadlines } = assess(
      {
        nation: 'england',
        person: 'parent',
        decision: 'plan-contents',
        parts: ['B', 'I'],
        hasCertificate: false,
        hasContactedAdviser: false,
        events: { decisionSent: '2026-11-02' },
      },
      { today: TODAY },
    );
    assert.deepEqual(
      deadlines.map(({ clock, advisedDay }) => [clock, advisedDay]),
      [
        ['contact-adviser', '2026-12-31'],
        ['appeal', '2027-01-04'],
      ],
    );
    const { lead, all } = await outcome('mediation-checker');
    for (const { advisedDay } of deadlines) assert.ok(lead.includes(inWords(advisedDay)), lead);
    assert.ok(all.includes('020 7359 3635'), 'it says whom to call');

    // On to the working-out, which opens by keyboard, and to an answer that is changed.
    await tabTo(({ tag, text }) => tag === 'summary' && text === enResult.labels.working);
    await press('Enter');
    await tabTo(({ tag, text }) => tag === 'a' && /reg\.33/.test(text));
    await tabTo(({ tag, text }) => tag === 'summary' && text === enResult.labels.answers);
    await press('Enter');
    await tabTo(
      ({ tag, text, host }) => tag === 'button' && text === enResult.labels.change && host,
    );
    await press('Enter');
    await isAt(questions.person.title);
    await tabTo(on('parent'));
    await press('Enter');
    await isAt(outcomes['certificate-needed']);
    await done();
  });

  it('Lambeth: through a mistake, help and Back, to Section I alone', async () => {
    const { page, tabTo, press, isAt, outcome, done, here } = await sitDown('/demo/lambeth.html');

    await tabTo(on('parent'));
    await tabTo(button(labels.continue));
    await press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('mediation-checker').shadowRoot.activeElement?.matches('.low-faults'),
    );
    const { text } = await here();
    assert.equal(
      text.replace(/\s+/g, ' '),
      `${labels.problem} ${errors['no-answer'](questions.person.thing)}`,
    );
    await press('Tab', 'Enter');
    assert.equal((await here()).id, 'parent', 'the link leads to the field');
    await press('Space', 'Enter');

    await isAt(questions.decision.title);
    await tabTo(on('refusal-to-assess'));
    await press('ArrowUp');
    assert.equal((await here()).id, 'not-sure');
    await tabTo(({ tag }) => tag === 'summary');
    assert.ok(
      await page.$eval(
        'mediation-checker',
        ({ shadowRoot }) => shadowRoot.querySelector('details').open,
      ),
      'the help is open',
    );
    await tabTo(button(labels.back), ['Shift', 'Tab']);
    await press('Enter');

    await isAt(questions.person.title);
    await tabTo(on('parent'));
    await press('Enter');

    await isAt(questions.decision.title);
    await tabTo(on('refusal-to-assess'));
    await press('ArrowDown', 'ArrowDown', 'Enter');

    await isAt(questions.parts.title);
    await tabTo(on('I'));
    await press('Space', 'Enter');

    await isAt(questions['decision-sent'].title);
    await tabTo(on('day'));
    await page.keyboard.type('28');
    await press('Tab');
    await page.keyboard.type('9');
    await press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('mediation-checker').shadowRoot.activeElement?.matches('.low-faults'),
    );
    assert.ok((await here()).text.endsWith(errors['no-year']('letter')));
    await press('Tab', 'Enter');
    assert.equal((await here()).id, 'year');
    await page.keyboard.type('2026');
    await press('Enter');

    await isAt(outcomes['certificate-not-needed']);
    const { advisedDay } = deadline('appeal', { decisionSent: '2026-09-28', placementOnly: true });
    assert.equal(advisedDay, '2026-11-30');
    const { lead } = await outcome('mediation-checker');
    assert.ok(lead.includes(inWords(advisedDay)), lead);
    await done();
  });

  it('the countdown: from a date to the last day', async () => {
    const { page, tabTo, press, isAt, outcome, done } = await sitDown(
      '/demo/state.html?deadline-countdown=no-dates',
    );
    await tabTo(({ host, id }) => host === 'deadline-countdown' && id === 'yes');
    await press('ArrowDown', 'Enter');
    await isAt(questions['decision-sent'].title);
    await tabTo(on('day'));
    await page.keyboard.type('25');
    await press('Tab');
    await page.keyboard.type('10');
    await press('Tab');
    await page.keyboard.type('2026');
    await press('Enter');
    await isAt(questions['has-certificate'].title);
    await tabTo(on('yes'));
    await press('ArrowDown', 'Enter');
    await isAt(questions['has-contacted-adviser'].title);
    await tabTo(on('yes'));
    await press('ArrowDown', 'Enter');
    await isAt(labels.countdown);
    const { lead } = await outcome('deadline-countdown');
    for (const clock of ['appeal', 'contact-adviser']) {
      const { advisedDay } = deadline(clock, { decisionSent: '2026-10-25' });
      assert.ok(lead.includes(inWords(advisedDay)), lead);
    }
    await done();
  });
});
