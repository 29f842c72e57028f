/**
 * The DOM as its classes define it. `document` and every form give way to names in markup: after
 * `<img name="body">`, `document.body` is that image, and in a form with `<input name="parentNode">`
 * `form.parentNode` is that control. Whoever may write markup may so choose what a script reads.
 * Classes do not give way, so what is read of `document`, or of an element that may be a form, is
 * read by these.
 */

/** What the node's class has by this name. */
export const read = <Of extends object, Name extends keyof Of>(of: Of, name: Name): Of[Name] =>
  Reflect.get(Object.getPrototypeOf(of) as Of, name, of);

/** Sets a property by the setter of the node's class. */
export function write<Of extends object, Name extends keyof Of>(
  of: Of,
  name: Name,
  value: Of[Name],
): void {
  Reflect.set(Object.getPrototypeOf(of) as object, name, value, of);
}

type Method<Of, Name extends keyof Of> = Extract<Of[Name], (...given: never[]) => unknown>;

/** Calls a method of the node's class. */
export const call = <Of extends object, Name extends keyof Of>(
  of: Of,
  name: Name,
  ...given: Parameters<Method<Of, Name>>
): ReturnType<Method<Of, Name>> =>
  (read(of, name) as (...given: unknown[]) => ReturnType<Method<Of, Name>>).apply(of, given);

/**
 * The address of the page without its query and its fragment, which may hold answers. Empty where nobody can
 * open it, as that of a page inside another: `about:srcdoc`.
 */
export const pageAddress = (): string =>
  /^(https?|file):/.test(location.href) ? location.href.split(/[?#]/)[0]! : '';

/** `<html>`. */
export const documentElement = (): HTMLElement => read(document, 'documentElement');

export const createElement = <Tag extends string>(
  tag: Tag,
): Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag] : HTMLElement =>
  call(document, 'createElement', tag) as ReturnType<typeof createElement<Tag>>;

/** The tag of the classic script that is being run; undefined in a module, and later. */
export function currentScript(): HTMLScriptElement | undefined {
  const script = read(document, 'currentScript');
  return script instanceof HTMLScriptElement ? script : undefined;
}

/** The node that this one is in; null for the document, a shadow root, and what is in neither. */
export const parentOf = (node: Node): ParentNode | null => read(node, 'parentNode');

/** Whether it is an element: of another document too, whose classes are its own. */
export const isElement = (node: Node): node is Element => read(node, 'nodeType') === 1;

/** The element whose shadow root this is. A link and the document have something else by that name. */
export const hostOf = (node: Node): Element | null =>
  node instanceof ShadowRoot ? read(node, 'host') : null;

/** One step outwards in the page as it is drawn: through slots and shadow roots, up to the document. */
export const composedParent = (node: Node): Node | null =>
  read(node as Element, 'assignedSlot') ?? parentOf(node) ?? hostOf(node);
