// The rules on paper: what is committed is what the core says now, and nothing of it is left out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { assess, citations, deadline, graph, resolve, rulesAsAt } from '../../lib/core/index.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../../lib/i18n/index.js';
import { documents } from '../../scripts/rules.js';
import { rowOf, year } from '../../scripts/rules/calendar.js';
import { caseOfReading, caseOfRule } from '../../scripts/rules/examples.js';
import {
  groups,
  lengthOf,
  longest,
  OF_ONE_ANSWER,
  paths,
  rows,
  simply,
  sizeOf,
} from '../../scripts/rules/paths.js';
import { frequent } from '../../scripts/rules/paths-table.js';
import { RULES, spanOf } from '../../scripts/rules/rules-page.js';
import { anchorOf, edgesOf, headingOf, linkTo, sourceOf } from '../../scripts/rules/text.js';
import { ROOT } from '../../scripts/paths.js';

const inWords = (day) => wordsOfDay(day, enForm);

const read = (file) => readFileSync(join(ROOT, file), 'utf8');
const NODES = [...Object.values(graph.questions), ...Object.values(graph.outcomes)];

let made;
before(async () => {
  made = await documents();
});

describe('the rules on paper', () => {
  for (const file of [
    'docs/rules.md',
    'docs/rules/calendar.md',
    'docs/rules/paths.md',
    'docs/rules/paths.csv',
    'docs/images/rules-graph.svg',
  ])
    it(`${file} is up to date`, () => {
      assert.ok(file in made);
      assert.ok(read(file) === made[file], `${file} is out of date: run npm run rules`);
    });
});

/** The part of the page under a heading, to the next of the same level. */
function section(heading) {
  const [, after] = `\n${made['docs/rules.md']}`.split(`\n${heading}\n`);
  assert.ok(after, heading);
  return after.split(new RegExp(`\n#{1,${heading.indexOf(' ')}} `))[0];
}

describe('docs/rules.md', () => {
  for (const { id, cites, edges } of NODES)
    it(`has ${id} with the sources of each edge`, () => {
      const text = section(`### ${headingOf(id)}`);
      for (const edge of edges ?? []) {
        const [, after] = text.split(
          new RegExp(`\\*\\*\\[[^\\]]*\\]\\(${anchorOf(headingOf(edge.to))}\\)\\*\\*\n`),
        );
        assert.ok(after, edge.to);
      }
      const bullets = text.split('\n').filter((line) => /^ *- /.test(line));
      for (const cite of cites)
        assert.ok(bullets.some((line) => line.trim() === `- ${sourceOf(cite)}`), cite); // prettier-ignore
      const wanted = (edges ?? []).reduce((sum, edge) => sum + edge.cites.length, 0);
      assert.ok(bullets.length >= wanted + (edges ?? []).length, 'an edge has lost a source');
    });

  it('has every source with its mark, and its words where it has any', () => {
    const rows = section('## Sources').split('\n');
    for (const [id, { status, quote = '' }] of Object.entries(citations)) {
      const row = rows.find((line) => line.startsWith(`| \`${id}\` `));
      for (const part of [linkTo(id), `\`${status}\``, quote]) assert.ok(row.includes(part), id);
    }
  });

  it('has an example of every rule and of every other reading', () => {
    assert.deepEqual([...RULES].sort(), Object.keys(enResult.rules).sort());
    for (const rule of RULES) {
      const { events, found } = caseOfRule(rule);
      assert.equal(found.steps.at(-1).rule, rule);
      assert.deepEqual(deadline(found.clock, events), found);
      const text = section(
        `### Example: ${citations[rule].instrument} ${citations[rule].provision}`,
      );
      assert.ok(text.includes(`**${inWords(found.lastDay)}**`), rule);
      for (const { from, to } of found.steps) assert.ok(text.includes(spanOf(from, to)), rule);
    }
    for (const [point, words] of Object.entries(enResult.readings)) {
      const { lastDay } = caseOfReading(point).found.readings.find(({ id }) => id === point);
      const text = section(`### Otherwise read: ${words}`);
      assert.ok(text.includes(`Otherwise read, ${inWords(lastDay)}: ${words}`), point);
    }
  });

  it('leads nowhere that is not there', () => {
    const headings = made['docs/rules.md'].match(/(?<=^#+ ).+$/gm).map(anchorOf);
    assert.equal(new Set(headings).size, headings.length);
    const links = Object.entries(made).flatMap(([file, text]) => [
      ...[...text.matchAll(/\]\((#[^)]+)\)/g)].map(([, link]) => (file === 'docs/rules.md' ? link : `${file}${link}`)), // prettier-ignore
      ...[...text.matchAll(/(?:\]\(|href=")\.\.\/rules\.md(#[^)"]+)/g)].map(([, link]) => link),
    ]);
    assert.ok(links.length > 60, `${links.length}`);
    assert.deepEqual(links.filter((link) => !headings.includes(link)), []); // prettier-ignore
  });
});

describe('the picture', () => {
  it('has a box for each question and outcome, which leads to its section', () => {
    const svg = made['docs/images/rules-graph.svg'];
    for (const { id } of NODES) {
      const [, box] = svg.split(`<!-- ${id.replaceAll('-', '&#45;')} -->`);
      assert.ok(box.split('<!--')[0].includes(`href="../rules.md${anchorOf(headingOf(id))}"`), id);
    }
    assert.equal(svg.match(/class="node"/g).length, NODES.length);
    const arrows = Object.values(graph.questions).flatMap(({ id, edges }) =>
      [...new Set(edges.map(({ to }) => to))].map((to) => `${id} ${to}`),
    );
    assert.equal(svg.match(/class="edge"/g).length, arrows.length);
  });

  it('says what it is, and has no script, no style and nothing from elsewhere', () => {
    const svg = made['docs/images/rules-graph.svg'];
    assert.match(svg, /^<svg [^>]*aria-labelledby="title description"[^>]*>\n<title id="title">\w/);
    assert.match(svg, new RegExp(`<desc id="description">${Object.keys(graph.questions).length} questions`)); // prettier-ignore
    assert.doesNotMatch(svg, /<script|<style|style=|<image|href="(?!\.\.\/rules\.md#)/);
  });
});

describe('what an edge says', () => {
  const said = (id) => edgesOf(graph.questions[id]).map((edge) => edge.said);

  it('is each of its conditions: on days, on another answer, and beside the question', () => {
    const certificate = 'the date on the certificate is';
    const call = 'the day of the first call to the adviser is';
    const [before, after] = ['before the date of the letter', 'more than 2 months after the date of the letter']; // prettier-ignore
    assert.deepEqual(said('certificate-issued'), [
      `where ${certificate} ${before}`,
      `where ${certificate} ${after}`,
      'in any other case',
    ]);
    assert.deepEqual(said('has-contacted-adviser'), [
      `“Yes”, where ${certificate} ${before}`,
      '“Yes”, in any other case',
      '“No”, “I am not sure”',
    ]);
    assert.deepEqual(said('adviser-contacted'), [
      `where ${certificate} ${after}`,
      `where ${call} ${before}`,
      `where ${call} ${after}`,
      'in any other case',
    ]);
    assert.equal(
      said('person')[0],
      `where “${enForm.questions['is-detained'].title}”, beside this question, is answered “Yes”`,
    );
    assert.match(said('decision-sent')[1], /^where the answer to .+ was only “It will not change/);
  });
});

describe('the time limits', () => {
  const row = (start) =>
    section('## The time limits')
      .split('\n')
      .find((line) => line.startsWith(`| ${start}`))
      .split('|')
      .map((cell) => cell.trim());
  const LENGTHS = [
    ['Council: say if it will assess', '6 weeks'],
    ['Council: say that it will not make a plan', '16 weeks'],
    ['Council: send the final plan', '20 weeks'],
    ['Tell the council what to change in a draft plan', '15 days, that day included'],
    ['Council: say what it decided after a review', '4 weeks'],
    ['Council: send the changed plan ', '8 weeks'],
    ['Do what was agreed', '2 weeks'],
    ['Send the claim', '6 months, that day included'],
  ];
  for (const [what, length] of LENGTHS)
    it(`${what.trim()}: ${length}`, () => assert.equal(row(what)[2], length));

  it('of a move between phases is a date', () => {
    assert.match(row('Council: send the changed plan for a move')[2], /^before 15 February .+ 31 March/); // prettier-ignore
  });

  it('of mediation runs from the day the family told the council', () => {
    assert.match(section('## The time limits'), /30 days run from .+ “was informed by” the parent/);
  });
});

describe('the paths', () => {
  const keyOf = (answers) => JSON.stringify(Object.entries(answers).sort());
  const all = new Map(paths.map(({ answers, ...path }) => [keyOf(answers), path]));

  /** Every path that a row stands for. */
  const within = (answers) =>
    Object.entries(answers).reduce(
      (found, [id, each]) => found.flatMap((path) => each.map((one) => ({ ...path, [id]: one }))),
      [{}],
    );

  it('are each there once, with the outcome that the core comes to, in 7 questions at most', () => {
    assert.ok(paths.length > 20_000);
    assert.equal(all.size, paths.length);
    assert.equal(longest, 7);
    assert.ok(paths.every((path) => lengthOf(path) <= longest));
    // One of every seven, so that it takes no time; each has its own answers and its own end.
    for (const { given, outcome, appellant, form, actions } of paths.filter(
      (_, index) => index % 7 === 0,
    )) {
      // prettier-ignore
      const { at, facts } = resolve(given);
      const found = assess(facts, { today: rulesAsAt });
      assert.deepEqual([outcome, appellant, form, actions], [at, found.appellant, found.form, found.actions]); // prettier-ignore
    }
    const ends = new Set(paths.map(({ outcome }) => outcome));
    assert.deepEqual([...ends].sort(), Object.keys(graph.outcomes).sort());
  });

  for (const [name, table, isSame] of [
    [
      'of all',
      rows,
      ({ outcome, appellant, form, actions, notes }) => ({
        outcome,
        appellant,
        form,
        actions,
        notes,
      }),
    ],
    ['that is read', groups, simply],
  ])
    it(`are each in one line of the table ${name}, with the same end`, () => {
      const seen = new Set();
      for (const { answers, ...row } of table)
        for (const path of within(answers)) {
          const key = keyOf(path);
          assert.ok(all.has(key) && !seen.has(key), key);
          seen.add(key);
          assert.deepEqual(isSame(all.get(key)), isSame(row), key);
        }
      assert.equal(seen.size, all.size);
    });

  it('differ in the notes left out of the table that is read by one answer alone', () => {
    for (const [note, [question, answer]] of Object.entries(OF_ONE_ANSWER))
      for (const { answers, notes, appellant } of paths) {
        const isMeant = answers[question] === answer && appellant !== null;
        assert.equal(notes.includes(note), isMeant, `${note} ${JSON.stringify(answers)}`);
      }
  });

  it('are in tables that can be read, which say how many they are', () => {
    const csv = made['docs/rules/paths.csv'].trimEnd().split('\n');
    assert.equal(csv.length, rows.length + 1);
    assert.ok(csv.length < 3000, `${csv.length}`);
    const [head, ...lines] = csv.map((line) => line.split(','));
    assert.ok(lines.every(({ length }) => length === head.length));
    const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
    assert.equal(sum(lines.map((line) => Number(line[head.indexOf('paths')]))), paths.length);

    const read = made['docs/rules/paths.md'];
    const sizes = read.match(/^\| +[\d,]+ \| (England|Wales)/gm);
    assert.equal(sizes.length, groups.length);
    assert.ok(groups.length < 300, `${groups.length}`);
    assert.equal(sum(groups.map(sizeOf)), paths.length);
    assert.ok(read.includes(`**${paths.length.toLocaleString('en-GB')}** ways`));
    assert.ok(read.includes(`longest asks **${longest}** questions`));
  });

  it('that are gone most are five, and short', () => {
    assert.deepEqual(
      frequent.map(({ decision, without, holding }) => [decision, without.questions, holding.questions]), // prettier-ignore
      [
        ['plan-contents', 6, 6],
        ['refusal-to-assess', 5, 5],
        ['refusal-to-issue', 5, 5],
        ['refusal-to-amend', 6, 6],
        ['ceasing-plan', 5, 5],
      ],
    );
    for (const { without, holding } of frequent)
      assert.deepEqual([without.at, holding.at], ['certificate-needed', 'certificate-held']);
  });
});

describe('the calendar', () => {
  it('has each day of a year once, from the month in which the law was read', () => {
    const days = year().map(({ decisionSent }) => decisionSent);
    assert.ok([365, 366].includes(days.length));
    assert.equal(new Set(days).size, days.length);
    assert.ok(days[0] <= rulesAsAt && days.includes(rulesAsAt));
    const lines = made['docs/rules/calendar.md'].match(/^\| (Mon|Tue|Wed|Thu|Fri|Sat|Sun) /gm);
    assert.equal(lines.length, days.length);
  });

  // By hand, with the bank holidays of GOV.UK.
  const LETTERS = [
    ['2026-11-01', '2027-01-01', '2027-01-04', 'rules-12-3-a'],
    ['2026-11-02', '2027-01-02', '2027-01-04', 'rules-12-2'],
    ['2026-11-04', '2027-01-04', '2027-01-04', 'rules-20-1-c-i'],
    ['2026-12-31', '2027-02-28', '2027-03-01', 'rules-12-2'],
    ['2027-06-15', '2027-08-15', '2027-09-01', 'rules-12-3-a'],
  ];
  for (const [sent, adviser, appeal, rule] of LETTERS)
    it(`a letter of ${sent} has the days that a person counts`, () => {
      const row = rowOf(sent);
      assert.deepEqual([row.adviser.lastDay, row.appeal.lastDay, row.rule], [adviser, appeal, rule]); // prettier-ignore
    });
});
