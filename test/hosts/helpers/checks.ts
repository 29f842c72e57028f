import type * as Axe from 'axe-core';
import { backgroundOf, contrast } from './colour.js';
import { elementOf, elementsOf, fitted, isShown, nameOf, shown, TAGS, wrapperOf } from './frame.js';
import type { Page, Tag } from './frame.js';

/** The worst that was met, printed when a page is done. */
export class Figures {
  /** How many comparisons were made. */
  checks = 0;
  readonly worst: Record<string, number> = {};
  readonly where: Record<string, string> = {};

  least(name: string, value: number, where?: Element): void {
    this.#keep(name, value, value < (this.worst[name] ?? Infinity), where);
  }

  most(name: string, value: number, where?: Element): void {
    this.#keep(name, value, value > (this.worst[name] ?? -Infinity), where);
  }

  #keep(name: string, value: number, isWorse: boolean, where?: Element): void {
    if (!isWorse) return;
    this.worst[name] = Math.round(value * 1000) / 1000;
    if (where) this.where[name] = nameOf(where);
  }

  print(of: Record<string, string>): void {
    const { checks, worst, where } = this;
    console.log(`figures: ${JSON.stringify({ ...of, checks, ...worst, where })}`);
  }
}

/** What is wrong, in words; nothing where all is well. */
export type Faults = string[];

/** Which of our elements, in which page, and where to note what was measured. */
interface On {
  readonly page: Page;
  readonly figures: Figures;
}

export const HOST_PARAGRAPHS: Readonly<Record<Tag, string>> = {
  'mediation-checker': '#check',
  'deadline-countdown': '#last-day',
  'mediation-contact': '#call',
};

interface AxeOptions {
  /** Not our elements alone. */
  readonly whole?: boolean;
  /** Axe misjudges the page: it takes a bare dark canvas for white, and zoomed boxes for others. */
  readonly colourBlindAxe?: boolean | undefined;
}

/** Nothing against our elements, and nothing about colours left for a person to decide. */
export async function axeFaults(
  { page, figures }: On,
  { whole = false, colourBlindAxe = false }: AxeOptions = {},
): Promise<Faults> {
  const context = whole ? page.document : { include: TAGS.map((tag) => [tag]) };
  const found = await page.window.axe.run(context, {
    preload: false,
    resultTypes: ['violations', 'incomplete'],
    rules: { 'color-contrast': { enabled: !colourBlindAxe } },
  });
  figures.checks += found.passes.length + found.violations.length;
  const undecided = found.incomplete.filter(({ id }) => id === 'color-contrast');
  const isOurs = ({ target }: Axe.NodeResult) => {
    const [outermost] = [target[0]!].flat();
    return Boolean(page.document.querySelector(outermost!)?.closest(TAGS.join()));
  };
  // In Firefox and WebKit axe can hold that words lie behind the very element they are in.
  const around = new RegExp(`^<(${TAGS.join('|')}|div class="low-root")[ >]`);
  const isBehindItself = ({ any }: Axe.NodeResult) =>
    any[0]?.relatedNodes?.some(({ html }) => around.test(html));
  const targets = (nodes: Axe.NodeResult[]) =>
    nodes.map(({ target, html }) => `${JSON.stringify(target)} ${html.slice(0, 80)}`);
  return [
    ...found.violations.map(({ id, nodes }) => `${id}: ${targets(nodes).join(' | ')}`),
    ...undecided
      .map(
        ({ id, nodes }) =>
          [id, nodes.filter((node) => isOurs(node) && !isBehindItself(node))] as const,
      )
      .filter(([, nodes]) => nodes.length)
      .map(([id, nodes]) => {
        const why = nodes[0]!.any.map(
          ({ message, relatedNodes }) =>
            `${message} (${relatedNodes?.map(({ html }) => html.slice(0, 80)).join()})`,
        );
        return `${id} cannot be decided: ${why.join()}: ${targets(nodes).join(' | ')}`;
      }),
  ];
}

const hasWords = (element: Element): boolean =>
  element.localName === 'input' ||
  [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());

/** Every word of ours against what is behind it, by our own sums. */
export function contrastFaults({ page, figures }: On): Faults {
  const faults: Faults = [];
  for (const element of elementsOf(page))
    for (const each of shown(element).filter(hasWords)) {
      const style = getComputedStyle(each);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const ratio = contrast(style.color, backgroundOf(each));
      figures.checks++;
      figures.least('contrast', ratio, each);
      if (ratio < (isLarge ? 3 : 4.5))
        faults.push(`${nameOf(each)}: ${style.color} has ${ratio.toFixed(2)} to 1`);
      // Seen through, it would have less contrast than was reckoned.
      if (style.opacity !== '1') faults.push(`${nameOf(each)} has the opacity ${style.opacity}`);
    }
  return faults;
}

/** Words in a paragraph, which the page's own paragraphs are the measure of. */
const body = (element: HTMLElement): HTMLElement[] =>
  shown(element, 'p, li, dd, dt, label, summary, button').filter((each) => hasWords(each));

/** The size of the page's paragraphs, or near it, and the same letters. */
export function sizeFaults({ page, figures }: On, ownLetters: readonly Tag[] = []): Faults {
  const faults: Faults = [];
  for (const tag of TAGS) {
    const element = elementOf(page, tag);
    const theirs = getComputedStyle(page.document.querySelector(HOST_PARAGRAPHS[tag])!);
    const family = (ownLetters.includes(tag) ? getComputedStyle(element) : theirs).fontFamily;
    const words = body(element);
    if (!words.length) faults.push(`${tag} has no words`);
    for (const each of words) {
      const style = getComputedStyle(each);
      const ratio = parseFloat(style.fontSize) / parseFloat(theirs.fontSize);
      figures.checks += 2;
      figures.least('smallest', ratio, each);
      figures.most('largest', ratio, each);
      if (ratio < 0.95 || ratio > 1.15)
        faults.push(`${tag}: ${nameOf(each)} is ${ratio.toFixed(3)} of the page's paragraphs`);
      if (style.fontFamily !== family)
        faults.push(`${tag}: ${nameOf(each)} is in ${style.fontFamily}, and not in ${family}`);
    }
  }
  return faults;
}

/** How far a box may stand out before it is seen: the browser rounds. */
const SLACK = 1;

/** Nothing is wider than the page, nor than the place that the page gave us. */
export function roomFaults({ page, figures }: On): Faults {
  const { scrollWidth, clientWidth } = page.document.documentElement;
  figures.checks++;
  const faults = ourRoomFaults({ page, figures });
  if (scrollWidth > clientWidth)
    faults.push(`the page is ${scrollWidth} px wide in ${clientWidth} px`);
  return faults;
}

function ourRoomFaults({ page, figures }: On): Faults {
  const faults: Faults = [];
  const { documentElement } = page.document;
  for (const element of elementsOf(page)) {
    const box = wrapperOf(element).getBoundingClientRect();
    if (box.left < -SLACK || box.right > documentElement.clientWidth + SLACK)
      faults.push(`<${element.localName}> reaches from ${box.left} to ${box.right}`);
    for (const each of shown(element)) {
      // WebKit counts the parts of a drawing in other pixels where the page is enlarged.
      if (each.matches('svg *')) continue;
      const { left, right } = each.getBoundingClientRect();
      const out = Math.max(box.left - left, right - box.right);
      figures.checks++;
      figures.most('out', out, each);
      if (out > SLACK) faults.push(`${nameOf(each)} stands out by ${out.toFixed(1)} px`);
    }
  }
  return faults;
}

const controlsOf = (element: HTMLElement): HTMLElement[] =>
  shown(element, 'input, button, summary, a[href]');

/** Every control takes the focus, and a ring that can be seen is drawn around it. */
export function focusFaults({ page, figures }: On): Faults {
  const faults: Faults = [];
  for (const element of elementsOf(page)) {
    const root = wrapperOf(element).getRootNode() as Document | ShadowRoot;
    for (const each of controlsOf(element)) {
      const before = getComputedStyle(each).outlineStyle;
      each.focus({ preventScroll: true });
      const style = getComputedStyle(each);
      const width = parseFloat(style.outlineWidth);
      // The ring is drawn outside the control, on what is behind that.
      const ratio = contrast(style.outlineColor, backgroundOf(each.parentElement!));
      figures.checks++;
      figures.least('ring', ratio, each);
      figures.least('ringWidth', width, each);
      const wrong = [
        root.activeElement !== each && 'does not take the focus',
        before !== 'none' && `has an outline (${before}) without the focus`,
        (style.outlineStyle !== 'solid' || width < 2) &&
          `has the outline ${style.outlineStyle} ${style.outlineWidth}`,
        ratio < 3 && `has a ring of ${ratio.toFixed(2)} to 1`,
        style.opacity !== '1' && `has the opacity ${style.opacity}`,
      ].filter(Boolean);
      if (wrong.length) faults.push(`${nameOf(each)} ${wrong.join(' and ')}`);
      each.blur();
    }
    for (const each of shown(element)) {
      const { overflowX, overflowY } = getComputedStyle(each);
      // Some engines clip a text field's own text, which cuts off no ring.
      if (each.localName !== 'input' && `${overflowX} ${overflowY}` !== 'visible visible')
        faults.push(`${nameOf(each)} would cut off a ring: ${overflowX} ${overflowY}`);
    }
  }
  return faults;
}

/**
 * WCAG 2.2, 2.5.8: 24 px. A link within words is as tall as its line, and may be; we ask for as much
 * room as a circle of 24 px around its middle, into which no other target reaches, unless the page's
 * own letters are so small that two lines are within it.
 */
export function targetFaults({ page, figures }: On): Faults {
  const faults: Faults = [];
  const least = 24 - 0.05;
  for (const element of elementsOf(page)) {
    const controls = controlsOf(element);
    const boxes = controls.flatMap((each) =>
      [...each.getClientRects()].map((box) => [each, box] as const),
    );
    for (const each of controls) {
      const { width, height } = each.getBoundingClientRect();
      const size = Math.min(width, height);
      figures.checks++;
      if (each.localName !== 'a') {
        figures.least('target', size, each);
        if (size < least)
          faults.push(`${nameOf(each)} is ${width.toFixed(1)} × ${height.toFixed(1)} px`);
        continue;
      }
      if (parseFloat(getComputedStyle(each).fontSize) < 16) continue;
      // Where it goes on in a second line, its middle is that of the longer part.
      const parts = [...each.getClientRects()].sort((a, b) => b.width - a.width);
      const { left, top, width: long, height: high } = parts[0]!;
      const [x, y] = [left + long / 2, top + high / 2];
      for (const [other, box] of boxes) {
        const aside = Math.max(box.left - x, x - box.right, 0);
        const above = Math.max(box.top - y, y - box.bottom, 0);
        if (other !== each && Math.hypot(aside, above) < 12)
          faults.push(`${nameOf(each)} has ${nameOf(other)} too near`);
      }
    }
  }
  return faults;
}

/** What a page gives to all that is in it, and what our words must not take on. */
const PLAIN = {
  fontStyle: 'normal',
  textIndent: '0px',
  textTransform: 'none',
  whiteSpace: 'normal',
} as const;

/** Words that can be read: of 12 px at least, upright, in lines that have room. */
export function wordFaults({ page, figures }: On): Faults {
  const faults: Faults = [];
  for (const element of elementsOf(page))
    for (const each of shown(element).filter(hasWords)) {
      const style = getComputedStyle(each);
      const size = parseFloat(style.fontSize);
      figures.checks++;
      figures.least('letters', size, each);
      if (size < 12) faults.push(`${nameOf(each)} has letters of ${style.fontSize}`);
      if (each.localName !== 'input' && !(parseFloat(style.lineHeight) >= 1.29 * size))
        faults.push(`${nameOf(each)} has lines of ${style.lineHeight} for ${style.fontSize}`);
      for (const [name, plain] of Object.entries(PLAIN))
        if (style[name as keyof typeof PLAIN] !== plain)
          faults.push(`${nameOf(each)} has ${name} ${style[name as keyof typeof PLAIN]}`);
    }
  return faults;
}

const SPACING = `line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;`;
/** So heavy that not even what we mark as important holds against it. */
const HEAVY = ':not(#_#_#_#_)';

/** What a person's own style sheet, or a tool of theirs, writes over any page: WCAG 1.4.12. */
const spacing = `${HEAVY} { ${SPACING} } p${HEAVY} { margin-block-end: 2em !important; }`;

/** Boxes with words of their own, none of which may lie over another. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, label, legend, summary, button, input';

/** Nothing of ours is cut off, and no words lie over others. */
export function wholeFaults({ page, figures }: On): Faults {
  const faults: Faults = [];
  for (const element of elementsOf(page)) {
    for (const each of [wrapperOf(element), ...shown(element)]) {
      if (getComputedStyle(each).display.startsWith('inline') && each.localName !== 'button')
        continue;
      figures.checks++;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = each;
      if (scrollWidth > clientWidth + SLACK)
        faults.push(`${nameOf(each)} holds ${scrollWidth} px in a width of ${clientWidth}`);
      // Glyphs of some fonts are taller than their line, by a little.
      const { overflowY, fontSize } = getComputedStyle(each);
      const cuts = overflowY !== 'visible';
      if (cuts && scrollHeight > clientHeight + parseFloat(fontSize) / 4)
        faults.push(`${nameOf(each)} holds ${scrollHeight} px in a height of ${clientHeight}`);
    }
    const blocks = shown(element, BLOCKS).map(
      (each) => [each, each.getBoundingClientRect()] as const,
    );
    for (const [index, [one, a]] of blocks.entries())
      for (const [other, b] of blocks.slice(index + 1)) {
        if (one.contains(other)) continue;
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        figures.checks++;
        if (across > SLACK && down > SLACK)
          faults.push(`${nameOf(one)} and ${nameOf(other)} lie over each other by ${down} px`);
      }
  }
  return faults;
}

/** With more room between lines, letters and words nothing is cut off. */
export async function spacingFaults(on: On): Promise<Faults> {
  const { page } = on;
  const roots = new Set([
    page.document,
    ...elementsOf(page).map((each) => each.shadowRoot ?? page.document),
  ]);
  const undo: (() => void)[] = [];
  for (const root of roots) {
    const style = page.document.createElement('style');
    style.textContent = spacing;
    ((root as Document).head ?? root).append(style);
    undo.push(() => style.remove());
  }
  await fitted(page, 2);
  try {
    // The page's own headings may then be too wide for it, which is not ours to mend.
    const faults = [...wholeFaults(on), ...ourRoomFaults(on)];
    for (const element of elementsOf(page))
      for (const each of body(element)) {
        const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(each);
        const size = parseFloat(fontSize);
        // In some engines none is a word, which is no number.
        const isWide = (given: string, least: number) => parseFloat(given) >= least * size - 0.01;
        if (!isWide(letterSpacing, 0.12) || !isWide(wordSpacing, 0.16))
          faults.push(`${nameOf(each)} is not spaced: ${letterSpacing}, ${wordSpacing}`);
      }
    return faults;
  } finally {
    for (const each of undo) each();
    await fitted(page, 1);
  }
}

/** The page's own words in the element are put away, and ours stand in their place. */
export function wordsFaults({ page }: On): Faults {
  return elementsOf(page).flatMap((element) => [
    ...(shown(element, 'h1, h2, h3, h4, h5, h6').length
      ? []
      : [`${element.localName}: no heading`]),
    ...[...element.children]
      .filter((each) => each !== wrapperOf(element) && isShown(each))
      .map((each) => `${element.localName} still shows ${nameOf(each)}`),
  ]);
}
