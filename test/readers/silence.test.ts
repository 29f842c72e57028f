// As time passes nothing is said and nothing is taken away: a day and a night of it, in both ways
// of drawing. The words of a day change at midnight in London, and nobody is told.
import { expect, fixtureCleanup } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import type { SinonFakeTimers } from 'sinon';
import type { LocalOfferElement } from '../../src/elements/base.js';
import { mount, settled } from '../elements/helpers/page.js';
import type { Attributes } from '../elements/helpers/page.js';

const MINUTE_MS = 60_000;
const MINUTES_A_DAY = 24 * 60;
/** What a screen reader may read out by itself. */
const LIVE =
  '[aria-live],[role=alert],[role=status],[role=log],[role=timer],[role=marquee],[role=alertdialog],output';

let clock: SinonFakeTimers;
beforeEach(() => {
  // Only the clock: a promise still settles by itself.
  clock = useFakeTimers({
    now: new Date('2026-11-21T12:00:00Z'),
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
});
afterEach(() => {
  fixtureCleanup();
  clock.restore();
});

const rootOf = (host: LocalOfferElement) => host.renderRoot;

const inside = (host: LocalOfferElement, selector: string): HTMLElement[] => [
  ...rootOf(host).querySelectorAll<HTMLElement>(selector),
];

const words = (host: LocalOfferElement): string =>
  inside(host, '.low-body')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' '))
    .join('');

async function goOn(host: LocalOfferElement): Promise<void> {
  inside(host, 'form > button').at(-1)!.click();
  await settled();
}

/** Live regions on the page and inside the elements that have anything to say. */
const liveRegions = (host: LocalOfferElement): Element[] =>
  [...new Set([...inside(host, LIVE), ...document.querySelectorAll(LIVE)])].filter((each) =>
    each.textContent.trim(),
  );

const isLive = (node: Node): boolean =>
  Boolean((node instanceof Element ? node : node.parentElement)?.closest(LIVE));

interface Heard {
  /** How often something changed where a screen reader would read it out. */
  said: number;
  /** The minutes at which anything changed. */
  changed: string[];
  /** The minutes at which the focus was somewhere else. */
  moved: string[];
}

/** What happens while a person sits with the focus in one place. */
async function wait(host: LocalOfferElement, minutes = MINUTES_A_DAY): Promise<Heard> {
  const heard: Heard = { said: 0, changed: [], moved: [] };
  const home = rootOf(host).getRootNode() as Document | ShadowRoot;
  const place = home.activeElement;
  if (!place) throw new Error('nothing has the focus');
  let changes = 0;
  const observer = new MutationObserver((records) => {
    changes += records.length;
    heard.said += records.filter(
      ({ target, addedNodes }) => isLive(target) || [...addedNodes].some(isLive),
    ).length;
  });
  for (const root of new Set<Node>([document.body, rootOf(host)]))
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  for (let minute = 0; minute < minutes; minute++) {
    changes = 0;
    clock.tick(MINUTE_MS);
    for (let turn = 0; turn < 6; turn++) await Promise.resolve();
    const now = new Date().toISOString().slice(0, 16);
    if (changes) heard.changed.push(now);
    if (home.activeElement !== place || !place.isConnected) heard.moved.push(now);
  }
  observer.disconnect();
  return heard;
}

type Tag = 'mediation-checker' | 'deadline-countdown' | 'mediation-contact';
type State = readonly [
  name: string,
  tag: Tag,
  attributes: Attributes,
  focus: string,
  midnight: boolean,
  act?: (host: LocalOfferElement) => Promise<void>,
];

const ANSWERS = {
  nation: 'england',
  person: 'parent',
  decision: 'refusal-to-assess',
  'decision-sent': '2026-11-02',
  'has-certificate': 'no',
  'has-contacted-adviser': 'no',
};

const STATES: readonly State[] = [
  ['a question', 'mediation-checker', {}, 'input', false],
  [
    'a date being asked for',
    'mediation-checker',
    { ...ANSWERS, 'decision-sent': '' },
    '[inputmode]',
    false,
  ],
  ['a mistake', 'mediation-checker', {}, '.low-faults', false, goOn],
  ['a mistake in a date', 'deadline-countdown', {}, '.low-faults', false, goOn],
  ['an outcome', 'mediation-checker', ANSWERS, '.low-big [tabindex]', true],
  ['a last day', 'deadline-countdown', { 'decision-sent': '2026-11-02' }, 'summary', true],
  ['a contact', 'mediation-contact', { council: 'hackney' }, 'a', false],
];

/** Midnight in London is at 24:00 by UTC, and in summer at 23:00. */
const DAYS = [
  ['in winter', '2026-11-21T12:00:00Z', '2026-11-22T00:00'],
  ['in summer', '2027-06-10T12:00:00Z', '2027-06-10T23:00'],
] as const;

for (const render of ['shadow', 'light'])
  describe(`a day and a night pass, drawn in ${render},`, () => {
    for (const [season, from, midnight] of DAYS)
      for (const [name, tag, attributes, focus, changes, act] of STATES)
        it(`${season}, at ${name}`, async () => {
          clock.setSystemTime(new Date(from));
          const letter = season === 'in summer' ? '2027-05-10' : '2026-11-02';
          const host: LocalOfferElement = await mount(tag, {
            ...attributes,
            ...(attributes['decision-sent'] && { 'decision-sent': letter }),
            render,
          });
          await act?.(host);
          inside(host, focus)[0]!.focus();
          const before = words(host);
          expect(liveRegions(host).length, 'regions that speak by themselves').to.equal(0);
          const { said, changed, moved } = await wait(host);
          expect(said, 'changes in regions that speak by themselves').to.equal(0);
          expect(liveRegions(host).length).to.equal(0);
          expect(moved, 'the focus moved').to.deep.equal([]);
          // It did get to another day: there is something that could have been said.
          expect(changed).to.deep.equal(changes ? [midnight] : []);
          expect(words(host) === before).to.equal(!changes);
        });
  });

describe('what this would hear:', () => {
  const host = async () => {
    const made = await mount('deadline-countdown', { 'decision-sent': '2026-11-02' });
    inside(made, 'summary')[0]!.focus();
    return made;
  };

  it('words that change in a live region', async () => {
    const made = await host();
    const region = document.createElement('p');
    region.setAttribute('role', 'status');
    region.textContent = '5 minutes left';
    inside(made, '.low-body')[0]!.append(region);
    expect(liveRegions(made).length).to.equal(1);
    setTimeout(() => ((region.firstChild as Text).data = '4 minutes left'), MINUTE_MS);
    expect((await wait(made, 3)).said).to.equal(1);
  });

  it('a live region that comes later', async () => {
    const made = await host();
    const region = document.createElement('output');
    region.textContent = 'Time is short';
    setTimeout(() => inside(made, '.low-body')[0]!.append(region), MINUTE_MS);
    expect((await wait(made, 3)).said).to.equal(1);
  });

  it('a focus that moves or is lost', async () => {
    const made = await host();
    setTimeout(() => inside(made, 'summary')[0]!.blur(), MINUTE_MS);
    expect((await wait(made, 3)).moved.length).to.equal(3);
  });
});
