import { expect } from '@open-wc/testing';
import { enReading } from '../../../src/i18n/en/reading.js';
import { enResult } from '../../../src/i18n/en/result.js';
import { enForm } from '../../../src/i18n/index.js';
import {
  active,
  all,
  answer,
  chosen,
  expectWords,
  jammed,
  mount,
  press,
  settled,
  step,
  textOf,
  type,
  typed,
  watchWarnings,
} from '../helpers/page.js';
import type { Attributes } from '../helpers/page.js';

const { clocks } = enResult;
const { labels, placement, questions } = enForm;
const { notes, passed, readings, rules } = enResult;
const LETTER = { 'decision-sent': '2026-11-02' };
const SENT = questions['decision-sent'].title;
const HELD = questions['has-certificate'].title;
const ISSUED = questions['certificate-issued'].title;
const CALLED = questions['has-contacted-adviser'].title;
const CALL_DAY = questions['adviser-contacted'].title;
/** Is the appeal only about the school or college? */
const PLACE = placement.title;
const SHOWN = labels.countdown;
const APPEAL = `${clocks.appeal('Monday 4 January 2027')} (04/01/2027).`;
const CALL = `${clocks['contact-adviser']('Thursday 31 December 2026')} (31/12/2026).`;
const FIXED = enResult.labels.callWindow;
const LATE = notes['late-ask-anyway'];
const LEFT = /days left|tomorrow|This is today/;

const warnings = watchWarnings();
const see = (attributes: Attributes) =>
  mount('deadline-countdown', { today: '2026-11-22', ...attributes });

interface Case {
  title: string;
  attributes: Attributes;
  lead: readonly (string | RegExp)[];
  not?: readonly (string | RegExp)[];
  /** In the steps below the days. */
  steps?: readonly string[];
  working?: readonly string[];
}

const on = (today: string, ...lead: (string | RegExp)[]): Case => ({
  title: `on ${today}`,
  attributes: { ...LETTER, today },
  lead,
});

const daysLeft = (days: number) => enResult.labels.daysLeft(days);
const CASES: readonly Case[] = [
  { ...on('2026-11-21', APPEAL, daysLeft(44), CALL, daysLeft(40), FIXED), not: ['Only', LATE] },
  on('2026-12-27', APPEAL, daysLeft(8), CALL, daysLeft(4)),
  on('2026-12-28', APPEAL, daysLeft(7)),
  on('2026-12-30', CALL, daysLeft(1)),
  on('2026-12-31', CALL, daysLeft(0)),
  // The last working day to call has gone, and the two months have not.
  on('2027-01-01', APPEAL, daysLeft(3), clocks['contact-adviser']('Saturday 2 January 2027')),
  { ...on('2027-01-02', APPEAL, daysLeft(2), daysLeft(0)), not: [daysLeft(1)] },
  {
    ...on('2027-01-03', APPEAL, daysLeft(1)),
    steps: [enResult.actionTexts['get-certificate-late']],
    not: [LATE],
  },
  { ...on('2027-01-04', APPEAL, daysLeft(0)), not: [LATE] },
  {
    ...on('2027-01-05', passed.appeal('Monday 4 January 2027')),
    steps: enResult.lateReasons,
    not: ['5pm', 'too late', LEFT],
  },
  {
    title: 'calm',
    attributes: { ...LETTER, calm: '' },
    lead: [APPEAL, CALL, FIXED],
    not: [LEFT],
  },
  {
    title: 'calm, on the last day',
    attributes: { ...LETTER, calm: '', today: '2027-01-04' },
    lead: [APPEAL],
    not: [LEFT],
  },
  {
    title: 'a certificate that adds time',
    attributes: { ...LETTER, 'certificate-issued': '2026-12-20', today: '2026-12-21' },
    lead: ['by 5pm on Wednesday 20 January 2027 (20/01/2027).'],
    not: [CALL, '4 January'],
    working: [`Sunday 20 December 2026 to Wednesday 20 January 2027: ${rules['rules-20-1-c-ii']}`],
  },
  {
    title: 'a certificate that adds none',
    attributes: { ...LETTER, 'certificate-issued': '2026-11-15' },
    lead: [APPEAL],
    not: [CALL],
  },
  {
    title: 'a certificate older than the letter',
    attributes: { ...LETTER, 'certificate-issued': '2026-10-01' },
    lead: [APPEAL, CALL, notes['certificate-before-decision']],
  },
  {
    title: 'a certificate older than the letter, and a call before it: neither counts',
    attributes: {
      ...LETTER,
      'certificate-issued': '2026-10-01',
      'adviser-contacted': '2026-10-20',
    },
    lead: [APPEAL, CALL, notes['contact-before-decision']],
    not: [notes['month-from-certificate']],
  },
  {
    title: 'a certificate older than the letter, and a call too late for it',
    attributes: {
      'decision-sent': '2026-09-16',
      'certificate-issued': '2026-09-01',
      'adviser-contacted': '2026-11-20',
    },
    lead: [passed.appeal('Monday 16 November 2026')],
    steps: enResult.lateReasons,
    not: [notes['month-from-certificate']],
  },
  {
    title: 'a call in time, and no certificate yet when the two months are over',
    attributes: {
      'decision-sent': '2026-09-21',
      'adviser-contacted': '2026-11-16',
      today: '2026-11-28',
    },
    lead: [/^If you called/, notes['month-from-certificate']],
    not: ['5pm', LATE, CALL, LEFT, 'Monday 23 November 2026'],
  },
  {
    title: 'a certificate long after the letter, the call not known: the earlier day leads',
    attributes: {
      'decision-sent': '2026-05-11',
      'certificate-issued': '2026-11-20',
      today: '2026-11-28',
    },
    lead: [passed.appeal('Monday 13 July 2026'), notes['safe-day-passed']],
    not: ['December', LEFT],
    working: ['Monday 21 December 2026'],
  },
  {
    title: 'the same, called in time',
    attributes: {
      'decision-sent': '2026-09-11',
      'certificate-issued': '2026-11-20',
      'adviser-contacted': '2026-10-20',
      today: '2026-11-28',
    },
    lead: ['by 5pm on Monday 21 December 2026'],
    not: [notes['late-contact-possible']],
  },
  // What does not fit together is said, and no day is made of it.
  {
    title: 'a call before the letter: none for it',
    attributes: { ...LETTER, 'adviser-contacted': '2026-10-20' },
    lead: [APPEAL, CALL, notes['contact-before-decision']],
  },
  {
    title: 'a call and a certificate that are still to come',
    attributes: {
      ...LETTER,
      'adviser-contacted': '2026-12-20',
      'certificate-issued': '2026-12-21',
    },
    lead: [notes['date-in-future']],
  },
  {
    title: 'a certificate from before the call, where the call decides',
    attributes: {
      'decision-sent': '2026-09-02',
      'certificate-issued': '2026-11-10',
      'adviser-contacted': '2026-11-20',
      today: '2026-11-28',
    },
    lead: [passed.appeal('Monday 2 November 2026'), notes['dates-contradict']],
    not: ['5pm'],
  },
  {
    title: 'a letter that is still to come',
    attributes: { 'decision-sent': '2026-12-01' },
    lead: [notes['date-in-future']],
  },
  {
    title: 'a certificate from the page, and that there is none',
    attributes: { ...LETTER, 'certificate-issued': '2026-12-20', 'has-certificate': 'no' },
    lead: [APPEAL, CALL],
    not: ['20 January', '21 January'],
  },
  {
    title: 'a printed date earlier than the day it was sent: the earlier day leads',
    attributes: {
      'decision-sent': '2026-09-21',
      'decision-dated': '2026-09-14',
      today: '2026-10-01',
    },
    lead: ['by 5pm on Monday 16 November 2026 (16/11/2026).', daysLeft(46), 'Friday 13 November'],
    not: ['23 November'],
    working: [
      'Saturday 21 November 2026 to Monday 23 November 2026',
      enResult.labels.reading('Monday 16 November 2026', [readings['printed-date']]),
    ],
  },
  {
    title: 'a printed date later than the day it was sent',
    attributes: { ...LETTER, 'decision-dated': '2026-11-06' },
    lead: [APPEAL],
    not: ['6 January'],
    working: [enResult.labels.reading('Wednesday 6 January 2027', [readings['printed-date']])],
  },
  {
    title: 'a printed date alone',
    attributes: {
      'decision-dated': '2026-11-02',
      parts: 'B',
      'has-certificate': 'no',
      'has-contacted-adviser': 'no',
    },
    lead: [APPEAL, CALL],
  },
  // SEND Regulations 2014 reg.33: what came before the letter, or more than two months after, does
  // not count, whichever of its days is known.
  {
    title: 'a printed date alone, and an older certificate',
    attributes: { 'decision-dated': '2026-11-02', 'certificate-issued': '2026-07-10' },
    lead: [APPEAL, CALL, notes['certificate-before-decision']],
  },
  {
    title: 'a printed date alone, and a call before it',
    attributes: { 'decision-dated': '2026-11-02', 'adviser-contacted': '2026-10-20' },
    lead: [APPEAL, CALL, notes['contact-before-decision']],
    not: [notes['month-from-certificate']],
  },
  {
    title: 'a printed date alone, and a call too late for it',
    attributes: { 'decision-dated': '2026-09-16', 'adviser-contacted': '2026-11-20' },
    lead: [passed.appeal('Monday 16 November 2026')],
    steps: enResult.lateReasons,
    not: [notes['month-from-certificate']],
  },
  {
    title: 'placement alone',
    attributes: { ...LETTER, 'placement-only': '' },
    lead: [APPEAL],
    not: ['mediation adviser'],
  },
  {
    title: 'placement alone, with a certificate that may add time',
    attributes: { ...LETTER, 'placement-only': '', 'certificate-issued': '2026-11-20' },
    lead: [APPEAL],
    not: ['20 December'],
  },
  {
    title: 'out of August',
    attributes: { 'decision-sent': '2026-06-10', today: '2026-06-11' },
    lead: ['by 5pm on Tuesday 1 September 2026', 'Monday 10 August 2026', FIXED],
  },
  {
    title: 'out of Christmas',
    attributes: { 'decision-sent': '2026-10-25', today: '2026-11-01' },
    lead: ['by 5pm on Monday 4 January 2027', 'Thursday 24 December 2026', FIXED],
  },
];

describe('deadline-countdown shows', () => {
  for (const { title, attributes, lead, not = [], steps = [], working = [] } of CASES)
    it(title, async () => {
      const host = await see(attributes);
      expect(step(host)).to.equal(SHOWN);
      expectWords(textOf(host, '.low-panel'), lead, not);
      expectWords(textOf(host, '.low-steps'), steps);
      expectWords(textOf(host, 'details'), working);
      expect(jammed(host)).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });

  it('nothing that announces itself', async () => {
    const host = await see(LETTER);
    expect(
      all(
        host,
        '[aria-live], [role="alert"], [role="status"], [role="log"], [role="timer"], output, marquee, progress',
      ).length,
    ).to.equal(0);
  });

  it('what a late certificate may not do, where there is one', async () => {
    const { held } = enResult.certificate;
    expectWords(textOf(await see({ ...LETTER, 'certificate-issued': '2026-11-15' })), [held]);
    for (const attributes of [LETTER, { ...LETTER, 'placement-only': '' }])
      expectWords(textOf(await see(attributes)), [], [held]);
  });

  it('what the month of a certificate does, while there is time to get one', async () => {
    const { needed } = enResult.certificate;
    expectWords(textOf(await see(LETTER)), [needed]);
    for (const today of ['2027-01-03', '2027-01-05'])
      expectWords(textOf(await see({ ...LETTER, today })), [], [needed]);
  });

  it('a sentence and the link for a year outside the table', async () => {
    for (const sent of ['2013-01-10', '2028-12-20']) {
      const host = await see({ 'decision-sent': sent });
      expectWords(textOf(host), [enResult.labels.outsideTable, SHOWN], ['5pm']);
      expect((all(host, 'a')[0] as HTMLAnchorElement).href).to.contain('gov.uk/bank-holidays');
      expect(all(host, '.low-panel').filter((panel) => !panel.textContent.trim()).length).to.equal(
        0,
      );
    }
  });

  it('other words when an attribute changes, and takes no focus for it', async () => {
    const host = await see(LETTER);
    host.setAttribute('today', '2027-01-04');
    await settled();
    expectWords(textOf(host, '.low-panel'), [daysLeft(0)]);
    host.setAttribute('decision-sent', '2026-10-25');
    host.toggleAttribute('calm', true);
    await settled();
    expectWords(textOf(host, '.low-panel'), ['4 January 2027'], [LEFT]);
    expect(document.activeElement!.localName).to.equal('body');
  });
});

describe('deadline-countdown asks', () => {
  it('first what it is about, and then for each date, when it has none', async () => {
    const host = await see({});
    expect(step(host)).to.equal(PLACE);
    expect(all(host, '.low-option').map(({ textContent }) => textContent)).to.deep.equal([
      'Yes',
      'No',
      'I am not sure',
    ]);
    expect(textOf(host, '#help')).to.equal(enReading.help.placement);
    await answer(host, 'no');
    expect(step(host)).to.equal(SENT);
    await answer(host, '2026-11-02');
    expect(step(host)).to.equal(HELD);
    await answer(host, 'yes');
    expect(step(host)).to.equal(ISSUED);
    await answer(host, '2026-11-20');
    expect(step(host)).to.equal(SHOWN);
    expectWords(textOf(host, '.low-panel'), [APPEAL]);
    expect(active(host)!.textContent).to.equal(SHOWN);
  });

  it('what it is about again where nothing was said of it', async () => {
    const host = await see({});
    await answer(host);
    expect(step(host)).to.equal(PLACE);
    expect(textOf(host, '.low-faults a')).to.equal(enForm.errors['no-answer'](placement.thing, ''));
  });

  const CERTIFICATE = ['2026-10-01', 'yes', '2026-11-20'];
  const ABOUT: readonly [
    about: string,
    answers: readonly string[],
    lead: string,
    later: boolean,
  ][] = [
    // t11: Section I needs no certificate, and the month of one that it did not need is doubtful.
    ['yes', CERTIFICATE.slice(0, 1), 'by 5pm on Tuesday 1 December 2026', false],
    ['no', CERTIFICATE, 'by 5pm on Monday 21 December 2026', true],
    ['not-sure', CERTIFICATE, 'by 5pm on Tuesday 1 December 2026', false],
  ];
  for (const [about, answers, lead, later] of ABOUT)
    it(`if the appeal is only about the school or college, and leads with the safe day: ${about}`, async () => {
      const host = await see({});
      await answer(host, about);
      for (const value of answers) await answer(host, value);
      expect(step(host)).to.equal(SHOWN);
      expectWords(textOf(host, '.low-panel'), [lead], later ? [] : ['21 December']);
    });

  it('for the call where the certificate came after the two months', async () => {
    const host = await see({ today: '2026-11-28' });
    for (const value of ['no', '2026-05-11', 'yes', '2026-11-20']) await answer(host, value);
    expect(step(host)).to.equal(CALL_DAY);
    await answer(host, '2026-07-01');
    expectWords(textOf(host, '.low-panel'), ['by 5pm on Monday 21 December 2026']);
  });

  it('for the call where there is no certificate', async () => {
    const host = await see({ today: '2026-11-28' });
    for (const value of ['no', '2026-09-21', 'no']) await answer(host, value);
    expect(step(host)).to.equal(CALLED);
    await answer(host, 'yes');
    expect(step(host)).to.equal(CALL_DAY);
    await answer(host, '2026-11-16');
    expectWords(textOf(host, '.low-panel'), [notes['month-from-certificate']], ['5pm', LATE]);
    expectWords(textOf(host), [enResult.certificate.awaited]);
  });

  it('and goes on where they are not sure', async () => {
    const host = await see({});
    for (let times = 0; times < 4; times++) await answer(host, 'not-sure');
    expect(step(host)).to.equal(SHOWN);
    expect(all(host, '.low-panel').filter((panel) => !panel.textContent.trim()).length).to.equal(0);
    // It says something: never an empty page with a heading.
    const { countdown } = labels;
    const { working, changeDates } = enResult.labels;
    const rest = textOf(host).replace(countdown, '').replace(changeDates, '');
    expectWords(rest.slice(0, rest.indexOf(working)), [/\w{3}/]);
  });

  it('nothing where a certificate is given, and says that the letter may give more time', async () => {
    const host = await see({ 'certificate-issued': '2026-11-20' });
    expect(step(host)).to.equal(SHOWN);
    expectWords(textOf(host, '.low-panel'), [
      'Monday 21 December 2026',
      notes['letter-date-needed'],
    ]);
  });

  it('nothing where only the call is given, and does not know the day', async () => {
    const host = await see({ 'adviser-contacted': '2026-11-16' });
    expect(step(host)).to.equal(SHOWN);
    expectWords(textOf(host, '.low-panel'), [notes['month-from-certificate']], ['5pm', /\d{4}/]);
  });

  const BAD: readonly [name: string, value: string, at: string][] = [
    ['decision-sent', '2026-02-31', PLACE],
    ['decision-sent', '31/02/2026', PLACE],
    ['decision-sent', 'soon', PLACE],
    ['certificate-issued', '2026-02-31', ISSUED],
    ['adviser-contacted', '2026-02-31', ISSUED],
    ['parts', 'X', ISSUED],
  ];
  for (const [name, value, at] of BAD)
    it(`again, and warns once, for ${name}="${value}"`, async () => {
      const host = await see({
        'decision-sent': '2026-11-02',
        'has-certificate': 'yes',
        [name]: value,
      });
      host.setAttribute('heading-level', '3');
      await settled();
      expect(step(host)).to.equal(at);
      expect(warnings).to.deep.equal([`<deadline-countdown>: ${name}="${value}" is not an answer`]);
    });

  for (const name of ['decision-sent', 'decision-dated', 'certificate-issued', 'adviser-contacted'])
    for (const value of ['', '2026-02-31'])
      it(`everything, as if it were not there, for ${name}="${value}" alone`, async () => {
        const host = await see({ [name]: value });
        expect(step(host)).to.equal(PLACE);
        await answer(host, 'no');
        expect(step(host)).to.equal(SENT);
        await answer(host, '2026-11-02');
        expect(step(host)).to.equal(HELD);
      });

  for (const name of ['decision-dated', 'today'])
    it(`nothing, and warns once, for ${name} that is no day`, async () => {
      const host = await mount('deadline-countdown', { ...LETTER, [name]: '2026-02-31' });
      host.setAttribute('heading-level', '3');
      await settled();
      expect(step(host)).to.equal(SHOWN);
      expect(warnings).to.deep.equal([
        `<deadline-countdown>: ${name}="2026-02-31" is not a valid date (YYYY-MM-DD)`,
      ]);
    });

  it('again, what was typed standing, after a date in the future', async () => {
    const host = await see({});
    await answer(host, 'no');
    type(host, '23', '11', '2026');
    await press(host, 'Continue');
    expect(textOf(host, '.low-faults a')).to.equal(
      enForm.errors['in-future']('letter', '23/11/2026'),
    );
    expect(typed(host)).to.deep.equal(['23', '11', '2026']);
  });
});

describe('deadline-countdown: Change the dates', () => {
  it('asks again, with what was given, and shows the new day', async () => {
    const host = await see({});
    for (const value of ['no', '2026-11-02', 'no', 'no']) await answer(host, value);
    await press(host, enResult.labels.changeDates);
    expect([step(host), ...typed(host).map(Number)]).to.deep.equal([SENT, 2, 11, 2026]);
    await answer(host, '2026-10-12');
    expect([step(host), ...chosen(host)]).to.deep.equal([HELD, 'no']);
    await press(host, 'Continue');
    expect([step(host), ...chosen(host)]).to.deep.equal([CALLED, 'no']);
    await press(host, 'Continue');
    expectWords(textOf(host, '.low-panel'), ['by 5pm on Monday 14 December 2026'], [APPEAL]);
  });

  it('goes back to what it is about, too', async () => {
    const host = await see({});
    for (const value of ['no', '2026-10-01', 'yes', '2026-11-20']) await answer(host, value);
    await press(host, enResult.labels.changeDates);
    await press(host, 'Back');
    expect([step(host), ...chosen(host)]).to.deep.equal([PLACE, 'no']);
    await answer(host, 'yes');
    await press(host, 'Continue');
    expectWords(textOf(host, '.low-panel'), ['by 5pm on Tuesday 1 December 2026'], ['21 December']);
  });

  it('works over attributes, and each step has a way back', async () => {
    const host = await see(LETTER);
    await press(host, enResult.labels.changeDates);
    expect([step(host), ...typed(host).map(Number)]).to.deep.equal([SENT, 2, 11, 2026]);
    await answer(host, '2026-11-10');
    expect(step(host)).to.equal(HELD);
    await press(host, 'Back');
    expect(step(host)).to.equal(SENT);
    await press(host, 'Continue');
    await answer(host, 'no');
    await answer(host, 'no');
    expectWords(textOf(host, '.low-panel'), ['by 5pm on Monday 11 January 2027']);
  });
});

it('deadline-countdown tells its steps by its own name', async () => {
  const seen: string[] = [];
  const host = await see({});
  for (const kind of ['step', 'error'])
    host.addEventListener(`deadline-countdown-${kind}`, (event) =>
      seen.push(`${kind} ${(event as Event & { id: string }).id}`),
    );
  await answer(host);
  for (const value of ['no', '2026-11-02', 'no', 'no']) await answer(host, value);
  expect(seen).to.deep.equal([
    'error no-answer',
    'step decision-sent',
    'step has-certificate',
    'step has-contacted-adviser',
    'step certificate-needed',
  ]);
});
