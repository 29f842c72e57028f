import { expect } from '@open-wc/testing';
import { enForm } from '../../../src/i18n/index.js';
import type { ErrorId } from '../../../src/i18n/index.js';
import { LETTER_QUESTION } from '../helpers/cases.js';
import {
  active,
  all,
  answer,
  chosen,
  find,
  focused,
  gapsBetween,
  idsIn,
  mount,
  press,
  settled,
  step,
  textOf,
  type,
  typed,
} from '../helpers/page.js';
import type { Attributes } from '../helpers/page.js';

interface Case {
  title: string;
  attributes: Attributes;
  /** In the fields, or chosen. */
  typed?: readonly string[];
  choose?: readonly string[];
  field: string;
  id: ErrorId;
  /** What the date is of. */
  thing?: string;
  /** What the fault is about, in words. */
  about?: string;
}

const date = (
  title: string,
  entered: readonly string[],
  field: string,
  id: ErrorId,
  about = '',
  choose: readonly string[] = [],
): Case => ({
  title,
  attributes: LETTER_QUESTION,
  typed: entered,
  choose,
  field,
  id,
  thing: 'letter',
  about,
});

const SENT = { 'decision-sent': '2026-11-02' };
const PLAN = { nation: 'england', person: 'parent', decision: 'plan-contents' };

const CASES: readonly Case[] = [
  date('nothing', ['', '', ''], 'day', 'no-day'),
  date('no month', ['2', '', '2026'], 'month', 'no-month'),
  date('no year', ['2', '11', ''], 'year', 'no-year'),
  date('20266', ['2', '11', '20266'], 'year', 'unreadable-year', '20266'),
  date('31/2/2026', ['31', '2', '2026'], 'day', 'no-such-day', '31/02/2026'),
  date('letters', ['two', '11', '2026'], 'day', 'unreadable-day', 'two'),
  date('what may be June or July', ['2', 'ju', '2026'], 'month', 'unreadable-month', 'ju'),
  date('31/02/2026 in one field', ['31/02/2026', '', ''], 'day', 'no-such-day', '31/02/2026'),
  date('another month beside it', ['2/11/26', '12', ''], 'day', 'unreadable-day', '2/11/26'),
  date('HTML', ['<b>2</b>', '11', '2026'], 'day', 'unreadable-day', '<b>2</b>'),
  date('tomorrow', ['23', '11', '2026'], 'year', 'in-future', '23/11/2026'),
  {
    title: 'no certificate date',
    attributes: { ...LETTER_QUESTION, 'decision-sent': '2026-11-02', 'has-certificate': 'yes' },
    typed: ['', '', ''],
    field: 'day',
    id: 'no-day',
    thing: 'certificate',
  },
  {
    title: 'no year of the discrimination',
    attributes: {
      ...LETTER_QUESTION,
      decision: 'disability-discrimination',
      'discrimination-by': 'school',
    },
    typed: ['2', '11', ''],
    field: 'year',
    id: 'no-year',
    thing: 'event',
  },
  ...(
    [
      ['no country', 'nation', {}, 'england'],
      ['not who they are', 'person', { nation: 'england' }, 'parent'],
      ['no decision', 'decision', { nation: 'england', person: 'parent' }, 'refusal-to-assess'],
      ['no part', 'parts', PLAN, 'B'],
      ['no certificate', 'has-certificate', { ...LETTER_QUESTION, ...SENT }, 'yes'],
      [
        'no call',
        'has-contacted-adviser',
        { ...LETTER_QUESTION, ...SENT, 'has-certificate': 'no' },
        'yes',
      ],
    ] as const
  ).map(([title, question, attributes, field]): Case => {
    const { thing } = enForm.questions[question];
    return { title, attributes, field, id: 'no-answer', ...(thing && { thing }) };
  }),
  {
    title: 'a call that is still to come',
    attributes: {
      ...LETTER_QUESTION,
      ...SENT,
      'has-certificate': 'no',
      'has-contacted-adviser': 'yes',
    },
    typed: ['23', '11', '2026'],
    field: 'year',
    id: 'in-future',
    thing: 'call',
    about: '23/11/2026',
  },
];

const wordsOf = ({ id, thing, about = '' }: Case): string => enForm.errors[id](thing, about);

async function make({ attributes, typed: entered, choose = [] }: Case) {
  const host = await mount('mediation-checker', attributes);
  const errors: Event[] = [];
  host.addEventListener('mediation-checker-error', (event) => errors.push(event));
  if (entered) type(host, ...entered);
  for (const id of choose) find(host, `[id="${id}"]`).click();
  const title = step(host);
  await press(host, 'Continue');
  expect(step(host), 'the same question').to.equal(title);
  return { host, errors };
}

describe('mediation-checker, given a bad answer, says what is wrong:', () => {
  for (const fault of CASES) {
    const { title, field } = fault;
    const words = wordsOf(fault);

    it(`${title}, in the summary, which has the focus, and at the field`, async () => {
      const { host, errors } = await make(fault);
      expect(focused(host)).to.equal('low-panel low-faults');
      expect(textOf(host, '.low-faults a')).to.equal(words);
      expect(textOf(host, '.low-faults strong')).to.equal(enForm.labels.problem);
      expect(textOf(host, 'fieldset #fault')).to.equal(`Error: ${words}`);
      const [named] = idsIn(host, find(host, '.low-faults'), 'aria-labelledby');
      expect(textOf(host, `#${named}`)).to.equal(enForm.labels.problem);
      expect(errors.map((event) => (event as Event & { id: string }).id)).to.deep.equal([fault.id]);
    });

    it(`${title}, and keeps what was given`, async () => {
      const { host } = await make(fault);
      if (fault.typed) expect(typed(host)).to.deep.equal(fault.typed);
      expect(chosen(host)).to.deep.equal(fault.choose ?? []);
    });

    it(`${title}, with a link to the field that leaves the address alone`, async () => {
      const { host } = await make(fault);
      const { href } = location;
      const { length } = history;
      find<HTMLAnchorElement>(host, '.low-faults a').click();
      expect(focused(host)).to.equal(field);
      expect([location.href, history.length]).to.deep.equal([href, length]);
    });

    it(`${title}, and ties the message to the field, or to its group`, async () => {
      const { host } = await make(fault);
      const control = find(host, `[id="${field}"]`);
      const isBox = control.type === 'text';
      const tied = isBox ? control : find(host, 'fieldset');
      const ids = idsIn(host, tied, 'aria-describedby');
      expect(ids).to.include('fault');
      for (const id of ids) expect(all(host, `#${id}`).length, id).to.equal(1);
      const wrong = {
        text: [control],
        radio: [tied],
        checkbox: all(host, '[type=checkbox]'),
      }[control.type];
      expect(all(host, '[aria-invalid]').map(({ id }) => id)).to.deep.equal(
        wrong!.map(({ id }) => id),
      );
    });
  }

  it('nothing, before the first answer', async () => {
    const host = await mount('mediation-checker', LETTER_QUESTION);
    expect(all(host, '.low-faults, [role="alert"]').length).to.equal(0);
    expect(textOf(host, '#fault')).to.equal('');
    expect(all(host, '[aria-invalid]').length).to.equal(0);
  });

  it('the hint, whichever control of the group is come to, and not as part of the first', async () => {
    for (const attributes of [{}, PLAN, LETTER_QUESTION]) {
      const host = await mount('mediation-checker', attributes);
      expect(idsIn(host, find(host, 'fieldset'), 'aria-describedby')).to.deep.equal(['hint']);
      for (const input of all(host, 'input'))
        expect(idsIn(host, input, 'aria-describedby')).to.not.include('hint');
      host.remove();
    }
  });

  it('nothing, once the answer is mended, and nothing on the way back', async () => {
    const { host } = await make(CASES[0]!);
    await answer(host, '2026-11-02');
    expect(all(host, '.low-faults').length).to.equal(0);
    await press(host, 'Back');
    expect(all(host, '.low-faults, [aria-invalid="true"]').length).to.equal(0);
    expect(typed(host).map(Number)).to.deep.equal([2, 11, 2026]);
  });

  it('nothing, once the page has answered the question itself', async () => {
    const { host } = await make(CASES[0]!);
    host.setAttribute('decision-sent', '2026-11-02');
    await settled();
    expect(step(host)).to.equal(enForm.questions['has-certificate'].title);
    expect(all(host, '.low-faults').length).to.equal(0);
    expect(textOf(host, '#fault')).to.equal('');
  });

  it('another thing, when there is another fault, and takes the focus again', async () => {
    const { host } = await make(CASES[0]!);
    type(host, '2', '11', '');
    find(host, '#year').focus();
    await press(host, 'Continue');
    expect(textOf(host, '.low-faults a')).to.equal(enForm.errors['no-year']('letter', ''));
    expect(focused(host)).to.equal('low-panel low-faults');
  });
});

describe('mediation-checker takes a date as people type it', () => {
  for (const entered of [
    ['2nd', 'Nov', '26'],
    ['2 November 2026', '', ''],
    ['', '02/11/2026', ''],
    ['٢', '١١', '٢٠٢٦'],
  ])
    it(`${entered.join(' | ')}, and shows it in figures on the way back`, async () => {
      const host = await mount('mediation-checker', LETTER_QUESTION);
      type(host, ...entered);
      await press(host, 'Continue');
      expect(all(host, '.low-faults').length).to.equal(0);
      await press(host, 'Back');
      expect(typed(host)).to.deep.equal(['02', '11', '2026']);
    });

  it('or what is ticked in its place, and never both', async () => {
    const host = await mount('mediation-checker', LETTER_QUESTION);
    expect(textOf(host, 'fieldset')).to.contain(` ${enForm.labels.or} `);
    type(host, '2', '11', '2026');
    find(host, '[id="not-sure"]').click();
    expect(typed(host)).to.deep.equal(['', '', '']);
    find(host, '#month').value = '11';
    find(host, '#month').dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(chosen(host)).to.deep.equal([]);
    // What no event told of: a date that stands in the boxes is one.
    find(host, '[id="not-sure"]').checked = true;
    type(host, '2', '11', '2026');
    await press(host, 'Continue');
    expect(all(host, '.low-faults').length).to.equal(0);
    await press(host, 'Back');
    expect([typed(host), chosen(host)]).to.deep.equal([['02', '11', '2026'], []]);
  });

  it('and lets letters be typed for a month, on a telephone too', async () => {
    const host = await mount('mediation-checker', LETTER_QUESTION);
    const modes = ['day', 'month', 'year'].map(
      (id) => find<HTMLInputElement>(host, `#${id}`).inputMode,
    );
    expect(modes).to.deep.equal(['numeric', 'text', 'numeric']);
  });
});

it('mediation-checker marks the input with the error, and no other', async () => {
  const { host } = await make(date('no month', ['2', '', '2026'], 'month', 'no-month'));
  const colours = all(host, '.low-dates input').map((each) => getComputedStyle(each).borderColor);
  const error = getComputedStyle(find(host, '.low-fault')).color;
  const [day, month, year] = colours;
  expect([month === error, day === error, year === error]).to.deep.equal([true, false, false]);
});

it('mediation-checker sets “or” as far from the inputs above it as from the box below it', async () => {
  const host = await mount('mediation-checker', LETTER_QUESTION);
  const [above, below] = gapsBetween(
    ['.low-dates label:last-child', '.low-dates + p', '.low-dates ~ .low-option'].map((each) =>
      find<HTMLElement>(host, each),
    ),
  );
  expect(above).to.be.closeTo(below!, 4);
});

it('mediation-checker draws the ring around a question clear of the words below it', async () => {
  const host = await mount('mediation-checker', LETTER_QUESTION);
  type(host, '2', '11', '2026');
  await press(host, 'Continue');
  const heading = active(host)!;
  const ring = parseFloat(getComputedStyle(heading).boxShadow.split('px')[3]!);
  const { top } = find(host, '#hint').getBoundingClientRect();
  expect(ring).to.be.within(4, top - heading.getBoundingClientRect().bottom + 0.1);
});
