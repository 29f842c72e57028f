import { warn } from './warn.js';

/** Of what is given for an element, what it documents. Its values the element checks by itself. */
export function documented(
  tag: string,
  given: Iterable<readonly [name: string, value: string]>,
  known: readonly string[],
): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of given)
    if (known.includes(name)) attributes.set(name, value);
    else warn(`“${name}” is not taken for <${tag}>`);
  return attributes;
}
