/* global document */
// What a family hears on the Hackney page, from the first question to the outcome, by keys alone:
// with a mistake of each kind, a step back and an answer changed. The words are committed.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm } from '../../lib/i18n/index.js';
import { give, TODAY } from '../demo/harness.js';
import { assertSame, nodeOf, pageTree, startReaders } from './harness.js';
import { listen, readDown, saidTwice, wordsIn } from './listener.js';

const FILE = fileURLToPath(new URL('transcript.txt', import.meta.url));
const MOST_WORDS = 80;
const { errors, options, questions, labels } = enForm;
const { outcomes } = enResult;

const HEAD = `What a screen reader says on the demonstration page of Hackney, worked by keys alone.
A program wrote this from the browser's accessibility tree; nobody listened to it.
Each press stands in brackets, and below it what is said. Real screen readers use words of their own
for kinds and states, and may leave some out.
`;

let readers;
before(async () => {
  readers = await startReaders();
});
after(() => readers?.stop());

const TITLES = [...Object.values(questions).map(({ title }) => title), ...Object.values(outcomes)];

/** Goes through the page, and gives each stop: the key, what is said, and what has the focus. */
async function walk(mode) {
  const { page, problems } = await readers.openDemo('/demo/hackney.html');
  await page.bringToFront();
  await give(page, { today: TODAY, ...(mode === 'light' && { render: 'light' }) });
  const stops = [];
  const hear = listen();
  let title;
  const section = (words) => {
    title = words;
  };

  async function focused() {
    const handle = await page.evaluateHandle(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    });
    const tree = await pageTree(page);
    const node = await nodeOf(tree, handle);
    await handle.dispose();
    return { tree, node };
  }

  /** Waits until all that is to be drawn has been drawn. */
  const settle = () =>
    page.evaluate(async () => {
      for (const element of document.querySelectorAll('mediation-checker,deadline-countdown'))
        for (let turn = 0; turn < 4; turn++) await element.updateComplete;
    });

  async function press(key) {
    const [name, ...held] = key.split('+').reverse();
    const isTyped = /^\d+$/.test(name);
    for (const each of held) await page.keyboard.down(each);
    await (isTyped ? page.keyboard.type(name) : page.keyboard.press(name));
    for (const each of held) await page.keyboard.up(each);
    await settle();
    const { tree, node } = await focused();
    const lines = hear(tree, node);
    stops.push({ title, key, lines: isTyped ? [[...name].join(' ')] : lines, node });
    title = undefined;
    return node;
  }

  const presses = async (...keys) => {
    for (const key of keys) await press(key);
  };

  /** Presses a key until it comes to what is looked for. */
  async function until(key, isIt) {
    for (let count = 0; count < 40; count++) if (isIt(await press(key))) return;
    assert.fail(`${key} never came to ${isIt}`);
  }

  async function readAll(words) {
    const handle = await page.$('mediation-checker');
    const tree = await nodeOf(await pageTree(page), handle);
    await handle.dispose();
    stops.push({ title: words, lines: readDown(tree) });
  }

  /** Follows the link to what is wrong. */
  async function mend() {
    if (stops.at(-1).node.role !== 'link') await press('Tab');
    await press('Enter');
  }

  const named = (name) => (node) => node.name === name;
  const isAt = (name) => assert.equal(stops.at(-1).node.name, name);

  await readAll('On arrival, reading down through the element');

  section('By keys: the first question, with nothing chosen');
  // The page's own links come first.
  await until('Tab', named(options.parent));
  const first = stops.at(-1);
  stops.splice(1, stops.length, { ...first, title: stops[1].title });
  await until('Tab', named(labels.continue));
  section('A mistake: no answer');
  await press('Enter');
  await mend();
  isAt(options.parent);
  await presses('Shift+Tab', 'Tab', 'Space');

  section('Help, and the next question');
  await press('ArrowUp');
  isAt(options['not-sure']);
  await presses('Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'ArrowDown');
  isAt(options.parent);
  await press('Enter');
  isAt(questions.decision.title);

  section('Back, and on again');
  await press('Shift+Tab');
  isAt(labels.back);
  await press('Enter');
  isAt(questions.person.title);
  await press('Tab');
  isAt(options.parent);
  await press('Enter');
  await presses('Tab', 'Space', 'ArrowDown', 'ArrowDown');
  isAt(options['plan-contents']);

  section('Several answers');
  await press('Enter');
  isAt(questions.parts.title);
  await presses('Tab', 'Space', 'Tab', 'Tab', 'Space');
  isAt(options.I);
  await until('Tab', named(labels.continue));

  section('A date, at first without its year');
  await press('Enter');
  isAt(questions['decision-sent'].title);
  await presses('Tab', '2', 'Tab', '11', 'Enter');
  await mend();
  isAt(labels.year);
  await press('2026');

  section('The last questions');
  await press('Enter');
  isAt(questions['has-certificate'].title);
  await presses('Tab', 'ArrowDown', 'Enter');
  isAt(questions['has-contacted-adviser'].title);
  await presses('Tab', 'ArrowDown');

  section('The outcome');
  await press('Enter');
  isAt(outcomes['certificate-needed']);
  await until('Tab', named(enResult.labels.working));
  await until('Tab', named(enResult.labels.answers));
  await press('Enter');
  await until('Tab', ({ description }) => description === questions.parts.title);

  section('An answer is changed: Section I alone');
  await press('Enter');
  isAt(questions.parts.title);
  await presses('Tab', 'Space', 'Enter');
  isAt(outcomes['certificate-not-needed']);

  await readAll('The outcome, reading down through the element');
  await page.close();
  assert.deepEqual(problems, []);
  return stops;
}

/** The stops in words. */
function inWriting(stops) {
  const parts = [HEAD];
  for (const { title, key, lines } of stops) {
    if (title) parts.push(`${title}\n${'-'.repeat(title.length)}\n`);
    const said = lines.length ? lines : ['(nothing)'];
    parts.push([...(key ? [`[${key}]`] : []), ...said.map((line) => `  ${line}`), ''].join('\n'));
  }
  return parts.join('\n');
}

const count = (text, words) => text.split(words).length - 1;

describe('what is heard on the Hackney page', () => {
  let stops;
  let pressed;
  /** The stops at which the focus was moved for the person, to a heading. */
  let moved;
  before(async () => {
    stops = await walk('shadow');
    pressed = stops.filter(({ key }) => key);
    moved = pressed.filter(({ node }) => node.role === 'heading');
  });

  it('is what is written in transcript.txt', async () => {
    const is = inWriting(stops);
    if (process.env.UPDATE) await writeFile(FILE, is);
    assertSame(await readFile(FILE, 'utf8'), is, 'test/readers/transcript.txt');
  });

  it('is the same where it is drawn into the page itself', async () => {
    assertSame(inWriting(stops), inWriting(await walk('light')), 'drawn in shadow, then in light');
  });

  it('is short at every stop', () => {
    for (const { key, lines } of pressed)
      assert.ok(
        wordsIn(lines) <= MOST_WORDS,
        `${key}: ${wordsIn(lines)} words: ${lines.join(' ')}`,
      );
  });

  it('says something at every stop', () => {
    for (const { key, lines } of pressed) assert.ok(lines.join('').length, key);
  });

  it('says nothing twice at one stop', () => {
    const isBackInSummary = ({ key, node }) => key === 'Shift+Tab' && node.role === 'link';
    // Whoever comes back to the link hears of what it is in first, with what that says.
    for (const { key, lines } of pressed.filter((s) => !moved.includes(s) && !isBackInSummary(s)))
      assert.deepEqual(saidTwice(lines), [], `${key}: ${lines.join(' ')}`);
  });

  it('says a new question once', () => {
    for (const { lines } of moved) assert.deepEqual(saidTwice(lines), []);
  });

  it('says what is wrong once at a stop', () => {
    for (const { key, lines } of pressed.filter((stop) => stop.key !== 'Shift+Tab'))
      for (const words of [
        errors['no-answer'](questions.person.thing),
        errors['no-year'](questions['decision-sent'].thing),
      ])
        assert.ok(count(lines.join(' '), words) <= 1, `${key}: ${lines.join(' ')}`);
  });

  it('says the question or the outcome when it has gone on', () => {
    assert.deepEqual(
      moved.filter(({ node }) => !TITLES.includes(node.name)).map(({ node }) => node.name),
      [],
    );
    assert.ok(moved.length > 8);
  });

  it('says what is wrong when it has not', () => {
    const wrong = pressed.filter(({ lines }) => lines[0].startsWith(labels.problem));
    const heard = wrong.filter(({ key }) => key === 'Enter').map(({ lines }) => lines.join(' '));
    assert.equal(heard.length, 2);
    assert.ok(heard[0].includes(errors['no-answer'](questions.person.thing)));
    assert.ok(heard[1].includes(errors['no-year'](questions['decision-sent'].thing)));
  });

  it('says the hint as each question’s controls are come to, and how many answers there are', () => {
    const hints = Object.values(questions).map(({ hint }) => hint);
    const afterHeading = pressed.filter(
      (_, index) =>
        pressed[index].key === 'Tab' &&
        moved.includes(pressed[index - 1]) &&
        pressed[index].node.role !== 'link' &&
        // An outcome has no hint: what opens comes next.
        !/opens and closes/.test(pressed[index].lines.at(-1)),
    );
    assert.ok(afterHeading.length > 5);
    for (const { lines } of afterHeading)
      assert.ok(
        hints.some((hint) => lines.join(' ').includes(hint)),
        lines.join(' '),
      );
    for (const { node, lines, key } of pressed)
      if (node.role === 'radio' && key !== 'Space') assert.match(lines.at(-1), /\d+ of \d+/);
  });

  it('has nothing that was said by itself', () => {
    assert.doesNotMatch(inWriting(stops), /by itself:/);
  });
});

describe('the listener', () => {
  const make = (role, name, more = {}, ...children) => {
    const node = {
      role,
      name,
      words: name,
      description: '',
      value: '',
      states: {},
      ...more,
      children,
    };
    node.backendId = `${role} ${name}`;
    for (const child of children) child.parent = node;
    return node;
  };

  it('hears what a live region says, once', () => {
    const region = make('status', '', { states: { live: 'polite' } }, make('text', 'Saved'));
    const button = make('button', 'Go on');
    const tree = make('page', 'Page', {}, button, region);
    const hear = listen();
    assert.deepEqual(hear(tree, button), ['Go on, button.', 'by itself: Saved']);
    assert.deepEqual(hear(tree, tree), ['Page, page.']);
  });

  it('hears what is said twice, whether a phrase or a sentence', () => {
    assert.deepEqual(saidTwice(['Which one is it?, group.', 'Which one is it?, heading.']), [
      'which one is it',
    ]);
    assert.deepEqual(saidTwice(['One of two. Look at its top.', 'Yes. Look at its top.']), [
      'look at its top',
    ]);
    assert.deepEqual(saidTwice(['Yes, button, not checked.', 'No, button, not checked.']), []);
  });

  it('says of what has the focus already only what is new', () => {
    const box = make('checkbox', 'Health', { states: { checked: 'false' } });
    const tree = make('page', 'Page', {}, box);
    const hear = listen();
    assert.deepEqual(hear(tree, box), ['Health, tick box, not checked.']);
    box.states = { checked: 'true' };
    assert.deepEqual(hear(tree, box), ['checked.']);
  });
});
