import { THEME_TOKENS } from '../../controllers/theme-tokens.js';
import { channelsOf, contrast } from '../../utils/contrast.js';
import type { Field, Typed } from './fields.js';

/** A colour that the page can set, or the colour behind it, which is only for the contrast. */
export interface Colour {
  readonly id: string;
  readonly label: string;
  /** The default, as `#rrggbb`. */
  readonly usual: string;
}

const hexOf = (rgb: string): string =>
  `#${rgb
    .match(/\d+/g)!
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

const rgbOf = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(' ')})`;

const LABELS: Readonly<Record<string, string>> = {
  accent: 'Button, and frame of the answer',
  'accent-text': 'Words on the button',
  link: 'Links',
  error: 'What is wrong with an answer',
  focus: 'Broad ring around what has the focus',
  'focus-text': 'Thin ring inside it',
};

const idOf = (look: string): string => `look-${look}`;

export const COLOURS: readonly (Colour & { look: string })[] = Object.entries(THEME_TOKENS)
  .filter(([, { fallbacks }]) => fallbacks[0]!.startsWith('rgb'))
  .map(([look, { fallbacks }]) => ({
    id: idOf(look),
    look,
    label: LABELS[look] ?? look,
    usual: hexOf(fallbacks[0]!),
  }));

/** The colour behind the widget. On a page, the widget finds it out by itself. */
export const PAPER: Colour = {
  id: 'paper',
  label: 'Your page behind the widget (for the sums only)',
  usual: '#ffffff',
};

export const RADIUS: Field = {
  id: idOf('radius'),
  label: 'Corners',
  kind: 'choice',
  options: [['', 'As usual'], ...['0', '2px', '4px', '8px', '16px'].map((v) => [v, v] as const)],
};

const shownIn = (typed: Typed, { id, usual }: Colour): string => typed[id] || usual;

export interface Contrast {
  readonly said: string;
  readonly isEnough: boolean;
}

/** The contrast of a colour with what is behind it, in words. */
export function contrastOf(look: string, typed: Typed): Contrast {
  const { minContrast, background } = THEME_TOKENS[look]!;
  if (!minContrast)
    return { said: 'Any will do: the thin ring inside it has the contrast.', isEnough: true };
  if (!typed[idOf(look)] && !(background && typed[idOf(background)]))
    return { said: 'Your page’s own, or ours where it has none that can be seen.', isEnough: true };
  const at = (name: string) =>
    shownIn(
      typed,
      COLOURS.find((each) => each.look === name)!,
    );
  const behind = background ? at(background) : shownIn(typed, PAPER);
  const ratio = contrast(channelsOf(rgbOf(at(look))), channelsOf(rgbOf(behind)));
  const isEnough = ratio >= minContrast;
  // Rounded down, so that what falls short never reads as enough.
  const number = (Math.floor(ratio * 100) / 100).toFixed(2);
  return {
    said: `Contrast with ${background ? 'the button' : 'the page'}: ${number} to 1. ${
      isEnough
        ? `Enough: ${minContrast} is needed.`
        : `Too little: ${minContrast} is needed, and the widget will take a safe colour.`
    }`,
    isEnough,
  };
}

/** The rule for the site's own style sheet. Empty if no colour is set. */
export function ruleFor(typed: Typed): string {
  const set = Object.keys(THEME_TOKENS).filter((look) => typed[idOf(look)]);
  const lines = set.map((look) => `  --local-offer-${look}: ${typed[idOf(look)]};\n`);
  return set.length ? `:root {\n${lines.join('')}}\n` : '';
}
