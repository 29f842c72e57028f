// What a person finds out with one element serves the others on the page, and goes nowhere else.
import { expect } from '@open-wc/testing';
import { spy } from 'sinon';
import { graph } from '../../../src/core/index.js';
import { enMore } from '../../../src/i18n/en.js';
import { inWords, messages } from '../../../src/i18n/index.js';
import { AskingEvent } from '../../../src/internal/asking-element.js';
import { tellOthers } from '../../../src/internal/found-out.js';
import type { Tag } from '../../../src/pages/elements.js';
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

const { clocks, labels, questions } = messages;
const SENT = questions['decision-sent'].title;
const ASKING = questions.nation.title;
const LETTER = ['england', 'parent', 'refusal-to-assess', '2026-11-02', 'no'];
const APPEAL = clocks.appeal(inWords('2027-01-04'));
const CALL = clocks['contact-adviser'](inWords('2026-12-31'));
/** By a letter of 12 October 2026. */
const OTHER = clocks.appeal(inWords('2026-12-14'));
const DATED = '.stages > .dated';

afterEach(() => tellOthers(undefined));

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
    expect([step(countdown), all(guide, DATED).length]).to.deep.equal([SENT, 0]);
    await answerAll(checker, LETTER.slice(-1));
    expect(step(countdown)).to.equal(labels.countdown);
    expectWords(textOf(countdown, '.panel'), [APPEAL, CALL]);
    expectWords(textOf(guide, DATED), [APPEAL, CALL]);
    expectWords(textOf(guide), ['020 7359 3635', 'Hackney SENDIAGS']);
    expectWords(textOf(contact), ['020 7359 3635', 'Hackney SENDIAGS']);
    expect(chosen(options)).to.deep.equal(['yes']);
    // It is there to be read, and does not speak up.
    expect(textOf(options, '.panel')).to.equal(enMore.fits.yes);
    expect(textOf(options, '[role=status]')).to.equal('');
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
    await press(checker, labels.startAgain);
    expect([step(checker), step(countdown)]).to.deep.equal([ASKING, SENT]);
    expect([all(guide, DATED).length, ...chosen(options)]).to.deep.equal([0]);
    expect(textOf(options, '[role=status]')).to.equal('');
    for (const host of [guide, contact]) expectWords(textOf(host), [], ['020', 'Hackney']);
  });

  it('follows a changed answer', async () => {
    const { checker, countdown, guide } = await page();
    await answerAll(checker, LETTER);
    await press(checker, `${labels.change}: ${SENT}`);
    await answer(checker, '2026-10-12');
    for (const text of [textOf(countdown, '.panel'), textOf(guide, DATED)])
      expectWords(text, [OTHER], [APPEAL]);
  });

  for (const [title, answers, options] of [
    ['another nation', ['wales'], []],
    ['a draft', ['england', 'parent', 'draft-plan'], ['no']],
    ['no decision', ['england', 'parent', 'no-decision'], ['no']],
    ['a claim', ['england', 'parent', 'disability-discrimination', '2026-11-02'], ['no']],
    ['health alone', ['england', 'parent', 'plan-contents', 'health'], []],
    ['a decision not known', ['england', 'parent', 'not-sure'], []],
  ] as const)
    it(`${title}: the countdown goes on asking, and the guide has no days`, async () => {
      const { checker, countdown, guide, options: compared } = await page();
      await answerAll(checker, answers);
      expect([step(countdown), all(guide, DATED).length]).to.deep.equal([SENT, 0]);
      expect(chosen(compared)).to.deep.equal(options);
      await answerAll(countdown, ['2026-10-12', 'no']);
      expectWords(textOf(countdown, '.panel'), [OTHER]);
    });

  it('takes nothing half done along: where the countdown goes back, its controls are fresh', async () => {
    const { checker, countdown } = await page();
    await answer(countdown, '2026-10-12');
    all(countdown, '[value=yes]')[0]!.click();
    await answerAll(checker, ['england', 'parent', 'draft-plan']);
    expect(step(countdown)).to.equal(SENT);
    expect(chosen(countdown)).to.deep.equal([]);
  });

  it('leaves what is being typed where it does not move the step', async () => {
    const { checker, countdown } = await page();
    type(countdown, '12', '10', '');
    await answerAll(checker, ['england', 'parent', 'draft-plan']);
    expect(typed(countdown)).to.deep.equal(['12', '10', '']);
  });

  it('is answered in the options by what the person chose there, if anything', async () => {
    const { checker, options } = await page();
    all(options, '[value=no]')[0]!.click();
    await answerAll(checker, LETTER);
    expect([textOf(options, '[role=status]'), ...chosen(options)]).to.deep.equal([
      enMore.fits.no,
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
  const OWN = ['2026-10-12', 'no'];

  it('is taken over by the guide and the options, and never changes the checker', async () => {
    const { checker, countdown, guide, options } = await page();
    await answer(checker, 'england');
    await answerAll(countdown, OWN);
    expectWords(textOf(guide, DATED), [OTHER]);
    expect(chosen(options)).to.deep.equal(['yes']);
    expect(step(checker)).to.equal(questions.person.title);
    await answerAll(checker, LETTER.slice(1));
    expectWords(textOf(checker, '.panel'), [APPEAL], [OTHER]);
    await press(countdown, labels.changeDates);
    await answerAll(countdown, OWN);
    expectWords(textOf(guide, DATED), [OTHER]);
    expectWords(textOf(checker, '.panel'), [APPEAL], [OTHER]);
  });

  it('gives way to a newer answer, and to nothing else', async () => {
    const { checker, countdown, guide } = await page();
    await answerAll(countdown, OWN);
    await answerAll(checker, LETTER.slice(0, -1));
    guide.setAttribute('heading-level', '4');
    countdown.toggleAttribute('calm', true);
    await settled();
    expectWords(textOf(countdown, '.panel'), [OTHER], [APPEAL]);
    await answerAll(checker, LETTER.slice(-1));
    expectWords(textOf(countdown, '.panel'), [APPEAL], [OTHER]);
    // And the newest is its own again.
    await press(countdown, labels.changeDates);
    await answerAll(countdown, OWN);
    expectWords(textOf(countdown, '.panel'), [OTHER], [APPEAL]);
  });

  it('stays its own where the checker starts again', async () => {
    const { checker, countdown, guide } = await page();
    await answerAll(checker, LETTER);
    await press(countdown, labels.changeDates);
    await answerAll(countdown, OWN);
    await press(checker, labels.startAgain);
    expectWords(textOf(countdown, '.panel'), [OTHER]);
    expect(all(guide, DATED).length).to.equal(0);
  });
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
