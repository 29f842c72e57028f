/* global document, location */
// Without script: whatever a family answers, the page ends where the core ends.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { actionClocks } from '../../lib/core/checker/conclude.js';
import { addDays, addMonths } from '../../lib/core/dates/days.js';
import { assess, graph, isDay, resolve, rulesAsAt } from '../../lib/core/index.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm } from '../../lib/i18n/index.js';
import { english } from '../../lib/site/texts.js';
import { dayTitle } from '../../lib/site/views.js';
import { startDemo } from '../demo/harness.js';
import { address, sections, shown } from './harness.js';

const PARTS = ['B', 'F', 'I', 'health', 'social-care', 'other'];
const CHOSEN = Array.from({ length: 2 ** PARTS.length - 1 }, (_, index) =>
  PARTS.filter((_, bit) => (index + 1) & (1 << bit)),
);
/** All days have passed by then. */
const MUCH_LATER = '2027-11-20';
const CONCLUSIONS = ['appeal', 'certificate', 'mediation', 'disagreementResolution'];

/** By hand: a day of each kind that the law tells apart, for a letter of this day. */
const LETTER = rulesAsAt;
const DAYS = {
  'A day before the date of the letter': addDays(LETTER, -1),
  'A day within 2 months of the date of the letter': addMonths(LETTER, 2),
  'A day more than 2 months after the date of the letter': addDays(addMonths(LETTER, 2), 1),
};
const COMPARED = ['certificate-issued', 'adviser-contacted'];

/** Every answer there is to a question. */
function answersTo({ id, kind, options }, { person }) {
  // Who answers changes no way after this question; all ways are followed for a parent.
  if (kind === 'choices')
    return person === 'parent' ? [...CHOSEN, ['not-sure']] : [['F', 'I'], ['I', 'health'], ['I']];
  if (kind === 'date')
    return [...(COMPARED.includes(id) ? Object.values(DAYS) : [LETTER]), 'not-sure'];
  return options.map((option) => option.id);
}

/** Every way through the graph: asked of the core, one question at a time. */
function everyPath(answers = {}) {
  const question = graph.questions[resolve(answers).at];
  if (!question) return [answers];
  // The page leads the same way from both: see below.
  const isSame = answers.nation === 'not-sure' && question.id === 'decision';
  return answersTo(question, answers)
    .slice(0, isSame ? 1 : undefined)
    .flatMap((answer) => {
      const next = { ...answers, [question.id]: answer };
      const beside = question.aside ? [{ ...next, [question.aside]: 'yes' }] : [];
      return [...beside, ...everyPath(next)];
    });
}

const PATHS = everyPath();

/** The words of the link that gives the answer in this section. */
function linkFor({ title, links }, answers) {
  const [id, { options }] = Object.entries(enForm.questions).find(([, words]) =>
    title.startsWith(words.title),
  );
  const answer = answers[id];
  assert.ok(answer, `${title} is not asked by the core`);
  const labelOf = (each) => options?.[each] ?? enForm.options[each];
  // Whoever cares for somebody in custody need not say who they are.
  const isAside = id === 'person' && answers['is-detained'] === 'yes';
  if (isAside && answer !== 'someone-else')
    return `${enForm.questions['is-detained'].title} ${labelOf('yes')}`;
  if (id === 'parts') {
    if (answer[0] === 'not-sure') return labelOf('not-sure');
    const part = PARTS.find((each) => title.endsWith(labelOf(each)));
    return labelOf(answer.includes(part) ? 'yes' : 'no');
  }
  if (!isDay(answer)) return labelOf(answer);
  if (links.length === 2) return 'I have the date';
  return Object.keys(DAYS).find((each) => DAYS[each] === answer);
}

/** From the first section to the last, by the answers; each step is a section and a link in it. */
function follow(all, answers) {
  const steps = [];
  let told = '';
  let at = 's1';
  while (all[at].isQuestion) {
    const words = linkFor(all[at], answers);
    const index = all[at].links.findIndex(({ text }) => text.split(': go to')[0] === words);
    assert.ok(index >= 0, `${at} ${all[at].title} has no link “${words}”`);
    steps.push({ from: at, index });
    told += all[at].links[index].told;
    at = all[at].links[index].to;
    assert.ok(steps.length < 20, 'goes round');
  }
  return { steps, end: at, told };
}

const titleOf = (id) => `${enResult.actions[id]}.`;
/** What only some families do who come to an end, with the words that say who. */
const ONLY_IF = {
  'find-date': 'If you are not sure of a date: ',
  'ask-recommendations': 'If you disagree with health or social care in the plan too: ',
};
const isCouncils = ({ clock }) => clock in enResult.duties;

/** What is said of a note on paper, where there is no day to stand beside. */
const noteOf = (id) =>
  id === 'placement-doubtful' ? 'You may not need a certificate' : enResult.notes[id];

function check(all, { end, told }, answers) {
  const { facts } = resolve(answers);
  const wanted = assess(facts, { today: rulesAsAt });
  const { title, actions, text, links } = all[end];
  const what = JSON.stringify(answers);
  assert.equal(title, enResult.outcomes[wanted.outcome], what);

  const others = Object.keys(ONLY_IF).filter((id) => !wanted.actions.includes(id));
  assert.deepEqual(
    actions.filter((each) => !others.some((id) => each === titleOf(id))),
    wanted.actions.map(titleOf),
    what,
  );
  for (const [id, words] of Object.entries(ONLY_IF))
    assert.equal(text.includes(titleOf(id)), text.includes(`${words}${titleOf(id)}`), what);

  if (wanted.form === 'SEND35A') assert.match(text, /SEND35A if the council will not assess/, what);
  else assert.equal(/use form (SEND35)\b/i.exec(text)?.[1] ?? null, wanted.form, what);

  const later = assess(facts, { today: MUCH_LATER });
  // With a certificate in hand the page does not ask for the day of the call: it says what hangs on
  // it. Nor does it ask who answers for somebody in custody.
  const asked = (id) =>
    !(id === 'contact-before-decision' && wanted.outcome === 'certificate-held') &&
    !(id === 'appellant-young-person' && answers['is-detained']);
  const notes = [...wanted.notes, ...later.notes.filter((id) => id === 'late-contact-possible')];
  for (const id of notes.filter(asked))
    assert.ok(`${told} ${text}`.includes(noteOf(id)), `${what}: ${id}`);

  if (wanted.appeal === 'elsewhere') return;
  const open = links.find((link) => link.text.startsWith(enResult.labels.open));
  if (CONCLUSIONS.every((about) => wanted[about] === 'unknown')) assert.equal(open, undefined);
  else
    assert.deepEqual(
      all[open.to].said,
      CONCLUSIONS.map((about) => enResult[about][wanted[about]]),
      what,
    );

  const days = links
    .filter((link) => link.text.includes('How to find the last day'))
    .map(({ to }) => all[to]);
  const isDuty = (day) => day.title.startsWith('The last day for the council to ');
  assert.deepEqual(
    days.filter((day) => !isDuty(day)).map((day) => day.title),
    wanted.actions
      .flatMap((action) => actionClocks[action] ?? [])
      .map((clock) => dayTitle(english, clock)),
    what,
  );
  const duties = wanted.deadlines
    .filter(isCouncils)
    .map(({ clock }) => `The last day for the council to ${enResult.duties[clock]}`);
  const found = days.filter(isDuty).map((day) => day.title);
  if (duties.length) assert.deepEqual(found, duties, what);
  for (const action of later.actions.filter((id) => !wanted.actions.includes(id))) {
    // Without a day of today it cannot be told who may be late from who is.
    const said = action === 'ask-more-time' ? 'send-appeal-late' : action;
    assert.ok(
      days.some((day) => day.text.includes(`${titleOf(said)} ${enResult.actionTexts[said]}`)),
      `${what}: ${action}`,
    );
  }
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
    assert.ok(PATHS.length > 3000, `${PATHS.length}`);
    const ends = new Set();
    for (const answers of PATHS) {
      const followed = follow(all, answers);
      check(all, followed, answers);
      ends.add(followed.end);
    }
    const has = (outcome) => PATHS.some((answers) => resolve(answers).at === outcome);
    for (const outcome of Object.keys(graph.outcomes)) assert.ok(has(outcome), outcome);
    test.diagnostic(
      `${PATHS.length} paths, ${ends.size} ends, ${Object.keys(all).length} sections`,
    );
  });

  it('leads the same way for whoever asks, and for who is not sure of the country', () => {
    const target = (at, id) =>
      all[at].links.find(({ text }) => text.startsWith(`${enForm.options[id]}: `)).to;
    const person = target('s1', 'england');
    assert.equal(target('s1', 'not-sure'), person);
    for (const id of ['parent-of-young-person', 'young-person', 'not-sure'])
      assert.equal(target(person, id), target(person, 'parent'), id);
  });

  it('has nothing that no path comes to, and no more than a family can leaf through', () => {
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
    assert.ok(Object.keys(all).length <= 100);
    // No two say the same.
    const said = Object.values(all).map(({ number, text }) => text.slice(number.length));
    assert.equal(new Set(said).size, said.length);
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
      const seen = await page.evaluate((wanted) => {
        location.hash = wanted[0].from;
        const visible = () =>
          [...document.querySelectorAll('section')]
            .filter((each) => each.checkVisibility())
            .map(({ id }) => id)
            .join();
        return wanted.map(({ from, index }) => {
          const before = visible();
          document.querySelector(`#${from} .low-answers li:nth-child(${index + 1}) a`).click();
          return [before, visible()];
        });
      }, steps.slice(fresh));
      const ids = [...steps.slice(fresh).map(({ from }) => from), end];
      assert.deepEqual(seen, ids.slice(1).map((id, index) => [ids[index], id])); // prettier-ignore
      for (const { from, index } of steps) clicked.add(`${from} ${index}`);
      assert.equal(new URL(page.url()).hash, `#${end}`);
    }
    // Not to be sure of a later part, or “No” to all, leads where not being sure of the first does.
    const firsts = Object.values(all).filter(({ title }) => title.endsWith(enForm.options.B));
    const unsure = firsts.map(({ links }) => links.at(-1).to);
    for (const [id, { isQuestion, links, title }] of Object.entries(all))
      for (const [index, { to }] of (isQuestion ? links : []).entries()) {
        if (clicked.has(`${id} ${index}`)) continue;
        assert.ok(title.startsWith(enForm.questions.parts.title), `${id} ${index}`);
        assert.ok(unsure.includes(to), `${id} ${index}`);
      }
    test.diagnostic(`${paths} paths and ${clicked.size} links by clicks`);
    assert.deepEqual(problems, []);
  });

  it('a number on paper leads where the link leads', () => {
    for (const { links } of Object.values(all))
      for (const { text, to } of links)
        assert.equal(/: go to (\d+)$/.exec(text)?.[1], all[to].number, text);
  });
});
