/**
 * Safe access to the DOM. On `document` and on forms, names in markup hide properties (DOM clobbering):
 * after `<img name="body">`, `document.body` is that image, and in a form with
 * `<input name="parentNode">`, `form.parentNode` is that input. So anybody who can write markup could
 * choose what a script reads. Markup cannot change the prototypes, so we read from those whenever we
 * read from `document`, or from an element that may be a form.
 */

/** Reads a property by the getter on the node's prototype. */
export const read = <Of extends object, Name extends keyof Of>(of: Of, name: Name): Of[Name] =>
  Reflect.get(Object.getPrototypeOf(of) as Of, name, of);

/** Sets a property by the setter on the node's prototype. */
export function write<Of extends object, Name extends keyof Of>(
  of: Of,
  name: Name,
  value: Of[Name],
): void {
  Reflect.set(Object.getPrototypeOf(of) as object, name, value, of);
}

type Method<Of, Name extends keyof Of> = Extract<Of[Name], (...given: never[]) => unknown>;

/** Calls a method of the node's prototype. */
export const call = <Of extends object, Name extends keyof Of>(
  of: Of,
  name: Name,
  ...given: Parameters<Method<Of, Name>>
): ReturnType<Method<Of, Name>> =>
  (read(of, name) as (...given: unknown[]) => ReturnType<Method<Of, Name>>).apply(of, given);

/** `<html>`. */
export const documentElement = (): HTMLElement => read(document, 'documentElement');

export const createElement = <Tag extends string>(
  tag: Tag,
): Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag] : HTMLElement =>
  call(document, 'createElement', tag) as ReturnType<typeof createElement<Tag>>;

/** The `<script>` of the classic script that is running. Undefined in a module, and later. */
export function currentScript(): HTMLScriptElement | undefined {
  const script = read(document, 'currentScript');
  return script instanceof HTMLScriptElement ? script : undefined;
}

export const parentOf = (node: Node): ParentNode | null => read(node, 'parentNode');

/** Whether it is an element, possibly of another document, where `instanceof` would not work. */
export const isElement = (node: Node): node is Element => read(node, 'nodeType') === 1;

/** The host of a shadow root. Checked, because a link has a `host` as well. */
export const hostOf = (node: Node): Element | null =>
  node instanceof ShadowRoot ? read(node, 'host') : null;

/** The parent in the flattened tree: through slots and shadow roots, up to the document. */
export const composedParent = (node: Node): Node | null =>
  read(node as Element, 'assignedSlot') ?? parentOf(node) ?? hostOf(node);
