import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { graph } from '../../../src/core/index.js';
import type { ActionId, OutcomeId, QuestionId } from '../../../src/core/index.js';
import { enReading } from '../../../src/i18n/en/reading.js';
import { enResult } from '../../../src/i18n/en/result.js';
import { enForm } from '../../../src/i18n/index.js';
import { optionName } from '../../../src/i18n/sentences.js';
import { everyPath } from '../../core/helpers/walk.js';
import type { Path } from '../../core/helpers/walk.js';
import { LETTER_QUESTION, OUTCOMES, TODAY } from '../helpers/cases.js';
import {
  active,
  all,
  answer,
  chosen,
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

/** Paths that give between them every answer, each with every question that can come next. */
const TELLING = ((): Path[] => {
  const seen = new Set<string>();
  return PATHS.filter(({ questions, given, outcome }) => {
    const turns = questions.map((id, index) => {
      const several = graph.questions[id].kind === 'choices' && given[id]!.length > 1;
      return [id, several ? 'several' : given[id], questions[index + 1] ?? outcome].join();
    });
    const news = [...turns, [given.decision, outcome].join()].filter((each) => !seen.has(each));
    for (const each of news) seen.add(each);
    return news.length > 0;
  });
})();

const titled = ({ questions, given }: Path) =>
  questions
    .slice(-4)
    .map((id) => given[id]!.join('+'))
    .join(', ');

function expectQuestion(host: Element, id: QuestionId): void {
  const words = enForm.questions[id];
  const { kind, options } = graph.questions[id];
  expect(textOf(host, 'form .low-big :is(h1, h2, h3, h4, h5, h6)')).to.equal(words.title);
  expect(textOf(host, '#hint')).to.equal(words.hint);
  expect(textOf(host, '#help')).to.equal(enReading.help[id]);
  expect(find<HTMLDetailsElement>(host, 'details').open).to.equal(false);
  expect(all(host, '.low-option').map(({ textContent }) => textContent)).to.deep.equal(
    options.map((option) => optionName(words, option.id, enForm)),
  );
  expect(textOf(host, '.low-option:last-of-type')).to.equal('I am not sure');
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

/** What is answered beside a question, if the path goes by it. */
function besideOf({ questions, given }: Path, id: QuestionId): QuestionId | undefined {
  const { aside } = graph.questions[id];
  const isAsked = given[id]?.[0] === 'someone-else';
  return aside && !isAsked && questions.includes(aside) ? aside : undefined;
}

type Answerer = (host: Element, id: QuestionId, values: readonly string[]) => Promise<void>;

const byHand: Answerer = async (host, id, values) => {
  expectQuestion(host, id);
  await answer(host, ...values);
};

/** Answers each question of a path; one beside another by the link that stands on it. */
async function follow(host: Element, path: Path, give = byHand): Promise<void> {
  for (const id of path.questions) {
    const beside = besideOf(path, id);
    if (beside) {
      await press(host, enForm.questions[beside].title);
      await give(host, beside, path.given[beside]!);
    }
    await give(host, id, path.given[id]!);
    if (beside) return;
  }
}

/** What an answer is to be headed by: what is late, and what may be, has a heading of its own. */
function headingOf(host: Element, outcome: OutcomeId): string {
  const { actions } = enResult;
  const todo = all(host, '.low-steps > li > p > strong').map(({ textContent }) => textContent);
  const says = (id: ActionId) => todo.includes(`${actions[id]}.`);
  if (says('send-appeal-late')) return enResult.late.appeal;
  if (says('make-claim-late')) return enResult.late.claim;
  if (says('ask-more-time')) return enResult.mayBeLate[says('make-claim') ? 'claim' : 'appeal'];
  const missed = textOf(host, '.low-panel').includes('That day has passed.');
  return missed ? enResult.councilLate : enResult.outcomes[outcome];
}

const expectOutcome = (host: Element, outcome: OutcomeId) =>
  expect(step(host)).to.equal(headingOf(host, outcome));

describe('mediation-checker, by its controls, comes to', () => {
  for (const outcome of OUTCOMES)
    for (const path of TELLING.filter((each) => each.outcome === outcome))
      it(`${outcome}: ${titled(path)}`, async () => {
        const host = await mount('mediation-checker', { today: TODAY });
        await follow(host, path);
        expectOutcome(host, outcome);
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
        const isThere = step(host) === headingOf(host, outcome);
        if (!isThere || bad.length || jammed(host).length)
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
  // A question beside this one has a link.
  if (graph.questions[id].aside) await sendKeys({ press: 'Tab' });
  expect(active(host)!.localName, 'after the controls').to.equal('summary');
  await sendKeys({ press: 'Tab' });
  // Some questions have hard words.
  if (active(host)!.matches('.low-later > summary')) await sendKeys({ press: 'Tab' });
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
      await follow(host, path, async (_, id, values) => {
        await typeAnswer(host, id, values);
        const activeElement = active(host);
        expect(activeElement!.closest('.low-big') !== null, `the heading after ${id}`).to.equal(
          true,
        );
      });
      expectOutcome(host, outcome);
      // And back to the start: the last of its buttons.
      for (let tabs = 0; tabs < 60; tabs++) {
        if (active(host)?.textContent?.trim() === 'Start again') break;
        await sendKeys({ press: 'Tab' });
      }
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(step(host)).to.equal(enForm.questions.nation.title);
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
    expect(step(host)).to.equal(enForm.questions['has-certificate'].title);
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
      expect(help.textContent).to.contain(enReading.help[id]);
      expect(find(host, '#not-sure').getAttribute('aria-describedby')).to.equal(
        find(host, '#help').id,
      );
      await press(host, 'Continue');
      expect(step(host)).to.not.equal(enForm.questions[id].title);
      expect(all(host, '.low-faults').length).to.equal(0);
    });

  it('one question is no answer to the next', async () => {
    const host = await mount('mediation-checker', { today: TODAY });
    await answer(host, 'not-sure');
    expect(find<HTMLDetailsElement>(host, 'details').open).to.equal(false);
    expect(all(host, ':checked').length).to.equal(0);
  });

  it('some boxes, takes the others away, and they take it away', async () => {
    const host = await mount('mediation-checker', {
      ...LETTER_QUESTION,
      decision: 'plan-contents',
    });
    const press = (...ids: string[]) => ids.forEach((id) => find(host, `#${id}`).click());
    press('B', 'I', 'not-sure');
    expect(chosen(host)).to.deep.equal(['not-sure']);
    press('F', 'health');
    expect(chosen(host)).to.deep.equal(['F', 'health']);
    // Taking a box away puts none back.
    press('F', 'health');
    expect(chosen(host)).to.deep.equal([]);
  });
});
