import { england, packFor, packOn, withOverrides } from '../councils/index.js';
import type { CouncilPack, Report } from '../councils/index.js';
import { COUNCIL_READY, COUNCIL_REQUEST } from '../councils/council-message.js';
import type { CouncilMessage } from '../councils/council-message.js';
import type { IsoDate } from '../core/index.js';
import { receive } from './receive.js';
import { sharedAnswers } from './shared-answers.js';

/** In characters. It is read in every update, and a whole pack takes a fraction of this. */
const MAX_JSON_LENGTH = 10_000;

const COUNCIL_ID = /^[a-z-]{2,60}$/;

/** The packs from councils' own files, by the id of the council. */
const given = new Map<string, CouncilPack>();

function register({ council }: CouncilMessage): void {
  const { id, ...facts } = Object(council) as { id?: unknown };
  if (typeof id !== 'string' || !COUNCIL_ID.test(id)) throw new Error('its id is not valid');
  const warn = (sentence: string) => console.warn(`local-offer-widgets: ${id}: ${sentence}`);
  given.set(id, withOverrides({ id }, facts, warn));
}

/** Registers the packs in councils' own files, now and when one loads later. */
export const receiveCouncils = (): void => receive(COUNCIL_READY, COUNCIL_REQUEST, register);

function readJson(host: Element, warn: Report): unknown {
  // On a server the element has no children, nor a `querySelector`.
  const script = host.querySelector?.('script[type="application/json"]');
  try {
    return script ? JSON.parse(script.textContent.slice(0, MAX_JSON_LENGTH)) : undefined;
  } catch {
    warn('its JSON is invalid or too long and was left out');
    return undefined;
  }
}

/**
 * The pack of a council: from its own file if there is one, or else from ours. Undefined if the council is
 * not known. Without an id, it is the pack of the element in which the person has answered, or else the
 * pack for all of England.
 */
export function knownPack(
  id: string | null | undefined,
  families: Readonly<Record<string, CouncilPack>> = {},
): CouncilPack | undefined {
  if (id == null) return sharedAnswers()?.pack ?? england;
  return given.get(id) ?? packFor(id) ?? (Object.hasOwn(families, id) ? families[id] : undefined);
}

/** The pack to show on a day. The JSON in the element overrides the known pack, and attributes override both. */
export const resolveCouncilPack = (
  host: Element,
  known: CouncilPack,
  overrides: unknown,
  today: IsoDate,
  warn: Report,
): CouncilPack =>
  packOn(withOverrides(withOverrides(known, readJson(host, warn), warn), overrides, warn), today);
