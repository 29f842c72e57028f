import { england, packFor, packOn, withOverrides } from '../councils/index.js';
import type { CouncilPack, Report } from '../councils/index.js';
import { COUNCIL_READY, COUNCIL_REQUEST } from '../councils/council-message.js';
import type { CouncilMessage } from '../councils/council-message.js';
import type { IsoDate } from '../core/index.js';
import { receive } from './receive.js';
import { sharedAnswers } from './shared-answers.js';

/** Characters of JSON: many times what a whole pack takes, and it is read at each update. */
const MAX_JSON_LENGTH = 10_000;

const COUNCIL_ID = /^[a-z-]{2,60}$/;

/** What councils' own files gave, by the id of the council. */
const given = new Map<string, CouncilPack>();

function register({ council }: CouncilMessage): void {
  const { id, ...facts } = Object(council) as { id?: unknown };
  if (typeof id !== 'string' || !COUNCIL_ID.test(id)) throw new Error('it is of no council');
  const warn = (sentence: string) => console.warn(`local-offer-widgets: ${id}: ${sentence}`);
  given.set(id, withOverrides({ id }, facts, warn));
}

/** Takes in the files of councils. */
export const receiveCouncils = (): void =>
  receive(COUNCIL_READY, COUNCIL_REQUEST, (detail) => register(detail as CouncilMessage));

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
 * What is known of a council: by its own file, which stands alone, or else by us. Undefined where
 * nothing is. Without an id it is what holds for the element in which a person has answered, or else in
 * all of England.
 */
export function knownPack(
  id: string | null | undefined,
  families: Readonly<Record<string, CouncilPack>> = {},
): CouncilPack | undefined {
  if (id == null) return sharedAnswers()?.pack ?? england;
  return given.get(id) ?? packFor(id) ?? (Object.hasOwn(families, id) ? families[id] : undefined);
}

/** Whom to call on a day: the facts of a council, over them the JSON in the element, over that its attributes. */
export const resolveCouncilPack = (
  host: Element,
  known: CouncilPack,
  overrides: unknown,
  today: IsoDate,
  warn: Report,
): CouncilPack =>
  packOn(withOverrides(withOverrides(known, readJson(host, warn), warn), overrides, warn), today);
