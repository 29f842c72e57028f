import { messages } from '../i18n/index.js';
import { LocalOfferElement, registered } from '../elements/base.js';
import { FRAGMENT, MOUNT } from './methods.js';
import { call, createElement, parentOf, read } from '../utils/dom.js';
import type { Pages } from './home.js';
import { requestOf } from './request.js';
import { warn } from './warn.js';
import { watch } from './watch.js';

const HEADING = 'h1,h2,h3,h4,h5,h6';
/** What may hold our element: any but what is itself text, a control, or has no content. */
const HOLDER = `:not(a,button,label,summary,img,hr,input,${HEADING})`;

/** No page needs more, and a page that asks for thousands was not made by its editor. */
const MOST = 50;

interface Put {
  readonly widget: Element;
  /** Words before a link that stays beside its widget. */
  readonly label?: Element;
  /** The page's own words that were taken into the widget as its fallback. */
  readonly taken: readonly ChildNode[];
}

/** What we put on the page, by the link or the element that asked for it. */
const puts = new Map<Element, Put>();
const made = new WeakSet<Element>();

/** Puts a widget where it is asked for; what the page had there stays in the page. */
function put(asker: Element, widget: Element): Put {
  if (call(asker, 'matches', HOLDER)) {
    const taken = [...read(asker, 'childNodes')];
    widget.append(...taken);
    call(asker, 'append', widget);
    return { widget, taken };
  }
  // From here on it is a link or another element of text, and no form.
  const text = asker.closest(`p,${HEADING}`);
  const around = text ?? parentOf(asker)!;
  const isAlone = read(around, 'textContent')!.trim() === asker.textContent.trim();
  if (!isAlone || text?.matches(HEADING) || !asker.matches('a')) {
    (text ?? asker).after(widget);
    return { widget, taken: [] };
  }
  const label = createElement('span');
  label.lang = messages.lang;
  label.append(messages.labels.ownPage, ' ');
  (text ?? asker).before(widget);
  asker.before(label);
  return { widget, label, taken: [] };
}

function takeAway(asker: Element): void {
  const { widget, label, taken } = puts.get(asker)!;
  puts.delete(asker);
  widget.replaceWith(...taken);
  label?.remove();
}

/** Whether a widget is already there: around it, or beside it since a copy of the page was made. */
function isServed(asker: Element, tag: string): boolean {
  for (let node: Element | null = asker; node; node = read(node, 'parentElement'))
    if (node instanceof LocalOfferElement || (node !== asker && call(node, 'hasAttribute', MOUNT)))
      return true;
  const text = call(asker, 'closest', `p,${HEADING}`) ?? asker;
  const isThere = (widget: Element | null) =>
    Boolean(widget && read(widget, 'localName') === tag && !made.has(widget));
  return [
    read(asker, 'firstElementChild'),
    read(text, 'previousElementSibling'),
    read(text, 'nextElementSibling'),
    // An editor may put an element into a paragraph, which tears its fallback out of it.
  ].some((beside) => isThere(beside) || (beside && isThere(read(beside, 'firstElementChild'))));
}

/** Makes what stands on the page agree with what is asked for now. */
function settle(
  asker: Element,
  pages: Pages | undefined,
  forSite: ReadonlyMap<string, string>,
): void {
  // In an editor the link is still being written.
  if (read(asker as HTMLElement, 'isContentEditable')) return;
  const request = requestOf(asker, pages);
  if (puts.has(asker) && puts.get(asker)!.widget.localName !== request?.tag) takeAway(asker);
  if (!request) return;
  let widget = puts.get(asker)?.widget;
  if (!widget) {
    if (isServed(asker, request.tag)) return;
    if (puts.size === MOST)
      return warn(`more than ${MOST} are asked for: the rest stay as they are`);
    widget = createElement(request.tag);
    made.add(widget);
    puts.set(asker, put(asker, widget));
  }
  for (const name of registered.get(request.tag)!.observedAttributes) {
    const value = request.attributes.get(name) ?? forSite.get(name);
    if (value === undefined) widget.removeAttribute(name);
    else if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
}

/**
 * Turns every link and element that asks for a widget into one, now and later. `forSite` holds where
 * what asks says nothing else.
 */
export function mount(
  pages: Pages | undefined,
  forSite: ReadonlyMap<string, string> = new Map(),
): void {
  const names = new Set([...registered.values()].flatMap((each) => each.observedAttributes));
  watch(
    `a[href*="#${FRAGMENT}"],a[href*=".html"],[${MOUNT}]`,
    ['href', 'rel', MOUNT, ...[...names].map((name) => `data-${name}`)],
    (element) => settle(element, pages, forSite),
    () => {
      for (const asker of puts.keys()) if (!read(asker, 'isConnected')) takeAway(asker);
    },
  );
}
