// By keys alone: every edge of the graph and every option, every kind of mistake, Back, and an
// answer changed, in both ways of drawing. The focus is never lost and never held.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assess, graph, resolve } from '../../lib/core/index.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm } from '../../lib/i18n/index.js';
import { answerTitle } from '../../lib/views/result/sentences.js';
import { TODAY } from '../demo/harness.js';
import { handsOn, outOfOrder } from './hands.js';
import { MODES, startReaders } from './harness.js';

const { labels, questions } = enForm;
const DAY = '2026-09-02';
/** Before the letter, within 2 months of it, and after them: the law tells these apart. */
const COMPARED = ['2026-08-20', '2026-10-05', '2026-11-16'];
const isQuestion = (id) => Object.hasOwn(graph.questions, id);

/** Answers to a question that between them take each of its edges and each of its options. */
function answersTo({ id: question, kind, options }) {
  const ids = options.map(({ id }) => [id]);
  const isCompared = ['certificate-issued', 'adviser-contacted'].includes(question);
  if (kind === 'date') return [...(isCompared ? COMPARED : [DAY]).map((day) => [day]), ...ids];
  return kind === 'choice' ? ids : [...ids, ['B', 'I'], ['health', 'social-care']];
}

const asAnswers = (steps) =>
  Object.fromEntries(
    steps.map(([id, values]) => [id, graph.questions[id].kind === 'choices' ? values : values[0]]),
  );

/** What heads the page after these answers. */
function headingAfter(steps) {
  const { at, facts } = resolve(asAnswers(steps));
  if (isQuestion(at)) return questions[at].title;
  const context = { today: TODAY, words: () => enResult };
  return answerTitle(context, assess(facts, { today: TODAY }));
}

const askedAfter = (steps) => resolve(asAnswers(steps)).at;

/** Every way through those answers, to its end, and through each aside. */
function everyWay(steps = []) {
  const { at } = resolve(asAnswers(steps));
  if (!isQuestion(at)) return [{ steps, outcome: at }];
  const { aside } = graph.questions[at];
  const isOpen = aside && !steps.some(([id]) => id === aside);
  return [
    ...(isOpen ? everyWay([...steps, [aside, ['yes']]]) : []),
    ...answersTo(graph.questions[at]).flatMap((values) => everyWay([...steps, [at, values]])),
  ];
}

/** What a way shows: the edges that it takes, and the options. */
const shownBy = ({ steps, outcome }) =>
  steps.flatMap(([id, values], index) => [
    `${id} to ${steps[index + 1]?.[0] ?? outcome}`,
    ...values.map((value) => `${id}: ${value}`),
  ]);

/** Few ways that show all that all of them show: always the one that adds most. */
function fewWays() {
  const all = everyWay();
  const left = new Set(all.flatMap(shownBy));
  const chosen = [];
  while (left.size) {
    const gain = (way) => shownBy(way).filter((each) => left.has(each)).length;
    const best = all.reduce((found, way) => (gain(way) > gain(found) ? way : found));
    chosen.push(best);
    for (const each of shownBy(best)) left.delete(each);
  }
  return chosen;
}

const WAYS = fewWays();

it('the ways take every edge of the graph and every option', () => {
  const shown = new Set(WAYS.flatMap(shownBy));
  for (const { id, edges, options } of Object.values(graph.questions)) {
    for (const { to } of edges) assert.ok(shown.has(`${id} to ${to}`), `${id} to ${to}`);
    for (const option of options) assert.ok(shown.has(`${id}: ${option.id}`), option.id);
  }
  assert.deepEqual(
    [...new Set(WAYS.map(({ outcome }) => outcome))].sort(),
    Object.keys(graph.outcomes).sort(),
  );
});

it('an order that is not the one on the page is noticed', () => {
  const at = (left, top) => ({ left, top, right: left + 50, bottom: top + 20 });
  assert.equal(outOfOrder([at(0, 0), at(0, 30), at(60, 30), at(0, 60)]).length, 0);
  assert.equal(outOfOrder([at(0, 0), at(0, 60), at(0, 30)]).length, 1);
  assert.equal(outOfOrder([at(60, 0), at(0, 0)]).length, 1);
  const columns = [at(0, 0), at(0, 30), at(60, 0), at(60, 30)];
  assert.equal(outOfOrder(columns).length, 0);
  assert.equal(outOfOrder(columns, { hasColumns: false }).length, 1);
});

let readers;
before(async () => {
  readers = await startReaders();
});
after(() => readers?.stop());

for (const mode of MODES)
  describe(`by keys alone, drawn in ${mode}`, () => {
    let view;
    let hands;
    before(async () => {
      view = await readers.open(mode);
      hands = handsOn(view);
    });
    after(() => assert.deepEqual(view.problems, []));

    const start = async (attributes = {}, tag = 'mediation-checker') => {
      await view.page.bringToFront();
      await view.show(tag, { today: TODAY, ...attributes });
      await view.page.focus('#before');
    };

    /** Answers the question that is shown, from wherever the focus is before its controls. */
    async function answer(id, values) {
      const { kind, options } = graph.questions[id];
      const { press, until } = hands;
      if (kind === 'choice') {
        const ids = options.map((option) => option.id);
        let [{ id: at }] = (await until('Tab', ({ type }) => type === 'radio')).slice(-1);
        if (at === values[0]) await press('Space');
        while (at !== values[0])
          ({ id: at } = await press(
            ids.indexOf(values[0]) < ids.indexOf(at) ? 'ArrowUp' : 'ArrowDown',
          ));
        assert.ok((await hands.here()).checked);
      } else if (kind === 'date' && values[0] !== 'not-sure') {
        await until('Tab', (found) => found.id === 'day');
        const [year, month, day] = values[0].split('-');
        for (const typed of [day, month, year]) {
          await press(typed);
          if (typed !== year) await press('Tab');
        }
      } else {
        for (const option of options) {
          if (!values.includes(option.id)) continue;
          await until('Tab', (found) => found.id === option.id);
          const { checked } = await press('Space');
          assert.ok(checked);
        }
        // On by the button here, and by Enter in the field above.
        await until('Tab', ({ text }) => text === labels.continue);
        return press('Space');
      }
      return press('Enter');
    }

    for (const { steps, outcome } of WAYS)
      it(`${steps.map(([, values]) => values.join(' and ')).join(', ')}: ${outcome}`, async () => {
        await start();
        for (const [index, [id, values]] of steps.entries()) {
          const { title } = questions[id];
          if (askedAfter(steps.slice(0, index)) !== id) {
            await hands.until('Tab', ({ text }) => text === title);
            assert.equal((await hands.press('Enter')).text, title);
          }
          const found = await answer(id, values);
          assert.equal(found.text, headingAfter(steps.slice(0, index + 1)));
          assert.match(found.tag, /^h\d$/);
        }
      });

    /** From the link before the element, through it and out at its end, and back again. */
    async function through(width) {
      await view.page.setViewport({ width, height: 800 });
      await view.page.focus('#before');
      const forth = await hands.until('Tab', ({ id }) => id === 'after');
      const back = await hands.until('Shift+Tab', ({ id }) => id === 'before');
      const names = (stops) =>
        stops.slice(0, -1).map(({ tag, id, text }) => `${tag} ${id} ${text}`);
      assert.ok(forth.length > 1, 'there was something on the way');
      assert.ok(forth.slice(0, -1).every(({ isInside }) => isInside));
      // A group of radios is entered at one of them, which need not be the same from below.
      const same = (list) => names(list).filter((name) => !name.startsWith('input'));
      assert.deepEqual(same(back), same(forth).reverse());
      assert.deepEqual(
        outOfOrder(forth, { hasColumns: width > 320 }).map(
          ({ tag, id, text }) => `${tag} ${id} ${text}`,
        ),
        [],
        `at ${width} px`,
      );
    }

    const STEPS = new Map();
    for (const { steps, outcome } of WAYS) {
      for (const [index, [id]] of steps.entries()) {
        const given = steps.slice(0, index);
        if (askedAfter(given) === id) STEPS.set(id, given);
      }
      STEPS.set(outcome, steps);
    }
    const attributesOf = (steps) =>
      Object.fromEntries(steps.map(([id, values]) => [id, values.join(' ')]));

    for (const [id, steps] of STEPS)
      it(`in at one end of ${id} and out at the other, in the order on the page`, async () => {
        // Where the page names a council, the country is not asked.
        await start({ ...attributesOf(steps), ...(id !== 'nation' && { council: 'hackney' }) });
        for (const width of [960, 320]) await through(width);
        // With all that opens open, and where there is a mistake with that.
        await view.change('details', (all) => all.forEach((each) => (each.open = true)));
        if (isQuestion(id)) {
          await view.page.focus('#before');
          await hands.until('Tab', ({ text }) => text === labels.continue);
          await hands.press('Enter');
        }
        for (const width of [960, 320]) await through(width);
      });

    for (const [tag, attributes] of [
      ['deadline-countdown', {}],
      ['deadline-countdown', { 'decision-sent': DAY }],
      ['mediation-contact', { council: 'lambeth' }],
    ])
      it(`in and out of ${tag} ${JSON.stringify(attributes)}`, async () => {
        await start(attributes, tag);
        for (const width of [960, 320]) await through(width);
      });

    for (const { id, kind } of Object.values(graph.questions))
      it(`a mistake at ${id}: to the field, and on`, async () => {
        await start(attributesOf(STEPS.get(id)));
        const { press, until, here } = hands;
        await until('Tab', ({ text }) => text === labels.continue);
        await press('Enter');
        const { isFault, tag } = await here();
        assert.ok(isFault, 'the focus goes to what is wrong');
        if (tag !== 'a') assert.equal((await press('Tab')).tag, 'a');
        const field = await press('Enter');
        assert.equal(field.tag, 'input');
        assert.equal(field.id, kind === 'date' ? 'day' : graph.questions[id].options[0].id);
        if (kind === 'date') {
          for (const key of ['2', 'Tab', '11', 'Tab', '2026']) await press(key);
        } else await press('Space');
        const next = await press('Enter');
        assert.match(next.tag, /^h\d$/);
        assert.notEqual(next.text, questions[id].title);
      });

    it('Back to the first question, and forward again a step at a time', async () => {
      await start();
      const way = WAYS.find(({ outcome }) => outcome === 'certificate-held');
      const last = way.steps.at(-1)[0];
      for (const [id, values] of way.steps.slice(0, -1)) await answer(id, values);
      for (const [id] of way.steps.slice(0, -1).reverse()) {
        await hands.until('Shift+Tab', ({ text }) => text === labels.back);
        assert.equal((await hands.press('Enter')).text, questions[id].title);
      }
      for (const [index] of way.steps.slice(0, -1).entries()) {
        // What was answered is still there.
        await hands.until('Tab', ({ text }) => text === labels.continue);
        const { text } = await hands.press('Enter');
        assert.equal(text, questions[way.steps[index + 1][0]].title);
      }
      assert.equal((await hands.here()).text, questions[last].title);
    });

    it('each answer changed and kept, and all of them started again', async () => {
      const { steps } = WAYS.find((way) => way.outcome === 'certificate-needed');
      await start(attributesOf(steps));
      for (const [index, [id]] of steps.entries()) {
        const changes = async () => {
          const stops = await hands.until('Tab', ({ id: at }) => at === 'after');
          return stops.filter(({ text }) => text === enResult.labels.change);
        };
        await view.change('details', (all) => all.at(-1).setAttribute('open', ''));
        await view.page.focus('#before');
        assert.equal((await changes()).length, steps.length);
        await view.page.focus('#before');
        for (let nth = 0; nth <= index; nth++)
          await hands.until('Tab', ({ text }) => text === enResult.labels.change);
        assert.equal((await hands.press('Enter')).text, questions[id].title);
        await hands.until('Tab', ({ text }) => text === labels.continue);
        assert.equal((await hands.press('Enter')).text, headingAfter(steps));
      }
      await hands.until('Tab', ({ text }) => text === enResult.labels.startAgain);
      await hands.press('Enter');
      assert.equal((await hands.here()).isInside, true);
    });
  });
