interface ThemeToken {
  /** The design system's own custom properties for it: of GOV.UK Frontend, then of LocalGov Drupal. */
  readonly names: readonly string[];
  /** The default, and then the colours to try if it has too little contrast. */
  readonly fallbacks: readonly string[];
  /** The contrast it needs, as in WCAG, with the token in `background` or else with the page. */
  readonly minContrast?: number;
  readonly background?: string;
}

// In a notation that `channelsOf` can read.
const BLACK = 'rgb(0 0 0)';
const WHITE = 'rgb(255 255 255)';
const PALE_BLUE = 'rgb(160 200 255)';

/** The colours to try for text on the page itself. */
export const TEXT_COLOURS = [BLACK, WHITE] as const;

/** What a page can set: `--local-offer-accent` for every element, or `--<tag>-accent` for one. */
export const THEME_TOKENS: Readonly<Record<string, ThemeToken>> = {
  accent: {
    names: ['--govuk-brand-colour', '--color-accent'],
    fallbacks: ['rgb(29 79 145)', PALE_BLUE, BLACK, WHITE],
    minContrast: 3,
  },
  'accent-text': {
    names: ['--button-text-color'],
    fallbacks: [WHITE, BLACK],
    minContrast: 4.5,
    background: 'accent',
  },
  link: {
    names: ['--govuk-link-colour', '--color-link'],
    fallbacks: ['rgb(26 90 150)', PALE_BLUE, BLACK, WHITE],
    minContrast: 4.5,
  },
  error: {
    names: ['--govuk-error-colour', '--color-danger'],
    fallbacks: ['rgb(179 38 30)', 'rgb(255 180 170)', BLACK, WHITE],
    minContrast: 4.5,
  },
  focus: { names: ['--govuk-focus-colour', '--color-focus'], fallbacks: ['rgb(255 221 0)'] },
  'focus-text': {
    names: ['--govuk-focus-text-colour'],
    fallbacks: ['rgb(11 12 12)', WHITE],
    minContrast: 3,
  },
  radius: { names: ['--button-border-radius'], fallbacks: ['0'] },
};

/** The tokens that are colours: all but the radius. */
export const COLOURS = Object.keys(THEME_TOKENS).slice(0, -1);

/** Properties of the probe with a colour each, from which the computed colours are read back. */
export const PROBE_PROPERTIES = [
  'border-top',
  'border-right',
  'border-bottom',
  'border-left',
  'outline',
  'column-rule',
];

/** The custom properties that set a token, in order of precedence. */
export const namesOf = (token: string, tag: string): string[] => [
  `--${tag}-${token}`,
  `--local-offer-${token}`,
  ...THEME_TOKENS[token]!.names,
];

/** Adds `!important` to every declaration, which is the only way to outweigh the page's own rules. */
export const important = (rules: string): string =>
  rules.replace(/:[^:;{}]+(?=[;}])/g, '$&!important');

/** Wraps a colour so that it computes to `rgb()` or `color(srgb …)`, whatever its notation. */
export const normalised = (colour: string): string => `color-mix(in srgb,${colour},${colour})`;

/** The declarations that look up each token on the wrapper, and those that apply it to the probe. */
export const tokenDeclarations = (tag: string): { wrapper: string; probe: string } => ({
  wrapper: Object.entries(THEME_TOKENS)
    .map(
      ([token, { fallbacks }]) =>
        `--_${token}:${namesOf(token, tag).reduceRight((rest, each) => `var(${each},${rest})`, fallbacks[0]!)};`,
    )
    .join(''),
  probe: COLOURS.map(
    (token, index) => `${PROBE_PROPERTIES[index]}-color:${normalised(`var(--_${token})`)};`,
  ).join(''),
});
