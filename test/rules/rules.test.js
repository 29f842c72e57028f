// The rules on paper: what is committed is what the core says now, and nothing of it is left out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { citations, deadline, graph, rulesAsAt } from '../../lib/core/index.js';
import { enMore } from '../../lib/i18n/en.js';
import { inWords } from '../../lib/i18n/index.js';
import { documents } from '../../scripts/rules.js';
import { rowOf, year } from '../../scripts/rules/calendar.js';
import { caseOfReading, caseOfRule } from '../../scripts/rules/examples.js';
import { groups, paths, sizeOf } from '../../scripts/rules/paths.js';
import { RULES } from '../../scripts/rules/rules-page.js';
import { anchorOf, headingOf, linkTo, sourceOf } from '../../scripts/rules/text.js';
import { ROOT } from '../../scripts/paths.js';

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
    assert.deepEqual([...RULES].sort(), Object.keys(enMore.rules).sort());
    for (const rule of RULES) {
      const { events, found } = caseOfRule(rule);
      assert.equal(found.steps.at(-1).rule, rule);
      assert.deepEqual(deadline(found.clock, events), found);
      const text = section(
        `### Example: ${citations[rule].instrument} ${citations[rule].provision}`,
      );
      assert.ok(text.includes(`**${inWords(found.lastDay)}**`), rule);
      for (const { from, to } of found.steps)
        assert.ok(text.includes(`${inWords(from)} to ${inWords(to)}`), rule);
    }
    for (const [point, words] of Object.entries(enMore.readings)) {
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
    assert.match(svg, /<desc id="description">8 questions/);
    assert.doesNotMatch(svg, /<script|<style|style=|<image|href="(?!\.\.\/rules\.md#)/);
  });
});

describe('the paths', () => {
  it('are 1,611, each once, with the outcome that the core comes to', () => {
    assert.equal(paths.length, 1611);
    assert.equal(new Set(paths.map(({ answers }) => JSON.stringify(answers))).size, 1611);
    const [, ...rows] = made['docs/rules/paths.csv'].trimEnd().split('\n');
    assert.equal(rows.length, 1611);
    assert.equal(new Set(rows.map((row) => row.replace(/^\d+/, ''))).size, 1611);
    const [head] = made['docs/rules/paths.csv'].split('\n');
    const column = head.split(',').indexOf('outcome');
    for (const row of rows) assert.ok(row.split(',')[column] in graph.outcomes, row);
  });

  it('are each in one line of the table that is read, with the same outcome, form and actions', () => {
    assert.equal(groups.reduce((sum, group) => sum + sizeOf(group), 0), 1611); // prettier-ignore
    const has = (all, answer) => all?.some((each) => `${each}` === `${answer}`);
    for (const { answers, ...end } of paths) {
      const found = groups.filter(
        (group) =>
          Object.keys(group.answers).length === Object.keys(answers).length &&
          Object.entries(answers).every(([id, answer]) => has(group.answers[id], answer)),
      );
      assert.equal(found.length, 1, JSON.stringify(answers));
      assert.deepEqual(found[0], { answers: found[0].answers, ...end });
    }
    const lines = made['docs/rules/paths.md'].split('\n').filter((line) => /^\| +[\d,]+ \|/.test(line)); // prettier-ignore
    assert.equal(lines.length, groups.length);
    const sizes = lines.map((line) => Number(line.split('|')[1].replace(',', '')));
    assert.equal(sizes.reduce((sum, size) => sum + size), 1611); // prettier-ignore
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
