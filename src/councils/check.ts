import { daysBetween, isDay } from '../core/dates/days.js';
import type { IsoDate } from '../core/index.js';
import { phonesOf } from './phones.js';
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

export const digitsIn = (number: string): string => number.replace(/\D/g, '');

/** As it is dialled here: Relay UK takes no country after its 18001, and 0044 9 would cost what 09 does. */
const PHONE = {
  test: (number: string): boolean =>
    number.length < 26 &&
    /^([\d -]|\([\d -]+\))+$/.test(number) &&
    /^0[1-9]\d{7,13}$/.test(digitsIn(number)),
};

/** Premium rates, and those that Ofcom governs as such; nobody should pay them to hear of their rights. */
export const isCostly = (number: string): boolean => /^0(9|87)/.test(digitsIn(number));

/** What each field may hold: text that passes a test, fields of its own, or a list of such. */
interface Fields {
  readonly [field: string]: { test(value: string): boolean } | readonly [Fields] | Fields;
}

const DAY = { test: isDay };
const CONTACT: Fields = {
  name: TEXT,
  phone: PHONE,
  otherPhones: [{ number: PHONE, publishedBy: TEXT, publishedOn: DAY }],
  hours: TEXT,
  email: EMAIL,
  website: WEB,
  address: TEXT,
  verifiedOn: DAY,
  from: DAY,
  until: DAY,
};

/** The contacts of a pack. */
export const CONTACTS = ['mediation', 'disagreement', 'advice', 'sendTeam'] as const;

/** Anything else is refused. */
const PACK: Fields = {
  title: TEXT,
  noticeUrl: WEB,
  ...Object.fromEntries(CONTACTS.map((who) => [who, CONTACT])),
};

/** Nobody tries more numbers than these. */
const MAX_OTHER_PHONES = 4;

/** A copy that has nothing but its own: what another script puts on every object is no contact of ours. */
const bare = <Given extends object>(given: Given | undefined): Given =>
  Object.assign(Object.create(null) as Given, given);

/** Takes a sentence for the editor of the page. */
export type Report = (sentence: string) => void;

/** The usable fields of what was given. */
function usable(given: unknown, fields: Fields, path: string, report: Report) {
  const found = bare<Record<string, unknown>>({});
  const values = Object(given) as Record<string, unknown>;
  if (Object.keys(values).some((field) => !Object.hasOwn(fields, field)))
    report(`${path}has fields that are not known`);
  for (const [field, check] of Object.entries(fields)) {
    const value = Object.hasOwn(values, field) ? values[field] : null;
    const within = (each: unknown, its: Fields) => usable(each, its, `${path}${field}.`, report);
    if (value == null) continue;
    if (Array.isArray(check) && Array.isArray(value))
      found[field] = value
        .slice(0, MAX_OTHER_PHONES)
        .map((each) => within(each, check[0] as Fields))
        .filter(({ number }) => number);
    else if (check === CONTACT) found[field] = within(value, CONTACT);
    else if (typeof value === 'string' && (check as RegExp).test?.(value)) found[field] = value;
    else {
      report(`${path}${field} is not usable and was left out`);
      // What is given with a name that cannot be shown is not of the service that we know.
      if (field === 'name' && value) found[field] = '';
    }
  }
  return found;
}

type Changing = { -readonly [Key in keyof CouncilPack]: CouncilPack[Key] };

/** The pack with what an editor gives laid over it, field by field, each checked first. Neither it nor its contacts have a prototype. */
export function withOverrides(pack: CouncilPack, given: unknown, report: Report): CouncilPack {
  const found = usable(given, PACK, '', report) as Partial<CouncilPack>;
  const own = bare(pack);
  const merged = bare<Changing>({ ...pack, ...found });
  for (const who of CONTACTS) {
    const known = own[who] && bare(own[who]);
    const details: Partial<Contact> | undefined = found[who];
    if (known) merged[who] = known;
    else delete merged[who];
    if (!details || !Object.keys(details).length) continue;
    for (const { number } of phonesOf(details))
      if (isCostly(number))
        report(
          `${who}: ${number} begins with 09 or 087, which costs more than other calls: is it right?`,
        );
    const contact = bare<Partial<Contact>>({
      // Who gives a name gives all that stands under it: no number goes from one service to another.
      ...(details.name == null && known),
      // The age of what we knew says nothing of what somebody else gives,
      ...{ verifiedOn: null, publishedBy: '', publishedOn: '' },
      // and who gives the number to ring does not vouch for those that we know beside it, nor for their hours.
      ...(details.phone && { otherPhones: [], hours: '' }),
      ...details,
    });
    if (contact.name) merged[who] = contact as Contact;
    else if (contact.name !== '') report(`${who}.name is missing`);
  }
  return merged;
}

/** The pack on a day: without the contacts whose contract has not begun, or is over. */
export function packOn(pack: CouncilPack, today: IsoDate): CouncilPack {
  const found = bare<Changing>(pack);
  for (const who of CONTACTS) {
    const { from = '', until } = bare(found[who]);
    if (today < from || (until && until < today)) delete found[who];
  }
  return found;
}
