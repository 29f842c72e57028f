import { IN_ADDRESS } from './protocol.js';
import { warn } from '../utils/report.js';

/** The attributes that the query of an address gives, as far as an address may. The element checks the values. */
export function pickKnownAttributes(
  tag: string,
  query: string,
  known: readonly string[] = IN_ADDRESS,
): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query))
    if (IN_ADDRESS.includes(name) && known.includes(name)) attributes.set(name, value);
    else
      warn(
        `“${name.slice(0, 100)}” is not taken for <${tag}> from an address, only ${IN_ADDRESS.join(', ')}`,
      );
  return attributes;
}
