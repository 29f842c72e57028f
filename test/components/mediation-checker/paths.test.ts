import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { graph } from '../../../src/core/index.js';
import type { QuestionId } from '../../../src/core/index.js';
import { messages } from '../../../src/i18n/index.js';
import { everyPath } from '../../core/helpers/walk.js';
import type { Path } from '../../core/helpers/walk.js';
import { OUTCOMES, TODAY } from '../helpers/cases.js';
import {
  active,
  all,
  answer,
  find,
  jammed,
  mount,
  press,
  settled,
  step,
  textOf,
  watchWarnings,
} from '../helpers/page.js';

const PATHS = everyPath();
const warnings = watchWarnings();

/** A path for each decision, or for each nation, that leads to the outcome. */
function waysTo(outcome: string): Path[] {
  const ways = new Map<string, Path>();
  for (const path of PATHS)
    if (path.outcome === outcome) {
      const { nation, decision, parts } = path.given;
      const way = [decision ?? nation, parts && parts.length > 2].join();
      if (!ways.has(way)) ways.set(way, path);
    }
  return [...ways.values()];
}

const titled = ({ questions, given }: Path) =>
  questions
    .slice(-4)
    .map((id) => given[id]!.join('+'))
    .join(', ');

function expectQuestion(host: Element, id: QuestionId): void {
  const { title, hint, help } = messages.questions[id];
  const { kind, options } = graph.questions[id];
  expect(textOf(host, 'form .big :is(h1, h2, h3, h4, h5, h6)')).to.equal(title);
  expect(textOf(host, '#hint')).to.equal(hint);
  expect(textOf(host, 'details:not(.later, .later *) p')).to.equal(help);
  expect(find<HTMLDetailsElement>(host, 'details').open).to.equal(false);
  expect(all(host, '.option').map(({ textContent }) => textContent)).to.deep.equal(
    options.map((option) => messages.options[option.id]),
  );
  expect(textOf(host, '.option:last-of-type')).to.equal('I am not sure');
  const types = new Set(all(host, 'form input').map((input) => (input as HTMLInputElement).type));
  expect([...types]).to.deep.equal(
    { choice: ['radio'], choices: ['checkbox'], date: ['text', 'checkbox'] }[kind],
  );
  for (const control of all(host, 'input')) {
    const { labels } = control as HTMLInputElement;
    expect(labels!.length, control.id).to.equal(1);
    expect(labels![0]!.textContent.trim()).to.not.equal('');
  }
}

describe('mediation-checker, by its controls, comes to', () => {
  for (const outcome of OUTCOMES)
    for (const path of waysTo(outcome))
      it(`${outcome}: ${titled(path)}`, async () => {
        const host = await mount('mediation-checker', { council: 'hackney', today: TODAY });
        for (const id of path.questions) {
          expectQuestion(host, id);
          await answer(host, ...path.given[id]!);
        }
        expect(step(host)).to.equal(messages.outcomes[outcome]);
        expect(warnings).to.deep.equal([]);
      });
});

describe('mediation-checker, by attributes, shows on every path to', () => {
  for (const outcome of OUTCOMES)
    it(`${outcome} its words, with no hole in them`, async () => {
      const wrong: string[] = [];
      const host = await mount('mediation-checker', { council: 'lambeth', today: '2026-04-01' });
      for (const path of PATHS.filter((each) => each.outcome === outcome)) {
        for (const id of Object.keys(graph.questions) as QuestionId[])
          if (path.given[id]) host.setAttribute(id, path.given[id].join(' '));
          else host.removeAttribute(id);
        await host.updateComplete;
        const text = textOf(host);
        const bad = /undefined|null|NaN|\[object|Invalid/.exec(text) ?? [];
        if (step(host) !== messages.outcomes[outcome] || bad.length || jammed(host).length)
          wrong.push([step(host), bad, jammed(host), JSON.stringify(path.given)].join(' | '));
      }
      expect(wrong.slice(0, 3)).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });
});

/** Answers the question that is shown by the keyboard alone, from the focused heading. */
async function typeAnswer(host: Element, id: QuestionId, values: readonly string[]) {
  const { kind, options } = graph.questions[id];
  const ids: string[] = options.map((option) => option.id);
  await sendKeys({ press: 'Tab' });
  if (kind === 'choice') {
    for (let moves = ids.indexOf(values[0]!); moves > 0; moves--)
      await sendKeys({ press: 'ArrowDown' });
    if (values[0] === ids[0]) await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
  } else {
    if (kind === 'date')
      for (const figures of values[0] === 'not-sure'
        ? ['', '', '']
        : values[0]!.split('-').reverse()) {
        if (figures) await sendKeys({ type: figures });
        await sendKeys({ press: 'Tab' });
      }
    for (const option of ids) {
      if (values.includes(option)) await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Tab' });
    }
  }
  expect(active(host)!.localName, 'after the controls').to.equal('summary');
  await sendKeys({ press: 'Tab' });
  // Some questions have hard words.
  if (active(host)!.matches('.later > summary')) await sendKeys({ press: 'Tab' });
  // The text of an open help has nothing that takes the focus.
  expect(active(host)!.textContent.trim()).to.equal('Continue');
  await sendKeys({ press: 'Enter' });
  await settled();
}

describe('mediation-checker, by the keyboard alone, comes to', () => {
  for (const outcome of OUTCOMES)
    it(outcome, async () => {
      // The longest way, and one with "I am not sure" on it where there is one.
      const path = PATHS.filter((each) => each.outcome === outcome).sort(
        (a, b) => b.questions.length - a.questions.length,
      )[0]!;
      const host = await mount('mediation-checker', { today: TODAY });
      for (const id of path.questions) {
        await typeAnswer(host, id, path.given[id]!);
        const activeElement = active(host);
        expect(activeElement!.closest('.big') !== null, `the heading after ${id}`).to.equal(true);
      }
      expect(step(host)).to.equal(messages.outcomes[outcome]);
      // And back to the start: the last of its buttons.
      for (let tabs = 0; tabs < 60; tabs++) {
        if (active(host)?.textContent?.trim() === 'Start again') break;
        await sendKeys({ press: 'Tab' });
      }
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(step(host)).to.equal(messages.questions.nation.title);
    });

  it('the next question by Enter in a date field', async () => {
    const host = await mount('mediation-checker', {
      nation: 'england',
      person: 'parent',
      decision: 'refusal-to-assess',
      today: TODAY,
    });
    find(host, '#day').focus();
    await sendKeys({ type: '2' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '11' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '2026' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(step(host)).to.equal(messages.questions['has-certificate'].title);
  });
});

describe('"I am not sure", on', () => {
  for (const id of Object.keys(graph.questions) as QuestionId[])
    it(`${id}, opens the help and goes on`, async () => {
      const path = PATHS.find(({ given }) => given[id]?.[0] === 'not-sure')!;
      const host = await mount('mediation-checker', { today: TODAY });
      for (const before of path.questions) {
        if (before === id) break;
        await answer(host, ...path.given[before]!);
      }
      const help = find<HTMLDetailsElement>(host, 'details');
      find(host, '#not-sure').click();
      await settled();
      expect(help.open).to.equal(true);
      expect(textOf(host, 'details:not(.later, .later *) p')).to.equal(messages.questions[id].help);
      await press(host, 'Continue');
      expect(step(host)).to.not.equal(messages.questions[id].title);
      expect(all(host, '.faults').length).to.equal(0);
    });

  it('one question is no answer to the next', async () => {
    const host = await mount('mediation-checker', { today: TODAY });
    await answer(host, 'not-sure');
    expect(find<HTMLDetailsElement>(host, 'details').open).to.equal(false);
    expect(all(host, ':checked').length).to.equal(0);
  });
});
