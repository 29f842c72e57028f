// The plan of an answer: what is met first, whom each step says to reach, and how far one has to scroll.
import { expect } from '@open-wc/testing';
import { enForm } from '../../src/i18n/en/form.js';
import { enResult } from '../../src/i18n/en/result.js';
import '../../src/entries/lang/ar.js';
import '../../src/entries/lang/gu.js';
import '../../src/entries/lang/pl.js';
import { OUTCOMES, TODAY, WAYS } from '../elements/helpers/cases.js';
import { all, brokenOff, gapsBetween, mount, textOf } from '../elements/helpers/page.js';
import type { Attributes } from '../elements/helpers/page.js';

/** A phone, and what the margins of a page leave of its width. */
const PHONE = { height: 844, room: 374 };

/** The answers that have most to say, beside one for each outcome. */
const LONGEST: Readonly<Record<string, Attributes>> = {
  'late without a certificate': {
    ...WAYS['certificate-needed'],
    'decision-sent': '2026-09-01',
    today: '2026-11-28',
  },
  'late, with parts not known': { ...WAYS['parts-not-sure'], 'decision-sent': '2026-09-01' },
  'a certificate of unknown date': {
    ...WAYS['certificate-held'],
    'certificate-issued': 'not-sure',
    'decision-sent': '2026-09-01',
  },
  'waiting after the two months': {
    ...WAYS['certificate-awaited'],
    'decision-sent': '2026-09-21',
    today: '2026-11-28',
  },
  'for a parent of a young person': {
    ...WAYS['certificate-needed'],
    person: 'parent-of-young-person',
  },
  'a late claim': { ...WAYS['discrimination-claim'], conduct: '2026-03-01' },
  'a late council': { ...WAYS['no-decision'], 'request-received': '2026-09-01' },
};
const ANSWERS = [
  ...OUTCOMES.map((outcome) => [outcome, WAYS[outcome]] as const),
  ...Object.entries(LONGEST),
];

const see = (way: Attributes, council = 'lambeth') =>
  mount('mediation-checker', { council, today: TODAY, ...way });

/** The steps, each with its first words. */
const stepsOf = (host: Element) =>
  all(host, '.low-steps > li').map((step) => ({
    step,
    title: step.querySelector('strong')!.textContent,
  }));

describe('an answer', () => {
  for (const [title, way] of ANSWERS)
    it(`${title}, takes two screens of a phone at most before what is closed`, async () => {
      const host = await see(way);
      host.style.inlineSize = `${PHONE.room}px`;
      const [closed] = all(host, '.low-sheet > details');
      const { bottom, top } = host.getBoundingClientRect();
      const end = closed ? closed.getBoundingClientRect().top : bottom;
      expect(end - top).to.be.within(100, 2 * PHONE.height);
    });

  for (const [title, way] of ANSWERS)
    it(`${title}, says no order and no number twice, and no half sentence`, async () => {
      const host = await see(way);
      const titles = stepsOf(host).map((each) => each.title);
      expect(new Set(titles).size).to.equal(titles.length);
      const numbers = all(host, '.low-steps .low-phone a').map((link) => link.textContent);
      expect(new Set(numbers).size).to.equal(numbers.length);
      expect(brokenOff(host)).to.deep.equal([]);
    });

  it('has the days after the heading, the adviser’s first, and then the steps', async () => {
    const host = await see(WAYS['certificate-needed']);
    const [heading] = all(host, '.low-big');
    const [panel] = all(host, '.low-panel');
    const [steps] = all(host, '.low-steps');
    expect(heading!.nextElementSibling).to.equal(panel);
    expect(panel!.compareDocumentPosition(steps!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const text = textOf(host, '.low-panel');
    expect(text.indexOf('adviser')).to.be.within(0, text.indexOf('appeal'));
  });

  it('has the number of the adviser, the form and the addresses in the step that needs them', async () => {
    const [call, send] = stepsOf(await see(WAYS['certificate-needed']));
    expect(call!.title).to.equal(`${enResult.actions['get-certificate']}.`);
    expect(call!.step.querySelector('.low-phone a')!.getAttribute('href')).to.match(
      /^tel:0\d{10}$/,
    );
    expect(call!.step.querySelector('.low-relay a')!.getAttribute('href')).to.match(
      /^tel:180010\d/,
    );
    expect(send!.title).to.equal(`${enResult.actions['send-appeal']}.`);
    const hrefs = [...send!.step.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).to.include('https://www.gov.uk/appeal-sen-statement-decision');
    expect(hrefs).to.include('mailto:send@justice.gov.uk');
    expect(send!.step.textContent).to.contain('DL1 1RU');
  });

  it('has each Relay UK number nearer to its own number than to the next', async () => {
    const host = await see(WAYS['certificate-needed']);
    host.style.inlineSize = `${PHONE.room}px`;
    const calls = all(host, '.low-called > :is(.low-phone, .low-relay)');
    expect(calls.length).to.equal(4);
    const [toRelay, toNext, toRelay2] = gapsBetween(calls) as [number, number, number];
    expect(toNext).to.be.at.least(1.4 * Math.max(toRelay, toRelay2));
  });

  it('without a number of the adviser, says that the letter must give it', async () => {
    const [call] = stepsOf(await see(WAYS['certificate-needed'], 'england'));
    expect(call!.step.querySelector('.low-reach')).to.equal(null);
    expect(call!.step.textContent).to.contain(enForm.labels.useLetter);
  });

  const ATTACHED: readonly [title: string, way: Attributes, attached: string][] = [
    ['the letter and the certificate', WAYS['certificate-held'], enResult.labels.attachBoth],
    [
      'the letter alone where none is needed',
      WAYS['certificate-not-needed'],
      enResult.labels.attachLetter,
    ],
    [
      'the letter alone where it is late for one',
      LONGEST['late without a certificate']!,
      enResult.labels.attachLetter,
    ],
  ];
  for (const [title, way, attached] of ATTACHED)
    it(`says to attach ${title}`, async () => {
      const host = await see(way);
      const send = stepsOf(host).find((each) =>
        each.title.startsWith(enResult.actions['send-appeal']),
      );
      expect(send!.step.textContent).to.contain(attached);
    });

  it('that is late says what a late appeal has to say, and how to ask without a certificate', async () => {
    const host = await see(LONGEST['late without a certificate']!);
    const text = textOf(host, '.low-steps');
    for (const reason of enResult.lateReasons) expect(text).to.contain(reason);
    expect(text).to.contain(enResult.actions['ask-permission']);
    // A past day is named for what it was.
    expect(textOf(host, '.low-panel')).to.not.match(/\bby\b/);
  });

  it('about a claim links the form for one, and never the form for an appeal', async () => {
    const host = await see(WAYS['discrimination-claim']);
    const hrefs = all(host, '.low-steps a').map((link) => link.getAttribute('href'));
    expect(hrefs).to.include('https://www.gov.uk/complain-about-school/disability-discrimination');
    expect(hrefs).to.not.include('https://www.gov.uk/appeal-sen-statement-decision');
  });

  it('in custody gives the tribunal to ask, and no adviser', async () => {
    const text = textOf(await see(WAYS['detained']), '.low-steps');
    expect(text).to.contain('0300 303 5857');
    expect(text).to.not.contain('KIDS');
  });
});
