import { call, composedParent, documentElement, isElement } from '../utils/dom.js';
import { channelsOf, composite, contrast, luminance } from '../utils/contrast.js';
import type { Channels } from '../utils/contrast.js';
import {
  COLOURS,
  important,
  namesOf,
  normalised,
  PROBE_PROPERTIES,
  TEXT_COLOURS,
  THEME_TOKENS,
} from './theme-tokens.js';
import { createSheet, shownDocument } from './sheets.js';

/** How many paragraphs to look at: a page may have thousands. */
const MOST_PARAGRAPHS = 100;

/** The style of the most common font size in the first paragraphs of a part of the page. */
function paragraphStyleIn(
  part: Element | Document,
  includesHidden: boolean,
): CSSStyleDeclaration | undefined {
  const lengths: Record<string, number> = {};
  let found: CSSStyleDeclaration | undefined;
  const paragraphs = call(part, 'querySelectorAll', 'p:not(.low-root[part] p)');
  for (const each of [...paragraphs].slice(0, MOST_PARAGRAPHS)) {
    const style = getComputedStyle(each);
    const size = style.fontSize;
    // The fallback of another element, for example, is hidden.
    if (!includesHidden && each.checkVisibility?.() === false) continue;
    const aside = each.closest('header,nav,aside,footer');
    if (aside && aside !== part && call(part, 'contains', aside)) continue;
    lengths[size] = (lengths[size] ?? 0) + each.textContent.length;
    if (!found || lengths[size] > lengths[found.fontSize]!) found = style;
  }
  return found;
}

/** Caches paragraph styles by part of the page for one frame. Several elements may be in the same part. */
export const paragraphStyles = new Map<Node, CSSStyleDeclaration | undefined>();

/** The style of the paragraphs nearest to the element. */
function paragraphStyle(element: HTMLElement): CSSStyleDeclaration | undefined {
  // If the element is itself hidden, in a closed accordion perhaps, hidden paragraphs count as well.
  const isClosed = element.checkVisibility?.() === false;
  for (let part = composedParent(element); part; part = composedParent(part)) {
    if (!paragraphStyles.has(part))
      paragraphStyles.set(part, paragraphStyleIn(part as Element, isClosed));
    const found = paragraphStyles.get(part);
    if (found) return found;
  }
  // The element's own paragraphs come last: in it, the page may have left out its usual class.
  return paragraphStyleIn(element, true);
}

/**
 * Font properties that are copied from the paragraphs, with the largest value allowed, in em. More than
 * WCAG 1.4.12 asks for is hard to read.
 */
const LETTERS = [
  ['fontWeight', 'font-weight', Infinity],
  ['letterSpacing', 'letter-spacing', 0.2],
  ['wordSpacing', 'word-spacing', 0.5],
] as const;

/** A style sheet made from what was measured. */
export interface HostStyles {
  readonly text: string;
  readonly sheet: CSSStyleSheet;
  /** The document that it was made for. */
  readonly page: Document;
}

/** The last one made. The next element on the page is likely to need the same. */
export let lastHostStyles: HostStyles | undefined;

/**
 * Measures the page around an element: the size, family and colour of its paragraphs, and whether each
 * theme colour has enough contrast with its background. Returns a style sheet, which is `current` or the
 * last one if the rules are the same, and problems to report to the page's editor. The first child of
 * `wrapper` must be the probe.
 */
export function measure(
  element: HTMLElement,
  wrapper: HTMLElement,
  current?: HostStyles,
): [HostStyles, problems: string[]] {
  const own = getComputedStyle(element);
  const isLight = wrapper.parentNode === element;
  const problems: string[] = [];
  const probe = wrapper.firstElementChild as HTMLElement;
  const applied = getComputedStyle(probe);
  const parent = getComputedStyle(element.parentElement ?? element);
  const paragraph = paragraphStyle(element) ?? own;
  // A style that the page sets on the element itself takes precedence.
  const styleFor = (property: 'fontSize' | 'fontFamily' | 'color' | (typeof LETTERS)[number][0]) =>
    (own[property] === parent[property] ? paragraph : own)[property];
  const id = isLight ? `#${wrapper.id}` : ':is(.low-root,#_)';
  const size = parseFloat(styleFor('fontSize')) || parseFloat(paragraph.fontSize) || 16;
  const inherited = parseFloat(own.fontSize);
  // If the inherited size is 0, no em would help.
  let letters = `font-size:max(${inherited ? `${size / inherited}em` : `${size}px`},12px);font-family:${styleFor('fontFamily')};`;
  for (const [property, name, most] of LETTERS) {
    const wide = parseFloat(styleFor(property));
    const value = wide > most * size || wide < 0 ? 'normal' : styleFor(property);
    if (value !== own[property]) letters += `${name}:${value};`;
  }
  /** The background of the probe with one more declaration. A CSP allows styles set by script. */
  const tryOn = (property: string, value: string): Channels => {
    probe.style.setProperty(property, value, 'important');
    const channels = channelsOf(applied.backgroundColor);
    probe.removeAttribute('style');
    return channels;
  };
  const read = (colour: string): Channels =>
    /^(rgb|color\(srgb )/.test(colour)
      ? channelsOf(colour)
      : tryOn('background', normalised(colour));
  // The bottom layer is the canvas of the page, in the colour scheme of the root.
  const { colorScheme } = getComputedStyle(documentElement());
  const layers = [
    colorScheme === applied.colorScheme
      ? read(applied.backgroundColor)
      : tryOn('color-scheme', colorScheme),
  ];
  for (let node: Node | null = wrapper; node; node = composedParent(node))
    if (isElement(node)) layers.splice(1, 0, read(getComputedStyle(node).backgroundColor));
  const behind = layers.reduce((below, layer) => composite(layer, below));

  let css = '';
  /**
   * The given colour if it has enough contrast, or else the first fallback that has. `property` names
   * the custom property that set the colour, for the report.
   */
  const check = (
    property: () => string | undefined,
    variable: string,
    given: Channels | undefined,
    fallbacks: readonly string[],
    minContrast = 1,
    background = behind,
  ): Channels => {
    const seen = given && composite(given, background);
    const ratio = seen && contrast(seen, background);
    if (ratio && ratio >= minContrast) return seen;
    const chosen = fallbacks.find((each) => contrast(channelsOf(each), background) >= minContrast)!;
    css += `${variable}:${chosen};`;
    const name = property();
    if (name)
      problems.push(
        `${name} ${ratio ? `has a contrast of ${ratio.toFixed(2)} to 1 where ${minContrast} is needed` : 'is not a colour'}: ${chosen} is used`,
      );
    return channelsOf(chosen);
  };
  let rule = '';
  // With forced colours, the browser takes care of the contrast.
  if (!matchMedia('(forced-colors: active)').matches) {
    check(() => 'color', 'color', read(styleFor('color')), TEXT_COLOURS, 4.5);
    const seen: Record<string, Channels> = {};
    COLOURS.forEach((token, index) => {
      const { fallbacks, minContrast, background } = THEME_TOKENS[token]!;
      const given = CSS.supports('color', applied.getPropertyValue(`--_${token}`))
        ? read(applied.getPropertyValue(`${PROBE_PROPERTIES[index]}-color`))
        : undefined;
      seen[token] = check(
        () => namesOf(token, element.localName).find((each) => own.getPropertyValue(each)),
        `--_${token}`,
        given,
        fallbacks,
        minContrast,
        seen[background!],
      );
    });
    const scheme = luminance(behind) < 0.18 ? 'dark' : 'light';
    rule = `color:${styleFor('color')};color-scheme:${scheme};${css}`;
  }
  const rules = `@media screen{${id}{${letters}}${id}>.low-body{${rule}}}`;
  const text = isLight ? important(rules) : rules;
  const page = shownDocument(element)!;
  const found = [current, lastHostStyles].find((each) => each?.text === text && each.page === page);
  return [found ?? (lastHostStyles = { text, page, sheet: createSheet(text, page) }), problems];
}
