import { expect } from '@open-wc/testing';
import type { MediationCheckerElement } from '../../../src/index.js';
import { messages } from '../../../src/i18n/index.js';
import { LETTER_QUESTION, TODAY, WAYS } from '../helpers/cases.js';
import {
  active,
  all,
  answer,
  chosen,
  find,
  focused,
  mount,
  press,
  settled,
  step,
  textOf,
  typed,
  watchWarnings,
} from '../helpers/page.js';
import type { Attributes } from '../helpers/page.js';

const { questions, options } = messages;
const NATION = questions.nation.title;
const PERSON = questions.person.title;
const DECISION = questions.decision.title;
const PARTS = questions.parts.title;
const SENT = questions['decision-sent'].title;
const HELD = questions['has-certificate'].title;
const ISSUED = questions['certificate-issued'].title;

const warnings = watchWarnings();

/** To the certificate that is needed, for what a plan says about needs and school. */
async function toOutcome(council = 'hackney'): Promise<MediationCheckerElement> {
  const host = await mount('mediation-checker', { council, today: TODAY });
  for (const values of [
    ['england'],
    ['parent'],
    ['plan-contents'],
    ['B', 'I'],
    ['2026-11-02'],
    ['no'],
  ])
    await answer(host, ...values);
  return host;
}

const answers = (host: Element): string[] =>
  all(host, 'dt')
    .filter((term) => term.nextElementSibling!.querySelector('button'))
    .map((term) => term.textContent);

describe('mediation-checker: Back', () => {
  it('goes through every question that was asked, with its answer, and on again', async () => {
    const host = await toOutcome();
    await press(host, `Change: ${HELD}`);
    const seen: [string, string][] = [[step(host), chosen(host).join()]];
    while (all(host, 'form .link').length) {
      await press(host, 'Back');
      const day = all(host, '#year').length ? typed(host).map(Number).join() : '';
      seen.push([step(host), day || chosen(host).join()]);
    }
    expect(seen).to.deep.equal([
      [HELD, 'no'],
      [SENT, '2,11,2026'],
      [PARTS, 'B,I'],
      [DECISION, 'plan-contents'],
      [PERSON, 'parent'],
      [NATION, 'england'],
    ]);
    for (const title of [
      PERSON,
      DECISION,
      PARTS,
      SENT,
      HELD,
      messages.outcomes['certificate-needed'],
    ]) {
      await press(host, 'Continue');
      expect(step(host)).to.equal(title);
    }
  });

  const TURNS: readonly [title: string, back: number, given: string[], next: string][] = [
    ['another decision', 2, ['refusal-to-assess'], SENT],
    ['no decision', 2, ['draft-plan'], messages.outcomes['draft-plan']],
    ['another nation', 4, ['wales'], messages.outcomes['another-nation']],
    ['other parts', 1, ['health'], messages.outcomes['health-or-care-only']],
  ];
  for (const [title, back, given, next] of TURNS)
    it(`and ${title} goes the new way at once, and not by a question of the old`, async () => {
      const host = await mount('mediation-checker', { today: TODAY });
      for (const values of [['england'], ['parent'], ['plan-contents'], ['B']])
        await answer(host, ...values);
      expect(step(host)).to.equal(SENT);
      for (let times = 0; times < back; times++) await press(host, 'Back');
      for (const id of chosen(host)) if (!given.includes(id)) find(host, `[id="${id}"]`).click();
      await answer(host, ...given);
      expect(step(host)).to.equal(next);
    });

  it('is not there on the first question', async () => {
    expect(all(await mount('mediation-checker'), 'form .link').length).to.equal(0);
  });

  it('comes to a question whose attribute was no answer', async () => {
    const host = await mount('mediation-checker', { nation: 'narnia' });
    await answer(host, 'england');
    await press(host, 'Back');
    expect(step(host)).to.equal(NATION);
  });

  it('comes to a question whose attribute has gone', async () => {
    const host = await mount('mediation-checker', { nation: 'england' });
    host.removeAttribute('nation');
    await settled();
    await answer(host, 'england');
    await press(host, 'Back');
    expect(step(host)).to.equal(NATION);
  });
});

describe('mediation-checker: Change', () => {
  it('lists each answer in words', async () => {
    const host = await toOutcome();
    expect(answers(host)).to.deep.equal([NATION, PERSON, DECISION, PARTS, SENT, HELD]);
    const text = textOf(host);
    for (const said of [options.parent, `${options.B}; ${options.I}`, 'Monday 2 November 2026'])
      expect(text).to.contain(said);
  });

  it('of one answer keeps the later ones that hold, and comes straight back', async () => {
    const host = await toOutcome();
    await press(host, `Change: ${PERSON}`);
    expect([step(host), chosen(host).join()]).to.deep.equal([PERSON, 'parent']);
    await answer(host, 'young-person');
    expect(step(host)).to.equal(messages.outcomes['certificate-needed']);
    expect(answers(host)).to.deep.equal([NATION, PERSON, DECISION, PARTS, SENT, HELD]);
    expect(textOf(host)).to.contain(options['young-person']).and.contain('Monday 2 November 2026');
  });

  it('drops a later one that does not, and keeps the rest', async () => {
    const host = await toOutcome();
    await press(host, `Change: ${DECISION}`);
    await answer(host, 'refusal-to-assess');
    expect(step(host)).to.equal(messages.outcomes['certificate-needed']);
    expect(answers(host)).to.deep.equal([NATION, PERSON, DECISION, SENT, HELD]);
  });

  it('asks only what the new answer opens', async () => {
    const host = await toOutcome();
    await press(host, `Change: ${HELD}`);
    await answer(host, 'yes');
    expect(step(host)).to.equal(ISSUED);
    await answer(host, '2026-11-20');
    expect(step(host)).to.equal(messages.outcomes['certificate-held']);
  });

  it('of an answer that an attribute gave holds, and Start again goes back to the attribute', async () => {
    const host = await mount('mediation-checker', { nation: 'wales' });
    await press(host, `Change: ${NATION}`);
    await answer(host, 'scotland');
    expect(textOf(host, 'ol a')).to.contain('healthandeducationchamber.scot');
    await press(host, 'Start again');
    expect(textOf(host, 'ol a')).to.contain('educationtribunal.gov.wales');
  });

  it('of an answer that an attribute gave can be gone back to', async () => {
    const host = await mount('mediation-checker', WAYS['draft-plan']);
    await press(host, `Change: ${DECISION}`);
    await answer(host, 'refusal-to-assess');
    expect(step(host)).to.equal(SENT);
    await press(host, 'Back');
    expect(step(host)).to.equal(DECISION);
  });
});

describe('mediation-checker: Start again', () => {
  it('forgets every answer', async () => {
    const host = await toOutcome();
    await press(host, 'Start again');
    expect([step(host), chosen(host).length]).to.deep.equal([NATION, 0]);
    for (const values of [['england'], ['parent'], ['plan-contents']])
      await answer(host, ...values);
    expect([step(host), chosen(host).length]).to.deep.equal([PARTS, 0]);
  });
});

describe('mediation-checker: the focus', () => {
  it('is not taken when it is first drawn, drawn again, or moved', async () => {
    const host = await mount('mediation-checker', { today: TODAY });
    expect(document.activeElement!.localName).to.equal('body');
    host.setAttribute('nation', 'england');
    await settled();
    host.parentElement!.append(host);
    await settled();
    expect(document.activeElement!.localName).to.equal('body');
  });

  it('goes to the heading of each new step, and back', async () => {
    const host = await mount('mediation-checker', { today: TODAY });
    const heading = () => active(host)!.textContent;
    await answer(host, 'england');
    expect(heading()).to.equal(PERSON);
    await press(host, 'Back');
    expect(heading()).to.equal(NATION);
    await answer(host, 'england');
    await answer(host, 'parent');
    await answer(host, 'draft-plan');
    expect(heading()).to.equal(messages.outcomes['draft-plan']);
    await press(host, `Change: ${DECISION}`);
    expect(heading()).to.equal(DECISION);
    await press(host, 'Continue');
    await press(host, 'Start again');
    expect(heading()).to.equal(NATION);
  });
});

describe('mediation-checker: an attribute', () => {
  const GOOD: readonly [attributes: Attributes, at: string][] = [
    [{ nation: 'england' }, PERSON],
    [{ nation: 'england', person: 'not-sure' }, DECISION],
    [{ ...LETTER_QUESTION, 'decision-sent': 'not-sure' }, HELD],
    [{ ...LETTER_QUESTION, decision: 'plan-contents', parts: 'I health' }, SENT],
    // Later answers wait for the earlier ones.
    [{ decision: 'draft-plan' }, NATION],
  ];
  for (const [attributes, at] of GOOD)
    it(`answers: ${JSON.stringify(attributes)}`, async () => {
      const host = await mount('mediation-checker', attributes);
      expect(step(host)).to.equal(at);
      expect(warnings).to.deep.equal([]);
    });

  const LATER: readonly [attributes: Attributes, at: string][] = [
    [{ person: 'parent' }, DECISION],
    [{ person: 'parent', decision: 'draft-plan' }, messages.outcomes['draft-plan']],
    [{ person: 'parent', decision: 'plan-contents', parts: 'I' }, SENT],
  ];
  for (const [attributes, at] of LATER)
    it(`answers a later question, which is not asked: ${JSON.stringify(attributes)}`, async () => {
      const host = await mount('mediation-checker', attributes);
      await answer(host, 'england');
      expect(step(host)).to.equal(at);
    });

  const PLAN = { nation: 'england', person: 'parent', decision: 'plan-contents' };
  const BAD: readonly [attributes: Attributes, name: string, at: string][] = [
    [{ nation: 'narnia' }, 'nation', NATION],
    [{ nation: 'England' }, 'nation', NATION],
    [{ nation: '__proto__' }, 'nation', NATION],
    [{ nation: 'england', person: '<b>' }, 'person', PERSON],
    [{ nation: 'england', person: 'parent', decision: 'refused' }, 'decision', DECISION],
    [{ ...PLAN, parts: 'B X' }, 'parts', PARTS],
    [{ ...PLAN, parts: 'B not-sure' }, 'parts', PARTS],
    [{ ...LETTER_QUESTION, 'decision-sent': '2026-02-31' }, 'decision-sent', SENT],
    [{ ...LETTER_QUESTION, 'decision-sent': '31/02/2026' }, 'decision-sent', SENT],
    [{ ...LETTER_QUESTION, 'decision-sent': '20266-01-01' }, 'decision-sent', SENT],
  ];
  for (const [attributes, name, at] of BAD)
    it(`that is no answer warns once and asks: ${name}="${attributes[name]}"`, async () => {
      const host = await mount('mediation-checker', attributes);
      host.setAttribute('heading-level', '3');
      await settled();
      expect(step(host)).to.equal(at);
      expect(warnings).to.deep.equal([
        `<mediation-checker>: ${name}="${attributes[name]}" is not an answer`,
      ]);
    });

  it('that is empty is not there', async () => {
    const host = await mount('mediation-checker', { 'decision-sent': '', nation: '' });
    expect(step(host)).to.equal(NATION);
    expect(warnings).to.deep.equal([]);
  });

  it('of parts may have spaces to spare', async () => {
    const host = await mount('mediation-checker', { ...PLAN, parts: ' B  F\n' });
    expect(step(host)).to.equal(SENT);
  });

  for (const attributes of [{}, WAYS['certificate-needed']])
    it(`today that is no day warns once: ${Object.keys(attributes).length} answers given`, async () => {
      const host = await mount('mediation-checker', { ...attributes, today: '2026-02-31' });
      host.setAttribute('heading-level', '3');
      await settled();
      expect(textOf(host)).to.not.equal('');
      expect(warnings).to.deep.equal(['<mediation-checker>: today="2026-02-31" is not a day']);
    });

  for (const attributes of [{}, WAYS['certificate-needed']])
    it(`council that is not known warns once: ${Object.keys(attributes).length} answers given`, async () => {
      const host = await mount('mediation-checker', {
        ...attributes,
        council: 'narnia',
        today: TODAY,
      });
      host.setAttribute('heading-level', '3');
      await settled();
      expect(warnings).to.deep.equal([
        '<mediation-checker>: there is no council "narnia": the one for England is used',
      ]);
      expect(textOf(host)).to.not.contain('KIDS');
    });
});

describe('mediation-checker: its events', () => {
  const seen: { type: string; id: string; bubbles: boolean; composed: boolean }[] = [];
  const note = (event: Event) => {
    const { type, bubbles, composed } = event;
    seen.push({ type, id: (event as Event & { id: string }).id, bubbles, composed });
    // Ids only: nothing else of its own.
    expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['id']);
  };
  const NAMES = ['step', 'error'].map((name) => `mediation-checker-${name}`);
  beforeEach(() => {
    seen.length = 0;
    for (const name of NAMES) document.addEventListener(name, note);
  });
  afterEach(() => NAMES.forEach((name) => document.removeEventListener(name, note)));

  const of = (kind: 'step' | 'error', id: string) => ({
    type: `mediation-checker-${kind}`,
    id,
    bubbles: true,
    composed: true,
  });

  it('tell each step and each fault by its id, outside the shadow root', async () => {
    const host = await mount('mediation-checker', LETTER_QUESTION);
    await answer(host);
    await answer(host, '2026-11-02');
    await press(host, 'Back');
    await press(host, 'Continue');
    await answer(host, 'no');
    await press(host, `Change: ${PERSON}`);
    await press(host, 'Continue');
    await press(host, 'Start again');
    expect(seen).to.deep.equal([
      of('error', 'no-day'),
      of('step', 'has-certificate'),
      of('step', 'decision-sent'),
      of('step', 'has-certificate'),
      of('step', 'certificate-needed'),
      of('step', 'person'),
      of('step', 'certificate-needed'),
      of('step', 'decision-sent'),
    ]);
  });

  it('come by nothing but an act: not when drawn, not by an attribute, not by a choice', async () => {
    const host = await mount('mediation-checker', { today: TODAY });
    host.setAttribute('nation', 'england');
    await settled();
    host.setAttribute('person', 'parent');
    host.setAttribute('decision', 'draft-plan');
    await settled();
    expect(step(host)).to.equal(messages.outcomes['draft-plan']);
    host.remove();
    host.removeAttribute('nation');
    find(await mount('mediation-checker'), '#england').click();
    await settled();
    expect(seen).to.deep.equal([]);
  });
});

it('two mediation-checkers on one page do not disturb each other', async () => {
  const one = await mount('mediation-checker', { council: 'hackney', today: TODAY });
  const two = await mount('mediation-checker', { council: 'lambeth', today: TODAY });
  find(two, '#england').click();
  await answer(one, 'wales');
  expect(step(two)).to.equal(NATION);
  expect(chosen(two)).to.deep.equal(['england']);
  await press(two, 'Continue');
  await answer(two);
  expect([step(one), step(two)]).to.deep.equal([messages.outcomes['another-nation'], PERSON]);
  expect(all(one, '.faults').length).to.equal(0);
  expect(focused(two)).to.equal('a');
});
