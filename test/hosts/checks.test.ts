import { expect } from '@open-wc/testing';
import {
  axeFaults,
  contrastFaults,
  Figures,
  focusFaults,
  roomFaults,
  sizeFaults,
  spacingFaults,
  targetFaults,
  wholeFaults,
  wordFaults,
  wordsFaults,
} from './helpers/checks.js';
import { elementsOf, enter, fitted, MODES } from './helpers/frame.js';
import type { Page } from './helpers/frame.js';
import { openPlain } from './helpers/plain.js';

type Check = (on: { page: Page; figures: Figures }) => string[] | Promise<string[]>;

/** What would be wrong with our elements, and the check that must then see it. */
const BROKEN: readonly [what: string, rule: string, check: Check, fault: RegExp][] = [
  ['a pale colour, by axe', '* { color: #bbb', axeFaults, /^color-contrast/],
  ['a pale colour, by our sums', '* { color: #bbb', contrastFaults, /has 1\.\d+ to 1/],
  ['a colour seen through', 'p { opacity: 0.9', contrastFaults, /opacity 0\.9/],
  ['letters of 11 px', 'p { font-size: 11px', wordFaults, /letters of 11px/],
  ['lines too close', 'p { line-height: 1', wordFaults, /lines of/],
  ['capitals throughout', 'p { text-transform: uppercase', wordFaults, /textTransform uppercase/],
  ['letters larger than the page’s', 'p { font-size: 1.16em', sizeFaults, /is 1\.160 of/],
  ['letters smaller than the page’s', 'p { font-size: 0.94em', sizeFaults, /is 0\.940 of/],
  ['letters of another kind', 'p { font-family: cursive', sizeFaults, /is in cursive/],
  ['a page that must be scrolled across', 'h2 { width: 2000px', roomFaults, /the page is 2\d+ px/],
  ['a box that stands out', 'p { margin-inline-start: -9px', roomFaults, /stands out by 9/],
  ['words that are cut off', 'p { height: 4px; overflow: hidden', wholeFaults, /in a height of 4/],
  ['words over words', 'p { margin-block-start: -30px', wholeFaults, /lie over each other/],
  ['no ring', '* { outline: none', focusFaults, /has the outline none/],
  ['a thin ring', '* { outline-width: 1px', focusFaults, /has the outline solid 1px/],
  ['a pale ring', '* { outline-color: #ccc', focusFaults, /has a ring of 1\.\d+ to 1/],
  ['a ring without the focus', '* { outline: solid', focusFaults, /without the focus/],
  [
    'a control that cannot be reached',
    'summary { visibility: hidden',
    focusFaults,
    /take the focus/,
  ],
  ['a ring that is cut off', 'form { overflow: clip', focusFaults, /cut off a ring/],
  ['a small target', 'input { width: 22px; height: 22px', targetFaults, /is 22\.0 × 22\.0 px/],
  ['links too near', 'dl a { position: absolute; top: 0', targetFaults, /too near/],
  ['letters that cannot be spaced', 'p { letter-spacing: 0', spacingFaults, /is not spaced/],
  [
    'no room to space them',
    '.low-big * { white-space: nowrap; width: 12em',
    spacingFaults,
    /in a width of/,
  ],
];

/** Breaks the page by a rule that outweighs all others, on the page and in the shadow roots. */
async function under<T>(page: Page, rule: string, act: () => T | Promise<T>): Promise<T> {
  const roots = new Set([
    page.document.head,
    ...elementsOf(page).flatMap((each) => each.shadowRoot ?? []),
  ]);
  const styles = [...roots].map((root) => {
    const style = page.document.createElement('style');
    style.textContent = `${rule.replaceAll(';', ' !important;')} !important; }`;
    root.append(style);
    return style;
  });
  await fitted(page);
  const found = await act();
  for (const each of styles) each.remove();
  await fitted(page);
  return found;
}

const HEAVY = ':not(#_#_#_#_#_)';

describe('the checks would find', () => {
  for (const mode of MODES)
    describe(mode, () => {
      let page: Page;
      const on = () => ({ page, figures: new Figures() });

      before(async () => {
        page = await openPlain({}, mode, 500);
        await enter(page, 'the first questions');
      });
      after(() => page.frame.remove());

      for (const [what, rule, check, fault] of BROKEN)
        it(what, async () => {
          expect(await check(on())).to.deep.equal([]);
          const faults = await under(page, `.low-root${HEAVY} ${rule}`, () => check(on()));
          expect(faults.join('\n')).to.match(fault);
        });

      it('the page’s words beside ours', async () => {
        expect(wordsFaults(on())).to.deep.equal([]);
        const rule = `slot${HEAVY}, main > * > p${HEAVY} { display: block`;
        const faults = await under(page, rule, () => wordsFaults(on()));
        expect(faults.join('\n')).to.match(/still shows p "The page’s own words/);
      });

      it('a line in the console', () => {
        page.window.console.warn('a line');
        expect(page.window.consoleLines).to.deep.equal(['a line']);
      });
    });
});
