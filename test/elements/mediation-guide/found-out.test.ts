// What a person finds out with one element serves the others on the page, and goes nowhere else.
import { expect } from '@open-wc/testing';
import { spy } from 'sinon';
import { graph } from '../../../src/core/index.js';
import { enReading } from '../../../src/i18n/en/reading.js';
import { enResult } from '../../../src/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../../../src/i18n/index.js';
import { AskingEvent } from '../../../src/elements/asking-event.js';
import { setSharedAnswers } from '../../../src/controllers/shared-answers.js';
import type { Tag } from '../../../src/site/elements.js';
import { TODAY } from '../helpers/cases.js';
import {
  active,
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
} from '../helpers/page.js';
import type { Attributes } from '../helpers/page.js';

const inWords = (day: string) => wordsOfDay(day, enForm);

const { clocks } = enResult;
const { labels, placement, questions } = enForm;
const { beside: words } = enResult;
const SENT = questions['decision-sent'].title;
/** What the checker asks first beside a council, and the countdown. */
const ASKING = questions.person.title;
const PLACE = placement.title;
/** That it waits for the checker. */
const WAITS = labels.waits(labels.checker);
const forms = (...hosts: HTMLElement[]) => hosts.map((host) => all(host, 'form').length);
const LETTER = ['parent', 'refusal-to-assess', '2026-11-02', 'no', 'no'];
const APPEAL = clocks.appeal(inWords('2027-01-04'));
const CALL = clocks['contact-adviser'](inWords('2026-12-31'));
/** By a letter of 12 October 2026. */
const OTHER = clocks.appeal(inWords('2026-12-14'));
const DATED = '.low-stages > .low-dated';

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
    expectWords(textOf(countdown), [WAITS], [words.found(labels.checker)]);
    expect([...forms(checker, countdown), all(guide, DATED).length]).to.deep.equal([1, 0, 0]);
    await answerAll(checker, LETTER.slice(-1));
    expect(step(countdown)).to.equal(labels.countdown);
    expectWords(textOf(countdown, '.low-panel'), [APPEAL, CALL]);
    expectWords(textOf(countdown), [words.found(labels.checker)], [WAITS]);
    expectWords(textOf(guide, DATED), [APPEAL, CALL]);
    expectWords(textOf(guide), ['020 7359 3635', 'Hackney SENDIAGS']);
    expectWords(textOf(contact), ['020 7359 3635', 'Hackney SENDIAGS']);
    expect(chosen(options)).to.deep.equal(['yes']);
    // It is there to be read, and does not speak up.
    expect(textOf(options, '.low-panel')).to.equal(enReading.fits.yes);
    expect(textOf(options, '[role=status]')).to.equal('');
    // The verdict comes before the question that it answers.
    expect(textOf(options).indexOf(enReading.fits.yes)).to.be.lessThan(
      textOf(options).indexOf(enReading.labels.hasDecision),
    );
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
    for (const text of [textOf(checker, '.low-panel'), textOf(countdown, '.low-panel')])
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
    expect(step(checker)).to.equal(ASKING);
    expectWords(textOf(countdown), [WAITS], ['5pm']);
    expect([all(guide, DATED).length, ...chosen(options)]).to.deep.equal([0]);
    expect(textOf(options, '[role=status]')).to.equal('');
    for (const host of [guide, contact]) expectWords(textOf(host), [], ['020', 'Hackney']);
  });

  it('follows a changed answer', async () => {
    const { checker, countdown, guide } = await page();
    await answerAll(checker, LETTER);
    await press(checker, `${enResult.labels.change}: ${SENT}`);
    await answer(checker, '2026-10-12');
    for (const text of [textOf(countdown, '.low-panel'), textOf(guide, DATED)])
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
    it(`${title}: the countdown says that there is no day, and the guide has none`, async () => {
      const { checker, countdown, guide, options: compared } = await page();
      await answerAll(checker, answers);
      expectWords(textOf(countdown), [labels.countdown, words.noAppeal], ['5pm', /20\d\d/]);
      expect([...forms(countdown), all(guide, DATED).length]).to.deep.equal([0, 0]);
      expect(chosen(compared)).to.deep.equal(options);
    });

  it('another nation: the countdown says that there is no day', async () => {
    const { checker, countdown, guide } = await page();
    await press(checker, labels.otherNations);
    await answer(checker, 'wales');
    expectWords(textOf(countdown), [words.noAppeal]);
    expect([...forms(countdown), all(guide, DATED).length]).to.deep.equal([0, 0]);
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
    expectWords(textOf(countdown, '.low-panel'), [OTHER], [APPEAL]);
    expectWords(textOf(guide, DATED), [OTHER], [APPEAL]);
    for (const host of [guide, contact]) expectWords(textOf(host), ['Lambeth IASS'], ['SENDIAGS']);
  });
});

describe('what the countdown found out, where there is no checker,', () => {
  /** It is not only about the school, the letter is of 12 October, and there was no call. */
  const OWN = ['no', '2026-10-12', 'no', 'no'];

  it('is taken over by the guide and the options, and follows a change', async () => {
    const countdown = await mount('deadline-countdown', { today: TODAY });
    const guide = await beside(countdown, 'mediation-guide');
    const options = await beside(countdown, 'resolution-options');
    await answerAll(countdown, OWN);
    expectWords(textOf(guide, DATED), [OTHER]);
    expect(chosen(options)).to.deep.equal(['yes']);
    await press(countdown, enResult.labels.changeDates);
    await answer(countdown, '2026-11-02');
    await press(countdown, labels.continue);
    await press(countdown, labels.continue);
    expectWords(textOf(guide, DATED), [APPEAL], [OTHER]);
  });
});

describe('no two forms on a page ask for one letter, the countdown before the checker or after it:', () => {
  const both = async (
    first: 'mediation-checker' | 'deadline-countdown',
    given: Attributes = {},
  ) => {
    const other = first === 'mediation-checker' ? 'deadline-countdown' : 'mediation-checker';
    const of = (tag: Tag) => (tag === 'deadline-countdown' ? given : {});
    const one = await mount(first, { council: 'hackney', today: TODAY, ...of(first) });
    const two = await beside(one, other, { council: 'hackney', ...of(other) });
    const hosts = { [first]: one, [other]: two } as Record<string, HTMLElement>;
    return { checker: hosts['mediation-checker']!, countdown: hosts['deadline-countdown']! };
  };

  for (const first of ['mediation-checker', 'deadline-countdown'] as const) {
    it(`the countdown waits for the checker, step by step: ${first} first`, async () => {
      const { checker, countdown } = await both(first);
      for (const each of LETTER) {
        expect(forms(checker, countdown)).to.deep.equal([1, 0]);
        expectWords(textOf(countdown), [labels.countdown, WAITS]);
        await answer(checker, each);
      }
      expect(forms(checker, countdown)).to.deep.equal([0, 0]);
      expectWords(textOf(countdown, '.low-panel'), [APPEAL]);
    });

    it(`its links lead to the checker, which takes the focus: ${first} first`, async () => {
      const { checker, countdown } = await both(first);
      await press(countdown, labels.toChecker);
      expect(active(checker)!.textContent).to.equal(labels.checker);
      await answerAll(checker, LETTER);
      document.body.tabIndex = -1;
      document.body.focus();
      await press(countdown, enResult.labels.changeDates);
      expect(active(checker)?.localName).to.match(/^h\d$/);
      expect(forms(countdown)).to.deep.equal([0]);
      document.body.removeAttribute('tabindex');
    });

    it(`the countdown asks by itself once the checker is gone, and waits again: ${first} first`, async () => {
      const { checker, countdown } = await both(first);
      const place = checker.parentElement!;
      await answerAll(checker, LETTER);
      checker.remove();
      await settled();
      expect(step(countdown)).to.equal(PLACE);
      place.append(checker);
      await settled();
      expect(forms(countdown)).to.deep.equal([0]);
    });

    it(`a checker that nobody can see keeps nobody waiting: ${first} first`, async () => {
      const { checker, countdown } = await both(first);
      checker.hidden = true;
      await press(countdown, labels.toChecker);
      expect(step(countdown)).to.equal(PLACE);
      await answerAll(countdown, ['no', '2026-10-12', 'no', 'no']);
      expectWords(textOf(countdown, '.low-panel'), [OTHER]);
    });

    it(`a checker behind a dialog keeps nobody waiting in it: ${first} first`, async () => {
      const { checker, countdown } = await both(first);
      checker.inert = true;
      await press(countdown, labels.toChecker);
      expect(step(countdown)).to.equal(PLACE);
    });

    it(`with days of the page the countdown waits for nobody: ${first} first`, async () => {
      const { checker, countdown } = await both(first, { 'decision-sent': '2026-10-12' });
      expectWords(textOf(countdown, '.low-panel'), [OTHER]);
      await answerAll(checker, LETTER);
      expectWords(textOf(countdown), [OTHER], [APPEAL, words.found(labels.checker)]);
    });

    it(`the checker keeps its letter when the countdown goes: ${first} first`, async () => {
      const { checker, countdown } = await both(first);
      await answerAll(checker, LETTER);
      countdown.remove();
      await settled();
      expectWords(textOf(checker, '.low-panel'), [APPEAL]);
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
