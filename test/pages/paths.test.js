// Without script: whatever a family answers, the page ends where the core ends.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assess, graph, resolve, rulesAsAt } from '../../lib/core/index.js';
import { actionClocks } from '../../lib/core/checker/conclude.js';
import { messages } from '../../lib/i18n/index.js';
import { startDemo } from '../demo/harness.js';
import { address, sections, shown } from './harness.js';

const PARTS = ['B', 'F', 'I', 'health', 'social-care'];
const CHOSEN = Array.from({ length: 2 ** PARTS.length - 1 }, (_, index) =>
  PARTS.filter((_, bit) => (index + 1) & (1 << bit)),
);
const YEARS_ON = '2027-11-20';

/** Every answer there is to a question; any day stands for all days. */
function answersTo({ kind, options }) {
  if (kind === 'choices') return [...CHOSEN, ['not-sure']];
  if (kind === 'date') return [rulesAsAt, 'not-sure'];
  return options.map(({ id }) => id);
}

/** Every way through the graph: asked of the core, one question at a time. */
function everyPath(answers = {}) {
  const question = graph.questions[resolve(answers).at];
  if (!question) return [answers];
  return answersTo(question).flatMap((answer) => everyPath({ ...answers, [question.id]: answer }));
}

const PATHS = everyPath();

const labelOf = (id) => messages.options[id];

/** The words of the link that gives the answer in this section. */
function linkFor({ title }, answers) {
  const [id] = Object.entries(messages.questions).find(([, words]) =>
    title.startsWith(words.title),
  );
  const answer = answers[id];
  assert.ok(answer, `${title} is not asked by the core`);
  if (id === 'parts') {
    if (answer[0] === 'not-sure') return labelOf('not-sure');
    const part = PARTS.find((each) => title.endsWith(labelOf(each)));
    return labelOf(answer.includes(part) ? 'yes' : 'no');
  }
  return answer === rulesAsAt ? 'I have the date' : labelOf(answer);
}

/** From the first section to the last, by the answers; each step is a section and a link in it. */
function follow(all, answers) {
  const steps = [];
  let at = 's1';
  while (all[at].isQuestion) {
    const words = linkFor(all[at], answers);
    const index = all[at].links.findIndex(({ text }) => text.split(': go to')[0] === words);
    assert.ok(index >= 0, `${at} ${all[at].title} has no link “${words}”`);
    steps.push({ from: at, index });
    at = all[at].links[index].to;
    assert.ok(steps.length < 20, 'goes round');
  }
  return { steps, end: at };
}

const titlesOf = (actions) => actions.map((id) => `${messages.actions[id][0]}.`);

function check(all, end, answers) {
  const { facts } = resolve(answers);
  const wanted = assess(facts, { today: rulesAsAt });
  const { title, actions, text, links } = all[end];
  const what = JSON.stringify(answers);
  assert.equal(title, messages.outcomes[wanted.outcome], what);
  assert.deepEqual(actions, titlesOf(wanted.actions), what);
  assert.equal(/SEND35A?/.exec(text)?.[0] ?? null, wanted.form, what);
  for (const note of wanted.notes) assert.ok(text.includes(messages.notes[note]), what);
  if (wanted.appeal === 'elsewhere') return;

  const open = all[links.find((link) => link.text.startsWith(messages.labels.open)).to];
  assert.deepEqual(
    open.said,
    ['appeal', 'certificate', 'mediation', 'disagreementResolution'].map(
      (about) => messages[about][wanted[about]],
    ),
    what,
  );
  const days = links.filter((link) => link.text.startsWith('How to find')).map(({ to }) => all[to]);
  const clocks = wanted.actions.flatMap((action) => actionClocks[action] ?? []);
  assert.deepEqual(
    days.map((day) => day.title),
    clocks.map((clock) => messages.clocks[clock]('the last day')),
    what,
  );
  const late = assess(facts, { today: YEARS_ON }).actions.filter((id) => id.endsWith('-late'));
  for (const action of late)
    assert.ok(
      days.some((day) => day.text.includes(messages.actions[action].join('. '))),
      `${what}: ${action}`,
    );
}

describe('the checker without script', () => {
  let demo;
  let page;
  let problems;
  let all;
  before(async () => {
    demo = await startDemo();
    ({ page, problems } = await demo.open(address('hackney/mediation-checker.html'), {
      script: false,
    }));
    all = await sections(page);
  });
  after(() => demo?.stop());

  it('ends as the core ends, for every answer to every question', (test) => {
    assert.ok(PATHS.length > 1500, `${PATHS.length}`);
    const ends = new Set();
    for (const answers of PATHS) {
      const { end } = follow(all, answers);
      check(all, end, answers);
      ends.add(end);
    }
    test.diagnostic(
      `${PATHS.length} paths, ${ends.size} ends, ${Object.keys(all).length} sections`,
    );
  });

  it('has nothing that no path comes to', () => {
    const seen = new Set();
    const visit = (id) => {
      if (seen.has(id)) return;
      seen.add(id);
      for (const { to } of all[id].links) visit(to);
    };
    visit('s1');
    const unseen = Object.keys(all).filter((id) => !seen.has(id));
    assert.deepEqual(
      unseen.map((id) => all[id].title),
      ['The law we used'],
    );
  });

  it('every link of every question, clicked, shows the next section alone', async (test) => {
    const clicked = new Set();
    let paths = 0;
    assert.deepEqual(await shown(page), ['s1']);
    for (const answers of PATHS) {
      const { steps, end } = follow(all, answers);
      const fresh = steps.findIndex(({ from, index }) => !clicked.has(`${from} ${index}`));
      if (fresh < 0) continue;
      paths++;
      // As by the back button, to the first question with a link that is new.
      await page.goto(`${page.url().split('#')[0]}#${steps[fresh].from}`);
      for (const { from, index } of steps.slice(fresh)) {
        clicked.add(`${from} ${index}`);
        assert.deepEqual(await shown(page), [from]);
        await page.click(`#${from} .answers li:nth-child(${index + 1}) a`);
      }
      assert.deepEqual(await shown(page), [end]);
      const now = await sections(page);
      check(now, new URL(page.url()).hash.slice(1), answers);
    }
    const links = Object.entries(all).flatMap(([id, { isQuestion, links }]) =>
      isQuestion ? links.map((_, index) => `${id} ${index}`) : [],
    );
    // Not to be sure of a later part, or “No” to all, leads where not being sure of the first does.
    const targetOf = (name) => all[name.split(' ')[0]].links[name.split(' ')[1]].to;
    const ofPart = (part) => links.filter((name) => all[name.split(' ')[0]].title.endsWith(part));
    const unsure = targetOf(ofPart(labelOf('B')).at(-1));
    const others = links.filter((name) => !clicked.has(name));
    assert.deepEqual(
      others.map((name) => PARTS.find((part) => ofPart(labelOf(part)).includes(name))),
      ['F', 'I', 'health', 'social-care', 'social-care'],
    );
    for (const name of others) assert.equal(targetOf(name), unsure, name);
    test.diagnostic(`${paths} paths and ${clicked.size} links by clicks`);
    assert.deepEqual(problems, []);
  });

  it('a number on paper leads where the link leads', () => {
    for (const { links } of Object.values(all))
      for (const { text, to } of links)
        assert.equal(/: go to (\d+)$/.exec(text)?.[1], all[to].number, text);
  });
});
