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
} from './checks.js';
import { enter, MODES, openHost, resize, STATES } from './frame.js';
import type { Mode, Page, State, Tag } from './frame.js';

const IN_CHROMIUM = navigator.userAgent.includes('Chrome/');

interface Checked {
  /** What stands for the page in the names of the tests. */
  readonly name: string;
  readonly open: (mode: Mode, width: number) => Promise<Page>;
  readonly widths: readonly number[];
  /** What the console is told, and nothing else: colours of the page that cannot be seen. */
  readonly told?: readonly string[];
  /** Elements for which the page asks for other letters than its paragraphs have; all, if true. */
  readonly ownLetters?: readonly Tag[] | true;
  /** Axe misjudges what is behind the words of this page, so that our own sums alone must do. */
  readonly colourBlindAxe?: boolean;
}

/** The same for every page, in both modes, in every state and at every width. */
export function checkPage({
  name,
  open,
  widths,
  told = [],
  ownLetters = [],
  colourBlindAxe,
}: Checked): void {
  // The other engines are tried at the narrowest and the widest.
  const tried = IN_CHROMIUM ? widths : [...new Set([widths[0]!, widths.at(-1)!])];
  for (const mode of MODES)
    describe(`on ${name}, ${mode}`, () => {
      const figures = new Figures();
      let page: Page;
      const on = () => ({ page, figures });

      before(async () => {
        page = await open(mode, widths[0]!);
      });
      after(() => {
        page?.frame.remove();
        figures.print({ page: name, mode });
      });

      for (const state of Object.keys(STATES) as State[])
        describe(state, () => {
          before(async () => {
            await resize(page, widths[0]!);
            await enter(page, state);
          });

          for (const width of tried)
            describe(`at ${width} px`, () => {
              before(() => resize(page, width));

              it('shows our words and not the page’s', () =>
                void expect(wordsFaults(on())).to.deep.equal([]));
              // What it finds is hardly ever an engine's, and takes half of the time. In the others it
              // looks at the whole page only.
              if (IN_CHROMIUM)
                it('has nothing that axe finds', async () =>
                  void expect(await axeFaults(on(), { colourBlindAxe })).to.deep.equal([]));
              it('has words that can be told from what is behind them', () =>
                void expect(contrastFaults(on())).to.deep.equal([]));
              it('has words that can be read', () =>
                void expect(wordFaults(on())).to.deep.equal([]));
              if (ownLetters !== true)
                it('is in the size and the letters of the page’s paragraphs', () =>
                  void expect(sizeFaults(on(), ownLetters)).to.deep.equal([]));
              it('has room', () => void expect(roomFaults(on())).to.deep.equal([]));
              it('is whole', () => void expect(wholeFaults(on())).to.deep.equal([]));
              it('shows the focus on every control', () =>
                void expect(focusFaults(on())).to.deep.equal([]));
              it('has targets of 24 px', () => void expect(targetFaults(on())).to.deep.equal([]));
              it('is whole when the text is spaced out', async () =>
                void expect(await spacingFaults(on())).to.deep.equal([]));
            });
        });

      it('the whole page has nothing that axe finds', async () =>
        void expect(await axeFaults(on(), { whole: true, colourBlindAxe })).to.deep.equal([]));

      it('the console is told of colours that cannot be seen, and of nothing else', () =>
        void expect([...page.window.consoleLines].sort()).to.deep.equal([...told].sort()));
    });
}

type Host = { readonly id: string } & Pick<Checked, 'told' | 'ownLetters'>;

/** A page with the real style sheets of a host: on a telephone, a tablet and a desk. */
export const checkHost = ({ id, ...more }: Host): void =>
  checkPage({
    ...more,
    name: id,
    open: (mode, width) => openHost(id, mode, width),
    widths: [320, 768, 1280],
  });
