import { messagesFor } from '../controllers/localize.js';
import { LocalOfferElement, definedElements } from '../elements/base.js';
import { isMount, outermostInline, placeOf } from './placement.js';
import { MOUNT } from './protocol.js';
import { throttle } from '../utils/throttle.js';
import { call, composedParent, createElement, parentOf, read } from '../utils/dom.js';
import type { HostedPages } from './address.js';
import { requestOf } from './request.js';
import { reportErrors, warn } from '../utils/report.js';
import { observe } from './observe.js';

const HEADING = 'h1,h2,h3,h4,h5,h6';
/** Elements that can contain a widget: all except text, controls and void elements. */
const HOLDER = `:not(a,button,label,summary,img,hr,input,${HEADING})`;

/** No page needs more. A page that asks for thousands is an attack. */
const MAX_WIDGETS = 50;

interface Insertion {
  readonly widget: Element;
  /** The parent of the line or the element that asked for it. */
  readonly home: ParentNode | null;
  /** For a link: a second link with the same key stays a link. */
  key: string | undefined;
  /** The tag and the attributes that were asked for last. Scripts of the page may have set others. */
  requested?: string;
  /** The words before a link that stays next to its widget: "On its own page:". */
  label?: HTMLElement;
  /** The content of the trigger, which was moved into the widget as its fallback. */
  moved: readonly ChildNode[];
}

/** The widgets that we inserted, by the trigger: the link or element that asked for it. */
const insertions = new Map<Element, Insertion>();
/** What may become a widget later, for example when another widget has been removed. */
const waiting = new Set<Element>();
/** What has just been removed. An equal request in the same place takes it over, with its answers. */
const removed = new Set<Insertion>();
/** Every node that we have inserted. */
const inserted = new WeakSet<Node>();

/**
 * The id of each of our widgets starts with this. Scripts that morph a page match elements by id, so
 * they do not take ours for an element of the page. A widget that has lost its id belongs to the page.
 */
const ID = 'local-offer-widget-';
let count = 0;

const isTaken = ({ widget }: Insertion): boolean => !widget.id.startsWith(ID);

const textAround = (trigger: Element): Element | null => call(trigger, 'closest', `p,${HEADING}`);

const lineOf = (trigger: Element): Element => textAround(trigger) ?? outermostInline(trigger);

function labelFor(trigger: Element, { label = createElement('span') }: Insertion): HTMLElement {
  const { lang, labels } = messagesFor(trigger);
  if (label.lang !== lang) {
    label.lang = lang;
    label.replaceChildren(labels.ownPage, ' ');
  }
  return label;
}

/** Inserts a widget in or next to its trigger. Nothing is removed from the page. */
function place(trigger: Element, insertion: Insertion): void {
  const { widget } = insertion;
  if (call(trigger, 'matches', HOLDER)) {
    const others = [...read(trigger, 'childNodes')].filter((node) => node !== widget);
    if (others.length) {
      for (const node of insertion.moved) node.remove();
      widget.append(...others);
      insertion.moved = others;
    }
    call(trigger, 'append', widget);
    return;
  }
  // From here on, the trigger is a link or another text element. It cannot be a form.
  const text = textAround(trigger);
  const line = lineOf(trigger);
  const around = text ?? parentOf(line)!;
  insertion.label?.remove();
  const isAlone = read(around, 'textContent')!.trim() === trigger.textContent.trim();
  if (!isAlone || text?.matches(HEADING) || !trigger.matches('a')) {
    line.after(widget);
    return;
  }
  inserted.add((insertion.label = labelFor(trigger, insertion)));
  line.before(widget);
  trigger.before(insertion.label);
}

function remove(trigger: Element): void {
  const insertion = insertions.get(trigger)!;
  const { widget, label, moved } = insertion;
  insertions.delete(trigger);
  label?.remove();
  // What belongs to the page stays.
  if (isTaken(insertion)) return void inserted.delete(widget);
  widget.replaceWith(...moved);
  removed.add(insertion);
  queueMicrotask(() => removed.clear());
}

/** Whether the trigger has a widget already: around it, or next to it in a saved copy of the page. */
function isServed(trigger: Element, tag: string): boolean {
  for (let node: Node | null = trigger; node; node = composedParent(node))
    if (
      node instanceof LocalOfferElement ||
      (node !== trigger && node instanceof Element && isMount(node))
    )
      return true;
  const text = textAround(trigger) ?? trigger;
  const beside = [
    read(trigger, 'firstElementChild'),
    read(text, 'previousElementSibling'),
    read(text, 'nextElementSibling'),
  ];
  // An editor may wrap the widget in a paragraph.
  return beside
    .flatMap((each) => [each, each && read(each, 'firstElementChild')])
    .some((widget) => widget && read(widget, 'localName') === tag && !inserted.has(widget));
}

const isMissing = ({ widget, label }: Insertion): boolean =>
  [widget, label].some((node) => node && !node.isConnected);

/** Whether a link has to stay a link for now. A hidden one is tried again when `whenVisible` sees it. */
function hasToWait(
  link: HTMLElement,
  key: string,
  whenVisible: IntersectionObserver | undefined,
): boolean {
  const where = placeOf(link, (node) => inserted.has(node));
  if (where === 'on') return false;
  if (where || [...insertions.values()].some((other) => other.key === key)) return true;
  const isHidden =
    call(link, 'closest', '[hidden],[aria-hidden=true]') ?? link.checkVisibility?.() === false;
  if (isHidden) whenVisible?.observe(link);
  return Boolean(isHidden);
}

/**
 * Inserts a widget for every link and element that asks for one, now and when the page changes.
 * `forSite` has default attributes, which each trigger can override.
 */
export function mount(
  pages: HostedPages | undefined,
  forSite: ReadonlyMap<string, string> = new Map(),
): void {
  const whenVisible =
    typeof IntersectionObserver === 'function'
      ? new IntersectionObserver((entries) => {
          for (const { target, isIntersecting } of entries)
            if (isIntersecting) {
              whenVisible!.unobserve(target);
              reportErrors(() => reconcile(target));
            }
        })
      : undefined;

  /** Makes the widget of a trigger, unless the trigger has to stay as it is, at least for now. */
  function create(
    trigger: Element,
    tag: string,
    key: string | undefined,
    requested: string,
  ): Insertion | undefined {
    if (isServed(trigger, tag) || (key && hasToWait(trigger as HTMLElement, key, whenVisible))) {
      if (waiting.size < MAX_WIDGETS) waiting.add(trigger);
      return undefined;
    }
    if (insertions.size === MAX_WIDGETS) {
      warn(`the page asks for more than ${MAX_WIDGETS} widgets: the rest stay as they are`);
      return undefined;
    }
    const home = parentOf(lineOf(trigger));
    for (const each of removed)
      if (each.requested === requested && each.home === home) {
        removed.delete(each);
        return each;
      }
    const widget = createElement(tag);
    widget.id = `${ID}${++count}`;
    inserted.add(widget);
    return { widget, home, key, moved: [] };
  }

  /** Brings the widget of a trigger up to date with what the trigger asks for now. */
  function reconcile(trigger: Element): void {
    const isLink = !isMount(trigger);
    let insertion = insertions.get(trigger);
    waiting.delete(trigger);
    if (!read(trigger, 'isConnected')) {
      if (insertion) remove(trigger);
      return;
    }
    // In an editor, the link is still being written.
    if (read(trigger as HTMLElement, 'isContentEditable')) return;
    const request = requestOf(trigger, pages);
    const isOther =
      insertion && (insertion.widget.localName !== request?.tag || isTaken(insertion));
    if (isOther || (insertion && isLink && placeOf(trigger) === 'off')) {
      remove(trigger);
      insertion = undefined;
    }
    if (!request) return;
    const { tag, attributes } = request;
    const key = isLink ? `${tag} ${attributes.get('council')}` : undefined;
    const requested = String([tag, ...attributes]);
    insertion ??= create(trigger, tag, key, requested);
    if (!insertion) return;
    const { widget, label } = insertion;
    insertion.key = key;
    if (label) labelFor(trigger, insertion);
    if (insertion.requested !== requested) {
      insertion.requested = requested;
      for (const name of definedElements.get(tag)!.observedAttributes) {
        const value = attributes.get(name) ?? forSite.get(name);
        if (value === undefined) widget.removeAttribute(name);
        else if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
      }
    }
    if (insertions.has(trigger)) return;
    // Only now, because an element reads `render` when it is first connected.
    insertions.set(trigger, insertion);
    place(trigger, insertion);
  }

  /** Inserts widgets again that other scripts have removed. */
  const putBack = throttle(() => {
    for (const [trigger, insertion] of insertions)
      if (isMissing(insertion)) reportErrors(() => place(trigger, insertion));
  });

  const names = new Set([...definedElements.values()].flatMap((each) => each.observedAttributes));
  observe(
    `a[href],[${MOUNT}]`,
    ['href', 'rel', 'lang', MOUNT, ...[...names].map((name) => `data-${name}`)],
    reconcile,
    () => {
      for (const trigger of [...insertions.keys(), ...waiting])
        reportErrors(() => reconcile(trigger));
      if ([...insertions.values()].some(isMissing)) putBack();
    },
    // The content of our own elements asks for nothing.
    (element) => element instanceof LocalOfferElement,
  );
}
