// What a person finds out with one element serves the others on the page, and goes nowhere else.
import { expect } from '@open-wc/testing';
import { spy } from 'sinon';
import { graph } from '../../../src/core/index.js';
import { enReading } from '../../../src/i18n/en/reading.js';
import { enResult } from '../../../src/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../../../src/i18n/index.js';
import { AskingEvent } from '../../../src/elements/question-flow.js';
import { setSharedAnswers } from '../../../src/controllers/shared-answers.js';
import type { Tag } from '../../../src/site/elements.js';
import { TODAY } from '../helpers/cases.js';
import {
  all,
  answer,
  chosen,
  expectWords,
  isLight,
  mount,
  press,
  settled,
  step,
  textOf,
  type,
  typed,
} from '../helpers/page.js';
import type { Attributes } from '../helpers/page.js';

const inWords = (day: string) => wordsOfDay(day, enForm);

const { clocks } = enResult;
const { labels, placement, questions } = enForm;
const SENT = questions['decision-sent'].title;
/** What the checker asks first beside a council, and the countdown. */
const ASKING = questions.person.title;
const PLACE = placement.title;
const LETTER = ['parent', 'refusal-to-assess', '2026-11-02', 'no', 'no'];
const APPEAL = clocks.appeal(inWords('2027-01-04'));
const CALL = clocks['contact-adviser'](inWords('2026-12-31'));
/** By a letter of 12 October 2026. */
const OTHER = clocks.appeal(inWords('2026-12-14'));
const DATED = '.stages > .dated';

afterEach(() => setSharedAnswers(undefined));

async function beside<T extends Tag>(host: HTMLElement, tag: T, attributes: Attributes = {}) {
  const element = document.createElement(tag);
  const all = { today: TODAY, ...(isLight && { render: 'light' }), ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  host.parentElement!.append(element);
  await settled();
  return element;
}

async function page() {
  const checker = await mount('mediation-checker', { council: 'hackney', today: TODAY });
  return {
    checker,
    countdown: await beside(checker, 'deadline-countdown'),
    guide: await beside(checker, 'mediation-guide'),
    contact: await beside(checker, 'mediation-contact'),
    options: await beside(checker, 'resolution-options'),
  };
}

async function answerAll(host: HTMLElement, answers: readonly string[]): Promise<void> {
  for (const each of answers) await answer(host, each);
}

describe('what the checker found out', () => {
  it('is taken over by the others once it is whole, and not before', async () => {
    const { checker, countdown, guide, contact, options } = await page();
    await answerAll(checker, LETTER.slice(0, -1));
    expect([step(countdown), all(guide, DATED).length]).to.deep.equal([PLACE, 0]);
    await answerAll(checker, LETTER.slice(-1));
    expect(step(countdown)).to.equal(labels.countdown);
    expectWords(textOf(countdown, '.panel'), [APPEAL, CALL]);
    expectWords(textOf(guide, DATED), [APPEAL, CALL]);
    expectWords(textOf(guide), ['020 7359 3635', 'Hackney SENDIAGS']);
    expectWords(textOf(contact), ['020 7359 3635', 'Hackney SENDIAGS']);
    expect(chosen(options)).to.deep.equal(['yes']);
    // It is there to be read, and does not speak up.
    expect(textOf(options, '.panel')).to.equal(enReading.fits.yes);
    expect(textOf(options, '[role=status]')).to.equal('');
  });

  it('tells nobody who waits for a certificate that they are late', async () => {
    const { checker, countdown, guide } = await page();
    for (const host of [checker, countdown, guide]) host.setAttribute('today', '2026-11-28');
    await answerAll(checker, [
      'parent',
      'refusal-to-assess',
      '2026-09-21',
      'no',
      'yes',
      '2026-11-16',
    ]);
    for (const text of [textOf(checker, '.panel'), textOf(countdown, '.panel')])
      expectWords(text, [enResult.notes['month-from-certificate']], [/\blate\b/, '5pm']);
    expectWords(textOf(guide, DATED), [enResult.notes['month-from-certificate']], ['was Monday']);
  });

  it('is taken over by what comes on to the page later', async () => {
    const { checker } = await page();
    await answerAll(checker, LETTER);
    expectWords(textOf(await beside(checker, 'mediation-guide'), DATED), [APPEAL]);
    expect(step(await beside(checker, 'deadline-countdown'))).to.equal(labels.countdown);
  });

  it('is taken back by Start again', async () => {
    const { checker, countdown, guide, contact, options } = await page();
    await answerAll(checker, LETTER);
    await press(checker, enResult.labels.startAgain);
    expect([step(checker), step(countdown)]).to.deep.equal([ASKING, PLACE]);
    expect([all(guide, DATED).length, ...chosen(options)]).to.deep.equal([0]);
    expect(textOf(options, '[role=status]')).to.equal('');
    for (const host of [guide, contact]) expectWords(textOf(host), [], ['020', 'Hackney']);
  });

  it('follows a changed answer', async () => {
    const { checker, countdown, guide } = await page();
    await answerAll(checker, LETTER);
    await press(checker, `${enResult.labels.change}: ${SENT}`);
    await answer(checker, '2026-10-12');
    for (const text of [textOf(countdown, '.panel'), textOf(guide, DATED)])
      expectWords(text, [OTHER], [APPEAL]);
  });

  for (const [title, answers, options] of [
    ['a draft', ['parent', 'draft-plan', '2026-11-16'], ['no']],
    ['no decision', ['parent', 'no-decision', 'not-sure'], ['no']],
    ['something else', ['parent', 'something-else'], ['no']],
    ['a claim', ['parent', 'disability-discrimination', 'school', '2026-11-02'], ['no']],
    ['a county court', ['parent', 'disability-discrimination', 'other'], ['no']],
    ['health alone', ['parent', 'plan-contents', 'health'], []],
    ['another section', ['parent', 'plan-contents', 'other'], ['no']],
    ['a decision not known', ['parent', 'not-sure'], []],
    ['somebody else', ['someone-else', 'no'], []],
    ['custody', ['someone-else', 'yes'], []],
  ] as const)
    it(`${title}: the countdown goes on asking, and the guide has no days`, async () => {
      const { checker, countdown, guide, options: compared } = await page();
      await answerAll(checker, answers);
      expect([step(countdown), all(guide, DATED).length]).to.deep.equal([PLACE, 0]);
      expect(chosen(compared)).to.deep.equal(options);
      await answerAll(countdown, ['no', '2026-10-12', 'no', 'no']);
      expectWords(textOf(countdown, '.panel'), [OTHER]);
    });

  it('another nation: the countdown goes on asking', async () => {
    const { checker, countdown, guide } = await page();
    await press(checker, labels.otherNations);
    await answer(checker, 'wales');
    expect([step(countdown), all(guide, DATED).length]).to.deep.equal([PLACE, 0]);
  });

  it('takes nothing half done along: where the countdown moves on, its controls are fresh', async () => {
    const { checker, countdown } = await page();
    await answer(countdown, 'no');
    type(countdown, '12', '10', '');
    await answerAll(checker, LETTER.slice(0, 3));
    expect(step(countdown)).to.equal(questions['has-certificate'].title);
    expect(chosen(countdown)).to.deep.equal([]);
  });

  it('leaves what is being typed where it does not move the step', async () => {
    const { checker, countdown } = await page();
    all(countdown, '[value=no]')[0]!.click();
    await answerAll(checker, ['parent', 'draft-plan']);
    expect(chosen(countdown)).to.deep.equal(['no']);
  });

  it('is answered in the options by what the person chose there, if anything', async () => {
    const { checker, options } = await page();
    all(options, '[value=no]')[0]!.click();
    await answerAll(checker, LETTER);
    expect([textOf(options, '[role=status]'), ...chosen(options)]).to.deep.equal([
      enReading.fits.no,
      'no',
    ]);
  });
});

describe('what the page set', () => {
  it('wins in the countdown, the guide and the card', async () => {
    const checker = await mount('mediation-checker', { council: 'hackney', today: TODAY });
    const sent = { 'decision-sent': '2026-10-12' };
    const countdown = await beside(checker, 'deadline-countdown', sent);
    const guide = await beside(checker, 'mediation-guide', { ...sent, council: 'lambeth' });
    const contact = await beside(checker, 'mediation-contact', { council: 'lambeth' });
    await answerAll(checker, LETTER);
    expectWords(textOf(countdown, '.panel'), [OTHER], [APPEAL]);
    expectWords(textOf(guide, DATED), [OTHER], [APPEAL]);
    for (const host of [guide, contact]) expectWords(textOf(host), ['Lambeth IASS'], ['SENDIAGS']);
  });
});

describe('what the countdown found out', () => {
  /** It is not only about the school, the letter is of 12 October, and there was no call. */
  const OWN = ['no', '2026-10-12', 'no', 'no'];

  it('is taken over by the guide and the options', async () => {
    const { countdown, guide, options } = await page();
    await answerAll(countdown, OWN);
    expectWords(textOf(guide, DATED), [OTHER]);
    expect(chosen(options)).to.deep.equal(['yes']);
  });

  it('of the letter is not asked again by the checker, and can be changed there', async () => {
    const { checker, countdown } = await page();
    await answerAll(countdown, OWN);
    expect(step(checker)).to.equal(ASKING);
    await answerAll(checker, LETTER.slice(0, 2));
    expect(step(checker)).to.equal(enResult.outcomes['certificate-needed']);
    expectWords(textOf(checker, '.panel'), [OTHER]);
    await press(checker, `${enResult.labels.change}: ${SENT}`);
    expect(typed(checker).map(Number)).to.deep.equal([12, 10, 2026]);
    await answer(checker, '2026-11-02');
    for (const host of [checker, countdown]) expectWords(textOf(host, '.panel'), [APPEAL], [OTHER]);
  });

  it('of what the appeal is about says nothing of the plan’s parts', async () => {
    const { checker, countdown } = await page();
    await answerAll(countdown, ['yes', '2026-10-12']);
    expect(step(countdown)).to.equal(labels.countdown);
    await answerAll(checker, ['parent', 'plan-contents']);
    expect([step(checker), ...chosen(checker)]).to.deep.equal([questions.parts.title]);
    await answer(checker, 'B');
    // The letter is known, and what the countdown did not ask is asked.
    expect(step(checker)).to.equal(questions['has-certificate'].title);
  });

  it('changes the letter in a checker that has come to its end, and nothing else there', async () => {
    const { checker, countdown, guide } = await page();
    await answerAll(checker, LETTER);
    await press(countdown, enResult.labels.changeDates);
    await answerAll(countdown, ['2026-10-12']);
    for (const text of [textOf(guide, DATED), textOf(checker, '.panel')])
      expectWords(text, [OTHER], [APPEAL]);
    expectWords(textOf(checker, '.answers'), [
      enForm.options.parent,
      enForm.options['refusal-to-assess'],
      inWords('2026-10-12'),
    ]);
  });

  it('gives way to a newer answer about the letter', async () => {
    const { checker, countdown, guide } = await page();
    await answerAll(countdown, OWN);
    guide.setAttribute('heading-level', '4');
    countdown.toggleAttribute('calm', true);
    await settled();
    expectWords(textOf(countdown, '.panel'), [OTHER], [APPEAL]);
    await answerAll(checker, LETTER.slice(0, 2));
    await press(checker, `${enResult.labels.change}: ${SENT}`);
    await answer(checker, '2026-11-02');
    expectWords(textOf(countdown, '.panel'), [APPEAL], [OTHER]);
    // And the newest is its own again.
    await press(countdown, enResult.labels.changeDates);
    await answer(countdown, '2026-10-12');
    for (const title of ['has-certificate', 'has-contacted-adviser'] as const) {
      expect([step(countdown), ...chosen(countdown)]).to.deep.equal([questions[title].title, 'no']);
      await press(countdown, labels.continue);
    }
    expectWords(textOf(countdown, '.panel'), [OTHER], [APPEAL]);
  });

  it('is taken back everywhere where it starts again', async () => {
    const { checker, countdown, guide } = await page();
    await answerAll(countdown, OWN);
    await answerAll(checker, LETTER.slice(0, 2));
    await press(checker, enResult.labels.startAgain);
    expect([step(checker), all(guide, DATED).length]).to.deep.equal([ASKING, 0]);
    await answerAll(checker, LETTER.slice(0, 2));
    expect(step(checker)).to.equal(SENT);
    expect(typed(checker)).to.deep.equal(['', '', '']);
    expect(countdown.isConnected).to.equal(true);
  });
});

describe('two forms on a page, the countdown before the checker or after it,', () => {
  const both = async (first: 'mediation-checker' | 'deadline-countdown') => {
    const other = first === 'mediation-checker' ? 'deadline-countdown' : 'mediation-checker';
    const one = await mount(first, { council: 'hackney', today: TODAY });
    const two = await beside(one, other, { council: 'hackney' });
    const hosts = { [first]: one, [other]: two } as Record<string, HTMLElement>;
    return { checker: hosts['mediation-checker']!, countdown: hosts['deadline-countdown']! };
  };

  for (const first of ['mediation-checker', 'deadline-countdown'] as const) {
    it(`ask for no letter twice: ${first} first`, async () => {
      const { checker, countdown } = await both(first);
      await answerAll(checker, LETTER.slice(0, 3));
      await answer(countdown, 'no');
      // The letter's date is known.
      expect(step(countdown)).to.equal(questions['has-certificate'].title);
      await answerAll(countdown, ['no', 'yes', '2026-11-16']);
      expect(step(countdown)).to.equal(labels.countdown);
      expect(step(checker)).to.equal(enResult.outcomes['certificate-awaited']);
    });

    it(`show no fault of a question that the other has answered: ${first} first`, async () => {
      const { checker, countdown } = await both(first);
      await answerAll(checker, LETTER.slice(0, 2));
      await press(checker, labels.continue);
      expect(all(checker, '.faults').length).to.equal(1);
      await answerAll(countdown, ['no', '2026-10-12']);
      expect(step(checker)).to.equal(questions['has-certificate'].title);
      expect(all(checker, '.faults').length).to.equal(0);
    });

    it(`do not put a date into a decision that has none: ${first} first`, async () => {
      const { checker, countdown } = await both(first);
      await answerAll(countdown, ['no', '2026-10-12', 'no', 'no']);
      await answerAll(checker, ['parent', 'draft-plan', 'not-sure']);
      expect(step(checker)).to.equal(enResult.outcomes['draft-plan']);
      expectWords(textOf(checker), [], [inWords('2026-10-12'), '5pm']);
    });

    it(`go on alone when the other is removed: ${first} first`, async () => {
      const { checker, countdown } = await both(first);
      await answerAll(checker, LETTER);
      checker.remove();
      countdown.setAttribute('heading-level', '3');
      await settled();
      expect(step(countdown)).to.equal(PLACE);
      await answerAll(countdown, ['no', '2026-10-12', 'no', 'no']);
      expectWords(textOf(countdown, '.panel'), [OTHER]);
    });

    it(`keep the letter that was answered here when the countdown goes: ${first} first`, async () => {
      const { checker, countdown } = await both(first);
      await answerAll(checker, LETTER);
      countdown.remove();
      checker.setAttribute('heading-level', '3');
      await settled();
      expectWords(textOf(checker, '.panel'), [APPEAL]);
    });
  }
});

it('no event, address, storage or global carries an answer from one element to another', async () => {
  const kept = () => ({
    address: location.href,
    history: history.length,
    state: history.state as unknown,
    cookie: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    globals: Object.keys(globalThis),
    attributes: [...document.querySelectorAll('main > *')].map((each) => each.getAttributeNames()),
  });
  const { checker, options } = await page();
  const before = kept();
  const sent = spy(EventTarget.prototype, 'dispatchEvent');
  try {
    await answerAll(checker, LETTER);
    all(options, '[value=no]')[0]!.click();
    await settled();
    const events = sent.args.map(([event]) => event);
    expect(events.length).to.equal(LETTER.length);
    const ids = [...Object.keys(graph.questions), ...Object.keys(graph.outcomes)];
    for (const event of events) {
      expect(event).to.be.instanceOf(AskingEvent);
      expect(Object.keys(event)).to.have.members(['isTrusted', 'id']);
      expect(ids).to.include((event as AskingEvent).id);
    }
  } finally {
    sent.restore();
  }
  expect(kept()).to.deep.equal(before);
});
