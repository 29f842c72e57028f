import { messagesFor } from '../controllers/localize.js';
import { LocalOfferElement, definedElements } from '../elements/base.js';
import { FRAGMENT, MOUNT } from './protocol.js';
import { call, composedParent, createElement, parentOf, read } from '../utils/dom.js';
import type { HostedPages } from './script.js';
import { requestOf } from './request.js';
import { warn } from '../utils/report.js';
import { observe } from './observe.js';

const HEADING = 'h1,h2,h3,h4,h5,h6';
/** What may hold our element: any but what is itself text, a control, or has no content. */
const HOLDER = `:not(a,button,label,summary,img,hr,input,${HEADING})`;

/** No page needs more, and a page that asks for thousands was not made by its editor. */
const MAX_WIDGETS = 50;

interface Insertion {
  readonly widget: Element;
  /** Words before a link that stays beside its widget. */
  readonly label?: Element;
  /** The page's own words that were moved into the widget as its fallback. */
  readonly moved: readonly ChildNode[];
}

/** What we put on the page, by the link or the element that asked for it. */
const insertions = new Map<Element, Insertion>();
const made = new WeakSet<Element>();

/** Puts a widget where it is asked for; what the page had there stays in the page. */
function insert(trigger: Element, widget: Element): Insertion {
  if (call(trigger, 'matches', HOLDER)) {
    const moved = [...read(trigger, 'childNodes')];
    widget.append(...moved);
    call(trigger, 'append', widget);
    return { widget, moved };
  }
  // From here on it is a link or another element of text, and no form.
  const text = trigger.closest(`p,${HEADING}`);
  const around = text ?? parentOf(trigger)!;
  const isAlone = read(around, 'textContent')!.trim() === trigger.textContent.trim();
  if (!isAlone || text?.matches(HEADING) || !trigger.matches('a')) {
    (text ?? trigger).after(widget);
    return { widget, moved: [] };
  }
  const label = createElement('span');
  const { lang, labels } = messagesFor(trigger);
  label.lang = lang;
  label.append(labels.ownPage, ' ');
  (text ?? trigger).before(widget);
  trigger.before(label);
  return { widget, label, moved: [] };
}

function remove(trigger: Element): void {
  const { widget, label, moved } = insertions.get(trigger)!;
  insertions.delete(trigger);
  widget.replaceWith(...moved);
  label?.remove();
}

/** Whether a widget is already there: around it, or beside it since a copy of the page was made. */
function isServed(trigger: Element, tag: string): boolean {
  for (let node: Node | null = trigger; node; node = composedParent(node))
    if (
      node instanceof LocalOfferElement ||
      (node !== trigger && node instanceof Element && call(node, 'hasAttribute', MOUNT))
    )
      return true;
  const text = call(trigger, 'closest', `p,${HEADING}`) ?? trigger;
  const isThere = (widget: Element | null) =>
    Boolean(widget && read(widget, 'localName') === tag && !made.has(widget));
  return [
    read(trigger, 'firstElementChild'),
    read(text, 'previousElementSibling'),
    read(text, 'nextElementSibling'),
    // An editor may put an element into a paragraph, which tears its fallback out of it.
  ].some((beside) => isThere(beside) || (beside && isThere(read(beside, 'firstElementChild'))));
}

/** Makes what stands on the page agree with what is asked for now. */
function reconcile(
  trigger: Element,
  pages: HostedPages | undefined,
  forSite: ReadonlyMap<string, string>,
): void {
  // In an editor the link is still being written.
  if (read(trigger as HTMLElement, 'isContentEditable')) return;
  const request = requestOf(trigger, pages);
  if (insertions.has(trigger) && insertions.get(trigger)!.widget.localName !== request?.tag)
    remove(trigger);
  if (!request) return;
  let widget = insertions.get(trigger)?.widget;
  if (!widget) {
    if (isServed(trigger, request.tag)) return;
    if (insertions.size === MAX_WIDGETS)
      return warn(`more than ${MAX_WIDGETS} are asked for: the rest stay as they are`);
    widget = createElement(request.tag);
    made.add(widget);
  }
  for (const name of definedElements.get(request.tag)!.observedAttributes) {
    const value = request.attributes.get(name) ?? forSite.get(name);
    if (value === undefined) widget.removeAttribute(name);
    else if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
  // Its attributes say how it renders when it is first connected.
  if (!insertions.has(trigger)) insertions.set(trigger, insert(trigger, widget));
}

/**
 * Turns every link and element that asks for a widget into one, now and later. `forSite` holds where
 * what asks says nothing else.
 */
export function mount(
  pages: HostedPages | undefined,
  forSite: ReadonlyMap<string, string> = new Map(),
): void {
  const names = new Set([...definedElements.values()].flatMap((each) => each.observedAttributes));
  observe(
    `a[href*="#${FRAGMENT}"],a[href*=".html"],[${MOUNT}]`,
    ['href', 'rel', MOUNT, ...[...names].map((name) => `data-${name}`)],
    (element) => reconcile(element, pages, forSite),
    () => {
      for (const trigger of insertions.keys()) if (!read(trigger, 'isConnected')) remove(trigger);
    },
    // What we draw ourselves asks for nothing.
    (element) => element instanceof LocalOfferElement,
  );
}
