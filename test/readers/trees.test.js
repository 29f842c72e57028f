// The accessibility tree after each change of state, as Chromium has it, against the one committed.
// `UPDATE=1 node --test test/readers/` writes them anew: read what changed before you commit it.
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { examples as countdowns } from '../../lib/elements/deadline-countdown/examples.js';
import { examples as checkers } from '../../lib/elements/mediation-checker/examples.js';
import { examples as contacts } from '../../lib/elements/mediation-contact/examples.js';
import { graph, resolve } from '../../lib/core/index.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm } from '../../lib/i18n/index.js';
import { answersOf, TODAY } from '../demo/harness.js';
import { assertSame, difference, MODES, startReaders, treeText, within } from './harness.js';

const TREES = fileURLToPath(new URL('trees/', import.meta.url));
const EXAMPLES = {
  'mediation-checker': checkers,
  'deadline-countdown': countdowns,
  'mediation-contact': contacts,
};
const { labels } = enForm;
const nothing = () => {};

const goOn = ({ click }) => click('form > button:last-of-type');
const choose = async (view, ...ids) => {
  for (const id of ids) await view.click(`input[value="${id}"]`);
};
const type = (view, ...values) =>
  view.change(
    '[inputmode]',
    (inputs, typed) => inputs.forEach((input, index) => (input.value = typed[index] ?? '')),
    values,
  );

/** The example named after the outcome, or else the first that ends there. */
const endingAt = (outcome) =>
  (
    checkers.find(({ id }) => id === outcome) ??
    checkers.find(({ attributes }) => resolve(answersOf(attributes)).at === outcome)
  ).id;

/** The name of the state, the example it starts from, and what is done. */
/** The answers are closed until somebody asks for them. */
async function changeThird(view) {
  await view.click('summary', enResult.labels.answers);
  await view.click('dd:nth-of-type(3) button', enResult.labels.change);
}

const STATES = [
  ...checkers
    .filter(({ id }) => id === 'first-question' || id.startsWith('question-'))
    .map(({ id }) => ['mediation-checker', id, id]),
  ['mediation-checker', 'error-radios', 'first-question', goOn],
  ['mediation-checker', 'error-checkboxes', 'question-parts', goOn],
  [
    'mediation-checker',
    'error-not-sure-alone',
    'question-parts',
    async (view) => {
      await choose(view, 'B', 'not-sure');
      await goOn(view);
    },
  ],
  ['mediation-checker', 'error-date', 'question-decision-sent', goOn],
  [
    'mediation-checker',
    'error-date-without-year',
    'question-decision-sent',
    async (view) => {
      await type(view, '2', '11');
      await goOn(view);
    },
  ],
  [
    'mediation-checker',
    'not-sure-with-help',
    'question-decision',
    (view) => choose(view, 'not-sure'),
  ],
  [
    'mediation-checker',
    'next-question',
    'first-question',
    async (view) => {
      await choose(view, 'parent');
      await goOn(view);
    },
  ],
  [
    'mediation-checker',
    'back',
    'first-question',
    async (view) => {
      await choose(view, 'parent');
      await goOn(view);
      await choose(view, 'draft-plan');
      await goOn(view);
      await view.click('button', labels.back);
    },
  ],
  ['mediation-checker', 'change-an-answer', 'all-education-parts', changeThird],
  [
    'mediation-checker',
    'answer-changed',
    'all-education-parts',
    async (view) => {
      await changeThird(view);
      await choose(view, 'B', 'F');
      await goOn(view);
    },
  ],
  ...Object.keys(graph.outcomes).map((outcome) => [
    'mediation-checker',
    `outcome-${outcome}`,
    endingAt(outcome),
  ]),
  [
    'mediation-checker',
    'working-open',
    'disputed-appeal',
    ({ click }) => click('summary', enResult.labels.working),
  ],
  ['deadline-countdown', 'asking', 'no-dates'],
  ['deadline-countdown', 'error', 'no-dates', goOn],
  [
    'deadline-countdown',
    'next-question',
    'no-dates',
    async (view) => {
      await choose(view, 'no');
      await goOn(view);
    },
  ],
  [
    'deadline-countdown',
    'question-after-the-date',
    'no-dates',
    async (view) => {
      await choose(view, 'no');
      await goOn(view);
      await type(view, '2', '11', '2026');
      await goOn(view);
    },
  ],
  ['deadline-countdown', 'with-dates', 'within-time'],
  ['deadline-countdown', 'last-day-today', 'last-day-today'],
  ['deadline-countdown', 'calm', 'calm-date'],
  ['deadline-countdown', 'passed', 'time-passed'],
  ['mediation-contact', 'hackney', 'council-hackney'],
  ['mediation-contact', 'lambeth', 'council-lambeth'],
  ['mediation-contact', 'england', 'council-england'],
].map(([tag, state, example, act = nothing]) => ({ tag, state, example, act }));

let readers;
const views = {};
before(async () => {
  readers = await startReaders();
  for (const mode of MODES) views[mode] = await readers.open(mode);
  await mkdir(TREES, { recursive: true });
});
after(() => readers?.stop());

/** The tree of a state in one way of drawing. */
async function treeOf({ tag, example, act }, mode) {
  const view = views[mode];
  await view.page.bringToFront();
  const { attributes, children } = EXAMPLES[tag].find(({ id }) => id === example);
  await view.show(tag, attributes, children);
  await act(view);
  return view.tree();
}

describe('the accessibility tree of', () => {
  for (const state of STATES) {
    const file = `${state.tag}-${state.state}.txt`;
    it(`${state.tag}: ${state.state}, the same in both ways of drawing`, async () => {
      for (const mode of MODES) {
        const tree = await treeOf(state, mode);
        const is = treeText(tree);
        assert.doesNotMatch(is, /of the page/, 'the page’s own words are not in it');
        for (const { role, name, states, children } of within(tree)) {
          // One that waits for a press has nothing in it.
          const isSilent = role === 'status' && !children?.length;
          assert.ok(isSilent || !states.live || states.live === 'off', `${role} speaks by itself`);
          if (['group', 'heading', 'link', 'button'].includes(role))
            assert.ok(name || role === 'group', `a ${role} without a name`);
        }
        if (mode === 'shadow' && process.env.UPDATE) await writeFile(TREES + file, is);
        const was = await readFile(TREES + file, 'utf8').catch(() => '');
        assertSame(was, is, `test/readers/trees/${file}, drawn in ${mode}`);
      }
    });
  }

  it('nothing else: no file is left of a state that is gone', async () => {
    assert.deepEqual(
      (await readdir(TREES)).sort(),
      STATES.map(({ tag, state }) => `${tag}-${state}.txt`).sort(),
    );
  });

  it('nothing that went wrong on the way', () => {
    for (const mode of MODES) assert.deepEqual(views[mode].problems, []);
  });
});

describe('the comparison', () => {
  it('shows the line that changed, what was and what is', () => {
    const words = difference('one\ntwo\nthree\nfour\nfive\n', 'one\ntwo\nthree\nfor\nfive\n');
    assert.equal(words, '  two\n  three\n- four\n+ for\n  five\n  ');
  });

  const CHANGES = {
    'a role': ([input]) => input.setAttribute('role', 'switch'),
    'a name': ([input]) => input.setAttribute('aria-label', 'Another name'),
    'a description': ([input]) => input.closest('fieldset').removeAttribute('aria-describedby'),
    'a state': ([input]) => input.setAttribute('aria-invalid', 'true'),
    'that it is hidden': ([input]) => input.setAttribute('aria-hidden', 'true'),
  };
  for (const [what, change] of Object.entries(CHANGES))
    it(`sees a change of ${what}`, async () => {
      const state = { tag: 'mediation-checker', example: 'first-question', act: nothing };
      for (const mode of MODES) {
        const was = treeText(await treeOf(state, mode));
        assert.match(was, /radio "A parent or carer of a child"/);
        await views[mode].change('[value=parent]', change);
        assert.notEqual(treeText(await views[mode].tree()), was);
      }
    });

  it('does not hang on the day on which it is run', () => {
    for (const { tag, example } of STATES) {
      const { today } = EXAMPLES[tag].find(({ id }) => id === example).attributes;
      assert.match(today, /^\d{4}-\d\d-\d\d$/, `${tag} ${example} pretends a day`);
    }
    assert.equal(TODAY, '2026-11-21');
  });
});
