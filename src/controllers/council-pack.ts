import { england, packFor, withOverrides } from '../councils/index.js';
import type { CouncilPack, Report } from '../councils/index.js';
import { sharedAnswers } from './shared-answers.js';

/** Characters of JSON: many times what a whole pack takes, and it is read at each update. */
const MAX_JSON_LENGTH = 10_000;

function readJson(host: Element, warn: Report): unknown {
  // A server knows nothing of what stands in the element.
  const script = host.querySelector?.('script[type="application/json"]');
  try {
    // What is cut off cannot be parsed.
    return script ? JSON.parse(script.textContent.slice(0, MAX_JSON_LENGTH)) : undefined;
  } catch {
    warn('its JSON is faulty or too long and was left out');
    return undefined;
  }
}

/**
 * Whom to call: the facts of a council, over them the JSON in the element, over that its attributes.
 * @param council - The id of a council, or nothing: then that of the element in which a person has
 *   answered, or else what holds in all of England.
 * @param overrides - Details that attributes give.
 */
export function resolveCouncilPack(
  host: Element,
  council: string | null | undefined,
  overrides: unknown,
  warn: Report,
): CouncilPack {
  const pack = council == null ? (sharedAnswers()?.pack ?? england) : packFor(council);
  if (!pack) warn(`there is no council "${council}": the one for England is used`);
  return withOverrides(withOverrides(pack ?? england, readJson(host, warn), warn), overrides, warn);
}
