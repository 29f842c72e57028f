import { expect } from '@open-wc/testing';
import { examples } from '../../../src/elements/mediation-guide/examples.js';
import { addDays } from '../../../src/core/dates/days.js';
import { deadline } from '../../../src/core/index.js';
import { enReading } from '../../../src/i18n/en/reading.js';
import { enResult } from '../../../src/i18n/en/result.js';
import { enForm, inFigures, inWords as wordsOfDay } from '../../../src/i18n/index.js';
import type { MediationGuideElement } from '../../../src/entries/index.js';
import {
  brokenOff,
  all,
  expectWords,
  isLight,
  jammed,
  mount,
  settled,
  textOf,
  watchWarnings,
} from '../helpers/page.js';
import type { Attributes } from '../helpers/page.js';

const inWords = (day: string) => wordsOfDay(day, enForm);

const { common, guide, meanings, terms } = enReading;
const { labels, passed, stages, timeline } = enResult;
const { clocks } = enResult;
const TODAY = '2026-11-22';
const LETTER = { 'decision-sent': '2026-11-02' };
const TERMS = ['ehc-plan', 'adviser', 'certificate', 'advice-service'] as const;
const YEAR = /20[23]\d/;

const warnings = watchWarnings();
const see = (attributes: Attributes = {}, children = '') =>
  mount('mediation-guide', { today: TODAY, ...attributes }, children);

/** What each stage says, in order. */
const said = (host: HTMLElement): string[] =>
  all(host, '.low-stages > li').map((stage) => stage.textContent.replace(/\s+/g, ' '));

/** The stages that have a day, by their numbers. */
const dated = (host: HTMLElement): string[] =>
  all(host, '.low-stages > li').flatMap((each, index) =>
    each.matches('.low-dated') ? [String(index + 1)] : [],
  );

describe('mediation-guide says', () => {
  for (const [index, sentence] of guide.entries())
    it(`what mediation is: sentence ${index + 1}`, async () =>
      expectWords(textOf(await see(), 'ul'), [sentence]));

  for (const [index, [id, [title, text, missed]]] of Object.entries(stages).entries())
    it(`the stage ${id}, with its mark, and what holds where it is missed`, async () => {
      const host = await see();
      expect(said(host).length).to.equal(7);
      const ifNot =
        id === 'appeal' ? `${labels.missed} ${enResult.actions['send-appeal-late']}.` : missed;
      expectWords(said(host)[index]!, [`${title}.`, text, ifNot]);
      const stage = all(host, '.low-stages > li')[index]!;
      expect(stage.querySelectorAll('svg[aria-hidden=true] :is(line, circle)').length).to.equal(2);
    });

  /** What stands behind a click, by what is asked or meant. */
  const behind = (host: HTMLElement, summary: string) =>
    all(host, 'details')
      .filter((each) => each.querySelector('summary')!.textContent === summary)
      .flatMap((each) => [...each.querySelectorAll('dt')])
      .map((each) => [each.textContent, each.nextElementSibling!.textContent]);

  it('questions that people ask, and what hard words mean, each list behind a click', async () => {
    const host = await see();
    expect(behind(host, enReading.labels.common)).to.deep.equal(common);
    expect(behind(host, enForm.labels.hardWords)).to.deep.equal(
      TERMS.map((id) => [terms[id], meanings[id]]),
    );
    expect(all(host, 'details[open]').length).to.equal(0);
  });

  it('nothing that runs into what is before it, and no day while none is known', async () => {
    const host = await see({ council: 'hackney' });
    expect(jammed(host)).to.deep.equal([]);
    expect(dated(host)).to.deep.equal([]);
    expectWords(said(host).join(' '), [], [YEAR]);
    expectWords(textOf(host), [], ['undefined', '[object']);
    expect(warnings).to.deep.equal([]);
  });

  it('whom to call', async () => {
    expectWords(textOf(await see({ council: 'hackney' })), [
      enReading.labels.isTribunal,
      enForm.labels.adviser,
      '020 7359 3635',
      enForm.labels.advice,
      'Hackney SENDIAGS',
    ]);
    const json = '{"mediation": {"name": "Ours", "phone": "020 7946 0000"}}';
    const host = await see({}, `<script type="application/json">${json}</script>`);
    expectWords(textOf(host), ['Ours', '020 7946 0000']);
  });

  it('its headings one level below the first', async () => {
    const levels = async (attributes: Attributes) =>
      new Set(
        all(await see(attributes), 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName),
      );
    expect([...(await levels({}))]).to.deep.equal(['h2', 'h3']);
    expect([...(await levels({ 'heading-level': '4' }))]).to.deep.equal(['h4', 'h5']);
  });

  it('what the page puts in its slots, and not the words for a page without script', async () => {
    const host = await see(
      {},
      `<p id="none">None</p><p id="q" slot="quote">Q</p><p id="t" slot="tribunal">T</p><video id="v" slot="video"></video>`,
    );
    const isSeen = (id: string) => host.querySelector(`#${id}`)!.checkVisibility();
    expect(['none', 'q', 't', 'v'].map(isSeen)).to.deep.equal([false, true, true, true]);
    if (isLight) return;
    const order = all(host, 'slot[name]').map((slot) => slot.getAttribute('name'));
    expect(order).to.deep.equal(['video', 'quote', 'tribunal']);
  });
});

interface Case {
  readonly title: string;
  readonly attributes: Attributes;
  readonly days: readonly string[];
  /** By the number of the stage. */
  readonly says: Readonly<Record<number, string>>;
}

const inBoth = (day: string) => `${inWords(day)} (${inFigures(day)})`;
const call = (day: string) => `${clocks['contact-adviser'](inBoth(day))}.`;
const appeal = (day: string) => `${clocks.appeal(inBoth(day))}.`;

const CASES: readonly Case[] = [
  {
    title: 'the date of the letter',
    attributes: LETTER,
    days: ['2', '3', '4', '6'],
    says: {
      2: call('2026-12-31'),
      3: timeline.certificate('Wednesday 25 November 2026'),
      4: timeline.mediation('Tuesday 22 December 2026'),
      6: appeal('2027-01-04'),
    },
  },
  {
    title: 'a certificate too, which gives the later day',
    attributes: { 'decision-sent': '2026-09-28', 'certificate-issued': '2026-11-16' },
    days: ['6'],
    says: { 6: appeal('2026-12-16') },
  },
  {
    title: 'a certificate alone',
    attributes: { 'certificate-issued': '2026-11-16' },
    days: ['6'],
    says: { 6: appeal('2026-12-16') },
  },
  {
    title: 'an older certificate, which is none for this letter',
    attributes: { ...LETTER, 'certificate-issued': '2026-10-01' },
    days: ['2', '3', '4', '6'],
    says: { 2: call('2026-12-31'), 6: appeal('2027-01-04') },
  },
  {
    title: 'a certificate long after the letter: the earlier day leads',
    attributes: {
      'decision-sent': '2026-05-11',
      'certificate-issued': '2026-11-20',
      today: '2026-11-28',
    },
    days: ['6'],
    says: { 6: passed.appeal(inWords('2026-07-13')) },
  },
  {
    title: 'the adviser’s time passed',
    attributes: { ...LETTER, today: '2027-01-04' },
    days: ['2', '6'],
    says: {
      2: passed['contact-adviser'](inWords('2027-01-02')),
      6: appeal('2027-01-04'),
    },
  },
  {
    title: 'all time passed',
    attributes: { ...LETTER, today: '2027-01-05' },
    days: ['2', '6'],
    says: {
      2: passed['contact-adviser'](inWords('2027-01-02')),
      6: passed.appeal(inWords('2027-01-04')),
    },
  },
];

describe('mediation-guide shows the days of', () => {
  for (const { title, attributes, days, says } of CASES)
    it(title, async () => {
      const host = await see(attributes);
      expect(dated(host)).to.deep.equal(days);
      for (const [number, words] of Object.entries(says))
        expectWords(said(host)[Number(number) - 1]!, [words]);
      for (const [index, text] of said(host).entries())
        if (!days.includes(String(index + 1))) expectWords(text, [], [YEAR]);
      expect(brokenOff(host)).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });

  it('another letter when the attribute changes', async () => {
    const host = await see(LETTER);
    host.setAttribute('decision-sent', '2026-10-12');
    await settled();
    expectWords(said(host)[5]!, [appeal('2026-12-14')], ['2027']);
    host.removeAttribute('decision-sent');
    await settled();
    expect(dated(host)).to.deep.equal([]);
  });

  it('what follows from a call today, as the core counts it', async () => {
    for (const today of ['2026-11-20', '2026-12-23', '2027-03-25']) {
      const host = await see({ 'decision-sent': today, today });
      const { lastDay } = deadline('certificate-issued', { adviserTold: today });
      expectWords(said(host)[2]!, [timeline.certificate(inWords(lastDay))]);
    }
  });

  for (const name of ['decision-sent', 'certificate-issued'])
    for (const value of ['2026-02-31', '2/11/2026', 'not-sure'])
      it(`nothing, and warns once, for ${name}="${value}"`, async () => {
        const host = await see({ [name]: value });
        host.setAttribute('heading-level', '3');
        await settled();
        expect([said(host).length, ...dated(host)]).to.deep.equal([7]);
        expect(warnings).to.deep.equal([
          `<mediation-guide>: ${name}="${value}" is not a valid date (YYYY-MM-DD)`,
        ]);
      });

  it('the other, where one is no day', async () => {
    const host = await see({ ...LETTER, 'certificate-issued': '2026-02-31' });
    expect(dated(host)).to.deep.equal(['2', '3', '4', '6']);
    expect(warnings.length).to.equal(1);
  });

  for (const [sent, today] of [
    ['2029-01-10', '2029-02-01'],
    ['2013-01-10', '2013-02-01'],
    ['2028-12-20', '2028-12-21'],
  ] as const)
    it(`nothing and no error of ${sent}: no bank holidays are known`, async () => {
      const host = await see({ 'decision-sent': sent, today });
      expect([said(host).length, ...dated(host)]).to.deep.equal([7]);
      expect(warnings).to.deep.equal([]);
    });

  it('all but what runs out of the years that are known', async () => {
    const host = await see({ 'decision-sent': '2028-10-20', today: '2028-12-28' });
    expect(dated(host)).to.deep.equal(['2', '6']);
    expect(warnings).to.deep.equal([]);
  });
});

/** A day in words, as the day it is. */
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(2026, month).toLocaleString('en-GB', { month: 'long' }),
);
const daysIn = (text: string): string[] =>
  [...text.matchAll(/(\d+) (\p{L}+) (20\d\d)/gu)].map(([, day, month, year]) =>
    [year, `${MONTHS.indexOf(month!) + 1}`.padStart(2, '0'), day!.padStart(2, '0')].join('-'),
  );

it('mediation-guide never names two days that contradict each other, whatever the day', async () => {
  const host = await see();
  for (let sent = '2026-06-01'; sent < '2027-06-01'; sent = addDays(sent, 9))
    for (const after of [0, 20, 33, 50, 58, 61, 62, 63, 70]) {
      const today = addDays(sent, after);
      host.setAttribute('decision-sent', sent);
      host.setAttribute('today', today);
      await settled();
      const about = `${sent}, on ${today}`;
      const [, adviser, certificate, mediation, , appealed] = said(host) as [string, ...string[]];
      const [appealDay] = daysIn(appealed!);
      const [callDay] = daysIn(adviser!);
      expect([appealDay, callDay].filter(Boolean).length, about).to.equal(2);
      // The adviser goes before the appeal, and a day that has gone is never a task.
      expect(callDay! <= appealDay!, about).to.equal(true);
      for (const [text, day] of [
        [adviser, callDay],
        [appealed, appealDay],
      ])
        expect(/ was | ended /.test(text!), about).to.equal(day! < today);
      // Nothing follows from a call that can no longer be made in time.
      const follows = [...daysIn(certificate!), ...daysIn(mediation!)];
      expect(follows.length, about).to.equal(callDay! < today ? 0 : 2);
      for (const day of follows) expect(day > today, about).to.equal(true);
      // A meeting may come after the last day to appeal only where it is said that this day moves.
      if (follows.some((day) => day > appealDay!)) {
        expectWords(mediation!, ['can make your last day to appeal later']);
        expectWords(appealed!, [timeline.moves]);
      }
    }
});

it('mediation-guide has at most four screens of a phone', async () => {
  const host = await see({ ...LETTER, council: 'hackney' });
  host.parentElement!.style.inlineSize = '358px';
  await settled();
  expect(host.getBoundingClientRect().height).to.be.lessThan(4 * 844);
});

describe('axe finds nothing in mediation-guide:', () => {
  for (const { id, attributes, children } of examples)
    it(id, async () => {
      const json = children && `<script type="application/json">${children}</script>`;
      const host = await mount('mediation-guide', attributes, json);
      document.title = 'Local Offer';
      for (const each of all(host, 'details')) (each as HTMLDetailsElement).open = true;
      await expect(document.documentElement).to.be.accessible();
    });

  it('every attribute of an example is one of its own', () => {
    const { observedAttributes } = customElements.get(
      'mediation-guide',
    ) as typeof MediationGuideElement;
    for (const { attributes } of examples)
      expect(observedAttributes).to.include.members(Object.keys(attributes));
  });
});

it('mediation-guide fits a place of 288 px, and its targets are large enough', async () => {
  const host = await see({ ...LETTER, council: 'hackney' });
  host.parentElement!.style.inlineSize = '288px';
  await settled();
  const { left, right } = host.getBoundingClientRect();
  const wide = all(host, '*').filter((each) => {
    const box = each.getBoundingClientRect();
    return each.getClientRects().length && (box.right > right + 1 || box.left < left - 1);
  });
  expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
  const small = all(host, 'summary').filter((each) => each.getBoundingClientRect().height < 23.5);
  expect(small.length).to.equal(0);
});

it('mediation-guide draws its marks, in both ways of drawing and in both directions', async () => {
  const host = await see(LETTER);
  for (const dir of ['ltr', 'rtl'] as const) {
    find(host).dir = dir;
    for (const stage of all(host, '.low-stages > li')) {
      const { left, right } = stage.getBoundingClientRect();
      const mark = stage.querySelector('circle')!.getBoundingClientRect();
      const [words] = [...stage.querySelectorAll('p')].map((each) => each.getBoundingClientRect());
      expect(mark.width).to.be.greaterThan(12);
      if (dir === 'ltr') expect(mark.right).to.be.lessThan(words!.left);
      else expect(mark.left).to.be.greaterThan(words!.right);
      expect(mark.left >= left - 1 && mark.right <= right + 1).to.equal(true);
    }
  }
});

const find = (host: HTMLElement) => all(host, '.low-root')[0]!;
