import { expect, fixture } from '@open-wc/testing';
import { stub } from 'sinon';
import type { SinonStub } from 'sinon';
import '../../../src/define.js';
import { isDay } from '../../../src/core/index.js';

type Tag = 'mediation-checker' | 'deadline-countdown' | 'mediation-contact';
export type Attributes = Readonly<Record<string, string>>;

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
  element.innerHTML = children;
  main.append(element);
  await settled();
  return element as never;
}

export function find<E extends HTMLElement = HTMLInputElement>(host: Element, selector: string): E {
  const found = host.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in ${host.localName}`);
  return found;
}

export const all = (host: Element, selector: string): HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const said = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();

/** Every word in it, or in the parts of it that match. */
export const textOf = (host: Element, selector = '.root'): string =>
  all(host, selector).map(said).join(' ');

/** The heading of the question or the outcome. */
export const step = (host: Element): string => textOf(host, '.big');

export async function press(host: Element, name: string): Promise<void> {
  const button = all(host, 'button').find(
    (each) => (each.getAttribute('aria-label') ?? said(each)) === name,
  );
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

export const chosen = (host: Element): string[] => all(host, ':checked').map(({ id }) => id);

/** Answers the question that is shown, by its own controls. */
export async function answer(host: Element, ...values: readonly string[]): Promise<void> {
  for (const value of values) {
    if (isDay(value)) type(host, ...value.split('-').reverse());
    else find(host, `[id="${value}"]`).click();
  }
  await press(host, 'Continue');
}

/**
 * The class, the id or the name of what has the focus. Never compare elements: when the test fails,
 * the runner hangs over writing them out.
 */
export function focused(host: Element): string | undefined {
  const active = host.shadowRoot!.activeElement;
  return active?.className || active?.id || active?.localName;
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
