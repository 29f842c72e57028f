import { daysBetween, isDay } from '../core/dates/days.js';
import type { IsoDate } from '../core/index.js';
import type { Contact, CouncilPack } from './types.js';

/** A contact nobody has checked for this many days is called old. */
const OLD_AFTER_DAYS = 180;

/** How far a contact can be relied on. A check dated in the future is no check. */
export function ageOf({ verifiedOn }: Contact, today: IsoDate): 'checked' | 'old' | 'unchecked' {
  if (!verifiedOn || verifiedOn > today) return 'unchecked';
  return daysBetween(verifiedOn, today) > OLD_AFTER_DAYS ? 'old' : 'checked';
}

/** Made only where a page gives a detail: a browser takes long to read what a class of Unicode holds. */
const matching = (pattern: () => RegExp) => ({ test: (value: string) => pattern().test(value) });

/** Nothing that is not seen, as a line break or what turns the order of letters, and something that is. */
const TEXT = matching(() => /^(?=.*[\p{L}\p{N}])[^<>\p{C}\p{Zl}\p{Zp}]{1,200}$/u);

/** A host by its name: no address in numbers, no port, no one's name before it, none in punycode. */
const HOST = '(?:(?![Xx][Nn]--)[A-Za-z\\d-]{1,63}\\.){1,8}[A-Za-z]{2,24}';
const WEB = matching(
  () => new RegExp(`^[Hh][Tt][Tt][Pp][Ss]?://${HOST}(?:[/?#][^\\s<>"'\\p{C}]{0,300})?$`, 'u'),
);
const EMAIL = matching(() => new RegExp(`^[\\w.+-]{1,64}@${HOST}$`));

const digitsIn = (number: string): string => number.replace(/\D/g, '');

/** As it is dialled here: Relay UK takes no country after its 18001. */
const PHONE = {
  test: (number: string): boolean =>
    number.length < 26 &&
    /^([\d -]|\([\d -]+\))+$/.test(number) &&
    /^\d{9,15}$/.test(digitsIn(number)),
};

/** Premium rates, and those that Ofcom governs as such; nobody should pay them to hear of their rights. */
const COSTLY = /^0(9|87)/;

type Fields = Readonly<Record<string, { test(value: string): boolean }>>;

/** What each detail of a contact may hold. Anything else is refused. */
const CONTACT: Fields = {
  name: TEXT,
  phone: PHONE,
  email: EMAIL,
  website: WEB,
  address: TEXT,
  verifiedOn: { test: isDay },
};

const PACK: Fields = { noticeUrl: WEB };

/** A copy that has nothing but its own: what another script puts on every object is no contact of ours. */
const bare = <Given extends object>(given: Given | undefined): Given =>
  Object.assign(Object.create(null) as Given, given);

/** Takes a sentence for the editor of the page. */
export type Report = (sentence: string) => void;

/** The usable fields of what was given. */
function usable(given: unknown, fields: Fields, path: string, report: Report) {
  const found = bare<Record<string, string>>({});
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

/** The pack with what an editor gives laid over it, field by field, each checked first. Neither it nor its contacts have a prototype. */
export function withOverrides(pack: CouncilPack, given: unknown, report: Report): CouncilPack {
  const { mediation, advice, ...own } = bare(Object(given) as Record<string, unknown>);
  const merged = bare<Record<string, unknown>>({ ...pack, ...usable(own, PACK, '', report) });
  for (const [who, details] of Object.entries({ mediation, advice })) {
    const known = bare(merged[who] as Contact | undefined);
    if (merged[who]) merged[who] = known;
    const found = usable(details, CONTACT, `${who}.`, report);
    if (!Object.keys(found).length) continue;
    if (COSTLY.test(digitsIn(found['phone'] ?? '')))
      report(`${who}.phone begins with 09 or 087, which costs more than other calls: is it right?`);
    // The age of what we knew says nothing of what somebody else gives.
    const contact = Object.assign(known, { verifiedOn: null, publishedOn: '' }, found);
    if (contact.name) merged[who] = contact;
    else report(`${who}.name is missing`);
  }
  return merged as unknown as CouncilPack;
}
