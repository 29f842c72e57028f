import type * as Axe from 'axe-core';
import { waitUntil } from '@open-wc/testing';

export type Mode = 'shadow' | 'light';
export const MODES: readonly Mode[] = ['shadow', 'light'];

export const TAGS = ['mediation-checker', 'deadline-countdown', 'mediation-contact'] as const;
export type Tag = (typeof TAGS)[number];

type FrameWindow = Window & typeof globalThis & { axe: typeof Axe; consoleLines: string[] };

/** A page of somebody else's, in a frame of its own, with our elements as they are built. */
export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: FrameWindow;
  readonly document: Document;
  readonly mode: Mode;
}

const AXE = '/node_modules/axe-core/axe.min.js';
const BUILT = '/dist/local-offer-widgets.js';
const absolute = (path: string): string => new URL(path, location.origin).href;

/** Writes down what the page is told, from its first script on. */
const LISTENER = `<script>
  window.consoleLines = [];
  for (const level of ['debug', 'error', 'info', 'log', 'warn'])
    console[level] = (...told) => void consoleLines.push(told.join(' '));
  addEventListener('error', ({ message }) => void consoleLines.push('error: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => void consoleLines.push('error: ' + reason));
</script>`;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Another build may be under way, and takes the file away for a moment. */
async function builtFileIsThere(): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    if ((await fetch(BUILT)).ok) return;
    await pause(500);
  }
  throw new Error(`${BUILT.slice(1)} is missing: run "npm run build" before these tests.`);
}

/**
 * Opens a page in a frame. `source` is the whole page, and its addresses begin at `base`; in light
 * mode the attribute stands in the source, as a council's editor would have it.
 */
export async function openPage(
  source: string,
  { mode, width, base = '/demo/hosts/' }: { mode: Mode; width: number; base?: string },
): Promise<Page> {
  await builtFileIsThere();
  const frame = document.createElement('iframe');
  frame.title = 'A page';
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', border: '0' });
  frame.width = String(width);
  frame.height = '900';
  let text = source.replace(/<head>/, `<head><base href="${absolute(base)}">${LISTENER}`);
  if (mode === 'light')
    for (const tag of TAGS) text = text.replaceAll(`<${tag}`, `<${tag} render="light"`);
  frame.srcdoc = text;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = {
    frame,
    window: frame.contentWindow as FrameWindow,
    document: frame.contentDocument!,
    mode,
  };
  for (const tag of TAGS)
    if (!page.window.customElements.get(tag))
      throw new Error(`the page has no <${tag}>: it told ${page.window.consoleLines.join()}`);
  await addScript(page, AXE);
  await fitted(page);
  return page;
}

function addScript({ document }: Page, path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = absolute(path);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${path} cannot be loaded`)));
    document.head.append(script);
  });
}

/** What all three elements tell the page's editor. */
export const toldByAll = (...lines: readonly string[]): string[] =>
  TAGS.flatMap((tag) => lines.map((line) => `<${tag}>: ${line}`));

/** The fixture of a host, with its real style sheets. */
export async function openHost(id: string, mode: Mode, width: number): Promise<Page> {
  const response = await fetch(`/demo/hosts/${id}.html`);
  return openPage(await response.text(), { mode, width });
}

/** Drawn, fitted to the page, and fitted again to what the first fitting changed. */
export async function fitted({ window }: Page, frames = 3): Promise<void> {
  for (let turn = 0; turn < frames; turn++)
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
}

export async function resize(page: Page, width: number): Promise<void> {
  page.frame.width = String(width);
  await fitted(page, 2);
}

export const elementOf = ({ document }: Page, tag: Tag): HTMLElement =>
  document.querySelector<HTMLElement>(tag)!;

export const elementsOf = (page: Page): HTMLElement[] => TAGS.map((tag) => elementOf(page, tag));

/** What the element drew, whichever way it draws. */
export const wrapperOf = (element: HTMLElement): HTMLElement => {
  const wrapper = (element.shadowRoot ?? element).querySelector<HTMLElement>('.low-root');
  if (!wrapper) throw new Error(`<${element.localName}> has drawn nothing`);
  return wrapper;
};

/** What a closed `details` holds may have boxes, of the last time it was laid out. */
export const isShown = (element: Element): boolean =>
  element.getClientRects().length > 0 && element.checkVisibility();

/** Words that are clipped away, for who hears the page. */
const isOnlyHeard = (element: Element): boolean =>
  element.matches('.low-spoken') && getComputedStyle(element).clipPath === 'inset(50%)';

/** All that a person sees of an element, or the part of it that matches. */
export const shown = <E extends HTMLElement = HTMLElement>(
  element: HTMLElement,
  selector = '*',
): E[] =>
  [...wrapperOf(element).querySelector('.low-body')!.querySelectorAll<E>(selector)].filter(
    (each) => isShown(each) && !isOnlyHeard(each),
  );

/** What stands for an element in a message: its tag, its class and its first words. */
export function nameOf(element: Element): string {
  const { localName, className, id } = element;
  const words = (element.textContent || id).replace(/\s+/g, ' ').trim().slice(0, 40);
  const classes = typeof className === 'string' && className ? `.${className}` : '';
  return `${localName}${classes} "${words}"`;
}

export const press = (element: HTMLElement, words: string): void => {
  const button = shown(element, 'button').find((each) => each.textContent.trim() === words);
  if (!button) throw new Error(`<${element.localName}> shows no button "${words}"`);
  button.click();
};

const TODAY = '2026-11-21';

/** The answers of a parent, as far as the date of the letter. */
const TO_THE_DATE = {
  nation: 'england',
  person: 'parent',
  decision: 'plan-contents',
  parts: 'B I',
};

const ANSWERED = { ...TO_THE_DATE, 'decision-sent': '2026-11-02', 'has-certificate': 'no' };

/** In which state all three elements of a page are, from the first onwards. */
export const STATES = {
  'the first questions': {},
  'dates with an error': { 'mediation-checker': TO_THE_DATE },
  'what was found': {
    'mediation-checker': ANSWERED,
    'deadline-countdown': { 'decision-sent': '2026-11-02' },
  },
} satisfies Record<string, Partial<Record<Tag, Record<string, string>>>>;

export type State = keyof typeof STATES;

/** Brings the page into a state; the states follow each other in the order of the list. */
export async function enter(page: Page, state: State): Promise<void> {
  const given: Partial<Record<Tag, Record<string, string>>> = STATES[state];
  for (const element of elementsOf(page)) {
    const attributes = { today: TODAY, ...given[element.localName as Tag] };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  }
  await fitted(page);
  if (state === 'dates with an error') {
    // The countdown waits for the checker, and asks for no date of its own.
    press(elementOf(page, 'mediation-checker'), 'Continue');
    await fitted(page);
  }
  // What is read comes in a second file, and may hold more that is closed.
  await waitUntil(() => {
    const found = elementsOf(page).flatMap((each) => [
      ...wrapperOf(each).querySelectorAll('details'),
    ]);
    for (const details of found) details.open = true;
    return found.every(
      (each) => !each.matches('.low-later') || each.lastElementChild!.children.length,
    );
  }, 'what is opened has come');
  for (const element of elementsOf(page))
    for (const details of wrapperOf(element).querySelectorAll('details')) details.open = true;
}
