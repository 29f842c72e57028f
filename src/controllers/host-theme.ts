import { call, composedParent, documentElement } from '../utils/dom.js';

/**
 * How an element takes on the look of its page. The style sheet does most of it, by inheritance and
 * by the chains below. What CSS cannot do is measured here, once a frame for all elements: the size
 * of the page's paragraphs, and whether each colour can be read against what is behind it.
 */

interface Look {
  /** What the page may call it: GOV.UK Frontend's name, then LocalGov Drupal's. */
  readonly names: readonly string[];
  /** What it is where nobody says; then what it is where that cannot be seen. */
  readonly safe: readonly string[];
  /** The least contrast, and with what if not with the page behind it. */
  readonly least?: number;
  readonly against?: string;
}

// One notation serves the style sheet and the sums.
const BLACK = 'rgb(0 0 0)';
const WHITE = 'rgb(255 255 255)';
const PALE_BLUE = 'rgb(160 200 255)';

/** All that a page can set: `--local-offer-accent` for every element, `--<tag>-accent` for one. */
export const LOOKS: Readonly<Record<string, Look>> = {
  accent: {
    names: ['--govuk-brand-colour', '--color-accent'],
    safe: ['rgb(29 79 145)', PALE_BLUE, BLACK, WHITE],
    least: 3,
  },
  'accent-text': {
    names: ['--button-text-color'],
    safe: [WHITE, BLACK],
    least: 4.5,
    against: 'accent',
  },
  link: {
    names: ['--govuk-link-colour', '--color-link'],
    safe: ['rgb(26 90 150)', PALE_BLUE, BLACK, WHITE],
    least: 4.5,
  },
  error: {
    names: ['--govuk-error-colour', '--color-danger'],
    safe: ['rgb(179 38 30)', 'rgb(255 180 170)', BLACK, WHITE],
    least: 4.5,
  },
  focus: { names: ['--govuk-focus-colour', '--color-focus'], safe: ['rgb(255 221 0)'] },
  'focus-text': {
    names: ['--govuk-focus-text-colour'],
    safe: ['rgb(11 12 12)', WHITE],
    least: 3,
  },
  radius: { names: ['--button-border-radius'], safe: ['0'] },
};

const COLOURS = Object.keys(LOOKS).slice(0, -1);

/** Where the probe, an element that nobody sees, wears each colour, so that it can be read back. */
const WORN = [
  'border-top',
  'border-right',
  'border-bottom',
  'border-left',
  'outline',
  'column-rule',
];

const namesOf = (name: string, tag: string): string[] => [
  `--${tag}-${name}`,
  `--local-offer-${name}`,
  ...LOOKS[name]!.names,
];

/** In the page's own document nothing but this outweighs what the page marks so itself. */
export const important = (rules: string): string =>
  rules.replace(/:[^:;{}]+(?=[;}])/g, '$&!important');

/** Whatever notation a colour came in, the browser gives this back in one. */
const plain = (colour: string): string => `color-mix(in srgb,${colour},${colour})`;

/** The declarations that look each property up, for the wrapper, and that wear it, for the probe. */
export const chains = (tag: string): { wrapper: string; probe: string } => ({
  wrapper: Object.entries(LOOKS)
    .map(
      ([name, { safe }]) =>
        `--_${name}:${namesOf(name, tag).reduceRight((rest, each) => `var(${each},${rest})`, safe[0]!)};`,
    )
    .join(''),
  probe: COLOURS.map((name, index) => `${WORN[index]}-color:${plain(`var(--_${name})`)};`).join(''),
});

/** Red, green, blue and how opaque, from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number, alpha: number];

export function channelsOf(colour: string): Channels {
  const most = colour.startsWith('rgb') ? 255 : 1;
  // What a colour lacks is 0, and what no screen can show is the most that it can.
  const part = (text: string | undefined, whole = 1) =>
    Math.min(1, Math.max(0, (parseFloat(text!) || 0) / whole));
  const [r, g, b, alpha = '1'] = colour.match(/-?[\d.]+(?:e-\d+)?|none/g)!;
  return [part(r, most), part(g, most), part(b, most), part(alpha)];
}

const over = ([r, g, b, alpha]: Channels, below: Channels): Channels => [
  r * alpha + below[0] * (1 - alpha),
  g * alpha + below[1] * (1 - alpha),
  b * alpha + below[2] * (1 - alpha),
  1,
];

/** WCAG 2.2, relative luminance. */
const luminance = (channels: Channels): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
    const value = channels[index]!;
    return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);

/** WCAG 2.2, contrast ratio. */
export function contrast(a: Channels, b: Channels): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The style of most of the words in paragraphs in a part of the page. */
function paragraphStyleIn(
  scope: Element | Document,
  withUnseen: boolean,
): CSSStyleDeclaration | undefined {
  const lengths: Record<string, number> = {};
  let found: CSSStyleDeclaration | undefined;
  for (const each of call(scope, 'querySelectorAll', 'p:not(.local-offer p)')) {
    const style = getComputedStyle(each);
    const size = style.fontSize;
    // Another element's fallback is not drawn, and is no measure of what is.
    if (!withUnseen && each.checkVisibility?.() === false) continue;
    const aside = each.closest('header,nav,aside,footer');
    if (aside && aside !== scope && call(scope, 'contains', aside)) continue;
    lengths[size] = (lengths[size] ?? 0) + each.textContent.length;
    if (!found || lengths[size] > lengths[found.fontSize]!) found = style;
  }
  return found;
}

/** What was found for one picture: many elements may stand in the same part of the page. */
export const parts = new Map<Node, CSSStyleDeclaration | undefined>();

/** The style of paragraphs as near to the element as there are any. */
function paragraphStyle(element: HTMLElement): CSSStyleDeclaration | undefined {
  // In what is closed, an accordion perhaps, none can be seen, and all count.
  const isClosed = element.checkVisibility?.() === false;
  for (let at = composedParent(element); at; at = composedParent(at)) {
    if (!parts.has(at)) parts.set(at, paragraphStyleIn(at as Element, isClosed));
    const found = parts.get(at);
    if (found) return found;
  }
  // Its own come last, because the page may give the class of its paragraphs to others only.
  return paragraphStyleIn(element, true);
}

/** A sheet for what was measured, and what is in it. */
export interface Fitted {
  readonly text: string;
  readonly sheet: CSSStyleSheet;
}

/** The last one made: what stands on the same page is likely to need the same. */
export let lastFitted: Fitted | undefined;

/**
 * Fits an element to its page: returns the sheet for it, which is what it wears or what another
 * wears as long as they say the same, and what to tell the page's editor. `wrapper` holds the probe,
 * and after it the body, which is what a person sees.
 */
export function fit(
  element: HTMLElement,
  wrapper: HTMLElement,
  wearing?: Fitted,
): [Fitted, faults: string[]] {
  const own = getComputedStyle(element);
  const isLight = wrapper.parentNode === element;
  const faults: string[] = [];
  const probe = wrapper.firstElementChild as HTMLElement;
  const worn = getComputedStyle(probe);
  const parent = getComputedStyle(element.parentElement ?? element);
  const body = paragraphStyle(element) ?? own;
  // What a page sets on the element itself is as the page wants it.
  const like = (what: 'fontSize' | 'fontFamily' | 'color') =>
    (own[what] === parent[what] ? body : own)[what];
  const id = isLight ? `#${wrapper.id}` : ':is(.local-offer,#_)';
  const size = parseFloat(like('fontSize')) / parseFloat(own.fontSize);
  /** What is behind the probe with a declaration of its own; a policy lets a script write one. */
  const tryOn = (property: string, value: string): Channels => {
    probe.style.setProperty(property, value, 'important');
    const channels = channelsOf(worn.backgroundColor);
    probe.removeAttribute('style');
    return channels;
  };
  const read = (colour: string): Channels =>
    /^(rgb|color\(srgb )/.test(colour) ? channelsOf(colour) : tryOn('background', plain(colour));
  // Behind all is the page's own canvas, whatever scheme a part of the page declares for itself.
  const { colorScheme } = getComputedStyle(documentElement());
  const layers = [
    colorScheme === worn.colorScheme
      ? read(worn.backgroundColor)
      : tryOn('color-scheme', colorScheme),
  ];
  for (let at: Node | null = wrapper; at; at = composedParent(at))
    if (at instanceof Element) layers.splice(1, 0, read(getComputedStyle(at).backgroundColor));
  const paper = layers.reduce((below, layer) => over(layer, below));

  /** The colour if it can be seen, or the first safe one that can. */
  let css = '';
  const check = (
    property: string,
    variable: string,
    given: Channels | undefined,
    safe: readonly string[],
    least = 1,
    against = paper,
  ): Channels => {
    const seen = given && over(given, against);
    const ratio = seen && contrast(seen, against);
    if (ratio && ratio >= least) return seen;
    const chosen = safe.find((each) => contrast(channelsOf(each), against) >= least)!;
    css += `${variable}:${chosen};`;
    if (property)
      faults.push(
        `${property} ${ratio ? `has a contrast of ${ratio.toFixed(2)} to 1 where ${least} is needed` : 'is not a colour'}: ${chosen} is used`,
      );
    return channelsOf(chosen);
  };
  let rule = '';
  // A reader who has forced the colours has seen to it that they can be seen.
  if (!matchMedia('(forced-colors: active)').matches) {
    check('color', 'color', read(like('color')), [BLACK, WHITE], 4.5);
    const seen: Record<string, Channels> = {};
    COLOURS.forEach((name, index) => {
      const { safe, least, against } = LOOKS[name]!;
      const value = worn.getPropertyValue(`--_${name}`);
      const given = CSS.supports('color', value)
        ? read(worn.getPropertyValue(`${WORN[index]}-color`))
        : undefined;
      const property = namesOf(name, element.localName).find((each) => own.getPropertyValue(each));
      seen[name] = check(property!, `--_${name}`, given, safe, least, seen[against!]);
    });
    const scheme = luminance(paper) < 0.18 ? 'dark' : 'light';
    rule = `color:${like('color')};color-scheme:${scheme};${css}`;
  }
  const all = `@media screen{${id}{font-size:max(${size}em,12px);font-family:${like('fontFamily')}}${id}>.body{${rule}}}`;
  const text = isLight ? important(all) : all;
  let found = [wearing, lastFitted].find((each) => each?.text === text);
  if (!found) {
    lastFitted = found = { text, sheet: new CSSStyleSheet() };
    found.sheet.replaceSync(text);
  }
  return [found, faults];
}
