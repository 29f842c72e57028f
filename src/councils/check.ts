import { daysBetween, isDay } from '../core/dates/days.js';
import type { IsoDate } from '../core/index.js';
import { phonesOf } from './phones.js';
import type { Contact, CouncilPack } from './types.js';

/** A contact counts as old if nobody has checked it for more than this many days. */
const OLD_AFTER_DAYS = 180;

/** How old the details of a contact are. A check dated in the future does not count. */
export function ageOf({ verifiedOn }: Contact, today: IsoDate): 'checked' | 'old' | 'unchecked' {
  if (!verifiedOn || verifiedOn > today) return 'unchecked';
  return daysBetween(verifiedOn, today) > OLD_AFTER_DAYS ? 'old' : 'checked';
}

/**
 * Compiles a pattern only when it is needed, because browsers are slow to compile Unicode classes.
 */
const matching = (pattern: () => RegExp) => ({ test: (value: string) => pattern().test(value) });

/** Visible text in one line: at least one letter or digit, no control characters and no markup. */
const TEXT = matching(() => /^(?=.*[\p{L}\p{N}])[^<>\p{C}\p{Zl}\p{Zp}]{1,200}$/u);

/** A host name: no IP address, port or user name, and no punycode, which can imitate another name. */
const HOST = '(?:(?![Xx][Nn]--)[A-Za-z\\d-]{1,63}\\.){1,8}[A-Za-z]{2,24}';
const WEB = matching(
  () => new RegExp(`^[Hh][Tt][Tt][Pp][Ss]?://${HOST}(?:[/?#][^\\s<>"'\\p{C}]{0,300})?$`, 'u'),
);
const EMAIL = matching(() => new RegExp(`^[\\w.+-]{1,64}@${HOST}$`));

export const digitsIn = (number: string): string => number.replace(/\D/g, '');

/**
 * A telephone number as it is dialled in the United Kingdom. No country code: Relay UK does not take
 * one after 18001, and it could hide a premium rate (0044 9 for 09).
 */
const PHONE = {
  test: (number: string): boolean =>
    number.length < 26 &&
    /^([\d -]|\([\d -]+\))+$/.test(number) &&
    /^0[1-9]\d{7,13}$/.test(digitsIn(number)),
};

/** Premium rate numbers, and 087, which Ofcom regulates as such. */
export const isCostly = (number: string): boolean => /^0(9|87)/.test(digitsIn(number));

/**
 * What each field may hold: text that passes a test, an object with such fields, or a list of them.
 */
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

/** The fields of a pack that are contacts. */
export const CONTACTS = ['mediation', 'disagreement', 'advice', 'sendTeam'] as const;

/** The fields of a pack that a page may set. */
const PACK: Fields = {
  title: TEXT,
  noticeUrl: WEB,
  ...Object.fromEntries(CONTACTS.map((who) => [who, CONTACT])),
};

/** Further numbers are left out. */
const MAX_OTHER_PHONES = 4;

/** A copy without a prototype, because another script may have extended `Object.prototype`. */
const bare = <Given extends object>(given: Given | undefined): Given =>
  Object.assign(Object.create(null) as Given, given);

/** Reports a problem to the editor of the page, in words. */
export type Report = (sentence: string) => void;

/** The valid fields of a value. Reports the others, and leaves them out. */
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
      // An invalid name still means another service than the one we know, so keep it as empty.
      if (field === 'name' && value) found[field] = '';
    }
  }
  return found;
}

type Changing = { -readonly [Key in keyof CouncilPack]: CouncilPack[Key] };

/**
 * The pack with the editor's own details, each checked, in place of ours. The result and its contacts
 * have no prototype.
 */
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
      // A new name is another service, so none of our details belong to it.
      ...(details.name == null && known),
      // The age of our details is not the age of the editor's.
      verifiedOn: null,
      publishedBy: '',
      publishedOn: '',
      // A new number replaces all of ours, and our hours belong to our number.
      ...(details.phone && { otherPhones: [], hours: '' }),
      ...details,
    });
    if (contact.name) merged[who] = contact as Contact;
    else if (contact.name !== '') report(`${who}.name is missing`);
  }
  return merged;
}

/** The pack on a day, without the contacts whose contract has not begun or has ended. */
export function packOn(pack: CouncilPack, today: IsoDate): CouncilPack {
  const found = bare<Changing>(pack);
  for (const who of CONTACTS) {
    const { from = '', until } = bare(found[who]);
    if (today < from || (until && until < today)) delete found[who];
  }
  return found;
}
