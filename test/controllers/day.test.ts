import { expect, fixtureCleanup } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import type { SinonFakeTimers } from 'sinon';
import { todayInEngland } from '../../src/core/index.js';
import type { MediationCheckerElement } from '../../src/entries/index.js';
import { DayController } from '../../src/controllers/day.js';
import { mount, settled, textOf } from '../elements/helpers/page.js';

const MINUTE_MS = 60_000;
const LETTER = { 'decision-sent': '2026-03-02' };

let clock: SinonFakeTimers;

function startAt(instant: string): void {
  clock = useFakeTimers({
    now: new Date(instant),
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
}

afterEach(() => {
  // The elements first, or they would leave their timer to the true clock.
  fixtureCleanup();
  clock.restore();
});

/** The minutes at which anything in the shadow root changed. */
async function drawnIn(host: Element, minutes: number): Promise<string[]> {
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  observer.observe((host as MediationCheckerElement).renderRoot, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const drawn: string[] = [];
  for (let minute = 0; minute < minutes; minute++) {
    changes = 0;
    clock.tick(MINUTE_MS);
    for (let turn = 0; turn < 6; turn++) await Promise.resolve();
    if (changes) drawn.push(new Date().toISOString().slice(0, 16));
  }
  observer.disconnect();
  return drawn;
}

const NIGHTS: readonly [title: string, from: string, hours: number, drawn: readonly string[]][] = [
  ['winter, midnight by UTC', '2026-02-10T12:00:00Z', 24, ['2026-02-11T00:00']],
  ['summer, 23:00 by UTC', '2026-04-10T12:00:00Z', 24, ['2026-04-10T23:00']],
  [
    'the clocks go forward',
    '2026-03-28T12:00:00Z',
    60,
    ['2026-03-29T00:00', '2026-03-29T23:00', '2026-03-30T23:00'],
  ],
  ['the clocks go back', '2026-10-24T12:00:00Z', 48, ['2026-10-24T23:00', '2026-10-26T00:00']],
  ['the end of the year', '2026-12-31T12:00:00Z', 24, ['2027-01-01T00:00']],
];

/** A letter for which each of those days has other words. */
const SENT: Readonly<Record<string, string>> = {
  '02': '2026-02-02',
  '03': '2026-03-02',
  '04': '2026-03-02',
  '10': '2026-10-05',
  '12': '2026-12-07',
};

describe('the words change at midnight in London and at no other minute:', () => {
  for (const [title, from, hours, drawn] of NIGHTS)
    it(title, async () => {
      startAt(from);
      const host = await mount('deadline-countdown', { 'decision-sent': SENT[from.slice(5, 7)]! });
      const before = textOf(host);
      expect(before).to.contain(' days left.');
      expect(await drawnIn(host, hours * 60)).to.deep.equal(drawn);
      expect(textOf(host)).to.not.equal(before);
    });

  it('a pinned day never', async () => {
    startAt('2026-03-28T12:00:00Z');
    const host = await mount('deadline-countdown', { ...LETTER, today: '2026-03-10' });
    expect(await drawnIn(host, 24 * 60)).to.deep.equal([]);
  });

  it('a question and a contact never', async () => {
    startAt('2026-03-28T12:00:00Z');
    const checker = await mount('mediation-checker');
    expect(await drawnIn(checker, 24 * 60)).to.deep.equal([]);
    const contact = await mount('mediation-contact', { council: 'hackney' });
    expect(await drawnIn(contact, 24 * 60)).to.deep.equal([]);
  });
});

describe('the timer', () => {
  it('asks for a drawing at midnight and at no other time', () => {
    startAt('2026-03-28T12:00:00Z');
    const asked: string[] = [];
    const day = new DayController({
      requestUpdate: () => void asked.push(new Date().toISOString()),
      addController: () => {},
      removeController: () => {},
      updateComplete: Promise.resolve(true),
    });
    day.hostConnected();
    asked.length = 0;
    clock.tick(60 * 60 * MINUTE_MS);
    document.dispatchEvent(new Event('visibilitychange'));
    day.hostDisconnected();
    clock.tick(24 * 60 * MINUTE_MS);
    expect(asked.map((moment) => moment.slice(0, 16))).to.deep.equal([
      '2026-03-29T00:00',
      '2026-03-29T23:00',
      '2026-03-30T23:00',
    ]);
  });
});

describe('the timer of the page', () => {
  beforeEach(() => startAt('2026-03-10T12:00:00Z'));

  it('is one, however many elements', async () => {
    for (let count = 0; count < 5; count++) {
      await mount('deadline-countdown', LETTER);
      expect(clock.countTimers()).to.equal(1);
    }
  });

  it('serves them all', async () => {
    const hosts = [
      await mount('deadline-countdown', LETTER),
      await mount('deadline-countdown', LETTER),
    ];
    const before = hosts.map((host) => textOf(host));
    clock.tick(24 * 60 * MINUTE_MS);
    await settled();
    expect(hosts.filter((host, index) => textOf(host) === before[index]).length).to.equal(0);
  });

  it('stops when the last element goes, and starts again with the next', async () => {
    const first = await mount('deadline-countdown', LETTER);
    const second = await mount('mediation-checker');
    first.remove();
    expect(clock.countTimers()).to.equal(1);
    second.remove();
    expect(clock.countTimers()).to.equal(0);
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new Event('pageshow'));
    expect(clock.countTimers()).to.equal(0);
    await mount('mediation-checker');
    expect(clock.countTimers()).to.equal(1);
  });

  it('shows the new day to an element that was away at midnight', async () => {
    const host = await mount('deadline-countdown', LETTER);
    const parent = host.parentElement!;
    const before = textOf(host);
    host.remove();
    clock.tick(24 * 60 * MINUTE_MS);
    parent.append(host);
    await settled();
    expect(textOf(host)).to.not.equal(before);
  });
});

describe('a page that slept over midnight checks again on', () => {
  const WAKES: readonly [string, EventTarget][] = [
    ['visibilitychange', document],
    ['pageshow', window],
  ];
  for (const [name, target] of WAKES)
    it(name, async () => {
      startAt('2026-03-10T12:00:00Z');
      const host = await mount('deadline-countdown', LETTER);
      const before = textOf(host);
      target.dispatchEvent(new Event(name));
      await settled();
      expect(textOf(host), 'on the same day').to.equal(before);
      clock.setSystemTime(new Date('2026-03-12T09:00:00Z'));
      await settled();
      expect(textOf(host), 'asleep').to.equal(before);
      target.dispatchEvent(new Event(name));
      await settled();
      expect(textOf(host), 'awake').to.not.equal(before);
      expect(todayInEngland(new Date())).to.equal('2026-03-12');
      expect(clock.countTimers()).to.equal(1);
    });
});
