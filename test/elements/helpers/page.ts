import { expect, fixture } from '@open-wc/testing';
import { stub } from 'sinon';
import type { SinonStub } from 'sinon';
import '../../../src/entries/define.js';
import { setSharedAnswers } from '../../../src/controllers/shared-answers.js';
import { registerChunk } from '../../../src/elements/chunks.js';
import * as councils from '../../../src/councils/families.js';
import * as reading from '../../../src/views/reading/index.js';
import * as result from '../../../src/views/result/index.js';

import type { MediationCheckerElement } from '../../../src/entries/index.js';
import { isDay } from '../../../src/core/index.js';
import type { Tag } from '../../../src/site/elements.js';

/** The same tests are run in both ways of drawing; the page that holds them says which. */
export const isLight = document.documentElement.dataset['render'] === 'light';
export type Attributes = Readonly<Record<string, string>>;

registerChunk('result', result);
registerChunk('reading', reading);
registerChunk('councils', councils);

// What one test found out is nothing to the next.
afterEach(() => setSharedAnswers(undefined));

/** All that was asked to be drawn has been drawn: we wait for promises alone, never for a clock. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

/** An element of ours, or another of that tag, on a page with a main landmark and a heading. */
export async function mount<T extends string>(
  tag: T,
  attributes: Attributes = {},
  children = '',
): Promise<T extends Tag ? HTMLElementTagNameMap[T] : HTMLElement> {
  const main = await fixture('<main><h1>Local Offer</h1></main>');
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (isLight) element.setAttribute('render', 'light');
  element.innerHTML = children;
  main.append(element);
  await settled();
  return element as never;
}

export function find<E extends HTMLElement = HTMLInputElement>(host: Element, selector: string): E {
  const found = all(host, selector)[0] as E | undefined;
  if (!found) throw new Error(`no ${selector} in ${host.localName}`);
  return found;
}

/** What stands before an id of its own. */
const prefix = (host: Element): string =>
  isLight ? `${host.querySelector('.low-root')!.id}-` : '';

/** The ids that an attribute of an element names, as the others know them. */
export const idsIn = (host: Element, element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(' ').map((id) => id.slice(prefix(host).length));

/** What was drawn, and not the page's own words; an id is looked for without what stands before it. */
export const all = (host: Element, selector: string): HTMLElement[] => {
  const root = (host as MediationCheckerElement).renderRoot;
  const drawn = selector.startsWith('.low-root') ? root : root.querySelector('.low-root')!;
  return [
    ...drawn.querySelectorAll<HTMLElement>(
      selector.replace(/#([\w-]+)/g, '[id="$1"]').replaceAll('[id="', `[id="${prefix(host)}`),
    ),
  ];
};

const said = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();

/** Every word in it, or in the parts of it that match. */
export const textOf = (host: Element, selector = '.low-body'): string =>
  all(host, selector).map(said).join(' ');

/** The heading of the question or the outcome. */
export const step = (host: Element): string => textOf(host, '.low-big');

/** What a button is called, with what it is about where it says so: "Change: Your letter". */
function called(host: Element, button: Element): string {
  const about = button.getAttribute('aria-describedby');
  return about
    ? `${said(button)}: ${said(find(host, `[id="${about.slice(prefix(host).length)}"]`))}`
    : said(button);
}

export async function press(host: Element, name: string): Promise<void> {
  const button = all(host, 'button').find((each) => called(host, each) === name);
  if (!button) throw new Error(`no button "${name}": ${textOf(host)}`);
  button.click();
  await settled();
}

export function type(host: Element, ...values: readonly string[]): void {
  for (const [index, id] of ['day', 'month', 'year'].entries())
    find(host, `#${id}`).value = values[index] ?? '';
}

export const typed = (host: Element): string[] =>
  ['day', 'month', 'year'].map((id) => find(host, `#${id}`).value);

export const chosen = (host: Element): string[] =>
  all(host, ':checked').map(({ id }) => id.slice(prefix(host).length));

/** Answers the question that is shown, by its own controls. */
export async function answer(host: Element, ...values: readonly string[]): Promise<void> {
  for (const value of values) {
    if (isDay(value)) type(host, ...value.split('-').reverse());
    else find(host, `[id="${value}"]`).click();
  }
  await press(host, 'Continue');
}

/** What has the focus inside it. */
export const active = (host: Element): HTMLElement | null =>
  (isLight ? (host.getRootNode() as Document) : host.shadowRoot!)
    .activeElement as HTMLElement | null;

/**
 * The class, the id or the name of what has the focus. Never compare elements: when the test fails,
 * the runner hangs over writing them out.
 */
export function focused(host: Element): string | undefined {
  const inside = active(host);
  return inside?.className || inside?.id.slice(prefix(host).length) || inside?.localName;
}

/** What the console was told, from the start of each test. */
export function watchWarnings(): string[] {
  const lines: string[] = [];
  let warn: SinonStub;
  beforeEach(() => {
    lines.length = 0;
    warn = stub(console, 'warn').callsFake((line) => void lines.push(String(line)));
  });
  afterEach(() => warn.restore());
  return lines;
}

/** Paragraphs that end in a colon with nothing after it that they could lead to. */
export const brokenOff = (host: Element): string[] =>
  all(host, 'p')
    .filter((each) => /:\s*$/.test(each.textContent) && !each.nextElementSibling?.matches('ul, ol'))
    .map((each) => each.textContent.trim());

/** Sentences that run into each other within a paragraph. */
export const jammed = (host: Element): string[] =>
  all(host, 'p, li, dt, dd').flatMap((each) => said(each).match(/\w*[a-z)][.?!][A-Z]\w*/g) ?? []);

/** Fails with the words that are not there, or are and should not be: not with the whole page. */
export function expectWords(
  text: string,
  says: readonly (string | RegExp)[],
  not: readonly (string | RegExp)[] = [],
): void {
  const has = (words: string | RegExp) =>
    typeof words === 'string' ? text.includes(words) : words.test(text);
  expect({
    missing: says.filter((words) => !has(words)).map(String),
    unwanted: not.filter(has).map(String),
  }).to.deep.equal({ missing: [], unwanted: [] });
}

/** The space between the text of each element and that of the next, in CSS pixels. */
export function gapsBetween(elements: readonly Element[]): number[] {
  const boxes = elements.map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  });
  return boxes.slice(1).map(({ top }, index) => top - boxes[index]!.bottom);
}
