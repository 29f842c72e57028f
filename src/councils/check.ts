import { daysBetween, isDay } from '../core/index.js';
import type { IsoDate } from '../core/index.js';
import type { Contact, CouncilPack } from './types.js';

/** A contact nobody has checked for this many days is called old. */
const OLD_AFTER_DAYS = 180;

/** How far a contact can be relied on. A check dated in the future is no check. */
export function ageOf({ verifiedOn }: Contact, today: IsoDate): 'checked' | 'old' | 'unchecked' {
  if (!verifiedOn || verifiedOn > today) return 'unchecked';
  return daysBetween(verifiedOn, today) > OLD_AFTER_DAYS ? 'old' : 'checked';
}

const TEXT = /^[^<>]{1,200}$/;
const WEB = /^https?:\/\/[\w.-]+\.\w+(:\d+)?([/?#][^\s<>"']{0,300})?$/i;

type Fields = Readonly<Record<string, { test(value: string): boolean }>>;

/** What each detail of a contact may hold. Anything else is refused. */
const CONTACT: Fields = {
  name: TEXT,
  // As it is dialled here: Relay UK takes no country after its 18001.
  phone: /^(?=.*\d)[\d ()-]{5,25}$/,
  email: /^[\w.+-]{1,64}@[\w-]+(\.[\w-]+){1,8}$/,
  website: WEB,
  address: TEXT,
  verifiedOn: { test: isDay },
};

const PACK: Fields = { noticeUrl: WEB };

/** Takes a sentence for the editor of the page. */
export type Report = (sentence: string) => void;

/** The usable fields of what was given. */
function usable(given: unknown, fields: Fields, path: string, report: Report) {
  const found: Record<string, string> = {};
  const values = Object(given) as Record<string, unknown>;
  if (Object.keys(values).some((field) => !Object.hasOwn(fields, field)))
    report(`${path}has fields that are not known`);
  for (const [field, check] of Object.entries(fields)) {
    const value = Object.hasOwn(values, field) ? values[field] : null;
    if (typeof value === 'string' && check.test(value)) found[field] = value;
    else if (value != null) report(`${path}${field} is not usable and was left out`);
  }
  return found;
}

/** The pack with what an editor gives laid over it, field by field, each checked first. */
export function withOverrides(pack: CouncilPack, given: unknown, report: Report): CouncilPack {
  const { mediation, advice, ...own } = Object(given) as Record<string, unknown>;
  const merged: Record<string, unknown> = { ...pack, ...usable(own, PACK, '', report) };
  for (const [who, details] of Object.entries({ mediation, advice })) {
    const found = usable(details, CONTACT, `${who}.`, report);
    if (!Object.keys(found).length) continue;
    // The age of what we knew says nothing of what somebody else gives.
    const contact = { ...(merged[who] as Contact), verifiedOn: null, publishedOn: '', ...found };
    if (contact.name) merged[who] = contact;
    else report(`${who}.name is missing`);
  }
  return merged as unknown as CouncilPack;
}
