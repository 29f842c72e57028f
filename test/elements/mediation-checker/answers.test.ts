import { expect } from '@open-wc/testing';
import type { MediationCheckerElement } from '../../../src/entries/index.js';
import { enResult } from '../../../src/i18n/en/result.js';
import { enForm } from '../../../src/i18n/index.js';
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

const { questions, options } = enForm;
const NATION = questions.nation.title;
const PERSON = questions.person.title;
const DECISION = questions.decision.title;
const PARTS = questions.parts.title;
const SENT = questions['decision-sent'].title;
const HELD = questions['has-certificate'].title;
const ISSUED = questions['certificate-issued'].title;
const CALLED = questions['has-contacted-adviser'].title;
const CUSTODY = questions['is-detained'].title;
const DRAFTED = questions['draft-sent'].title;

const warnings = watchWarnings();

async function answerAll(host: Element, ...all: readonly (readonly string[])[]): Promise<void> {
  for (const values of all) await answer(host, ...values);
}

/** To the certificate that is needed, for what a plan says about needs and school. */
async function toOutcome(): Promise<MediationCheckerElement> {
  const host = await mount('mediation-checker', { today: TODAY });
  await answerAll(
    host,
    ['england'],
    ['parent'],
    ['plan-contents'],
    ['B', 'I'],
    ['2026-11-02'],
    ['no'],
    ['no'],
  );
  return host;
}

const ASKED = [NATION, PERSON, DECISION, PARTS, SENT, HELD, CALLED];

const answers = (host: Element): string[] =>
  all(host, 'dt')
    .filter((term) => term.nextElementSibling!.querySelector('button'))
    .map((term) => term.textContent);

describe('mediation-checker: Back', () => {
  it('goes through every question that was asked, with its answer, and on again', async () => {
    const host = await toOutcome();
    await press(host, `Change: ${CALLED}`);
    const seen: [string, string][] = [[step(host), chosen(host).join()]];
    while (all(host, 'form .low-link').length) {
      await press(host, 'Back');
      const day = all(host, '#year').length ? typed(host).map(Number).join() : '';
      seen.push([step(host), day || chosen(host).join()]);
    }
    expect(seen).to.deep.equal([
      [CALLED, 'no'],
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
      CALLED,
      enResult.outcomes['certificate-needed'],
    ]) {
      await press(host, 'Continue');
      expect(step(host)).to.equal(title);
    }
  });

  const TURNS: readonly [title: string, back: number, given: string[], next: string][] = [
    ['another decision', 2, ['refusal-to-assess'], SENT],
    ['no decision', 2, ['no-decision'], questions.awaiting.title],
    ['a draft', 2, ['draft-plan'], DRAFTED],
    ['somebody else', 3, ['someone-else'], CUSTODY],
    ['another nation', 4, ['wales'], enResult.outcomes['another-nation']],
    ['other parts', 1, ['health'], enResult.outcomes['health-or-care-only']],
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
    expect(all(await mount('mediation-checker'), 'form .low-link').length).to.equal(0);
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
    expect(answers(host)).to.deep.equal(ASKED);
    const text = textOf(host);
    for (const said of [options.parent, `${options.B}; ${options.I}`, 'Monday 2 November 2026'])
      expect(text).to.contain(said);
  });

  it('of one answer keeps the later ones that hold, and comes straight back', async () => {
    const host = await toOutcome();
    await press(host, `Change: ${PERSON}`);
    expect([step(host), chosen(host).join()]).to.deep.equal([PERSON, 'parent']);
    await answer(host, 'young-person');
    expect(step(host)).to.equal(enResult.outcomes['certificate-needed']);
    expect(answers(host)).to.deep.equal(ASKED);
    expect(textOf(host)).to.contain(options['young-person']).and.contain('Monday 2 November 2026');
  });

  it('drops a later one that does not, and keeps the rest', async () => {
    const host = await toOutcome();
    await press(host, `Change: ${DECISION}`);
    await answer(host, 'refusal-to-assess');
    expect(step(host)).to.equal(enResult.outcomes['certificate-needed']);
    expect(answers(host)).to.deep.equal(ASKED.filter((title) => title !== PARTS));
  });

  it('asks only what the new answer opens', async () => {
    const host = await toOutcome();
    await press(host, `Change: ${HELD}`);
    await answer(host, 'yes');
    expect(step(host)).to.equal(ISSUED);
    await answer(host, '2026-11-20');
    expect(step(host)).to.equal(enResult.outcomes['certificate-held']);
    // And the answer that it put aside is there when it is wanted again.
    await press(host, `Change: ${HELD}`);
    await answer(host, 'no');
    expect(step(host)).to.equal(enResult.outcomes['certificate-needed']);
    expect(answers(host)).to.deep.equal(ASKED);
  });

  it('of the letter’s date asks no more, though the day of a call is then before it', async () => {
    const host = await toOutcome();
    await press(host, `Change: ${CALLED}`);
    await answerAll(host, ['yes'], ['2026-11-09']);
    expect(step(host)).to.equal(enResult.outcomes['certificate-awaited']);
    await press(host, `Change: ${SENT}`);
    await answer(host, '2026-11-16');
    expect(step(host)).to.equal(enResult.outcomes['certificate-needed']);
    expect(textOf(host, '.low-panel')).to.contain(enResult.notes['contact-before-decision']);
    expect(textOf(host)).to.contain('Monday 9 November 2026');
  });

  it('of an answer that an attribute gave holds', async () => {
    const host = await mount('mediation-checker', { nation: 'wales' });
    await press(host, `Change: ${NATION}`);
    await answer(host, 'scotland');
    expect(textOf(host, 'ol a')).to.contain('healthandeducationchamber.scot');
  });

  it('of an answer that an attribute gave can be gone back to', async () => {
    const host = await mount('mediation-checker', { ...WAYS['draft-plan'], today: TODAY });
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
    await answerAll(host, ['england'], ['parent'], ['plan-contents']);
    expect([step(host), chosen(host).length]).to.deep.equal([PARTS, 0]);
  });

  it('begins again where the page had answered, and asks all but whether it is for England', async () => {
    const host = await mount('mediation-checker', {
      ...WAYS['certificate-needed'],
      council: 'hackney',
      today: TODAY,
    });
    await press(host, 'Start again');
    expect([step(host), chosen(host).length]).to.deep.equal([PERSON, 0]);
    await answerAll(host, ['parent']);
    expect([step(host), chosen(host).length]).to.deep.equal([DECISION, 0]);
    await answerAll(host, ['plan-contents']);
    expect([step(host), chosen(host).length]).to.deep.equal([PARTS, 0]);
  });

  it('asks for the country that the page had answered, unless that is England', async () => {
    const host = await mount('mediation-checker', { nation: 'wales' });
    await press(host, 'Start again');
    expect([step(host), chosen(host).length]).to.deep.equal([NATION, 0]);
  });

  it('takes what the page says after it', async () => {
    const host = await mount('mediation-checker', { ...WAYS['draft-plan'], today: TODAY });
    await press(host, 'Start again');
    host.setAttribute('person', 'young-person');
    await settled();
    expect(step(host)).to.equal(enResult.outcomes['draft-plan']);
  });
});

describe('mediation-checker: the country', () => {
  const { labels } = enForm;
  const LINE = labels.onlyEngland;

  for (const council of ['hackney', 'lambeth', 'england', 'a council we do not know'])
    it(`is not asked for ${council}: one line says it is for England, on the first question`, async () => {
      const host = await mount('mediation-checker', { council, today: TODAY });
      expect(step(host)).to.equal(PERSON);
      expect(textOf(host)).to.contain(LINE);
      expect(all(host, 'form > .low-link').length).to.equal(0);
      await answer(host, 'parent');
      expect(textOf(host)).to.not.contain(LINE);
      await press(host, 'Back');
      expect([step(host), textOf(host).includes(LINE)]).to.deep.equal([PERSON, true]);
      await answerAll(host, ['parent'], ['not-sure']);
      expect(answers(host)).to.deep.equal([PERSON, DECISION]);
      expect(textOf(host)).to.not.contain(LINE);
    });

  it('is asked where no council is named', async () => {
    for (const attributes of [{}, { council: '' }]) {
      const host = await mount('mediation-checker', attributes);
      expect([step(host), textOf(host).includes(LINE)]).to.deep.equal([NATION, false]);
    }
  });

  it('can be another one all the same: the line leads to the question', async () => {
    const host = await mount('mediation-checker', { council: 'hackney', today: TODAY });
    await press(host, labels.otherNations);
    expect([step(host), ...chosen(host)]).to.deep.equal([NATION, 'england']);
    expect(active(host)!.textContent).to.equal(NATION);
    expect(textOf(host)).to.not.contain(LINE);
    await answer(host, 'scotland');
    expect(step(host)).to.equal(enResult.outcomes['another-nation']);
    expect(answers(host)).to.deep.equal([NATION]);
    await press(host, `Change: ${NATION}`);
    await answer(host, 'england');
    expect(step(host)).to.equal(PERSON);
    await press(host, 'Back');
    expect([step(host), ...chosen(host)]).to.deep.equal([NATION, 'england']);
  });

  it('is spoken of on the first question that is asked, whatever the page has answered', async () => {
    const { nation: _, ...answered } = LETTER_QUESTION;
    const host = await mount('mediation-checker', { ...answered, council: 'hackney' });
    expect([step(host), textOf(host).includes(LINE)]).to.deep.equal([SENT, true]);
  });

  it('that an attribute gives is taken before the council’s', async () => {
    const host = await mount('mediation-checker', { council: 'hackney', nation: 'wales' });
    expect(step(host)).to.equal(enResult.outcomes['another-nation']);
    expect(answers(host)).to.deep.equal([NATION]);
  });

  it('is asked once the council goes', async () => {
    const host = await mount('mediation-checker', { council: 'hackney' });
    host.removeAttribute('council');
    await settled();
    expect([step(host), textOf(host).includes(LINE)]).to.deep.equal([NATION, false]);
  });
});

describe('mediation-checker: custody, beside who they are,', () => {
  const onPerson = () => mount('mediation-checker', { council: 'hackney', today: TODAY });

  it('has a link on that question and on no other', async () => {
    const host = await onPerson();
    const links = () => all(host, 'form .low-link').map((each) => each.textContent.trim());
    expect(links()).to.deep.equal([CUSTODY]);
    await answer(host, 'parent');
    expect(links()).to.deep.equal(['Back']);
  });

  it('goes back to the question it stands on, where nothing was answered', async () => {
    const host = await onPerson();
    await press(host, CUSTODY);
    expect([step(host), active(host)!.textContent]).to.deep.equal([CUSTODY, CUSTODY]);
    await press(host, 'Back');
    expect(step(host)).to.equal(PERSON);
    await answer(host, 'parent');
    expect(step(host)).to.equal(DECISION);
  });

  for (const value of ['no', 'not-sure'])
    it(`answered ${value}, changes nothing`, async () => {
      const host = await onPerson();
      await press(host, CUSTODY);
      await answer(host, value);
      expect(step(host)).to.equal(PERSON);
      await answerAll(host, ['young-person'], ['not-sure']);
      expect(step(host)).to.equal(enResult.outcomes['decision-not-sure']);
      expect(answers(host)).to.deep.equal([PERSON, DECISION]);
    });

  it('answered yes, is the end once they say who they are, and can be changed', async () => {
    const host = await onPerson();
    await press(host, CUSTODY);
    await answer(host, 'yes');
    expect(step(host)).to.equal(PERSON);
    await answer(host, 'young-person');
    expect(step(host)).to.equal(enResult.outcomes.detained);
    expect(answers(host)).to.deep.equal([PERSON, CUSTODY]);
    await press(host, `Change: ${CUSTODY}`);
    expect([step(host), ...chosen(host)]).to.deep.equal([CUSTODY, 'yes']);
    await answer(host, 'no');
    expect(step(host)).to.equal(DECISION);
  });

  it('stands above a decision that was found before', async () => {
    const host = await toOutcome();
    await press(host, `Change: ${PERSON}`);
    await press(host, CUSTODY);
    await answer(host, 'yes');
    expect(step(host)).to.equal(enResult.outcomes.detained);
    expect(textOf(host)).to.not.contain('5pm');
    await press(host, `Change: ${CUSTODY}`);
    await answer(host, 'no');
    // What was answered before is kept.
    expect(step(host)).to.equal(enResult.outcomes['certificate-needed']);
    expect(answers(host)).to.deep.equal(ASKED);
  });

  it('is asked of somebody else', async () => {
    const host = await onPerson();
    await answer(host, 'someone-else');
    expect(step(host)).to.equal(CUSTODY);
    await press(host, 'Back');
    expect([step(host), ...chosen(host)]).to.deep.equal([PERSON, 'someone-else']);
    await answerAll(host, ['someone-else'], ['no']);
    expect(step(host)).to.equal(enResult.outcomes['someone-else']);
    expect(answers(host)).to.deep.equal([PERSON, CUSTODY]);
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
    await answerAll(host, ['parent'], ['draft-plan'], ['2026-11-16']);
    expect(heading()).to.equal(enResult.outcomes['draft-plan']);
    await press(host, `Change: ${DECISION}`);
    expect(heading()).to.equal(DECISION);
    await press(host, 'Continue');
    expect(heading()).to.equal(enResult.outcomes['draft-plan']);
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
    [{ person: 'parent', decision: 'draft-plan' }, DRAFTED],
    [{ person: 'parent', decision: 'something-else' }, enResult.outcomes['another-route']],
    [{ person: 'parent', 'is-detained': 'yes' }, enResult.outcomes.detained],
    [{ person: 'parent', 'is-detained': 'no' }, DECISION],
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
    [{ nation: 'england', person: 'parent', 'is-detained': 'true' }, 'is-detained', DECISION],
    [{ ...WAYS['draft-plan'], 'draft-sent': 'yes' }, 'draft-sent', DRAFTED],
    [{ ...WAYS['no-decision'], awaiting: 'a letter' }, 'awaiting', questions.awaiting.title],
    [
      { ...WAYS['county-court'], 'discrimination-by': 'college' },
      'discrimination-by',
      questions['discrimination-by'].title,
    ],
    [
      { ...WAYS['certificate-awaited'], 'adviser-contacted': '2026-11-31' },
      'adviser-contacted',
      questions['adviser-contacted'].title,
    ],
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
      expect(warnings).to.deep.equal([
        '<mediation-checker>: today="2026-02-31" is not a valid date (YYYY-MM-DD)',
      ]);
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
      expect(warnings).to.deep.equal(['<mediation-checker>: unknown council "narnia"']);
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
    await answerAll(host, ['no'], ['no']);
    await press(host, `Change: ${PERSON}`);
    await press(host, 'Continue');
    await press(host, 'Start again');
    expect(seen).to.deep.equal([
      of('error', 'no-day'),
      of('step', 'has-certificate'),
      of('step', 'decision-sent'),
      of('step', 'has-certificate'),
      of('step', 'has-contacted-adviser'),
      of('step', 'certificate-needed'),
      of('step', 'person'),
      of('step', 'certificate-needed'),
      of('step', 'person'),
    ]);
  });

  it('come by nothing but an act: not when drawn, not by an attribute, not by a choice', async () => {
    const host = await mount('mediation-checker', { today: TODAY });
    host.setAttribute('nation', 'england');
    await settled();
    host.setAttribute('person', 'parent');
    host.setAttribute('decision', 'draft-plan');
    host.setAttribute('draft-sent', '2026-11-16');
    await settled();
    expect(step(host)).to.equal(enResult.outcomes['draft-plan']);
    host.remove();
    host.removeAttribute('nation');
    find(await mount('mediation-checker'), '#england').click();
    await settled();
    expect(seen).to.deep.equal([]);
  });
});

it('two mediation-checkers on one page do not disturb each other', async () => {
  const one = await mount('mediation-checker', { today: TODAY });
  const two = await mount('mediation-checker', { today: TODAY });
  find(two, '#england').click();
  await answer(one, 'wales');
  expect(step(two)).to.equal(NATION);
  expect(chosen(two)).to.deep.equal(['england']);
  await press(two, 'Continue');
  await answer(two);
  expect([step(one), step(two)]).to.deep.equal([enResult.outcomes['another-nation'], PERSON]);
  expect(all(one, '.low-faults').length).to.equal(0);
  expect(focused(two)).to.equal('low-panel low-faults');
});
