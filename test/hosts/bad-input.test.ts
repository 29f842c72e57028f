import { expect } from '@open-wc/testing';
import { contrastFaults, Figures, wordFaults } from './helpers/checks.js';
import { elementOf, fitted, MODES, press, shown, toldByAll } from './helpers/frame.js';
import type { Page } from './helpers/frame.js';
import { openPlain } from './helpers/plain.js';
import { checkPage } from './helpers/suite.js';

const OURS = ':is(mediation-checker, deadline-countdown, mediation-contact)';

interface Case {
  readonly css?: string;
  readonly head?: string;
  readonly base?: string;
  /** What the page does once it has been loaded. */
  readonly then?: (page: Page) => void;
  readonly told?: readonly string[];
  readonly colourBlindAxe?: boolean;
}

/** What editors and their systems get wrong, or do without thinking of us. */
const CASES: Readonly<Record<string, Case>> = {
  'colours of its own on our elements': {
    css: `${OURS} { --local-offer-accent: red; color: yellow; }`,
    told: toldByAll('color has a contrast of 1.07 to 1 where 4.5 is needed: rgb(0 0 0) is used'),
  },
  'a colour that is empty': {
    css: `${OURS} { --local-offer-link: ; --local-offer-accent: ; --local-offer-focus-text: ; }`,
  },
  'names of colours that are no colours': {
    css: `:root {
      --color-accent: 12, 34, 56;
      --govuk-link-colour: url(x);
      --color-danger: 4px;
      --button-text-color: var(--nobody);
      --govuk-focus-colour: initial;
      --button-border-radius: purple;
    }`,
    told: toldByAll(
      '--color-accent is not a colour: rgb(26 90 150) is used',
      '--govuk-link-colour is not a colour: rgb(26 90 150) is used',
      '--color-danger is not a colour: rgb(179 38 30) is used',
    ),
  },
  'letters of 62.5%': { css: `${OURS} { font-size: 62.5%; }` },
  'letters of 150%': { css: `${OURS} { font-size: 150%; }` },
  'letters of 10 px throughout': { css: 'body { font-size: 10px; }' },
  'an element hidden until later': {
    css: `.late ${OURS} { display: none; }`,
    head: '<script>document.documentElement.className = "late";</script>',
    then: ({ document }) => document.documentElement.removeAttribute('class'),
  },
  'a part hidden until later': {
    css: '.late main { display: none; }',
    head: '<script>document.documentElement.className = "late";</script>',
    then: ({ document }) => document.documentElement.removeAttribute('class'),
  },
  'twice the size': { css: `${OURS} { zoom: 2; }`, colourBlindAxe: true },
  'addresses that begin elsewhere': { base: 'https://example.org/' },
  'an element within a line': { css: `${OURS} { display: inline; }` },
  'an element in a grid': { css: `${OURS} { display: grid; grid-template-columns: 1fr 1fr; }` },
  'what is inherited': {
    css: `main {
      font-style: italic;
      line-height: 0.8;
      text-align: right;
      text-indent: 3em;
      text-transform: uppercase;
      white-space: pre;
    }
    main p { line-height: 1.4; white-space: normal; }`,
  },
  'rules that are important': {
    css: `body * { color: #eee !important; background: #fff !important; }
      #check, #last-day, #call, h1 { color: #222 !important; }
      * { font-size: 9px !important; position: static !important; }`,
  },
};

/** Answers the first question of the checker, by its own controls, and comes to the second. */
async function answerFirst(page: Page): Promise<void> {
  const checker = elementOf(page, 'mediation-checker');
  const heading = () => shown(checker, '.low-big')[0]!.textContent.trim();
  const root = checker.shadowRoot ?? page.document;
  const first = heading();
  press(checker, 'Continue');
  await fitted(page);
  expect(shown(checker, '.low-faults').length, 'an error is shown').to.equal(1);
  shown(checker, '.low-faults a')[0]!.click();
  expect(root.activeElement?.localName, 'the link of the error goes to').to.equal('input');
  shown(checker, 'input')[0]!.click();
  press(checker, 'Continue');
  await fitted(page);
  expect(heading()).to.not.equal(first);
  expect(shown(checker, 'input[type="radio"]').length).to.be.above(1);
  expect(page.frame.contentWindow!.location.href).to.equal('about:srcdoc');
}

for (const [name, { then, told = [], colourBlindAxe = false, ...given }] of Object.entries(CASES)) {
  const open = async (mode: (typeof MODES)[number], width: number) => {
    const page = await openPlain(given, mode, width);
    then?.(page);
    await fitted(page);
    return page;
  };
  // Where the page asks for a size of ours, that is ours: it is then no fault to differ.
  checkPage({
    name: `a page with ${name}`,
    widths: [800],
    open,
    told,
    colourBlindAxe,
    ownLetters: true,
  });

  describe(`on a page with ${name}`, () => {
    for (const mode of MODES)
      it(`the first question can be answered, ${mode}`, async () => {
        const page = await open(mode, 800);
        const on = { page, figures: new Figures() };
        await answerFirst(page);
        expect([...contrastFaults(on), ...wordFaults(on)]).to.deep.equal([]);
        page.frame.remove();
      });
  });
}
