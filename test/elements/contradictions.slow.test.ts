// Dates and answers that do not fit together: there is a sentence about it, and never a wrong day or an error.
import { expect } from '@open-wc/testing';
import { addDays } from '../../src/core/dates/days.js';
import { graph } from '../../src/core/index.js';
import type { QuestionId } from '../../src/core/index.js';
import { enResult } from '../../src/i18n/en/result.js';
import { enForm } from '../../src/i18n/index.js';
import { seeded } from '../core/helpers/random.js';
import {
  all,
  answer,
  expectWords,
  jammed,
  mount,
  press,
  step,
  textOf,
  watchWarnings,
} from './helpers/page.js';
import type { Attributes } from './helpers/page.js';

const { questions } = enForm;
const { notes, outcomes } = enResult;
const TODAY = '2026-11-28';
const LETTER = {
  nation: 'england',
  person: 'parent',
  decision: 'refusal-to-issue',
  'decision-sent': '2026-11-02',
  today: TODAY,
};
const CALLED = { 'has-certificate': 'no', 'has-contacted-adviser': 'yes' };
const APPEAL = 'by 5pm on Monday 4 January 2027';
const CALL = enResult.clocks['contact-adviser']('Thursday 31 December 2026');

const warnings = watchWarnings();

const CASES: readonly (readonly [
  title: string,
  attributes: Attributes,
  heading: string,
  says: readonly string[],
  not?: readonly (string | RegExp)[],
])[] = [
  [
    'a call from before the letter',
    { ...CALLED, 'adviser-contacted': '2026-10-20' },
    outcomes['certificate-needed'],
    [APPEAL, CALL, notes['contact-before-decision']],
    [notes['month-from-certificate']],
  ],
  [
    'a call that is still to come',
    { ...CALLED, 'adviser-contacted': '2026-12-20' },
    outcomes['certificate-awaited'],
    [APPEAL, notes['date-in-future']],
  ],
  [
    'a call on a day after the two months, which is still to come',
    { ...CALLED, 'adviser-contacted': '2027-02-20' },
    outcomes['certificate-needed'],
    [APPEAL, CALL, notes['date-in-future']],
  ],
  [
    'a certificate that is still to come',
    { 'has-certificate': 'yes', 'certificate-issued': '2026-12-20' },
    outcomes['certificate-held'],
    [notes['date-in-future']],
  ],
  [
    'a letter that is still to come',
    { 'decision-sent': '2026-12-10', 'has-certificate': 'no', 'has-contacted-adviser': 'no' },
    outcomes['certificate-needed'],
    [notes['date-in-future']],
  ],
  [
    'a certificate from before the call, where the call decides',
    {
      'decision-sent': '2026-09-02',
      'has-certificate': 'yes',
      'certificate-issued': '2026-11-10',
      'adviser-contacted': '2026-11-20',
    },
    enResult.mayBeLate.appeal,
    ['The usual last day to appeal was Monday 2 November 2026.', notes['dates-contradict']],
    ['10 December'],
  ],
  [
    'a certificate and a call from before the letter',
    {
      'has-certificate': 'yes',
      'certificate-issued': '2026-10-01',
      'has-contacted-adviser': 'yes',
      'adviser-contacted': '2026-10-20',
    },
    outcomes['certificate-needed'],
    [APPEAL, CALL, notes['contact-before-decision']],
    [notes['month-from-certificate']],
  ],
  [
    'no certificate, and the date of one',
    { 'has-certificate': 'no', 'certificate-issued': '2026-11-20', 'has-contacted-adviser': 'no' },
    outcomes['certificate-needed'],
    [APPEAL, CALL],
    ['21 December'],
  ],
  [
    'no call, and the date of one',
    { 'has-certificate': 'no', 'has-contacted-adviser': 'no', 'adviser-contacted': '2026-11-16' },
    outcomes['certificate-needed'],
    [APPEAL, CALL],
    [notes['month-from-certificate']],
  ],
  [
    'a draft, and the dates of a letter',
    { decision: 'draft-plan', 'draft-sent': 'not-sure', 'has-certificate': 'no' },
    outcomes['draft-plan'],
    [],
    [/20\d\d/],
  ],
  [
    'a claim, and the dates of a letter',
    {
      decision: 'disability-discrimination',
      'discrimination-by': 'other',
      conduct: '2026-11-02',
    },
    outcomes['county-court'],
    [],
    [/20\d\d/],
  ],
  [
    'another nation, and all the rest',
    { nation: 'wales', ...CALLED, 'adviser-contacted': '2026-11-16' },
    outcomes['another-nation'],
    [],
    [/20\d\d/],
  ],
];

describe('mediation-checker, of what does not fit together,', () => {
  for (const [title, attributes, heading, says, not = []] of CASES)
    it(title, async () => {
      const host = await mount('mediation-checker', { ...LETTER, ...attributes });
      expect(step(host)).to.equal(heading);
      expectWords(textOf(host, '.low-panel'), says, not);
      expect(warnings).to.deep.equal([]);
    });

  it('keeps the answer that it is not sure of the certificate, whatever its date', async () => {
    const host = await mount('mediation-checker', {
      ...LETTER,
      ...CALLED,
      'has-certificate': 'not-sure',
      'certificate-issued': '2026-10-01',
      'adviser-contacted': '2026-11-16',
    });
    expect(step(host)).to.equal(outcomes['certificate-awaited']);
    expectWords(textOf(host, '.low-answers'), [
      `${questions['has-certificate'].title} ${enForm.options['not-sure']}`,
    ]);
  });

  it('a call from before the letter, typed: says so where it is answered, and can be changed', async () => {
    const host = await mount('mediation-checker', { ...LETTER, ...CALLED });
    await answer(host, '2026-10-20');
    expectWords(textOf(host, '.low-panel'), [notes['contact-before-decision'], CALL]);
    await press(host, `Change: ${questions['adviser-contacted'].title}`);
    await answer(host, '2026-11-16');
    expect(step(host)).to.equal(outcomes['certificate-awaited']);
    expectWords(textOf(host, '.low-panel'), [], [notes['contact-before-decision']]);
  });

  it('a day that is still to come, typed: is asked for again', async () => {
    for (const [attributes, thing] of [
      [{ ...LETTER, ...CALLED }, 'call'],
      [{ ...LETTER, decision: 'draft-plan' }, 'letter'],
      [{ ...LETTER, decision: 'no-decision', awaiting: 'awaiting-review' }, 'meeting'],
    ] as const) {
      const host = await mount('mediation-checker', attributes);
      await answer(host, addDays(TODAY, 1));
      expect(textOf(host, '.low-faults a')).to.equal(
        enForm.errors['in-future'](thing, '29/11/2026'),
      );
    }
  });
});

describe('answers drawn by lot,', () => {
  const { chance, int, pick } = seeded(20261128);
  const someDay = () => addDays(TODAY, int(-400, 100));

  function drawn(): Attributes {
    const attributes: Record<string, string> = { today: TODAY };
    for (const { id, kind, options } of Object.values(graph.questions)) {
      if (chance(0.2)) continue;
      const ids = options.map((option) => option.id as string);
      if (kind === 'date')
        attributes[id] = chance(0.8) ? someDay() : pick(['not-sure', 'soon', '']);
      else if (kind === 'choices') attributes[id] = [pick(ids), pick(ids)].join(' ');
      else attributes[id] = id === 'nation' || id === 'person' ? ids[0]! : pick(ids);
    }
    for (const id of ['decision-dated', 'placement-only'])
      if (chance(0.2)) attributes[id] = someDay();
    return attributes;
  }

  for (const tag of ['mediation-checker', 'deadline-countdown', 'mediation-guide'] as const)
    it(`bring ${tag} to a question or to sentences, and never to an error`, async () => {
      for (let times = 0; times < 250; times++) {
        const attributes = drawn();
        warnings.length = 0;
        const host = await mount(tag, attributes);
        const text = textOf(host);
        const about = JSON.stringify(attributes);
        expect(text, about).to.match(/\w{3}/);
        expect(text, about).to.not.match(/\[object|undefined|\bnull\b|NaN|Invalid/);
        expect(jammed(host), about).to.deep.equal([]);
        for (const panel of all(host, '.low-panel'))
          expect(panel.textContent, about).to.match(/\w{3}/);
        // A day that has gone is never set as a task.
        for (const [, day] of textOf(host, '.low-panel').matchAll(/\((\d\d\/\d\d\/\d{4})\)/g))
          expect(day!.split('/').reverse().join('-') >= TODAY, about).to.equal(true);
        const strange = warnings.filter(
          (line) => !/is not an answer|is not a valid date/.test(line),
        );
        expect(strange, about).to.deep.equal([]);
        host.parentElement!.remove();
      }
    });

  it('are of every kind', () => {
    const ids = new Set<string>();
    for (let times = 0; times < 50; times++) Object.keys(drawn()).forEach((id) => ids.add(id));
    for (const id of Object.keys(graph.questions) as QuestionId[]) expect(ids).to.include(id);
  });
});
