// Makes the made-up changes of docs/changing-the-law.md in a copy of the core, and counts by both laws.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import * as now from '../../lib/core/index.js';
import { addDays } from '../../lib/core/dates/days.js';
import { CACHE, ROOT } from '../../scripts/paths.js';

const FILES = ['src/core/law/citations.ts', 'src/core/law/periods.ts'];
const GUIDE = readFileSync(join(ROOT, 'docs/changing-the-law.md'), 'utf8');

/** Each file's text with the hunks of the guide's `diff` made in it. What a hunk changes stands once. */
function changed(texts, name) {
  const [, diff] = new RegExp(`<!-- change: ${name} -->\n\n\`\`\`diff\n(.*?)\n\`\`\``, 's').exec(
    GUIDE,
  );
  for (const hunk of diff.split(/\n\s*\n/)) {
    const lines = hunk.split('\n');
    const side = (sign) =>
      lines.filter(([first]) => first !== sign).map((line) => `${line.slice(1)}\n`).join(''); // prettier-ignore
    const places = FILES.flatMap((file) =>
      texts[file]
        .split(side('+'))
        .slice(1)
        .map(() => file),
    );
    assert.equal(places.length, 1, `this stands ${places.length} times:\n${hunk}`);
    const [file] = places;
    texts[file] = texts[file].split(side('+')).join(side('-'));
  }
  return texts;
}

/** The core with that change, compiled as strictly as ours. */
async function coreWith(name) {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'changed-law-'));
  after(() => rmSync(folder, { recursive: true }));
  cpSync(join(ROOT, 'src/core'), join(folder, 'src/core'), { recursive: true });
  const texts = FILES.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]);
  for (const [file, text] of Object.entries(changed(Object.fromEntries(texts), name)))
    writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: relative(folder, join(ROOT, 'tsconfig.core.json')),
      compilerOptions: { noEmit: false, rootDir: 'src', outDir: 'lib' },
      include: ['src/core/**/*.ts'],
    }),
  );
  const config = ts.getParsedCommandLineOfConfigFile(join(folder, 'tsconfig.json'), {}, ts.sys);
  const program = ts.createProgram(config.fileNames, config.options);
  const faults = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  assert.deepEqual(
    faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    [],
  );
  return import(pathToFileURL(join(folder, 'lib/core/index.js')));
}

const rulesOf = ({ steps }) => steps.map(({ rule }) => rule);
const yearFrom = (day) => Array.from({ length: 365 }, (_, index) => addDays(day, index));

describe('a limit gets another length', () => {
  let next;
  before(async () => {
    next = await coreWith('longer');
  });
  const appeal = (core, decisionSent, more) => core.deadline('appeal', { decisionSent, ...more });

  it('a letter of the day before has the old length', () => {
    const found = appeal(next, '2027-08-31');
    assert.deepEqual([found.rawDay, found.lastDay], ['2027-10-31', '2027-11-01']);
    assert.deepEqual(rulesOf(found), ['rules-20-1-c-i', 'rules-12-2']);
  });

  it('a letter of the day itself has the new one', () => {
    const found = appeal(next, '2027-09-01');
    assert.deepEqual([found.rawDay, found.lastDay], ['2027-12-01', '2027-12-01']);
    assert.deepEqual(rulesOf(found), ['example-2-1']);
  });

  it('before the change the law is to the letter what it was, for a year of letters', () => {
    for (const day of yearFrom('2026-09-01'))
      for (const more of [{}, { certificateIssued: addDays(day, 60) }])
        assert.deepEqual(appeal(next, day, more), appeal(now, day, more), day);
    assert.equal(appeal(now, '2027-09-01').lastDay, '2027-11-01', 'the law as it is');
  });

  it('after it, nothing is counted by the old rule, and a month from a certificate as before', () => {
    for (const day of yearFrom('2027-09-01').filter((each) => each < '2028-09-01'))
      assert.ok(!rulesOf(appeal(next, day)).includes('rules-20-1-c-i'), day);
    const late = appeal(next, '2027-09-01', { certificateIssued: '2027-11-15' });
    assert.deepEqual(rulesOf(late), ['example-2-1', 'rules-20-1-c-ii']);
    assert.equal(late.lastDay, '2027-12-15');
  });

  it('a letter that was sent before, and dated after, is counted both ways', () => {
    const found = appeal(next, '2027-08-31', { decisionDated: '2027-09-01' });
    assert.deepEqual([found.lastDay, found.readings[0].lastDay], ['2027-11-01', '2027-12-01']);
  });

  it('the other limits stay, and the checker gives each letter its own law', () => {
    const daysOf = (core, decisionSent) =>
      core
        .assess({ decision: 'ceasing-plan', events: { decisionSent } }, { today: '2027-09-02' })
        .deadlines.map(({ clock, lastDay }) => `${clock} ${lastDay}`);
    assert.deepEqual(daysOf(next, '2027-08-31'), [
      'contact-adviser 2027-10-31',
      'appeal 2027-11-01',
    ]);
    assert.deepEqual(daysOf(next, '2027-09-01'), [
      'contact-adviser 2027-11-01',
      'appeal 2027-12-01',
    ]);
  });

  it('each citation says on which days it holds', () => {
    const { citations } = next;
    assert.equal(citations['rules-20-1-c-i'].to, '2027-08-31');
    assert.deepEqual(
      [citations['example-2-1'].from, citations['example-2-1'].to],
      ['2027-09-01', undefined],
    );
    assert.equal(citations['example-2-1'].provision, 'r.2(1)');
  });
});

describe('a rule ends', () => {
  let next;
  before(async () => {
    next = await coreWith('ended');
  });
  const CASES = [
    ['in the last August of the old law', '2027-06-15', '2027-09-01', '2027-09-01', 'rules-12-3-a'],
    ['on its last day', '2028-05-31', '2028-07-31', '2028-07-31', undefined],
    ['on the day after', '2028-06-01', '2028-09-01', '2028-08-01', undefined],
    ['on a Saturday of August', '2028-06-12', '2028-09-01', '2028-08-14', 'rules-12-2'],
  ];
  for (const [title, decisionSent, is, becomes, moved] of CASES)
    it(`a time that ends ${title}`, () => {
      const found = next.deadline('appeal', { decisionSent });
      assert.deepEqual(
        [now.deadline('appeal', { decisionSent }).lastDay, found.lastDay, rulesOf(found)[1]],
        [is, becomes, moved],
      );
    });

  it('on Christmas Day it moves as off any bank holiday', () => {
    const found = next.deadline('appeal', { decisionSent: '2028-10-25' });
    assert.deepEqual([found.lastDay, rulesOf(found)[1]], ['2028-12-27', 'rules-12-2']);
  });
});
