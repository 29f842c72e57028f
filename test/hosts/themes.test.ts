import { expect } from '@open-wc/testing';
import { backgroundOf, colourOf } from './helpers/colour.js';
import { elementsOf, MODES, shown, toldByAll } from './helpers/frame.js';
import { openPlain } from './helpers/plain.js';
import { checkPage } from './helpers/suite.js';

const THEMED = `:root {
  --local-offer-accent: #00664f;
  --local-offer-accent-text: #fff3c4;
  --local-offer-link: rebeccapurple;
  --local-offer-error: hsl(350 90% 35%);
  --local-offer-focus: oklch(0.9 0.15 200);
  --local-offer-focus-text: #222;
  --local-offer-radius: 6px;
}`;

const DARK = 'body { background: #111; color: #eee; }';

const THEMES = {
  'a page that says nothing': '',
  'a dark page that says so': `:root { color-scheme: dark; } ${DARK}`,
  'a dark page that does not say so': `${DARK} a { color: #9cf; }`,
  'a dark part of a light page': 'main { background: #123; color: #fff; padding: 1rem; }',
  'a page with a theme of its own': THEMED,
  'a dark page with a theme of its own': `${DARK} :root {
    --local-offer-accent: #ffcf5c;
    --local-offer-accent-text: #111;
    --local-offer-link: #8fd3ff;
    --local-offer-error: #ff9d9d;
    --local-offer-focus-text: #fff;
  }`,
  'a page of a colour between light and dark': 'body { background: #777; color: #000; }',
};

for (const [name, css] of Object.entries(THEMES))
  checkPage({ name, widths: [800], open: (mode, width) => openPlain({ css }, mode, width) });

checkPage({
  name: 'a page dark by its colour scheme alone',
  widths: [800],
  open: (mode, width) => openPlain({ css: ':root { color-scheme: dark; }' }, mode, width),
  colourBlindAxe: true,
});

checkPage({
  name: 'a page whose theme cannot be seen',
  widths: [800],
  open: (mode, width) =>
    openPlain(
      {
        css: `:root {
          --local-offer-accent: #fed;
          --mediation-contact-link: #ccc;
          --local-offer-error: #eee;
          --local-offer-focus-text: #fff;
        }`,
      },
      mode,
      width,
    ),
  told: [
    ...toldByAll(
      '--local-offer-accent has a contrast of 1.13 to 1 where 3 is needed: rgb(29 79 145) is used',
      '--local-offer-error has a contrast of 1.16 to 1 where 4.5 is needed: rgb(179 38 30) is used',
      '--local-offer-focus-text has a contrast of 1.00 to 1 where 3 is needed: rgb(11 12 12) is used',
    ).map((line) =>
      // What it has for its links, it has for a button too.
      line.startsWith('<mediation-contact>') ? line.replace('29 79 145', '26 90 150') : line,
    ),
    '<mediation-contact>: --mediation-contact-link has a contrast of 1.61 to 1 where 4.5 is needed: rgb(26 90 150) is used',
  ],
});

describe('a theme', () => {
  for (const mode of MODES)
    it(`is worn as it is given, ${mode}`, async () => {
      const page = await openPlain({ css: THEMED }, mode, 800);
      const [checker, , contact] = elementsOf(page);
      const button = shown(checker!, 'button').at(-1)!;
      const link = shown(contact!, 'a')[0]!;
      const { color, borderTopLeftRadius } = getComputedStyle(button);
      expect({
        button: backgroundOf(button),
        words: colourOf(color),
        corner: borderTopLeftRadius,
        link: colourOf(getComputedStyle(link).color),
      }).to.deep.equal({
        button: colourOf('#00664f'),
        words: colourOf('#fff3c4'),
        corner: '6px',
        link: colourOf('rebeccapurple'),
      });
      page.frame.remove();
    });
});
